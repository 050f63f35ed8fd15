import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indirectSpeechOf, nameOf, quotations } from '../../../server/src/core/extract/quotations';
import { plainBlocks } from '../../../server/src/core/text/plain';

/** Who says the first quotation of a text, and who passes it on ("-": nobody). */
const chains: readonly (readonly [text: string, speaker: string, via: string])[] = [
  ['Brandt said that Lind had called the pier “tired iron”.', 'Lind', 'Brandt'],
  [
    'Brandt told the panel last week that the engineer Ada Lind had promised: “The pier will hold.”',
    'Ada Lind',
    'Brandt',
  ],
  ['“The pier will hold,” Lind told him, Brandt said.', 'Lind', 'Brandt'],
  ['According to Brandt, Lind said: “The pier will hold.”', 'Lind', 'Brandt'],
  ['“The pier will hold,” said Lind, according to Brandt.', 'Lind', 'Brandt'],
  ['Per Vang quoted Ada Lind as saying that the pier was “tired iron”.', 'Ada Lind', 'Per Vang'],
  ['“The pier will hold,” said Lind, according to a court filing.', 'Lind', '-'],
  ['“The pier will hold,” said Lind, who built it, adding that Vang knew.', 'Lind', '-'],
  ['Lind said that the pier was sound. “It will hold,” she said.', 'Lind', '-'],
  ['Lind said: “The pier will hold.”', 'Lind', '-'],
];

/** What is reported of whom without quotation marks. */
const reports: readonly (readonly [
  text: string,
  ...reported: (readonly [words: string, speaker: string])[],
])[] = [
  ['Lind said the pier would hold until spring.', ['the pier would hold until spring', 'Lind']],
  [
    'Lind told the council on Monday that the pier would hold until spring.',
    ['the pier would hold until spring', 'Lind'],
  ],
  ['Ada Lind smiled. She said that the pier would hold.', ['the pier would hold', 'Ada Lind']],
  [
    'The engineer Lise Holm warned that the gallery could not carry visitors.',
    ['the gallery could not carry visitors', 'Lise Holm'],
  ],
  ['“It will hold,” said the minister.'],
  ['The minister said that “tired iron” would not do.'],
  ['She argued that nobody had asked her. Lind was cross.'],
  ['He said it.'],
];

describe('words at second hand', () => {
  for (const [text, speaker, via] of chains)
    it(text, () => {
      const found = quotations(plainBlocks(text)).flat()[0]?.speaker;
      assert.deepEqual([found && nameOf(found), found?.via ?? '-'], [speaker, via]);
    });

  for (const [text, ...reported] of reports) it(text, () => assert.deepEqual(reportsIn(text), reported));

  it('never throw, and keep to the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      ' ',
      '\n\n',
      'Lind',
      'said',
      'that',
      'the pier',
      ',',
      '.',
      'told',
      'him',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        for (const block of plainBlocks(words))
          for (const { start, end } of indirectSpeechOf(block))
            assert.ok(0 <= start && start < end && end <= block.text.length);
      }),
    );
  });
});

const reportsIn = (text: string) =>
  plainBlocks(text).flatMap((block) =>
    indirectSpeechOf(block).map(({ start, end, speaker }) => [block.text.slice(start, end), speaker]),
  );
