import assert from 'node:assert/strict';
import { type Corpus, emptyCorpus, withSources } from '../../../server/src/core/corpus/corpus';
import { readDraft } from '../../../server/src/core/draft/draft';
import { type QuoteCompletion, quoteCompletions } from '../../../server/src/core/features/quoteCompletion';
import { readSource } from '../../../server/src/core/sources/read';
import { lighthouse } from './lighthouse';

/** The draft's `|` is where the author stands; `typed` what stands between the opening mark and it. */
interface Row {
  readonly what: string;
  readonly draft: string;
  readonly typed?: string;
  readonly first?: string;
  readonly speakers?: readonly string[];
}

const rows: readonly Row[] = [
  {
    what: 'only the quotations of the speaker whom the sentence names',
    draft: 'The tower is old. Lise Holm said “|',
    speakers: ['Lise Holm'],
  },
  { what: 'the speaker named after the quotation', draft: '“|” said Jon Brekke.', speakers: ['Jon Brekke'] },
  { what: 'nobody else’s where that speaker has none', draft: 'Einar Moe said “|', speakers: [] },
  {
    what: 'words typed, the last unfinished',
    draft: '“we found the l|',
    typed: 'we found the l',
    first: 'We found the lens under forty years of gull droppings',
  },
  {
    what: 'words from the midst',
    draft: '“a budget|',
    typed: 'a budget',
    first: 'This is nostalgia with a budget line.',
  },
  {
    what: 'words mistyped',
    draft: '“we fond the lense under fourty years of gul|',
    typed: 'we fond the lense under fourty years of gul',
    first: 'We found the lens under forty years of gull droppings',
  },
  {
    what: 'the topic of the paragraph',
    draft: 'The harbour master was less pleased with the lamp. “|',
    first: 'A lamp that nobody needs',
  },
];

describe('completion of quotations', () => {
  let corpus: Corpus;
  before(() => {
    const raw = Object.entries(lighthouse).map(([path, text]) => ({
      path,
      text,
      format: 'markdown' as const,
    }));
    corpus = withSources(
      emptyCorpus(),
      raw.map((one) => readSource(one)),
    );
  });

  for (const row of rows) it(row.what, () => check(row, corpus));

  it('says where the words come from', () => {
    const [first] = complete('“This is|', 'This is', corpus);
    assert.deepEqual(
      [first?.speaker, first?.title, first?.date, first?.source],
      ['Councillor Per Vang', 'Lamp to be lit again', '2024-05-11', 'courier.md'],
    );
    assert.ok(corpus.sources.get('courier.md')?.text.includes(first?.words ?? '?'));
  });
});

function check({ draft, typed = '', first, speakers }: Row, corpus: Corpus): void {
  const items = complete(draft, typed, corpus);
  if (first !== undefined) assert.equal(items[0]?.words, first);
  if (speakers) assert.deepEqual([...new Set(items.map(({ speaker }) => speaker))], speakers);
}

function complete(marked: string, typed: string, corpus: Corpus): readonly QuoteCompletion[] {
  const offset = marked.indexOf('|');
  const [scene] = readDraft(marked.replace('|', '')).blocks;
  return scene ? quoteCompletions(corpus, scene, offset, typed) : [];
}
