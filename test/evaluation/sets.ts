import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Cases against folders of sources; `corpusOf` leads from a case's corpus name to its folder. */
export interface CaseSet {
  readonly form: 'cases';
  readonly name: string;
  readonly file: string;
  readonly corpusOf: (name: string) => string;
}

/** Labelled claims against a pool of articles, each file one JSON object a line. */
export interface ClaimSet {
  readonly form: 'claims';
  readonly name: string;
  readonly file: string;
  readonly pool: string;
}

export type EvaluationSet = CaseSet | ClaimSet;

/** The project's own sets, those written without knowledge of the engine (`wide`) behind the rest, then those of an evaluation folder beside the project, where there is one. */
export const allSets = (root: string): readonly EvaluationSet[] => [
  ...ownSets(join(root, 'test', 'evaluation', 'cases')),
  ...ownSets(join(root, 'test', 'evaluation', 'wide')),
  ...neighbourSets(join(root, '..', 'shared')),
];

const ownSets = (folder: string): EvaluationSet[] =>
  names(folder).map((subject) => ({
    form: 'cases',
    name: subject,
    file: join(folder, subject, 'cases.jsonl'),
    corpusOf: () => join(folder, subject, 'corpus'),
  }));

function neighbourSets(shared: string): EvaluationSet[] {
  const folder = join(shared, 'eval');
  const corpusOf = (name: string) => (name === 'seeds' ? join(shared, name) : join(folder, 'corpora', name));
  const cases = names(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map(
      (file): EvaluationSet => ({
        form: 'cases',
        name: basename(file, '.jsonl'),
        file: join(folder, file),
        corpusOf,
      }),
    );
  return [...cases, ...claimSets(join(folder, 'public'))];
}

const claimSets = (folder: string): EvaluationSet[] =>
  names(folder)
    .filter((file) => file.endsWith('.claims.jsonl'))
    .map((file) => basename(file, '.claims.jsonl'))
    .map((name) => ({
      form: 'claims',
      name,
      file: join(folder, `${name}.claims.jsonl`),
      pool: join(folder, `${name}.corpus.jsonl`),
    }));

const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
