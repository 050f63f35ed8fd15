import assert from 'node:assert/strict';
import { makerName } from '../../server/src/core/sources/reference';
import { filesInBibtex } from '../../server/src/node/bibliography/files';
import { bibliographyFormat, isCslJson, parseBibliography } from '../../server/src/node/bibliography/parse';

const bibtex = `% exported
@string{press = "Harbour Press"}
@article{lind2024,
  title = {The {Port} of Ardvale \\& its \\"Uber-tides},
  author = {Lind, Ada Maria and Berg, Ola},
  journaltitle = {Tidal Review}, volume = {12}, number = {3}, pages = {4--9},
  date = {2024-03-01}, doi = {10.1234/abc}, url = {https://example.org/a},
  file = {Full Text:files/12/lind.pdf:application/pdf;Snapshot:files/13/lind.html:text/html}
}
@book{harbour:1999,
  author = {{Port of Ardvale}}, title = {Annual report}, year = 1999, publisher = press,
}
`;

const ris = `TY  - JOUR
TI  - Harbour depth
AU  - Lind, Ada
DA  - 2024/03/01
T2  - Tidal Review
UR  - https://example.org/depth
DO  - 10.1234/depth
L1  - files/14/depth.pdf
ID  - lind2024depth
ER  - 

TY  - NEWS
TI  - Pilots strike
AU  - Ott, Ines
ER  - 
`;

const csl = JSON.stringify(
  [
    {
      id: 'http://zotero.org/users/1/items/AB12',
      'citation-key': 'ott2023',
      type: 'article-newspaper',
      title: 'Pilots <i>strike</i>',
      author: [{ family: 'Ott', given: 'Ines' }],
      'container-title': 'Ardvale Echo',
      issued: { 'date-parts': [['2023', 5]] },
      URL: 'https://echo.example/pilots',
    },
    { id: 'quay2020', type: 'webpage', title: 'The quay', author: [{ literal: 'Quay Society' }] },
  ],
  undefined,
  1,
);

const read = async (text: string, path: string) => {
  const format = bibliographyFormat(path);
  assert.ok(format);
  return parseBibliography(text, format, path);
};

describe('bibliographies', () => {
  it('are read from BibTeX, with names, journals, files and places', async () => {
    const { references, problems } = await read(bibtex, '/lib/refs.bib');
    assert.deepEqual(problems, []);
    const [lind, report] = references;
    assert.equal(lind?.key, 'lind2024');
    assert.equal(lind?.title, 'The Port of Ardvale & its Über-tides');
    assert.deepEqual(lind?.makers.map(makerName), ['Ada Maria Lind', 'Ola Berg']);
    assert.deepEqual(
      [lind?.container, lind?.volume, lind?.issue, lind?.pages, lind?.date, lind?.doi],
      ['Tidal Review', '12', '3', '4-9', '2024-03-01', '10.1234/abc'],
    );
    assert.deepEqual(lind?.files, ['files/12/lind.pdf', 'files/13/lind.html']);
    assert.deepEqual(lind?.place, { file: '/lib/refs.bib', line: 2, start: 9, end: 17 });
    assert.deepEqual(
      [report?.key, report?.date, report?.publisher],
      ['harbour:1999', '1999', 'Harbour Press'],
    );
    assert.deepEqual(report?.makers, [{ literal: 'Port of Ardvale' }]);
  });

  it('are read from RIS', async () => {
    const { references, problems } = await read(ris, '/lib/refs.ris');
    assert.deepEqual(problems, []);
    const [depth, strike] = references;
    assert.deepEqual(
      [depth?.key, depth?.title, depth?.date, depth?.doi, depth?.url],
      ['lind2024depth', 'Harbour depth', '2024-03-01', '10.1234/depth', 'https://example.org/depth'],
    );
    assert.deepEqual(depth?.files, ['files/14/depth.pdf']);
    assert.deepEqual([strike?.key, strike?.place.line], [undefined, 11]);
    assert.deepEqual(strike?.makers, [{ family: 'Ott', given: 'Ines' }]);
  });

  it('are read from CSL-JSON, with the key that Zotero keeps apart', async () => {
    assert.ok(isCslJson(csl));
    const { references } = await read(csl, '/lib/library.json');
    const [ott, quay] = references;
    assert.deepEqual(
      [ott?.key, ott?.title, ott?.date, ott?.container],
      ['ott2023', 'Pilots strike', '2023-05', 'Ardvale Echo'],
    );
    assert.equal(csl.split('\n')[ott?.place.line ?? 0]?.slice(ott?.place.start, ott?.place.end), 'ott2023');
    assert.deepEqual([quay?.key, quay?.makers.map(makerName)], ['quay2020', ['Quay Society']]);
  });

  it('lose one entry, not all, where one is broken', async () => {
    const broken = bibtex.replace('@book', '@misc{gap2001, title = {Never closed\n@book');
    const { references, problems } = await read(broken, '/lib/refs.bib');
    assert.deepEqual(
      references.map(({ key }) => key),
      ['lind2024', 'harbour:1999'],
    );
    assert.equal(references[1]?.publisher, 'Harbour Press');
    assert.equal(problems.length, 1);
    assert.equal(
      broken.split('\n')[problems[0]?.line ?? 0]?.slice(problems[0]?.start, problems[0]?.end),
      'gap2001',
    );
    assert.match(problems[0]?.message ?? '', /^This entry cannot be read: .+\.$/);
  });

  const bad: readonly (readonly [string, string])[] = [
    ['/a.bib', ''],
    ['/a.bib', '@'],
    ['/a.bib', '@article{'],
    ['/a.bib', '@article{__proto__, title = {x}, constructor = {y}}'],
    ['/a.bib', 'https://example.org/not-fetched.bib'],
    ['/a.ris', 'TY  - '],
    ['/a.ris', 'https://example.org/'],
    ['/a.json', '[{"id": 1, "type": "book"'],
    ['/a.json', '{"__proto__": {"id": "x"}}'],
    [
      '/a.json',
      '[null, 1, "x", {"id": {"a": 1}, "type": [], "author": "A", "issued": {"date-parts": [null]}}]',
    ],
  ];
  for (const [path, text] of bad)
    it(`give no error for ${JSON.stringify(text)} in ${path}`, async () => {
      const { references } = await read(text, path);
      assert.ok(references.length <= 1);
      assert.equal(({} as Record<string, unknown>).id, undefined);
    });

  it('with thousands of entries are read in a moment, a broken one among them too', async () => {
    const many = Array.from({ length: 3_000 }, (_, n) =>
      bibtex.replace(/@string.*\n/, '').replaceAll('lind2024', `k${n}`),
    );
    const { references, problems } = await read(`${many.join('')}@misc{open, title = {\n`, '/lib/big.bib');
    assert.equal(references.length, 6_000);
    assert.equal(problems.length, 1);
  }).timeout(30_000);

  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['/home/a/b.pdf', ['/home/a/b.pdf']],
    ['C:\\\\Users\\\\a\\\\b.pdf', ['C:/Users/a/b.pdf']],
    [':papers/b.pdf:PDF', ['papers/b.pdf']],
    ['Full Text:C\\:\\\\Zotero\\\\storage\\\\b.pdf:application/pdf', ['C:/Zotero/storage/b.pdf']],
    ['a.pdf;b.html', ['a.pdf', 'b.html']],
    ['', []],
  ];
  for (const [field, paths] of fields)
    it(`name the files of "${field}"`, () => assert.deepEqual(filesInBibtex(field), paths));
});
