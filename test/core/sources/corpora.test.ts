import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSource } from '../../../server/src/core/sources/read';
import type { Source } from '../../../server/src/core/sources/source';
import { readCorpus } from '../../../server/src/node/readCorpus';
import { shared } from '../../support/shared';

/** File, words of the title, author, publisher, date. */
type Row = readonly [string, string, string | undefined, string | undefined, string | undefined];

const corpora: Readonly<Record<string, readonly Row[]>> = {
  earnings: [
    ['brightwell-note-2025-11-03.md', 'warm front', 'Nadia Feroz', 'Brightwell Securities', '2025-11-03'],
    ['meridian-wire-2025-10-30.html', 'lifts guidance', 'Colin Marsh', 'Meridian Wire', '2025-10-30'],
    ['orrin-annual-report-2024-extract.txt', 'Annual Report', undefined, 'Orrin Thermal plc', '2025-03-11'],
    ['orrin-q3-2025-call.txt', 'CONFERENCE CALL', undefined, undefined, '2025-10-30'],
    ['orrin-q3-2025-release.md', 'third quarter', undefined, 'Orrin Thermal plc', '2025-10-30'],
    ['orrin-trading-update-2025-12-08.md', 'Trading update', undefined, 'Orrin Thermal plc', '2025-12-08'],
  ],
  expedition: [
    ['dunmere-mercury-1910-04-02.txt', 'CONSTANCE RAY', undefined, 'The Dunmere Mercury', '1910-04-02'],
    ['dunmere-mercury-1910-09-15.txt', 'HOME AT LAST', undefined, 'The Dunmere Mercury', '1910-09-15'],
    [
      'dunmere-museum-auster.html',
      'Auster Expedition',
      undefined,
      'Dunmere Maritime Museum',
      'after 2010-09-14',
    ],
    ['encyclopedia-auster-expedition.md', 'Auster Expedition', undefined, undefined, 'after 1944-12-27'],
    ['thornby-diary-extracts.md', 'sledging diary', 'Dunmere Record Society', undefined, '1962'],
  ],
  rail: [
    ['audit-chamber-report-9-2025.md', 'Special report', 'National Audit Chamber', undefined, '2025-06-18'],
    ['brenmoor-gazette-2025-02-03.txt', 'WITHOUT TRAINS', 'Stellan Ruhr', undefined, '2025-02-03'],
    ['hasten-courier-2024-09-27.html', 'to open late', 'Greta Polm', 'Hasten Courier', '2024-09-27'],
    [
      'lvr-blog-2025-11-18.md',
      'Back on the rails',
      'Marta Oskand',
      'Lenn Valley Railway – The Line Blog',
      '2025-11-18',
    ],
    [
      'ministry-release-2023-03-14.md',
      'Green light',
      undefined,
      'Ministry of Transport, Republic of Sorvania',
      '2023-03-14',
    ],
    [
      'transport-committee-hearing-2025-07-09.txt',
      '41st meeting',
      undefined,
      'Parliament of Sorvania',
      '2025-07-09',
    ],
  ],
  treaty: [
    [
      'institute-analysis-2025-07.md',
      'Sharing',
      'Milan Harrow, Odile Castaing',
      'Institute for River Politics, Policy Brief 14',
      '2025-07-21',
    ],
    [
      'lorn-communique-2025-05-04.md',
      'Joint communiqué',
      undefined,
      'Republic of Kelvaria, Kingdom of Ostmere, Republic of Sarandy',
      '2025-05-04',
    ],
    [
      'sarandy-herald-oped-2025-09-20.txt',
      'SOLD THE SUMMER',
      'Selma Karadin',
      'Sarandy Herald',
      '2025-09-20',
    ],
    [
      'union-press-2025-09-02.html',
      'narrowly rejects',
      'Jorge Almand and Tilda Roos',
      'Union Press',
      '2025-09-02',
    ],
    ['union-press-2025-10-15.md', 'clears last hurdle', 'Tilda Roos', 'Union Press', '2025-10-15'],
  ],
};

describe('the evaluation corpora', () => {
  for (const [name, rows] of Object.entries(corpora)) {
    it(`${name}: title, author, publisher and date`, async function () {
      const sources = await read(shared(this, 'eval', 'corpora', name));
      for (const row of rows) check(sources, row);
    });
  }

  it('keep the lines of a transcript apart', async function () {
    const sources = await read(shared(this, 'eval', 'corpora', 'rail'));
    const hearing = sources.find(({ id }) => id.startsWith('transport'));
    const turns = hearing?.blocks.filter(({ text }) => /^[A-Z]{3,} ?[^:]{0,60}: /.test(text)) ?? [];
    assert.ok(turns.length >= 10, String(turns.length));
  });

  it('keep links to other articles out of saved pages', async function () {
    const sources = await read(shared(this, 'eval', 'corpora', 'treaty'));
    const page = sources.find(({ format }) => format === 'html');
    assert.ok(page && !page.blocks.some(({ text }) => /rice harvest|Subscribe/.test(text)));
  });
});

async function read(folder: string): Promise<readonly Source[]> {
  const { sources } = await readCorpus(folder);
  return sources.map((raw) => readSource(raw));
}

function check(sources: readonly Source[], [file, title, author, publisher, date]: Row): void {
  const meta = sources.find(({ id }) => id === file)?.meta;
  assert.ok(meta?.title.includes(title), `${file}: ${meta?.title}`);
  const { author: maker, publisher: house, date: day } = meta ?? {};
  assert.deepEqual({ author: maker, publisher: house, date: day?.label }, { author, publisher, date }, file);
}
