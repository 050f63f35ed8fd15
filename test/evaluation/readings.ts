import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { countWords, type ReportedClaim } from './cases';
import { check } from './checker';
import type { Result, Row } from './report';

/**
 * Sources read as drafts: nobody planted an error in them, so that what is flagged is a false alarm, unless the sources
 * really disagree. `others`: against the rest of their own corpus; `strangers`: against corpora about something else. The
 * wide subjects are read against the rest of their own alone: each tells one story over years, which is the harder test.
 */
export interface ReadingSet {
  readonly name: string;
  readonly against: 'others' | 'strangers';
  readonly corpora: readonly string[];
}

/** The project's own corpora, and those of an evaluation folder beside the project, where there is one. */
export function readingSets(root: string): readonly ReadingSet[] {
  const corporaIn = (name: string) =>
    folders(join(root, 'test', 'evaluation', name)).map((folder) => join(folder, 'corpus'));
  const own = corporaIn('cases');
  const shared = join(root, '..', 'shared');
  const seeds = join(shared, 'seeds');
  const neighbours = [...folders(join(shared, 'eval', 'corpora')), ...(existsSync(seeds) ? [seeds] : [])];
  const sets = (prefix: string, corpora: readonly string[]): ReadingSet[] => [
    { name: `${prefix}others`, against: 'others', corpora },
    { name: `${prefix}strangers`, against: 'strangers', corpora },
  ];
  const wide: ReadingSet = { name: 'wide-others', against: 'others', corpora: corporaIn('wide') };
  return [
    ...sets('', own),
    wide,
    ...(neighbours.length > 0 ? sets('neighbour-', [...neighbours, ...own]) : []),
  ];
}

interface Reading {
  readonly name: string;
  readonly words: number;
  readonly claims: readonly ReportedClaim[];
}

export function evaluateReadings(set: ReadingSet, cli: string, known: Disagreements): Result {
  const readings = set.corpora.flatMap((corpus) =>
    set.against === 'others' ? readOthers(cli, corpus) : readStrangers(cli, corpus, set.corpora),
  );
  const isKnown = (name: string, { text }: ReportedClaim): boolean =>
    set.against === 'others' && (known[name]?.some((start) => text.startsWith(start)) ?? false);
  const alarms = readings.flatMap(({ name, claims }) =>
    claims
      .filter((claim) => claim.verdict === 'conflict' && !isKnown(name, claim))
      .map((claim) => `FALSE ALARM ${name} "${claim.text}": ${claim.message}`),
  );
  const words = readings.reduce((sum, one) => sum + one.words, 0);
  const ticks = readings.flatMap(({ claims }) => claims.filter(({ verdict }) => verdict === 'supported'));
  const row: Row = {
    kind: 'all',
    alarms: (alarms.length * 1000) / words,
    counts: `${alarms.length} false in ${words} words, ${ticks.length} ticks`,
  };
  return { rows: [row], misses: alarms };
}

/** What sources really disagree about, by "corpus/file": how the words begin in the one that is read. */
export type Disagreements = Readonly<Record<string, readonly string[]>>;

/** Each source of a corpus against the others. */
const readOthers = (cli: string, corpus: string): Reading[] =>
  texts(corpus).map((file) => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-reading-'));
    try {
      cpSync(corpus, folder, { recursive: true });
      rmSync(join(folder, file));
      const draft = read(corpus, file);
      return reading(corpus, file, draft, check(cli, folder, [draft])[0] ?? []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

/** The sources of all other corpora against this one. */
function readStrangers(cli: string, corpus: string, corpora: readonly string[]): Reading[] {
  const strange = corpora
    .filter((other) => other !== corpus)
    .flatMap((other) => texts(other).map((file) => [other, file] as const));
  const drafts = strange.map(([other, file]) => read(other, file));
  const claims = check(cli, corpus, drafts);
  return strange.map(([other, file], n) => reading(other, file, drafts[n] ?? '', claims[n] ?? []));
}

const reading = (corpus: string, file: string, draft: string, claims: readonly ReportedClaim[]): Reading => ({
  name: `${nameOf(corpus)}/${file}`,
  words: countWords(draft),
  claims,
});

const nameOf = (corpus: string): string =>
  basename(corpus) === 'corpus' ? basename(dirname(corpus)) : basename(corpus);

const texts = (corpus: string): string[] =>
  readdirSync(corpus)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort();

const read = (corpus: string, file: string): string => readFileSync(join(corpus, file), 'utf8');

const folders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];
