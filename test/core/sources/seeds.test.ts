import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { assignCitekeys } from '../../../server/src/core/sources/citekey';
import { evidenceBlocks } from '../../../server/src/core/sources/evidence';
import { readSource } from '../../../server/src/core/sources/read';
import type { SectionKind, Source } from '../../../server/src/core/sources/source';
import { readCorpus } from '../../../server/src/node/readCorpus';
import { shared } from '../../support/shared';

interface Expected {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date: string;
  readonly known: string;
  readonly url?: RegExp;
  readonly citekey: string;
  /** How many sections of each kind; the article may be interrupted any number of times. */
  readonly sections: Partial<Record<SectionKind, number>>;
  /** Words that give no evidence. */
  readonly left: readonly RegExp[];
}

const seeds: Readonly<Record<string, Expected>> = {
  '000_b66bf598b08b85c1.txt': {
    title: 'Abandoning strategic neutrality',
    publisher: 'The Cradle',
    date: '2025-11-14',
    known: 'stated',
    url: /^https:\/\/thecradle\.co\//,
    citekey: 'cradle2025abandoning',
    sections: { boilerplate: 1 },
    left: [/No hay comentarios/, /Publicar/],
  },
  '001_c8e5ce1c2a049007.txt': {
    title: 'One Servant, Two Masters',
    date: 'after 2025-11-07',
    known: 'bounded',
    url: /^https:\/\/www\.toutiao\.com\//,
    citekey: 'one2025servant',
    sections: { caption: 1, statement: 1 },
    left: [],
  },
  '002_4e6c3e5e7772baee.txt': {
    title: 'Kazakhstan seeks closer ties to US and Europe',
    author: 'James M. Dorsey',
    publisher: 'Jordan News',
    date: '2022',
    known: 'bounded',
    citekey: 'dorsey2022kazakhstan',
    sections: { caption: 1, boilerplate: 5 },
    left: [/award-winning/, /\p{Script=Arabic}/u, /Read more/, /Jordan News/],
  },
  '003_349d551f8f095081.txt': {
    title: 'Escaping a bear hug',
    publisher: 'The Turbulent World of Middle East Soccer (republished)',
    date: '2022',
    known: 'bounded',
    citekey: 'turbulent2022escaping',
    sections: { teaser: 3, caption: 1, statement: 1 },
    left: [/google cta/, /Show less/, /QIOSK/, /Subscribe now/, /Follow us/],
  },
  '004_992e7ef3f03b87c6.txt': {
    title: 'Despite Moscow Meeting',
    publisher: 'Eurasia Daily Monitor, vol. 19 no. 179',
    date: 'after 2022-11-28',
    known: 'bounded',
    citekey: 'eurasia2022despite',
    sections: {},
    left: [],
  },
};

describe('the seed articles', () => {
  let sources: readonly Source[] = [];
  before(async function () {
    const { sources: raw } = await readCorpus(shared(this, 'seeds'));
    sources = assignCitekeys(raw.map((one) => readSource(one)));
  });

  for (const [id, expected] of Object.entries(seeds)) {
    it(id, () =>
      check(
        sources.find((source) => source.id === id),
        expected,
      ),
    );
  }

  it('gives each teaser its own title and never the page’s date', () => {
    const page = sources.find(({ id }) => id.startsWith('003'));
    const teasers = page?.sections.filter(({ kind }) => kind === 'teaser') ?? [];
    assert.deepEqual(
      teasers.map(({ title }) => title?.split(' ')[0]),
      ['Takaichi', 'The', 'Saudi'],
    );
    assert.ok(teasers.every(({ date }) => date && !date.from?.startsWith('2022')));
  });
});

function check(source: Source | undefined, expected: Expected): void {
  assert.ok(source);
  const { title, author, publisher, date, citekey, url } = source.meta;
  assert.ok(title.startsWith(expected.title), title);
  assert.deepEqual(
    { author, publisher, date: date?.label, known: date?.known, citekey },
    {
      author: expected.author,
      publisher: expected.publisher,
      date: expected.date,
      known: expected.known,
      citekey: expected.citekey,
    },
  );
  assert.match(url ?? '', expected.url ?? /^$/);
  assert.deepEqual(source.problems, []);
  for (const [kind, count] of Object.entries(expected.sections))
    assert.equal(source.sections.filter((section) => section.kind === kind).length, count, kind);
  const evidence = evidenceBlocks(source)
    .map(({ block }) => block.text)
    .join('\n');
  for (const words of expected.left) assert.doesNotMatch(evidence, words);
}
