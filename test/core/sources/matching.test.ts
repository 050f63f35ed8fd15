import assert from 'node:assert/strict';
import { referenceText } from '../../../server/src/core/features/referenceText';
import { markdownStyle, plainStyle } from '../../../server/src/core/features/style';
import { emptyGrounding, withBibliography, withSources } from '../../../server/src/core/grounding';
import { bibliographyOf, type Reference } from '../../../server/src/core/sources/reference';
import type { RawSource } from '../../../server/src/core/sources/source';

const entry = (fields: Partial<Reference>): Reference => ({
  key: 'lind2024',
  type: 'article-journal',
  title: 'Depth of the Ardvale channel',
  makers: [{ family: 'Lind', given: 'Ada' }],
  files: [],
  place: { file: '/refs.bib', line: 0, start: 9, end: 17 },
  ...fields,
});

const file = (
  path: string,
  text = 'Notes\n\nThe channel is deep.\n',
  more: Partial<RawSource> = {},
): RawSource => ({
  path,
  format: 'text',
  text,
  ...more,
});

const titled = (title: string, more = '') =>
  file('a.md', `---\ntitle: ${title}\n${more}---\n\nThe channel is deep.\n`, { format: 'markdown' });

const listing = (...references: Reference[]) => bibliographyOf(['/refs.bib'], references);

/** The citekeys of sources by their paths once a bibliography is known; and the same the other way round. */
function keys(raws: readonly RawSource[], references: readonly Reference[]): string[] {
  const bibliography = listing(...references);
  const late = withBibliography(withSources(emptyGrounding(), raws), bibliography);
  const early = withSources(withBibliography(emptyGrounding(), bibliography), raws);
  const keysOf = ({ corpus }: typeof late) =>
    [...corpus.sources.keys()].sort().map((id) => corpus.sources.get(id)?.meta.citekey ?? '');
  assert.deepEqual(keysOf(early), keysOf(late));
  return keysOf(late);
}

const other = entry({ key: 'berg1999', title: 'Pilots of the north', files: ['files/9/full.pdf'] });

const matches: readonly (readonly [
  title: string,
  source: RawSource,
  reference: Partial<Reference>,
  matched: boolean,
])[] = [
  ['by an attached file', file('lind-channel.txt'), { files: ['files/12/lind-channel.txt'] }, true],
  ['by an attached file with its whole path', file('z/lind.txt'), { files: ['/home/ada/z/lind.txt'] }, true],
  ['not by a name that many files have', file('index.html.txt'), { files: ['files/12/other.txt'] }, false],
  ['not by such a name in another folder', file('7/full.txt'), { files: ['files/12/full.txt'] }, false],
  ['by such a name in the same folder', file('12/full.txt'), { files: ['files/12/full.txt'] }, true],
  [
    'by its address',
    titled('X', 'url: http://www.tides.example/a/?utm_source=x\n'),
    { url: 'https://tides.example/a' },
    true,
  ],
  [
    'not by another query',
    titled('X', 'url: https://tides.example/?p=1\n'),
    { url: 'https://tides.example/?p=2' },
    false,
  ],
  ['by its DOI', titled('X', 'url: https://doi.org/10.1234/ABC\n'), { doi: '10.1234/abc' }, true],
  [
    'by the DOI it prints',
    file('a.txt', 'Paper\n\ndoi:10.1234/abc.\n\nWords.\n'),
    { doi: '10.1234/abc' },
    true,
  ],
  [
    'not where it prints two',
    file('a.txt', 'Paper\n\n10.1234/abc and 10.1234/abd\n'),
    { doi: '10.1234/abc' },
    false,
  ],
  ['by its title, whatever its case and marks', titled('“Depth of the Ardvale Channel”'), {}, true],
  ['not by a short title', titled('Pilots'), { title: 'Pilots' }, false],
  [
    'not by a title of another year',
    titled('Depth of the Ardvale channel', 'date: 2021\n'),
    { date: '2024' },
    false,
  ],
];

