import type { Corpus } from '../../corpus/corpus';
import type { Figure } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { sameNumber } from './doubt/sameNumber';
import { type Frame, isFigure } from './frame';
import type { Match } from './gates';
import { isOfUnit } from './onlyOfUnit';

/** How close the passage must stand that denies the draft's very figure: where no gate speaks against it, and where one does. */
const aboutTheSame = 0.8;
const notOfAnother = 0;
const plainly = 2.5;
/** A number of so many digits is not denied by chance, nor is one right behind the amount in its place: then less will do. */
const tellingDigits = 3;
/** Who tells what was said, planned or once believed does not say that it is so. */
const retelling =
  /\b(?:report(?:s|ed)|publish\p{L}*|prov(?:e|es|ed)|figures?|numbers?|too|quoted?|announced?|claim(?:s|ed)?|according|estimat\p{L}*|expect\p{L}*|forecast\p{L}*|thought|belie\p{L}*|assumed|rumou?r\p{L}*|spoke|speaks?|talk|sa(?:id|ys?)|put(?:s)?|first|earlier|original(?:ly)?|initial(?:ly)?|plann?\p{L}*|budget\p{L}*|once|previous(?:ly)?|correct\p{L}*|not|wrong(?:ly)?|instead)\b/iu;

/**
 * The figure that a source gives in place of the draft's, which it denies in so many words ("14.1 percent, not the 15.8 that
 * was quoted", "a figure of 34 million was never right"). Whatever older source has the denied one is corrected, too.
 */
export function correctedBySource(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (!isFigure(draft.value) || retelling.test(draft.setting.sentence.text)) return undefined;
  const denial = denialOf(draft.value);
  for (const denying of candidates) {
    const byNumber = denial !== undefined && deniesNumber(denying, draft.value, denial);
    if (!byNumber && !isDenial(denying, draft)) continue;
    const isTelling = byNumber || draft.value.digits >= tellingDigits;
    const [only, ...more] = candidates.filter((other) => isInPlace(other, denying, draft));
    if (only && more.length === 0 && isAboutTheSame(only, isTelling, corpus) && !tellsToo(draft, only))
      return only;
  }
  return undefined;
}

/** Whether the draft's sentence has the source's number, too: then it tells of both. */
const tellsToo = ({ setting: { sentence } }: Frame, { value }: Candidate): boolean =>
  isFigure(value) && sentence.figures.some((figure) => sameNumber(figure, value));

const isAboutTheSame = ({ match }: Candidate, isTelling: boolean, corpus: Corpus): boolean =>
  closeness(match, corpus) >= (namesAnother(match) ? plainly : floorOf(match, isTelling));

const floorOf = ({ failed }: Match, isTelling: boolean): number =>
  isTelling ? notOfAnother : failed.length === 0 ? aboutTheSame : plainly;

/** Whether the draft names somebody, by name, of whom the source speaks neither there nor around it. */
const namesAnother = ({ draft, source }: Match): boolean =>
  draft.setting.actorSpans.some(
    ({ id, how }) => how !== 'role' && !source.setting.named.has(id) && !source.setting.subjects.has(id),
  );

/** The value that the passage, or the sentence before it, has for the same. */
const isInPlace = (other: Candidate, { passage }: Candidate, draft: Frame): boolean =>
  (other.passage === passage || other.passage === passage.previous) &&
  other.comparison === 'differ' &&
  isOfUnit(other.value, draft.value) &&
  !other.match.failed.includes('period') &&
  !isDenied(other);

const isDenial = (candidate: Candidate, { value }: Frame): boolean =>
  candidate.comparison === 'agree' &&
  isFigure(candidate.value) &&
  isFigure(value) &&
  candidate.value.low === value.low &&
  isDenied(candidate);

/** "It comes to 83 million crowns, not 76": the number alone, where another amount beside it has its unit. */
function deniesNumber({ passage: { sentence }, value }: Candidate, draft: Figure, denial: RegExp): boolean {
  if (!isFigure(value) || value.unit !== draft.unit) return false;
  return denial.test(sentence.text.slice(value.end - sentence.start));
}

/** ", not 76": what stands behind an amount that denies this number; undefined for one in words. */
function denialOf({ text, start, number }: Figure): RegExp | undefined {
  const digits = /^[\d.,]*\d/.exec(text.slice(number.start - start))?.[0].replaceAll('.', String.raw`\.`);
  return digits === undefined ? undefined : new RegExp(String.raw`^,? not ${digits}(?![\d.,]*\d)`);
}

function isDenied({ passage: { sentence }, value }: Candidate): boolean {
  const before = sentence.text.slice(0, value.start - sentence.start);
  return notBefore.test(before) || neverRight.test(sentence.text.slice(value.end - sentence.start));
}
const notBefore =
  /\bnot,?\s(?!(?:only|just|even|yet|more|less|fewer|at)\b)(?:as [^.;:,]{1,30}, )?(?:(?:the|to|a|some|about|in|by|for|of)\s){0,3}$/;
const neverRight =
  /^[^.;]{0,70}\b(?:(?:was|were|is|are) (?:never|not) (?:right|true|correct)|(?:was|were|is|are) (?:wrong|false|mistaken|an error|a mistake))\b/;
