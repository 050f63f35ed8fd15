import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { contains, type Span } from '../../text/span';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting, Setting } from '../values/setting';
import { type Holding, holding, weighty } from './holding';
import { meet } from './parties';
import { type Item, itemsOf } from './reading';
import { tellsEach } from './values';

/** That something is so of one and of no other: "Norland alone borders the lake", "the only state to border the lake". */
export interface Only {
  /** The words that say so, with the name in front of or behind them. Spans count in the block. */
  readonly span: Span;
  /** Of whom, where a name says so. */
  readonly whom?: Item;
  readonly clause: Span;
  /** The names and content words of the clause. */
  readonly items: readonly Item[];
}

const marker =
  /\b(?:(?<![Ll]et |[Ll]eft |[Tt]he )alone\b(?! can| will)|(?:the|its|their)\s(?:only|sole)\b(?! (?:way|thing|reason|question))|no\sother\b|no\s?body\selse\b|no\sone\selse\b)/i;
const bounds = /,\s(?:and|while|but|which|who)\s|[;:—–]/;

/** The clause of a sentence that says so; undefined where none does. */
export function onlyIn(setting: SentenceSetting): Only | undefined {
  const { text, start } = setting.sentence;
  const found = marker.exec(text);
  if (!found || /\b(?:not|n't)\s+$/.test(text.slice(0, found.index))) return undefined;
  const own = { start: found.index + start, end: found.index + found[0].length + start };
  const from = lastBound(text.slice(0, found.index)) + start;
  const behind = bounds.exec(text.slice(own.end - start));
  const clause = { start: from, end: behind ? own.end + behind.index : start + text.length };
  const items = itemsOf(setting).filter((item) => contains(clause, item));
  const whom = items.findLast(
    (item) =>
      item.isActor &&
      item.end <= own.start &&
      /^,?\s(?:(?:is|was|remains)\s)?$/.test(text.slice(item.end - start, found.index)),
  );
  return { span: { start: whom?.start ?? own.start, end: own.end }, clause, items, ...(whom && { whom }) };
}

function lastBound(text: string): number {
  let from = 0;
  for (let rest = bounds.exec(text); rest; rest = bounds.exec(text.slice(from)))
    from += rest.index + rest[0].length;
  return from;
}

/** So much of the clause must stand in the source's sentence. */
const enough = 0.75;
const searched = 25;

/** The passage that says so of the same one, in nearly the same words. */
export function confirmedOnly(
  setting: SentenceSetting,
  corpus: Corpus,
): { readonly drafted: Only; readonly told: Only; readonly passage: Passage } | undefined {
  const drafted = onlyIn(setting);
  if (!drafted || weighty(drafted.items).length < 3) return undefined;
  const concepts = setting.sentence.concepts.map(({ id }) => id);
  const [best] = findPassages(corpus, concepts, searched)
    .flatMap((passage) => {
      const source = passageSetting(passage, corpus);
      const told = onlyIn(source);
      const held = holding(drafted.items, source, corpus);
      return told && saysSo(setting, drafted, source, told, held, corpus) ? [{ passage, told, held }] : [];
    })
    .sort((a, b) => b.held.coverage - a.held.coverage);
  return best && { drafted, told: best.told, passage: best.passage };
}

function saysSo(
  setting: SentenceSetting,
  drafted: Only,
  source: Setting,
  told: Only,
  { coverage, shared, strangers }: Holding,
  corpus: Corpus,
): boolean {
  if (strangers > 0 || shared < 3 || coverage < enough) return false;
  if (drafted.whom && told.whom && !meet([drafted.whom], [told.whom], corpus)) return false;
  return tellsEach(setting.sentence, drafted.clause, source.sentence);
}
