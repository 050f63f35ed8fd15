import type { Corpus } from '../../corpus/corpus';
import { overlaps, type Span } from '../../text/span';
import type { SentenceSetting } from '../values/setting';
import { type DraftName, namesOf } from './draftNames';

const joint = /^\s*(?:,|,?\s(?:and|or|vs\.?|v|&))\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$/u;

/** The names of the list that a name stands in ("Ada, Ben and the cook Carl"), itself among them; none for a name alone. */
export function listAround(name: Span, setting: SentenceSetting, corpus: Corpus): readonly DraftName[] {
  const all = namesOf(setting, corpus);
  const { text, start } = setting.sentence;
  const isJoined = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && joint.test(text.slice(a.end - start, b.start - start));
  const at = all.findIndex((one) => overlaps(one, name));
  let [from, to] = [at, at];
  while (from > 0 && isJoined(all[from - 1], all[from])) from--;
  while (isJoined(all[to], all[to + 1])) to++;
  return from < to ? all.slice(from, to + 1) : [];
}

/** Whether two lists hold the same names but for the two that are compared. */
export function areOneList(
  mine: readonly DraftName[],
  name: Span,
  theirs: readonly DraftName[],
  rival: Span,
): boolean {
  if (mine.length === 0 || mine.length !== theirs.length) return false;
  const rest = theirs.filter((one) => !overlaps(one, rival));
  return mine
    .filter((one) => !overlaps(one, name))
    .every((one) =>
      rest.some((other) => (one.actor ? one.actor === other.actor : false) || one.text === other.text),
    );
}
