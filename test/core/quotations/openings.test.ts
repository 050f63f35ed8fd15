import assert from 'node:assert/strict';
import { nameOf, quotations } from '../../../server/src/core/extract/quotations';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';

/** Whom the first quotation of a text is given to. */
function speakerOf(text: string): string | undefined {
  const mention = quotations(readMarkdown(text).blocks).flat()[0]?.speaker;
  return mention && nameOf(mention);
}

const cases: [why: string, text: string, speaker: string | undefined][] = [
  ['an opening participle is no label', 'Facing Mayor Ada Lind, Brandt said: "The pier is safe."', 'Brandt'],
  ['an office after a name is one', 'Ada Lind, harbour master: "The pier is safe."', 'Ada Lind'],
  [
    'an office of a body, then the name',
    '“The pier is safe,” said the chair of the Board, Ada Lind.',
    'Ada Lind',
  ],
  ['place and name side by side', 'In Harrow Lind met the board. "The pier is safe," he told it.', undefined],
];

describe('speakers behind the opening of a sentence', () => {
  for (const [why, text, speaker] of cases) {
    it(`${why}: ${text}`, () => assert.equal(speakerOf(text), speaker));
  }
});
