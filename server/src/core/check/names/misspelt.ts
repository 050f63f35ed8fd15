import type { Actor } from '../../corpus/actor';
import type { Corpus } from '../../corpus/corpus';
import { conceptOf } from '../../extract/concepts';
import { names } from '../../extract/names';
import { fold, nameKeys } from '../../extract/names/keys';
import { generic } from '../../extract/names/words';
import { shift } from '../../text/span';
import { comparable, stem } from '../../text/tokens';
import type { Finding } from '../finding';
import type { SentenceSetting } from '../values/setting';
import { passagesNaming } from './passages';
import { peopleOf } from './people';
import { conflicting } from './report';

/** A surname this much longer or other is no slip of the pen. */
const mostEdits = 2;
const shortest = 4;
/** Surnames that begin alike so far may be one misremembered, where the given name is borne by nobody else. */
const sameStart = 4;

/**
 * Full names that no source has, where all sources together know one person of that given name whose surname is all but the
 * same: "Nadia Beck" for Nadia Breck. Other spellings of one sound are no errors.
 */
export function misspeltNames(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const { text, start } = setting.sentence;
  return names(text).flatMap((mention) => {
    const keys = nameKeys(mention.text);
    if (keys.length < 2 || corpus.registry.find(mention.text)) return [];
    const meant = meantBy(keys, corpus);
    const passage =
      meant && passagesNaming(meant.id, corpus).find(({ sentence }) => sentence.text.includes(meant.name));
    if (!meant || !passage) return [];
    const span = shift(mention, start);
    return [
      { ...conflicting(span, mention.text, meant.name, passage), fix: { ...span, newText: meant.name } },
    ];
  });
}

function meantBy(keys: readonly string[], corpus: Corpus): Actor | undefined {
  const [given = '', surname = ''] = [keys[0], keys.at(-1)];
  if (surname.length < shortest || generic.has(surname.toLowerCase()) || isKnownWord(surname, corpus))
    return undefined;
  const [only, ...more] = peopleOf(corpus).given.get(given) ?? [];
  if (!only || more.length > 0) return undefined;
  const theirs = nameKeys(only.name).at(-1) ?? '';
  if (fold(theirs) === fold(surname) || nameKeys(only.name).length !== keys.length) return undefined;
  const isNear = edits(surname, theirs) <= Math.min(mostEdits, Math.ceil(theirs.length / 4));
  return isNear || surname.slice(0, sameStart) === theirs.slice(0, sameStart) ? only : undefined;
}

/** Whether the sources use the word at all. */
const isKnownWord = (key: string, { frequencies }: Corpus): boolean =>
  frequencies.of(conceptOf(stem(comparable(key)))) > 0;

/** Letters to insert, drop or change to get from one word to another. */
function edits(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
