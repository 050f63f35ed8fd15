import assert from 'node:assert/strict';
import { introducesWords } from '../../../server/src/core/extract/quotations';
import {
  complete,
  emptyGrounding,
  type Grounding,
  withDraft,
  withSources,
} from '../../../server/src/core/grounding';
import { lighthouse } from './lighthouse';

/** The draft's `|` is where the author stands; `accepted` the draft after the first item, none where nothing is offered. */
interface Row {
  readonly what: string;
  readonly draft: string;
  readonly accepted?: string;
}

const brekke = 'A lamp that nobody needs';
const vang = 'This is nostalgia with a budget line.';

const rows: readonly Row[] = [
  {
    what: 'behind a verb of saying',
    draft: 'Jon Brekke said |',
    accepted: `Jon Brekke said "${brekke}" [@KEY]`,
  },
  {
    what: 'with words behind the blank',
    draft: 'Per Vang said |, and sat down.',
    accepted: `Per Vang said "${vang}" [@KEY], and sat down.`,
  },
  {
    what: 'behind an addressee and a colon',
    draft: 'Jon Brekke told the Courier: |',
    accepted: `Jon Brekke told the Courier: "${brekke}" [@KEY]`,
  },
  {
    what: 'behind an addressee alone',
    draft: 'Jon Brekke told the Courier |',
    accepted: `Jon Brekke told the Courier "${brekke}" [@KEY]`,
  },
  {
    what: 'behind "that"',
    draft: 'Per Vang argued that |',
    accepted: `Per Vang argued that "${vang}" [@KEY]`,
  },
  {
    what: 'behind a frame',
    draft: 'According to Per Vang, |',
    accepted: `According to Per Vang, "${vang}" [@KEY]`,
  },
  {
    what: 'for a pronoun',
    draft: 'Per Vang was against it. In the council he said |',
    accepted: `Per Vang was against it. In the council he said "${vang}" [@KEY]`,
  },
  {
    what: 'in the marks of the draft',
    draft: 'The tower is “sound”. Per Vang said |',
    accepted: `The tower is “sound”. Per Vang said “${vang}” [@KEY]`,
  },
  {
    what: 'in front of empty marks, which are not doubled',
    draft: 'Per Vang said |""',
    accepted: `Per Vang said "${vang}" [@KEY]`,
  },
  {
    what: 'in front of an opening mark, which is not doubled',
    draft: 'Per Vang said |“\n',
    accepted: `Per Vang said “${vang}” [@KEY]\n`,
  },
  {
    what: 'in an item of a list',
    draft: '- Per Vang said |\n- Others',
    accepted: `- Per Vang said "${vang}" [@KEY]\n- Others`,
  },
  { what: 'nobody else’s words', draft: 'Einar Moe said |' },
  { what: 'nothing where nobody is named', draft: 'The lamp is lit, as somebody said |' },
  { what: 'nothing without a blank', draft: 'Per Vang said|' },
  { what: 'nothing before a word', draft: 'Per Vang said |the lamp is lit.' },
  { what: 'nothing in front of a quotation that has its words', draft: 'Per Vang said |“This is' },
  { what: 'nothing in indirect speech', draft: 'Per Vang said the |' },
  { what: 'nothing behind a noun', draft: 'Per Vang wrote the report |' },
  { what: 'nothing in another paragraph', draft: 'Per Vang said\n\n|' },
  { what: 'nothing in code', draft: '    Per Vang said |\n' },
];

describe('completion before quotation marks', () => {
  let grounding: Grounding;
  before(() => {
    const raw = Object.entries(lighthouse).map(([path, text]) => ({
      path,
      text,
      format: 'markdown' as const,
    }));
    grounding = withSources(emptyGrounding(), raw);
  });

  for (const row of rows) it(row.what, () => check(row, grounding));

  it('offers one speaker alone', () => {
    const items = ask('Lise Holm said |', grounding);
    assert.deepEqual([...new Set(items.map(({ aside }) => aside))], ['Lise Holm']);
  });
});

function check({ draft, accepted }: Row, grounding: Grounding): void {
  const [item] = ask(draft, grounding);
  const text = draft.replace('|', '');
  const result = item && text.slice(0, item.replace.start) + item.newText + text.slice(item.replace.end);
  assert.equal(result?.replace(/\[@[^\]]+\]/, '[@KEY]'), accepted);
}

function ask(marked: string, grounding: Grounding) {
  const snapshot = withDraft(grounding, 'a', marked.replace('|', ''));
  return complete(snapshot, 'a', marked.indexOf('|'), { citationStyle: 'pandoc', speaker: false });
}

describe('words that lead up to a quotation', () => {
  const leading = [
    'The mayor said',
    'The mayor added that',
    'She told the council:',
    'She told reporters in Ardvale',
    'Lind said in a statement on Monday:',
    'Lind told the panel last week,',
    'According to the minister,',
    'As Lind noted that evening:',
  ];
  const ordinary = [
    'The mayor said the',
    'The mayor told the council its members',
    'She told reporters he',
    'She told reporters that the',
    'The team went',
    'Three points were made:',
    'He thought',
    'The report',
    'Lind said the bill was dead,',
    'According to the minister',
    '',
  ];
  for (const text of leading) it(`do: ${text}`, () => assert.equal(introducesWords(text), true));
  for (const text of ordinary) it(`do not: ${text}`, () => assert.equal(introducesWords(text), false));
});
