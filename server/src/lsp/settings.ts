import type { CitationStyle } from '../core/features/citation';
import { citationStyles, isRuleId, ruleIds } from '../core/grounding';

export type RuleLevel = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** What `sourceline.*` settings and `sourceline.json` can say; both use these names. */
export interface Settings {
  /** Corpus folders as written: absolute, or relative to the workspace folder or the file that names them. */
  readonly corpus: readonly string[];
  /** Bibliographies that lie elsewhere than in the workspace and the corpus, as written. */
  readonly bibliography: readonly string[];
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly citationStyle: CitationStyle;
  /** Accepting a quotation inserts its speaker too. */
  readonly quoteSpeaker: boolean;
  /** Milliseconds without an edit before a draft is checked; 0 checks at every edit. */
  readonly debounce: number;
}

export const defaultRules: Readonly<Record<string, RuleLevel>> = Object.fromEntries(
  ruleIds.map((id) => [id, levelByDefault(id)]),
);

export const defaults: Settings = {
  corpus: [],
  bibliography: [],
  rules: defaultRules,
  citationStyle: 'pandoc',
  quoteSpeaker: false,
  debounce: 0,
};

function levelByDefault(id: string): RuleLevel {
  if (id === 'disputed') return 'information';
  if (id === 'unknown-citekey' || id === 'inconsistent-draft') return 'hint';
  return id === 'unsourced' ? 'off' : 'warning';
}

/** `base` with everything that `given` (unchecked, from a client or file) says and that makes sense. */
export function mergeSettings(base: Settings, given: unknown): Settings {
  if (!isRecord(given)) return base;
  const corpus = texts(given.corpus);
  const bibliography = texts(given.bibliography);
  return {
    corpus: corpus.length > 0 ? corpus : base.corpus,
    bibliography: bibliography.length > 0 ? bibliography : base.bibliography,
    rules: { ...base.rules, ...readRules(given.rules) },
    citationStyle: readStyle(given.citation) ?? base.citationStyle,
    quoteSpeaker: typeof given.quoteSpeaker === 'boolean' ? given.quoteSpeaker : base.quoteSpeaker,
    debounce: readDelay(given.debounce) ?? base.debounce,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function texts(value: unknown): string[] {
  const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** `true` and `false` switch a rule on and off at its usual level. */
function readRules(value: unknown): Record<string, RuleLevel> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(([id]) => isRuleId(id));
  return Object.fromEntries(entries.flatMap(([id, level]) => readLevel(id, level)));
}

const levels: readonly RuleLevel[] = ['off', 'hint', 'information', 'warning', 'error'];

function readLevel(id: string, value: unknown): [string, RuleLevel][] {
  if (value === false) return [[id, 'off']];
  if (value === true) return [[id, levelByDefault(id) === 'off' ? 'hint' : levelByDefault(id)]];
  const level = levels.find((name) => name === value);
  return level === undefined ? [] : [[id, level]];
}

const readStyle = (citation: unknown): CitationStyle | undefined =>
  isRecord(citation) ? citationStyles.find((style) => style === citation.style) : undefined;

function readDelay(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? Math.min(value, 10_000) : undefined;
}
