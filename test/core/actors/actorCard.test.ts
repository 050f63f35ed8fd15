import assert from 'node:assert/strict';
import { emptyCorpus, withSources } from '../../../server/src/core/corpus/corpus';
import { actorCard } from '../../../server/src/core/features/actorCard';
import { actorText } from '../../../server/src/core/features/actorText';
import { sparkline } from '../../../server/src/core/features/months';
import { markdownStyle } from '../../../server/src/core/features/style';
import { readSource } from '../../../server/src/core/sources/read';

const source = (path: string, date: string, text: string) =>
  readSource({ path, format: 'text', text, override: { title: path, date } });

const corpus = withSources(emptyCorpus(), [
  source(
    'old.txt',
    '2021-03-02',
    'The ferry line grew. Harbour master Lena Ostrov welcomed the first ship of the season to the quay.',
  ),
  source(
    'new.txt',
    '2024-06-01',
    'Mayor Lena Ostrov opened the new quay on Friday. Ostrov thanked the Northern Ferry Board (NFB), a body of eleven towns, for its help.',
  ),
  source(
    'ice.txt',
    '2023-11-20',
    'Mr. Nils Varga waits. The lake froze early this year, and the yard is still.',
  ),
  source(
    'yard.txt',
    '2024-02-10',
    'Nils Varga put 40 million crowns into the yard. Nils Varga took over on 3 May 2020. "No boat will sail before the ice is gone," said Nils Varga. Varga waits.',
  ),
]);

describe('actorCard', () => {
  it('shows a person with roles by date, sources and company', () => {
    const card = actorCard(corpus, 'lena-ostrov');
    assert.equal(card?.name, 'Lena Ostrov');
    assert.equal(card?.kind, 'person');
    assert.deepEqual(card?.aliases, ['Ostrov']);
    assert.equal(card?.roles[0]?.text, 'Mayor');
    assert.deepEqual(
      card?.counts.map(({ source, count }) => `${source} ${count}`),
      ['new.txt 2', 'old.txt 1'],
    );
    assert.deepEqual(card?.beside, [{ name: 'Northern Ferry Board', count: 1 }]);
  });

  it('tells a quotation, a figure and a date', () => {
    const card = actorCard(corpus, 'nils-varga');
    assert.deepEqual(
      card?.passages.map(({ text }) => text),
      [
        '“No boat will sail before the ice is gone”',
        'Nils Varga put 40 million crowns into the yard.',
        'Nils Varga took over on 3 May 2020.',
      ],
    );
    for (const { source, span, text } of card?.passages ?? [])
      assert.ok(
        corpus.sources.get(source)?.text.slice(span.start, span.end).startsWith(text.replace(/[“”]/g, '')),
      );
  });

  it('draws mentions by month', () => {
    const counts = actorCard(corpus, 'nils-varga')?.months ?? [];
    assert.deepEqual([counts[0]?.label, counts.at(-1)?.label], ['2023-11', '2024-02']);
    assert.equal(sparkline(counts), '▂··█');
  });

  it('is short, and shows what the author states', () => {
    const card = actorCard(corpus, 'nils-varga');
    assert.ok(card);
    const text = actorText(
      { ...card, stated: 'Owner of the *yard*' },
      String,
      markdownStyle,
      () => undefined,
    );
    assert.match(text, /^\*\*Nils Varga\*\* · \*person\*\n\nOwner of the \\\*yard\\\*\n/);
    assert.ok(text.split('\n').length <= 25);
  });

  it('describes a body in the words of its source', () => {
    const card = actorCard(corpus, 'northern-ferry-board');
    assert.equal(card?.description?.text, 'a body of eleven towns');
    assert.equal(card?.description?.source, 'new.txt');
  });

  it('knows nothing of others', () => assert.equal(actorCard(corpus, 'nobody'), undefined));
});
