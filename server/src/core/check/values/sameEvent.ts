import { isLight } from '../../extract/concepts';
import type { Frame } from './frame';

/**
 * What happens at a time of day: beginnings and ends, leaving and arriving, the first and the last of a row. Such words are
 * said of everything, so that they count little elsewhere; of two times they are what tells them apart.
 */
const edges: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|commenc(?:e[sd]?|ing)|kick-?off)\b/i,
    /\b(?:end(?:s|ed|ing)?|clos(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|conclud(?:e[sd]?|ing)|ceas(?:e[sd]?|ing)|stop(?:s|ped|ping)?)\b/i,
  ],
  [
    /\b(?:lea?v(?:e[sd]?|ing)|left|depart(?:s|ed|ing|ures?)?|sail(?:s|ed|ing)?|cast off|set (?:out|off)|t[ao]o?k(?:es)? off)\b/i,
    /\b(?:arriv(?:e[sd]?|ing|als?)|reach(?:e[sd]|ing)?|land(?:s|ed|ing)?|dock(?:s|ed|ing)?|berth(?:s|ed|ing)?|return(?:s|ed|ing)?|c[ao]me? in)\b/i,
  ],
  [/\b(?:first|earliest|opening)\b/i, /\b(?:last|latest|final|closing)\b/i],
];

/** Whether two clauses tell of opposite ends: "the hearing opened at 9.30" against "the hearing closed at 16.20". */
export const areOppositeEnds = (draft: Frame, source: Frame): boolean => {
  const [mine, theirs] = [clauseText(draft), clauseText(source)];
  return edges.some(
    ([one, other]) => tellsOnly(mine, theirs, one, other) || tellsOnly(mine, theirs, other, one),
  );
};

/** Whether only one of two clauses tells when something was to happen: "was due at 20.44" against "altered course at 20.48". */
export const isPlannedOfOne = (draft: Frame, source: Frame): boolean =>
  planned.test(clauseText(draft)) !== planned.test(clauseText(source));

const planned =
  /\b(?:due|scheduled|timetabled|supposed|meant|slated|planned|expected|intended|advertised|(?:was|were) to|should have|would)\b/i;

const tellsOnly = (mine: string, theirs: string, one: RegExp, other: RegExp): boolean =>
  one.test(mine) && !other.test(mine) && other.test(theirs) && !one.test(theirs);

const clauseText = ({ clause, setting: { sentence } }: Frame): string =>
  sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);

/** Whether the source's sentence has every word of what the draft says happened. */
export const tellsSameEvent = (draft: Frame, source: Frame): boolean =>
  [...draft.thing].every(
    (concept) => isLight(concept) || source.own.has(concept) || source.sentence.has(concept),
  );
