import type { Corpus } from '../../corpus/corpus';
import type { NameKind } from '../../extract/types';
import { onceEach } from '../../text/memory';
import type { SourceReading } from './reading';
import { isQuoted } from './sound';

/** The words for a body that a text says instead of its name. */
const bodies =
  'club|company|firm|group|ministry|party|team|bank|court|council|government|union|university|hospital|museum|league|agency|commission|association|airline|charity|trust|school|union|network|operator|maker|retailer';

/** "she" right in front of the verb, or of one that is joined to it: "she thanked us and declined". */
const he = /(?:^|[^\p{L}])(?:he|she)\s+(?:\p{Ll}+\s+(?:\p{Ll}+\s+){0,3}and\s+)?$/iu;
const body = new RegExp(`(?:^|[^\\p{L}])the\\s(?:${bodies})\\s+$`, 'iu');

/** Whom a pronoun or "the club" in front of a source's verb stands for: the only one of its kind who is named right before. */
export function meantBy({ predicate, setting }: SourceReading, corpus: Corpus): string | undefined {
  const { sentence } = setting;
  const last = predicate.left.at(-1);
  if (!last) return undefined;
  const front = sentence.text.slice(last.start - sentence.start, predicate.start - sentence.start);
  const kind: NameKind | undefined = he.test(front)
    ? 'person'
    : body.test(front)
      ? 'organisation'
      : undefined;
  if (!kind) return undefined;
  const ofKind = (ids: Iterable<string>) =>
    [...new Set(ids)].filter((id) => corpus.registry.actors.get(id)?.kind === kind);
  const own = ofKind(setting.actorSpans.filter((one) => one.end <= predicate.start).map(({ id }) => id));
  const near = own.length > 0 ? own : ofKind(setting.nearActors).filter((id) => !setting.writers?.has(id));
  if (near.length === 1) return near[0];
  const about = kind === 'organisation' ? near.filter((id) => setting.subjects.has(id)) : [];
  return about.length === 1 ? about[0] : undefined;
}

const first = /(?:^|[^\p{L}])(?:I|[Ww]e)\s+$/u;

/** Whether "we" or "I" stands in front of a verb. */
export function saysWe({ predicate, setting }: SourceReading): boolean {
  const { text, start } = setting.sentence;
  const last = predicate.left.at(-1);
  return last !== undefined && first.test(text.slice(last.start - start, predicate.start - start));
}

/** Who "we" or "I" in front of a source's verb are, where no quotation lends the word to somebody else. */
export const narratorOf = onceEach((source: SourceReading): ReadonlySet<string> | undefined => {
  const { predicate, setting } = source;
  const { text, start } = setting.sentence;
  if (!saysWe(source)) return undefined;
  return isQuoted(text, predicate.start - start) ? undefined : setting.narrator?.();
});
