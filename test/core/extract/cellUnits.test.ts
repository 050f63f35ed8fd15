import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/extract/analysis';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';

/** The figures of a table's first row, each as value in base units and unit. */
const figuresOf = (markdown: string): string[] => {
  const row = readMarkdown(markdown).blocks.find(({ kind }) => kind === 'row');
  const read = row ? analyse(row, {}).flatMap(({ figures }) => figures) : [];
  return read.map(({ low, scale, unit }) => `${low * scale} ${unit ?? '-'}`);
};

const table = (header: string, row: string, lead = '') => `${lead}\n\n${header}\n| --- | --- |\n${row}\n`;

const cases: [why: string, markdown: string, figures: string[]][] = [
  ['header in brackets', table('| Item | Budget (million euros) |', '| Pier | 41 |'), ['41000000 EUR']],
  ['header after a comma', table('| Item | Length, in km |', '| Pier | 1.5 |'), ['1500 kilometre']],
  ['a currency sign first', table('| Item | Cost (£m) |', '| Pier | 2.5 |'), ['2500000 GBP']],
  ['percent', table('| Item | Share (%) |', '| Pier | 12 |'), ['0.12 percent']],
  ['the row’s label', table('| Item | 2024 |', '| Tickets (thousand euros) | 1,780 |'), ['1780000 EUR']],
  [
    'the table’s lead',
    table('| Item | 2025 |', '| Pier | 171 |', 'Costs (millions of euros):'),
    ['171000000 EUR'],
  ],
  ['a cell’s own unit wins', table('| Item | Cost (£m) |', '| Pier | 3 km |'), ['3000 kilometre']],
  ['no unit anywhere', table('| Item | Ships (all) |', '| Pier | 3 |'), ['3 -']],
];

describe('units of table cells', () => {
  for (const [why, markdown, figures] of cases) it(why, () => assert.deepEqual(figuresOf(markdown), figures));
});
