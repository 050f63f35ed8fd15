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
import { type PeopleByName, peopleOf } from './people';
import { conflicting } from './report';
import { tellingsOf } from './telling';

/**
 * Full names that no source has, where all sources know one person of that surname, by another given name, and tell of that
 * person what the draft tells: "the judge Paul Ferrin" for the judge Mark Ferrin. Spellings and short forms of one name are no
 * errors, nor are relatives.
 */
export function halfKnownNames(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  if (kin.test(setting.sentence.text)) return [];
  return draftNames(setting, corpus).flatMap((name) => {
    const halves = bearersOf(name, corpus).filter(
      ({ bearer }) => !setting.sentence.text.includes(bearer.name),
    );
    for (const half of halves) {
      const passage = tellingPassage(name, half, setting, corpus);
      if (passage) return [wrongName(name, half.bearer.name, passage)];
    }
    return [];
  });
}

const wrongName = (name: DraftName, newText: string, passage: Passage): Finding => ({
  ...conflicting(name, name.text, newText, passage),
  fix: { start: name.start, end: name.end, newText },
});

/** Whom a name may have been meant for, and which half of it they share. */
interface Half {
  readonly bearer: Actor;
  readonly by: 'firm' | 'surname' | 'given' | 'blend' | 'two';
}

/** Whom the name may have been meant for: all that the sources know with half of it. */
function bearersOf(name: DraftName, corpus: Corpus): readonly Half[] {
  if (!duo.test(name.text)) return peopleFor(name, corpus);
  const bearer = firmOf(name.text, corpus);
  return bearer ? [{ bearer, by: 'firm' }] : [];
}

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

/**
 * The one person of the name's surname and the one of its given name, where the name is nobody's. Where there are both, the
 * name was put together from two people's: there is hardly another way to come by it.
 */
function peopleFor({ text, kind }: DraftName, corpus: Corpus): readonly Half[] {
  const keys = nameKeys(text);
  if ((kind !== 'person' && kind !== 'unknown') || keys.length !== 2 || !keys.every(isOwn)) return [];
  const [given = '', surname = ''] = keys;
  const people = peopleOf(corpus);
  const found = [namesake(people.surname.get(surname), given), christened(people, given, surname, corpus)];
  const halves = found.filter((half) => half !== undefined);
  if (halves.length === 0 || corpus.registry.find(text) || isInSources(text, corpus)) return [];
  return halves.length > 1 ? halves.map(({ bearer }) => ({ bearer, by: 'two' })) : halves;
}

function namesake(all: readonly Actor[] = [], given: string): Half | undefined {
  const [bearer, ...more] = all;
  if (!bearer || more.length > 0) return undefined;
  const theirs = nameKeys(bearer.name);
  return theirs.length === 2 && areOtherGiven(given, theirs[0] ?? '') ? { bearer, by: 'surname' } : undefined;
}

/** "Ada Marsh" for Ada Brun; the surname of somebody else whom the sources know makes a blend of two names. */
function christened(
  { given: byGiven }: PeopleByName,
  given: string,
  surname: string,
  { registry }: Corpus,
): Half | undefined {
  const [bearer, ...more] = byGiven.get(given) ?? [];
  if (!bearer || more.length > 0) return undefined;
  const theirs = nameKeys(bearer.name);
  const own = theirs.at(-1) ?? '';
  if (theirs.length !== 2 || own.includes(surname) || surname.includes(own)) return undefined;
  return { bearer, by: registry.find(surname) ? 'blend' : 'given' };
}

const isOwn = (key: string): boolean =>
  key.length > 2 && !generic.has(key) && !openers.has(key) && !offices.has(key) && !officeModifiers.has(key);

/** Whether any source has these very words. */
const isInSources = (text: string, { sources }: Corpus): boolean =>
  [...sources.values()].some((source) => source.text.includes(text));

/** What a passage must tell of the other bearer, by the half of the name that is shared: a given name is many people's. */
const marks: Readonly<
  Record<Half['by'], { readonly called: number; readonly own: number; readonly shared: number }>
> = {
  firm: { called: 0, own: 0, shared: 1 },
  surname: { called: 0, own: 0.35, shared: 2 },
  two: { called: 0, own: 0.2, shared: 1 },
  blend: { called: 0, own: 0.35, shared: 2 },
  given: { called: 2, own: 0.5, shared: 3 },
};

/** So much of a sentence leaves no doubt which passage tells the same. */
const nearlyAll = 0.8;

/** A passage that calls the other person the same, or tells enough of the same. */
function tellingPassage(
  name: DraftName,
  { bearer, by }: Half,
  setting: SentenceSetting,
  corpus: Corpus,
): Passage | undefined {
  const passages = passagesNaming(bearer.id, corpus);
  if (passages.some(({ sentence }) => kin.test(sentence.text))) return undefined;
  const called = new Set(callings(partOf(name, setting)));
  const isCalledSame = (passage: Passage) => {
    const source = passageSetting(passage, corpus);
    return source.actorSpans.some(
      (span) => span.id === bearer.id && callings(partOf(span, source)).some((one) => called.has(one)),
    );
  };
  const tellings = tellingsOf(passages, name, setting, corpus);
  const mark = marks[by];
  return (
    tellings.find(
      ({ passage, own, shared }) => (shared >= mark.called || own >= nearlyAll) && isCalledSame(passage),
    )?.passage ??
    tellings
      .filter(({ own, shared }) => own >= mark.own && shared >= mark.shared)
      .sort((a, b) => b.own - a.own)[0]?.passage
  );
}

const callings = (part: Part): readonly string[] => [...part.keys()].filter((item) => item.startsWith('is '));
