import type { Corpus } from '../../corpus/corpus';
import { names } from '../../extract/names';
import { isRegion, stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import { stateOfProvince } from '../../extract/names/provinces';
import { stateOfTown } from '../../extract/names/towns';
import type { NameKind, NameMention } from '../../extract/types';
import { contains, overlaps, type Span, shift } from '../../text/span';
import type { SentenceSetting } from '../values/setting';

/** A name of the draft, known to the sources or not. Spans count in the block. */
export interface DraftName extends Span {
  readonly text: string;
  readonly kind: Sort;
  readonly actor?: string;
  /** Part of an office's name, which may speak of its holder. */
  readonly inOffice: boolean;
}

/** What a name is of: only names of one sort can stand for each other. */
export type Sort = NameKind | 'city' | 'province' | 'region';

/** The names of a draft sentence, left to right; what only describes ("Norlandic"), is a unit ("degrees Fahrenheit") or stands for an office is none. */
export const draftNames = (setting: SentenceSetting, corpus: Corpus): readonly DraftName[] =>
  namesOf(setting, corpus).filter(({ inOffice }) => !inOffice);

const read = new WeakMap<SentenceSetting, readonly DraftName[]>();

/** The names of any sentence, with those that are part of an office ("the Norland governor"). */
export function namesOf(setting: SentenceSetting, corpus: Corpus): readonly DraftName[] {
  const known = read.get(setting) ?? namesAnew(setting, corpus);
  read.set(setting, known);
  return known;
}

function namesAnew({ sentence, actorSpans }: SentenceSetting, corpus: Corpus): readonly DraftName[] {
  const known = actorSpans.filter((actor) => actor.how !== 'unknown');
  const context = {
    capital: new Set(
      actorSpans.map((actor) =>
        sentence.text.slice(actor.start - sentence.start, actor.end - sentence.start).toLowerCase(),
      ),
    ),
  };
  return names(sentence.text, context).flatMap((mention) => {
    const span = shift(mention, sentence.start);
    const actor = known.find((one) => overlaps(one, span) && !isPartOfBody(one, span, mention));
    if (actor?.how === 'demonym' || sentence.figures.some((figure) => contains(figure, span))) return [];
    const inOffice = actor?.how === 'role';
    return [
      {
        ...span,
        text: mention.text,
        kind: sortOf(
          mention.text,
          mention,
          actor && !inOffice ? corpus.registry.actors.get(actor.id)?.kind : undefined,
        ),
        inOffice,
        ...(actor && !inOffice ? { actor: actor.id } : {}),
      },
    ];
  });
}

/** The "Norland" of "Bank of Norland" is not the bank. */
const isPartOfBody = (actor: Span & { how: string }, span: Span, { kind }: NameMention): boolean =>
  kind === 'organisation' && actor.how !== 'role' && actor.end - actor.start < span.end - span.start;

/** What a name is, as far as it is known; a capital is a city, though it may speak for its state. */
export function sortOf(text: string, mention: NameMention | undefined, kind: NameKind | undefined): Sort {
  const key = nameKey(text);
  if (isRegion(key)) return 'region';
  const how = stateWord(key)?.how;
  if (how) return how === 'metonym' ? 'city' : 'state';
  if (stateOfProvince(key)) return 'province';
  return kind && kind !== 'unknown' ? kind : (mention?.kind ?? 'unknown');
}

const places: ReadonlySet<Sort> = new Set<Sort>(['place', 'city', 'unknown']);
const bodies: ReadonlySet<Sort> = new Set<Sort>(['organisation', 'work', 'unknown']);
const people: ReadonlySet<Sort> = new Set<Sort>(['person', 'unknown']);

/** Whether names of the two sorts can be put for each other. A state holds its cities and a region its states, so they are never compared with each other. */
export function comparable(a: Sort, b: Sort): boolean {
  if (a === 'region' || b === 'region') return false;
  if (a === 'state' || b === 'state' || a === 'province' || b === 'province') return a === b;
  return [places, bodies, people].some((sort) => sort.has(a) && sort.has(b));
}

/** Whether two names are of places in different states, of two such states, or of two provinces: none can lie in the other. */
export function areApart(a: string, b: string): boolean {
  if (stateOfProvince(nameKey(a)) && stateOfProvince(nameKey(b))) return nameKey(a) !== nameKey(b);
  const [x, y] = [a, b].map((name) => stateAround(nameKey(name)));
  return x !== undefined && y !== undefined && x !== y;
}

const stateAround = (key: string): string | undefined => {
  const word = stateWord(key);
  return word
    ? word.how === 'demonym'
      ? undefined
      : word.state.code
    : (stateOfProvince(key) ?? stateOfTown(key));
};

/** Whether two names have a word in common: then they may be one. */
export const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(nameKey(a).split(' '));
  return nameKey(b)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
};

/** The words of a span of the setting's block. */
export const wordsAt = ({ sentence }: SentenceSetting, span: Span): string =>
  sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
