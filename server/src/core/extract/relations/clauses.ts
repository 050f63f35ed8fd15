import type { Span } from '../../text/span';

/** Where the parts of a sentence begin and end. Spans count in its text. */
export interface Clauses {
  /** ", who came by train," : what stands inside says nothing of the verb behind it. */
  readonly relatives: readonly Span[];
  /** ", though it sits in the cabinet,": has a subject of its own, and says nothing of the verb behind it. */
  readonly asides: readonly Span[];
  /** Offsets at which a new clause begins. */
  readonly breaks: readonly number[];
  /** Where the main clause begins behind a clause of time or condition that opens the sentence. */
  readonly opened: number;
}

const relative = /,\s(?:who|which|whose|whom|where)\b[^,;:.]{2,160},/g;
const joint =
  /[;:()—–]\s?|,?\s(?:who|which|whose|whom|where|when|while|whereas|because|although|though|but|unless|if|after|before|(?<!such )as|since|until|so that|yet)\s|,\s(?:and|or|nor|with|saying|adding|said)\s|\s(?:that|whether)\s/gi;

/** ", he fears," ", if it is confirmed,": what is put in says nothing of the verb behind it. */
const inserted =
  /,\s(?:(?:he|she|it|they|one|\p{Lu}\p{L}+)\s(?:says?|said|adds?|added|fears?|feared|notes?|noted|believes?|believed|argues?|argued|thinks?|thought|claims?|claimed|holds|held|maintains?|maintained|insists?|insisted|warns?|warned|writes?|wrote)|if\s[^,;:.]{2,60}),/gu;

/** "…, the panel concluded.": who says so has no part in what is said. */
const told =
  /,\s(?:(?:the|a|an|his|her|its|their)\s)?(?:[\p{L}'’-]+\s){1,4}(?:said|says|concluded|concludes|found|finds|ruled|wrote|writes|reported|reports|insists|insisted|holds|held|explained|explains|noted|notes)(?:\s(?:later|at\sthe\stime|in\s\p{Lu}\p{Ll}+))?[.\s]*$/u;

const aside = /,\s(?:though|although|even though|while)\s[^,;:.]{2,120},(?!\s(?:and|but|or)\s)/g;

/** "When the vote was taken, …": a sentence that opens with a clause of time or condition. */
const opening = /^\P{L}*(?:if|when|while|although|though|because|once|unless|whereas)\s[^,;:.]{4,120},\s/iu;

/** The clauses of a sentence, by punctuation and small words alone. */
export function clausesOf(text: string): Clauses {
  const relatives = [...spansOf(relative, text), ...spansOf(inserted, text)];
  const breaks = [...text.matchAll(joint)].map(
    (match) => match.index + (/^[,\s]/.test(match[0]) ? 0 : match[0].length),
  );
  const teller = text.search(told);
  return {
    relatives: relatives.sort(byStart),
    asides: spansOf(aside, text),
    breaks: teller < 0 ? breaks : [...breaks, teller].sort((a, b) => a - b),
    opened: opening.exec(text)?.[0].length ?? 0,
  };
}

const spansOf = (pattern: RegExp, text: string): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** What stands in front of a verb group in its own clause, else in the clause that lends it its subject. */
export function leftOf(group: Span, { relatives, asides, breaks, opened }: Clauses): readonly Span[] {
  const inside = relatives.find((span) => span.start < group.start && group.end <= span.end);
  if (inside) return [{ start: Math.max(0, inside.start - antecedent), end: inside.start }];
  const skipped = [...relatives, ...asides].filter((span) => span.end <= group.start).sort(byStart);
  const own = breaks.filter(
    (at) => at <= group.start && !skipped.some((span) => span.start <= at && at < span.end),
  );
  const start = Math.max(own.at(-1) ?? 0, opened <= group.start ? opened : 0);
  return without({ start, end: group.start }, skipped);
}

/** The same, one clause further back: "came and saw", "who came". */
export function leftBefore(group: Span, { breaks }: Clauses): Span {
  const own = breaks.filter((at) => at <= group.start);
  return { start: own.at(-2) ?? 0, end: group.start };
}

/** What stands behind a verb group, to the end of its clause. */
export function rightOf(group: Span, { relatives, breaks }: Clauses, text: string): Span {
  const inside = relatives.find((span) => span.start < group.start && group.end <= span.end);
  const from = isOwn.test(text.slice(group.end)) ? group.end + shortest : group.end;
  const end = Math.max(group.end, breaks.find((at) => at >= from) ?? text.length);
  return { start: group.end, end: Math.min(end, inside?.end ?? text.length) };
}

/** How far back the noun of a relative clause is looked for. */
const antecedent = 60;
/** A small word right behind the verb is its own ("came before", "served as", "said that"). */
const isOwn = /^\s(?:before|after|as|since|until|that|whether|if|where|when|who|which)\s/i;
const shortest = 3;

function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const hole of holes) {
    if (hole.start < start) {
      start = Math.max(start, hole.end);
      continue;
    }
    parts.push({ start, end: hole.start });
    start = hole.end;
  }
  return [...parts, { start, end: span.end }];
}
