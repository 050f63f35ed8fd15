import type { Corpus } from '../../corpus/corpus';
import { overlaps, type Span } from '../../text/span';
import type { Finding } from '../finding';
import { passagesLike } from '../values/passagesLike';
import type { SentenceSetting } from '../values/setting';
import { reversals } from './direction';
import { otherDoer } from './doer';
import type { Held } from './held';
import { confirmedOnly } from './only';
import { oppositeWords } from './opposites';
import type { Directed } from './parties';
import { heldAgainst, opposition } from './polarity';
import { itemsOf, type Reading, readingsOf } from './reading';
import { confirmed, contradicted } from './report';
import { isQuoted } from './sound';
import { support } from './support';

/** What a sentence of the draft says of who did what, against the sources. */
export function relationFindings(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const found = [...ofPredicates(setting, corpus), ...ofOne(setting, corpus)];
  const words = oppositeWords(setting, corpus);
  return [
    ...found,
    ...words.filter((word) => !found.some((one) => one.verdict === 'conflict' && overlaps(one, word))),
  ];
}

/** That something is so of one alone, as a source says, too. */
function ofOne(setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const found = confirmedOnly(setting, corpus);
  if (!found || isQuoted(setting.sentence.text, found.drafted.span.start - setting.sentence.start)) return [];
  const { drafted, told, passage } = found;
  return [confirmed({ span: drafted.span, setting, passage, value: told.span })];
}

const ofPredicates = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  readingsOf(setting)
    .filter(({ predicate }) => !isQuoted(setting.sentence.text, predicate.start - setting.sentence.start))
    .flatMap((draft) => {
      const turned = turnedRound(draft, corpus);
      if (turned.length > 0) return turned;
      const held = heldAgainst(draft, corpus);
      return [
        ...denied(draft, held, corpus),
        ...ofAnother(draft, held, corpus),
        ...said(draft, held, corpus),
      ].slice(0, 1);
    });

/** What is said to be done though a source denies it, or the other way round. */
function denied(draft: Reading, held: readonly Held[], corpus: Corpus): readonly Finding[] {
  const found = opposition(draft, held, corpus);
  if (!found) return [];
  const { start, end } = draft.predicate;
  const { setting } = draft;
  return [
    contradicted({
      span: { start, end },
      setting,
      passage: found.passage,
      value: wholeDenial(found.match.source),
    }),
  ];
}

/** The words that say it, with the subject or object that denies it: "nobody was hurt", "killed nobody". */
function wholeDenial({ predicate, setting: { sentence } }: Reading): Span {
  const words = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  if (!predicate.negated || denying.test(words(predicate.start, predicate.end))) return predicate;
  const start = Math.min(predicate.start, ...predicate.left.map((part) => part.start));
  const front = words(start, predicate.start);
  if (deniedFront.test(front))
    return { start: start + (front.length - front.trimStart().length), end: predicate.end };
  const behind = deniedBehind.exec(words(predicate.end, predicate.right.end))?.[0].length ?? 0;
  return { start: predicate.start, end: predicate.end + behind };
}

const denying = /\b(?:not|never|no|nor|neither|cannot|refus|declin|fail|stop|ceas|avoid|unable)|n['’]t\b/i;
const deniedFront = /\b(?:nobody|nothing|none|no|neither)\b/i;
const deniedBehind = /^\s+(?:nobody|nothing|none|neither|no(?:\s+\p{Ll}+){1,2})/u;

/** What the wrong one of two parties is said to do to the other. */
const turnedRound = (draft: Reading, corpus: Corpus): readonly Finding[] =>
  reversals(draft, passagesLike(draft.setting, corpus), corpus)
    .slice(0, 1)
    .map(({ drafted, told }) =>
      contradicted({
        span: extent(drafted, draft),
        setting: draft.setting,
        passage: told.passage,
        value: extent(told.act, told.source),
      }),
    );

/** From one party to the other, with the verb between them. */
function extent({ doer, other }: Directed, { predicate }: Reading): Span {
  const all = [...doer, ...other, predicate];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** What somebody else is said to do. */
function ofAnother(draft: Reading, held: readonly Held[], corpus: Corpus): readonly Finding[] {
  const found = otherDoer(draft, held, corpus);
  if (!found) return [];
  const { drafted, told } = found;
  const { passage, match } = found.held;
  const span = { start: drafted.start, end: Math.max(drafted.end, draft.predicate.end) };
  const value = { start: told.start, end: Math.max(told.end, match.source.predicate.end) };
  return [contradicted({ span, setting: draft.setting, passage, value })];
}

/** What a source says, too: from the verb to the last of the words behind it that both have. */
function said(draft: Reading, held: readonly Held[], corpus: Corpus): readonly Finding[] {
  const found = support(draft, held, corpus);
  if (!found) return [];
  const { predicate, right, setting } = draft;
  const theirs = new Set(itemsOf(found.match.source.setting).map(({ id }) => id));
  const last = right.findLast(({ id }) => theirs.has(id));
  const span = { start: predicate.start, end: Math.max(predicate.end, last?.end ?? 0) };
  const { start, end } = found.match.source.predicate;
  return [confirmed({ span, setting, passage: found.passage, value: { start, end } })];
}
