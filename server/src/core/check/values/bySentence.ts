import type { Corpus } from '../../corpus/corpus';
import type { DraftBlock } from '../../draft/draft';
import { type Memory, memory } from '../../text/memory';
import { shift } from '../../text/span';
import type { Finding } from '../finding';
import { draftSettings, type Setting } from './setting';

/**
 * A block's findings, sentence by sentence: what a rule found in a sentence is remembered with the sentence and all that
 * it leans on, so that an edit does not judge the rest of a long paragraph again. `judge` must look at nothing else.
 */
export function bySentence(
  block: DraftBlock,
  corpus: Corpus,
  judge: (setting: Setting, corpus: Corpus) => readonly Finding[],
): readonly Finding[] {
  return draftSettings(block, corpus).flatMap((setting) => {
    const { start } = setting.sentence;
    const found = memoryOf(corpus, judge).of(contentOf(setting), () =>
      judge(setting, corpus).map((finding) => moved(finding, -start)),
    );
    return found.map((finding) => moved(finding, start));
  });
}

function moved(finding: Finding, by: number): Finding {
  const { fix } = finding;
  return { ...finding, ...shift(finding, by), ...(fix && { fix: { ...fix, ...shift(fix, by) } }) };
}

const contents = new WeakMap<Setting, string>();

/** All of a setting but where it stands: two settings of one content are judged alike. */
function contentOf(setting: Setting): string {
  const known = contents.get(setting) ?? JSON.stringify(setting, withoutPlaces);
  contents.set(setting, known);
  return known;
}

function withoutPlaces(this: unknown, key: string, value: unknown): unknown {
  if (key === 'start' || key === 'end') return undefined;
  return value instanceof Set ? [...value] : value;
}

/** Sentences remembered for one rule and corpus. */
const remembered = 2_000;
type Judge = (setting: Setting, corpus: Corpus) => readonly Finding[];
const memories = new WeakMap<Corpus, Map<Judge, Memory<readonly Finding[]>>>();

function memoryOf(corpus: Corpus, judge: Judge): Memory<readonly Finding[]> {
  const rules = memories.get(corpus) ?? new Map<Judge, Memory<readonly Finding[]>>();
  memories.set(corpus, rules);
  const known = rules.get(judge) ?? memory<readonly Finding[]>(remembered);
  rules.set(judge, known);
  return known;
}
