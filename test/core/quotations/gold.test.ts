import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, quotations } from '../../../server/src/core/extract/quotations';
import type { QuotationMention } from '../../../server/src/core/extract/types';
import { readSource } from '../../../server/src/core/sources/read';
import { toDocument } from '../../../server/src/core/text/offsets';

interface Gold {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly kind: string;
}

interface Found {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly mention: QuotationMention;
}

const shared = join(process.cwd(), '..', 'shared');

describe('quotations of the gold articles', () => {
  it('finds the spans and names the speakers', function () {
    if (!existsSync(join(shared, 'eval/gold/quotes.json'))) {
      console.log('      skipped: no gold labels beside the project');
      return this.skip();
    }
    const measured = measure();
    console.log(`      ${JSON.stringify(measured.figures)}`);
    if (process.env.SHOW) console.log(measured.notes.join('\n'));
    assert.ok(measured.figures.precision >= 0.97, 'precision');
    assert.ok(measured.figures.recall >= 0.97, 'recall');
    assert.ok(measured.figures.named >= 0.8, 'named');
    assert.ok(measured.figures.wrong <= 0.02, 'wrong');
  });
});

function measure() {
  const gold: Gold[] = JSON.parse(readFileSync(join(shared, 'eval/gold/quotes.json'), 'utf8'));
  const { files } = JSON.parse(readFileSync(join(shared, 'eval/gold/meta.json'), 'utf8')) as {
    files: Record<string, string>;
  };
  const found = Object.entries(files).flatMap(([doc, file]) => foundIn(doc, file));
  const notes: string[] = [];
  const hits = gold.map((want) => ({ want, got: found.find((one) => matches(one, want)) }));
  for (const { want, got } of hits) if (!got) notes.push(`missed ${want.doc} ${want.text}`);
  const extra = found.filter((one) => !gold.some((want) => matches(one, want)));
  for (const one of extra) notes.push(`extra ${one.doc} ${one.mention.text}`);
  const spoken = hits.filter(({ want }) => want.speaker !== null);
  let named = 0;
  let wrong = 0;
  for (const { want, got } of spoken) {
    const name = got?.mention.speaker && nameOf(got.mention.speaker);
    if (!name) notes.push(`unnamed ${want.doc} ${want.speaker}: ${want.text.slice(0, 60)}`);
    else if (sameSpeaker(name, want.speaker ?? '')) named++;
    else {
      wrong++;
      notes.push(`wrong ${want.doc} ${want.speaker} not ${name}: ${want.text.slice(0, 60)}`);
    }
  }
  for (const { want, got } of hits) {
    if (want.speaker === null && got?.mention.speaker) {
      notes.push(`speaker of a term ${want.doc} ${nameOf(got.mention.speaker)}: ${want.text}`);
    }
  }
  const figures = {
    precision: (found.length - extra.length) / found.length,
    recall: hits.filter(({ got }) => got).length / gold.length,
    named: named / spoken.length,
    wrong: wrong / spoken.length,
  };
  return { figures, notes };
}

/** The article's words may be told by its office as well as by name. */
const OFFICES: Record<string, string> = { Tokayev: 'Kazakh president', 'joint declaration': 'declaration' };

const sameSpeaker = (name: string, want: string): boolean =>
  [want, OFFICES[want] ?? want].some(
    (known) => fold(name).includes(fold(known)) || fold(known).includes(fold(name)),
  );

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const matches = (one: Found, want: Gold): boolean =>
  one.doc === want.doc && Math.abs(one.start - want.start) <= 2 && Math.abs(one.end - want.end) <= 2;

function foundIn(doc: string, file: string): Found[] {
  const text = readFileSync(join(shared, 'seeds', file), 'utf8');
  const source = readSource({ path: file, format: 'text', text });
  return quotations(source.blocks).flatMap((mentions, index) =>
    mentions.map((mention) => ({ doc, mention, ...toDocument(source.blocks[index]?.map ?? [], mention) })),
  );
}
