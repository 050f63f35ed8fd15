import assert from 'node:assert/strict';
import { emptyCorpus, withSources } from '../../../server/src/core/corpus/corpus';
import { actorCard } from '../../../server/src/core/features/actorCard';
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
]);

describe('actorCard', () => {
  it('shows a person with roles by date and the latest passages', () => {
    const card = actorCard(corpus, 'lena-ostrov');
    assert.equal(card?.name, 'Lena Ostrov');
    assert.equal(card?.kind, 'person');
    assert.deepEqual(card?.aliases, ['Ostrov']);
    assert.equal(card?.roles[0]?.text, 'Mayor');
    assert.deepEqual(
      card?.counts.map(({ source, count }) => `${source} ${count}`),
      ['new.txt 2', 'old.txt 1'],
    );
    assert.deepEqual(
      card?.passages.map((passage) => passage.source),
      ['new.txt', 'new.txt', 'old.txt'],
    );
  });

  it('describes a body in the words of its source', () => {
    const card = actorCard(corpus, 'northern-ferry-board');
    assert.equal(card?.description?.text, 'a body of eleven towns');
    assert.equal(card?.description?.source, 'new.txt');
  });

  it('knows nothing of others', () => assert.equal(actorCard(corpus, 'nobody'), undefined));
});