describe('an entry of a bibliography', () => {
  for (const [title, source, reference, matched] of matches)
    it(`describes a source ${title}`, () => {
      const [key] = keys([source], [entry(reference), other]);
      assert.equal(key === 'lind2024', matched, key);
    });

  it('does not describe what two entries could', () => {
    const [key] = keys([titled('Depth of the Ardvale channel')], [entry({}), entry({ key: 'lind2025' })]);
    assert.notEqual(key?.slice(0, 5), 'lind2');
  });

  it('lends its key to all its files, and to no other source', () => {
    const raws = [file('lind-channel.txt'), file('lind-page.txt'), file('b.txt', 'x')];
    const listed = entry({ files: ['lind-channel.txt', 'lind-page.txt'] });
    const taken = { ...file('c.txt'), override: { citekey: 'lind2024' } };
    const [, own, channel, page] = keys([...raws, taken], [listed]);
    assert.deepEqual([channel, page, own], ['lind2024', 'lind2024', 'lind2024b']);
  });

  it('goes below what the author states beside the file, and above what the file says of itself', () => {
    const listed = listing(entry({ date: '2024-03-01', publisher: 'Tidal Review', files: ['lind.html'] }));
    const raw = file('lind.html', 'Words.', {
      override: { date: '2024-03-02' },
      stated: { publisher: 'Site' },
    });
    const { corpus } = withBibliography(withSources(emptyGrounding(), [raw]), listed);
    const meta = corpus.sources.get('lind.html')?.meta;
    assert.deepEqual(
      [meta?.date?.label, meta?.publisher, meta?.author],
      ['2024-03-02', 'Tidal Review', 'Ada Lind'],
    );
  });

  it('leaves no trace when it goes', () => {
    const raws = [file('lind-channel.txt'), file('b.txt')];
    const before = withSources(emptyGrounding(), raws);
    const listed = withBibliography(before, listing(entry({ files: ['lind-channel.txt'] })));
    const after = withBibliography(listed, listing());
    const byId = ({ corpus }: typeof before) => Object.fromEntries(corpus.sources);
    assert.notDeepEqual(byId(listed), byId(before));
    assert.deepEqual(byId(after), byId(before));
  });
});

const shown: readonly (readonly [Partial<Reference>, string])[] = [
  [{ date: '2024-03-01' }, 'Lind, A. (2024, March 1). *Depth of the Ardvale channel*.'],
  [
    { container: 'Tidal Review', volume: '12', issue: '3', pages: '4-9', date: '2024' },
    'Lind, A. (2024). Depth of the Ardvale channel. *Tidal Review*, 12(3), 4–9.',
  ],
  [{ makers: [], title: 'Why?', publisher: 'Harbour Press' }, '*Why?* (n.d.). Harbour Press.'],
  [
    { makers: [{ literal: 'Port of Ardvale' }, { family: 'Ott', given: 'Ines M.' }], date: '2024-02' },
    'Port of Ardvale, \\& Ott, I. M. (2024, February). *Depth of the Ardvale channel*.',
  ],
  [
    { doi: '10.1/x' },
    'Lind, A. (n.d.). *Depth of the Ardvale channel*. [https\\://doi.org/10.1/x](<https://doi.org/10.1/x>)',
  ],
  [
    { url: 'javascript:alert(1)', title: '[x](command:y) <img>' },
    'Lind, A. (n.d.). *\\[x\\](command:y) \\<img\\>*. javascript:alert(1)',
  ],
];

describe('a reference', () => {
  for (const [fields, text] of shown)
    it(`reads ${text}`, () => assert.equal(referenceText(entry(fields), markdownStyle), text));

  it('has no markup for clients without', () =>
    assert.equal(
      referenceText(entry({ date: '2024' }), plainStyle),
      'Lind, A. (2024). Depth of the Ardvale channel.',
    ));
});
