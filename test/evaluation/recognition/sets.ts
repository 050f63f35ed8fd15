import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shared evaluation folder beside the project, where there is one. */
export const EVAL = join(process.cwd(), '..', 'shared', 'eval');
export const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');

export const hasSets = (): boolean => existsSync(EVAL);

/** One expected value of a conformance set. */
export interface Expected {
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly type: string;
  readonly value: unknown;
  readonly unit: string | null;
  readonly normalized_unit?: string;
  readonly absolute?: boolean;
}

export interface Case {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly reference?: string;
}

export const readCases = (name: string): readonly Case[] =>
  readFileSync(join(EVAL, 'public', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

/** A hand label on one of the seed articles. */
export interface Label {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type?: string;
  readonly kind?: string;
  readonly value: unknown;
  readonly opt?: number;
  readonly ref?: string;
}

interface Meta {
  readonly meta: Readonly<Record<string, { readonly pub: string }>>;
  readonly files: Readonly<Record<string, string>>;
}

export interface LabelledText {
  readonly doc: string;
  readonly text: string;
  readonly date: string;
  readonly labels: readonly Label[];
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(EVAL, 'gold', name), 'utf8'));

export const readGold = (name: 'figures' | 'dates'): readonly LabelledText[] => {
  const labels = readJson(`${name}.json`) as readonly Label[];
  const { meta, files } = readJson('meta.json') as Meta;
  return Object.entries(files).map(([doc, file]) => ({
    doc,
    text: readFileSync(join(SEEDS, file), 'utf8'),
    date: meta[doc]?.pub ?? '2025-01-01',
    labels: labels.filter((label) => label.doc === doc),
  }));
};
