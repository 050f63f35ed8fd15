import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameOf, quotations, turns } from '../../../server/src/core/extract/quotations';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';
import { plainBlocks } from '../../../server/src/core/text/plain';

/** What is quoted and who says it ("-": no explicit cue), in a text of one or more paragraphs. */
type Row = readonly [text: string, ...said: (readonly [words: string, speaker: string])[]];

const rows: readonly Row[] = [
  // cues after the words
  ['“The pier will hold,” said Ada Lind.', ['The pier will hold,', 'Ada Lind']],
  ['“The pier will hold,” Lind told the board.', ['The pier will hold,', 'Lind']],
  ['“Will it hold?” asked Ada Lind when the wind rose.', ['Will it hold?', 'Ada Lind']],
  ['“It will hold”, shrugged the harbour master.', ['It will hold', 'the harbour master']],
  ['“It will hold,” the engineer, Ada Lind, has said.', ['It will hold,', 'Ada Lind']],
  ['“It will hold,” was Ada Lind’s verdict.', ['It will hold,', 'Ada Lind']],
  ['“It will hold”, Lind is on record as saying.', ['It will hold', 'Lind']],
  ['It was a “miracle of rust” in Lind’s words.', ['miracle of rust', 'Lind']],
  ['“It will hold,” said the mayor of Skarholm, Per Vang.', ['It will hold,', 'Per Vang']],
  // cues before the words
  ['Ada Lind said: “The pier will hold.”', ['The pier will hold.', 'Ada Lind']],
  ['Ada Lind, who built the pier, insisted that it was “as good as new”.', ['as good as new', 'Ada Lind']],
  ['Per Vang hailed the “deal of the decade” as a gift to the town.', ['deal of the decade', 'Per Vang']],
  ['Vang dismissed the plan, calling it “a toy for tourists”.', ['a toy for tourists', 'Vang']],
  ['According to Ada Lind, the pier is “tired iron”.', ['tired iron', 'Ada Lind']],
  ['Nobody believed Lind’s assertion that the pier was “as good as new”.', ['as good as new', 'Lind']],
  ['The pier, Lind told the Courier, had become “a toy for tourists”.', ['a toy for tourists', 'Lind']],
  ['The pier, wrote Lind, was “a toy for tourists”.', ['a toy for tourists', 'Lind']],
  ['After the storm Vang warned that the pier was “a toy for tourists”.', ['a toy for tourists', 'Vang']],
  ['The harbour board’s statement spoke of “tired iron”.', ['tired iron', 'The harbour board']],
  [
    'It was Ada Lind who raised the matter: “Who pays for the paint?”',
    ['Who pays for the paint?', 'Ada Lind'],
  ],
  // between, and on both sides
  ['“The pier,” said Lind, “will hold.”', ['The pier,', 'Lind'], ['will hold.', 'Lind']],
  [
    '“It will hold,” said Mr. Vang. “I jumped on it.”',
    ['It will hold,', 'Mr. Vang'],
    ['I jumped on it.', 'Mr. Vang'],
  ],
  ['“A,” said Ada Lind. “B,” said Per Vang.', ['A,', 'Ada Lind'], ['B,', 'Per Vang']],
  // pronouns
  ['Ada Lind smiled. “It will hold,” she said.', ['It will hold,', 'Ada Lind']],
  ['It was too late, said Ada Lind, the engineer. “It fell,” she said.', ['It fell,', 'Ada Lind']],
  ['Cooperation in the harbour is rare. “It will hold,” he said.', ['It will hold,', '-']],
  // no explicit cue
  ['The “pier question” divides the town.', ['pier question', '-']],
  ['The visit was hailed as a “new era” in the harbour.', ['new era', '-']],
  ['He closed the book. “It will hold.” Lind said that she would come back.', ['It will hold.', '-']],
  // paragraphs
  [
    '“It will hold,” said Ada Lind.\n\n“It held for Napoleon.”',
    ['It will hold,', 'Ada Lind'],
    ['It held for Napoleon.', 'Ada Lind'],
  ],
  [
    '“It will hold,” said Ada Lind, “for ever.\n\n“It held for Napoleon.”',
    ['It will hold,', 'Ada Lind'],
    ['for ever.', 'Ada Lind'],
    ['It held for Napoleon.', 'Ada Lind'],
  ],
  ['Courier: “Will it hold?”\n\nLind: “It will.”', ['Will it hold?', 'Courier'], ['It will.', 'Lind']],
  // marks
  ['Lind said: „Der Pier hält.“ And « oui » to that.', ['Der Pier hält.', 'Lind'], [' oui ', '-']],
  ['Lind said: "He called it \'tired iron\' to my face."', ["He called it 'tired iron' to my face.", 'Lind']],
  ["The 24\" board of the '98 pier is the workers' pride."],
  ['It will hold for ever,” said Ada Lind of the pier.', ['It will hold for ever,', 'Ada Lind']],
  ["British papers wrote: 'It will hold for ever.'", ['It will hold for ever.', 'British papers']],
];

describe('quotations and their speakers', () => {
  for (const [text, ...said] of rows) it(text.replaceAll('\n', ' '), () => check(text, said));

  it('read a block quote with the name under it', () => {
    const { blocks } = readMarkdown('> The pier will hold.\n>\n> — Ada Lind, engineer');
    const [quote] = quotations(blocks).flat();
    assert.equal(quote?.text, 'The pier will hold.');
    assert.equal(quote?.speaker && nameOf(quote.speaker), 'Ada Lind');
  });

  it('read the turns of a transcript', () => {
    const blocks = plainBlocks(
      'ADA LIND, engineer: It will hold.\n\nPER VANG (Town Party): It will not.\n\nThe end.',
    );
    const said = turns(blocks).map((turn) => turn?.speaker && [turn.speaker.text, turn.text]);
    assert.deepEqual(said, [['ADA LIND', 'It will hold.'], ['PER VANG', 'It will not.'], undefined]);
  });

  it('never throw, and keep to the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '‘',
      '’',
      "'",
      ' ',
      '\n\n',
      'Lind',
      'said',
      'the pier',
      '.',
      ',',
      ':',
      '—',
      '12',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const blocks = plainBlocks(pieces.join(''));
        quotations(blocks).forEach((mentions, index) => {
          const text = blocks[index]?.text ?? '';
          for (const mention of mentions) {
            assert.equal(text.slice(mention.start, mention.end), mention.text);
            assert.ok(mention.outer.start <= mention.start && mention.end <= mention.outer.end);
            const { speaker } = mention;
            if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
          }
        });
      }),
    );
  });
});

function check(text: string, said: readonly (readonly [string, string])[]): void {
  const found = quotations(plainBlocks(text))
    .flat()
    .map((mention) => [mention.text, (mention.speaker && nameOf(mention.speaker)) ?? '-']);
  assert.deepEqual(found, said);
}
