import type { Actor } from '../../corpus/actor';
import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { nameKeys } from '../../extract/names/keys';
import { generic, officeModifiers, offices, openers } from '../../extract/names/words';
import type { Finding } from '../finding';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting } from '../values/setting';
import { type DraftName, draftNames } from './draftNames';
import { areOtherGiven, kin } from './others';
import { type Part, partOf } from './part';
import { passagesNaming } from './passages';
import { peopleOf } from './people';
import { conflicting } from './report';
import { tellingsOf } from './telling';

/** So much of what the draft says of the name must be told of the other person, unless both are called the same. */
const enough = 0.35;
const enoughShared = 2;

/**
 * Full names that no source has, where all sources know one person of that surname, by another given name, and tell of that
 * person what the draft tells: "the judge Paul Ferrin" for the judge Mark Ferrin. Spellings and short forms of one name are no
 * errors, nor are relatives.
 */
export function halfKnownNames(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  if (kin.test(setting.sentence.text)) return [];
  return draftNames(setting, corpus).flatMap((name) => {
    const bearer = bearerOf(name, corpus);
    if (!bearer || setting.sentence.text.includes(bearer.name)) return [];
    const passage = tellingPassage(name, bearer, setting, corpus);
    if (!passage) return [];
    const { start, end, text } = name;
    return [{ ...conflicting(name, text, bearer.name, passage), fix: { start, end, newText: bearer.name } }];
  });
}

/** Whom the name may have been meant for: all that the sources know with half of it. */
const bearerOf = (name: DraftName, corpus: Corpus): Actor | undefined =>
  duo.test(name.text) ? firmOf(name.text, corpus) : personOf(name, corpus);

const duo = /^\p{Lu}[\p{L}’'-]+\s&\s\p{Lu}[\p{L}’'-]+$/u;

/** The one firm of two names that shares one of them: "Hale & Finch" for "Hale & Marsh". */
function firmOf(text: string, corpus: Corpus): Actor | undefined {
  const keys = nameKeys(text);
  const alike = [...corpus.registry.actors.values()].filter(
    ({ name }) => duo.test(name) && nameKeys(name).filter((key, n) => key === keys[n]).length === 1,
  );
  return alike.length === 1 && !corpus.registry.find(text) && !isInSources(text, corpus)
    ? alike[0]
    : undefined;
}

/** The one person of the name's surname, where the name is nobody's. */
function personOf({ text, kind }: DraftName, corpus: Corpus): Actor | undefined {
  const keys = nameKeys(text);
  if ((kind !== 'person' && kind !== 'unknown') || keys.length !== 2 || !keys.every(isOwn)) return undefined;
  const [given = '', surname = ''] = keys;
  const [only, ...more] = peopleOf(corpus).surname.get(surname) ?? [];
  if (!only || more.length > 0 || corpus.registry.find(text)) return undefined;
  const theirs = nameKeys(only.name);
  if (theirs.length !== 2 || !areOtherGiven(given, theirs[0] ?? '')) return undefined;
  return isInSources(text, corpus) ? undefined : only;
}

const isOwn = (key: string): boolean =>
  key.length > 2 && !generic.has(key) && !openers.has(key) && !offices.has(key) && !officeModifiers.has(key);

/** Whether any source has these very words. */
const isInSources = (text: string, { sources }: Corpus): boolean =>
  [...sources.values()].some((source) => source.text.includes(text));

/** A passage that calls the other person the same, or tells enough of the same. */
function tellingPassage(
  name: DraftName,
  bearer: Actor,
  setting: SentenceSetting,
  corpus: Corpus,
): Passage | undefined {
  const passages = passagesNaming(bearer.id, corpus);
  if (passages.some(({ sentence }) => kin.test(sentence.text))) return undefined;
  const isDuo = duo.test(name.text);
  const called = new Set(callings(partOf(name, setting)));
  const isCalledSame = (passage: Passage) => {
    const source = passageSetting(passage, corpus);
    return source.actorSpans.some(
      (span) => span.id === bearer.id && callings(partOf(span, source)).some((one) => called.has(one)),
    );
  };
  return (
    passages.find(isCalledSame) ??
    tellingsOf(passages, name, setting, corpus)
      .filter(({ own, shared }) => (own >= enough && shared >= enoughShared) || (isDuo && shared > 0))
      .sort((a, b) => b.own - a.own)[0]?.passage
  );
}

const callings = (part: Part): readonly string[] => [...part.keys()].filter((item) => item.startsWith('is '));
