import { memory } from '../../text/memory';
import type { Span } from '../../text/span';
import { type Token, tokensOf } from '../../text/tokens';
import { phraseAt, verbStem } from './acts';
import { clausesOf, leftBefore, leftOf, rightOf } from './clauses';
import { coordinated } from './coordination';
import { copulaAt } from './copula';
import { deniedObject, deniedSubject, isBent } from './denial';
import { denialAt } from './ellipsis';
import { isClosed } from './grammar';
import type { Head, Predicate, Sentence } from './predicate';
import { outcomeAt } from './procedure';
import { actsOf } from './verbActs';
import { type VerbGroup, verbGroup } from './verbGroup';
import { isDerivedNoun, voiceOf } from './voice';

/**
 * What a sentence says is done, or is so, by a light reading of its verb groups: closed classes of words, a list of irregular
 * verbs and the endings of regular ones. What it does not know for a verb it passes over. Spans count in the text.
 */
export const predicates = (text: string): readonly Predicate[] => read.of(text, () => readAnew(text));

const read = memory<readonly Predicate[]>(4_000);
const longest = 1_500;

function readAnew(text: string): readonly Predicate[] {
  if (text.length > longest) return [];
  const tokens = tokensOf(text);
  const stems = tokens.map(({ lower }) => verbStem(lower));
  const sentence: Sentence = { text, tokens, stems, clauses: clausesOf(text) };
  const found: Predicate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = verbAt(sentence, at) ?? copulaAt(sentence, at);
    if (!head) {
      const denied = denialAt(sentence, at, found.at(-1), (start, end) =>
        subjectSide(sentence, { start, end }, found.at(-1)?.end ?? 0),
      );
      if (denied) found.push(denied);
      continue;
    }
    const before = found.pop();
    const own = predicateOf(sentence, head, before?.end ?? 0);
    found.push(...coordinated(sentence, before, own, head).filter((one) => one !== undefined));
    at = head.at + head.length - 1;
  }
  return found;
}

/** "Lower Vesk": a word of a name is no verb. */
const isInName = ({ text, tokens }: Sentence, at: number): boolean =>
  at > 0 && isCapital(text, tokens[at]) && isCapital(text, tokens[at + 1]);
const isCapital = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2));

function verbAt(sentence: Sentence, at: number): Head | undefined {
  const { text, tokens, stems } = sentence;
  const token = tokens[at] as Token;
  if (isInName(sentence, at)) return undefined;
  const phrase = phraseAt(stems, at);
  if (phrase?.loose && token.lower === 'longer' && tokens[at - 1]?.lower === 'no') return undefined;
  if (phrase?.loose)
    return {
      at,
      length: phrase.stems.length,
      acts: phrase.acts,
      voice: 'copula',
      group: verbGroup(text, tokens, at),
    };
  if ((isClosed(token.lower) && (phrase?.length ?? 1) < 2) || !/^\p{Ll}/u.test(token.text)) return undefined;
  if (isOfPicture(text, token) || isDerivedNoun(tokens, at, stems[at] ?? '')) return undefined;
  const group = verbGroup(text, tokens, at);
  const voice = voiceOf(token.lower, group, tokens[at - 1], phrase !== undefined, stems[at] ?? '');
  if (!voice) return undefined;
  return {
    at,
    length: phrase?.length ?? 1,
    acts: [...actsOf(sentence, at, phrase, voice), ...outcomeAt(sentence, at, group.from)],
    voice,
    group,
  };
}

/** "Ada Brun, left, and her sister" tells where in a picture somebody stands. */
const isOfPicture = (text: string, { lower, start, end }: Token): boolean =>
  lower === 'left' && /[,(]\s*$/.test(text.slice(0, start)) && /^\s*[,)]/.test(text.slice(end));

/** What was read in the words before, up to `from`, has its own subject. */
function predicateOf(sentence: Sentence, { at, length, acts, voice, group }: Head, from: number): Predicate {
  const { text, tokens, clauses } = sentence;
  const span: Span = {
    start: tokens[Math.min(group.from, at)]?.start ?? 0,
    end: tokens[at + length - 1]?.end ?? 0,
  };
  const left = subjectSide(sentence, span, from);
  const right = rightOf(span, clauses, text);
  const denials = group.denials + deniedSubject(sentence, left, from) + deniedObject(sentence, at + length);
  return {
    start: span.start,
    end: span.end,
    acts,
    stem: sentence.stems[at] ?? '',
    finite: isAsserted(tokens[at]?.lower ?? '', text.slice(span.start, span.end), group, voice),
    voice,
    left,
    right,
    negated: denials === 1,
    bent: group.bent || denials > 1 || (denials === 1 && isBent(sentence, at + length, right)),
    modality: modalityOf(text, left[0]?.start ?? 0, span, group),
  };
}

/** Where the subject stands. A verb behind "that he left" belongs to the clause in front of the "that", and so does one without a subject. */
function subjectSide({ text, clauses }: Sentence, span: Span, from: number): readonly Span[] {
  const own = leftOf(span, clauses);
  const [first] = own;
  const isSaid = own.some((part) => hasWords(text.slice(part.start, part.end)));
  const isBehindRelative =
    first !== undefined &&
    first.start < from &&
    /^\s(?:that|who|which|whom)\s/.test(text.slice(first.start)) &&
    !/\b(?:and|but|or)\b|,/.test(text.slice(from, span.start)) &&
    !/\b(?:said|says|say|told|announced|stated|claimed|believes|added|so)$/.test(text.slice(0, first.start));
  if (isBehindRelative) {
    const lead = leftOf({ start: first.start - 1, end: first.start }, clauses);
    return [...lead.slice(0, -1), { start: lead.at(-1)?.start ?? 0, end: first.start }];
  }
  return isSaid ? own : [leftBefore(span, clauses)];
}

/** "to build" and "building" say nothing is built, unless something in front of them does: "began to build", "refused to". */
function isAsserted(
  word: string,
  words: string,
  { auxiliary, denials }: VerbGroup,
  voice: Predicate['voice'],
): boolean {
  if (voice === 'copula') return true;
  if (auxiliary === undefined) return !word.endsWith('ing') || denials > 0;
  return auxiliary !== 'to' || !/^(?:not )?to\b/i.test(words);
}

const hasWords = (text: string): boolean =>
  /\p{L}{2}/u.test(text.replace(/\b(?:and|but|or|that|which|who|it)\b/g, ''));

function modalityOf(
  text: string,
  from: number,
  { start, end }: Span,
  { modality }: VerbGroup,
): Predicate['modality'] {
  if (suppositions.test(text.slice(from, start))) return 'hypothesis';
  return modality === 'hypothesis' && isReported(text, start, end) ? 'plan' : modality;
}

/** "said that it would open": the "will" of one who speaks of the past. */
const isReported = (text: string, start: number, end: number): boolean =>
  /^would\b/.test(text.slice(start, end)) &&
  told.test(text.slice(0, start)) &&
  !/\b(?:if|unless|could)\b/.test(text);
const told =
  /\b(?:said|announced|promised|told|declared|stated|pledged|vowed|confirmed|added|insisted|ruled|decided|agreed|warned)\b[^.;:]{0,80}$/;

const suppositions = /(?:^|\s)(?:if|unless|whether|suppose|would)\s/i;
