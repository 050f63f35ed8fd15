import { isCapitalised, type Token } from './tokens';

/** Words that a number follows as a label: "page 170", "article 5", "No. 12". */
export const LABELS = new Set(
  (
    'no nos № number page pages p pp chapter chapters chap ch article articles art section sections sec paragraph ' +
    'paragraphs para paras figure figures fig figs table tables volume volumes vol vols issue issues note notes footnote ' +
    'footnotes room route flight version appendix annex clause clauses protocol channel gate platform ' +
    'highway interstate exhibit schedule equation eq isbn issn doi tel phone fax verse act scene line lines apartment ' +
    'apt suite box postcode zip item items question questions step steps chart box'
  ).split(' '),
);
/** Labels too, but only where written with a capital: "Phase 2", "Resolution 1325". */
export const CAPITAL_LABELS = new Set(
  (
    'phase stage round day week level grade part resolution rule type class model unit group zone area lot bill law ' +
    'order decree directive convention title pier terminal block building ward district division gallery hall wing deck floor ' +
    'berth shaft camp depot reactor turbine warehouse hangar'
  ).split(' '),
);
/** Capitalised at the start of a sentence and no name: a number after them is an amount. */
export const FUNCTION_WORDS = new Set(
  (
    'the a an in on at by for from to of with over under about around some nearly almost roughly approximately only just ' +
    'more less fewer up at least most between among after before since until during within and or but nor so then ' +
    'than that this these those all both another each every when while where as if because although though are is was ' +
    'were be been had has have will would there here they we he she it i you his her its their our my your who which ' +
    'what how not no yes also even still yet now once last next past first second third other others any few many ' +
    'several total altogether out off through across against despite unlike like including per plus minus sample ' +
    'exactly barely fully already additionally however meanwhile moreover today yesterday mr mrs ms dr'
  ).split(' '),
);

/** Whether the word before a number makes a label of it. */
export const isLabel = (token: Token): boolean =>
  LABELS.has(token.lower) || (isCapitalised(token) && CAPITAL_LABELS.has(token.lower));
