import { memory } from '../../text/memory';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';

/**
 * Words that exclude each other in one and the same place of a sentence, a group a line: sides are divided by "|", words of one side
 * by blanks. As they are written, in lower case. No pair may be true of one thing at one time.
 */
const groups: readonly string[] = [
  'best | worst',
  'highest | lowest',
  'largest biggest greatest | smallest',
  'strongest | weakest',
  'longest | shortest',
  'oldest | youngest newest',
  'fastest | slowest',
  'richest wealthiest | poorest',
  'hottest warmest | coldest coolest',
  'busiest | quietest',
  'cheapest | dearest costliest',
  'earliest | latest',
  'above over | below beneath under',
  'inside within | outside',
  'upstairs | downstairs',
  'upstream | downstream',
  'uphill | downhill',
  'forwards | backwards',
  'better | worse',
  'stronger | weaker',
  'heavier | lighter',
  'longer | shorter',
  'faster quicker | slower',
  'earlier sooner | later',
  'cheaper | dearer costlier',
  'warmer hotter | colder cooler',
  'safer | riskier',
  'fair | unfair',
  'legal lawful | illegal unlawful',
  'legally lawfully | illegally unlawfully',
  'guilty | innocent',
  'intentionally deliberately intentional deliberate | accidentally unintentionally accidental unintentional inadvertently',
  'peacefully peaceful | violently violent',
  'safely | dangerously',
  'openly publicly | secretly privately',
  'voluntary voluntarily | compulsory mandatory obligatory',
  'temporary temporarily | permanent permanently',
  'partly partially | fully wholly entirely completely',
  'easy easily simple | difficult hard tricky',
  'memorable | forgettable',
  'optimistic | pessimistic',
  'necessary | unnecessary',
  'possible | impossible',
  'successful successfully | unsuccessful unsuccessfully',
  'expected predicted | unexpected unexpectedly',
  'justified | unjustified',
  'full | empty',
  'alive | dead',
  'present | absent',
  'eldest | youngest',
  'majority | minority',
  'surplus profit | deficit loss',
  'maximum ceiling | minimum floor',
  'import imports | export exports',
  'buyer purchaser | seller vendor',
  'tenant tenants lessee | landlord landlords owner owners',
  'lender creditor | borrower debtor',
  'employer employers | employee employees',
  'teacher teachers | pupil pupils',
  'plaintiff claimant prosecution prosecutor | defendant defence defense',
  'optional | required',
  'gold | silver | bronze',
  'semi-final semifinal | quarter-final quarterfinal',
  'striker forward | defender | goalkeeper goalie',
  'upper | lower',
  'northern | southern | eastern | western',
  'northernmost | southernmost',
];

/** Where a word stands in how the groups have it. */
interface Place {
  readonly group: number;
  readonly side: number;
}

const places = new Map<string, readonly Place[]>();
for (const [group, line] of groups.entries())
  for (const [side, words] of line.split('|').entries())
    for (const word of words.trim().split(/\s+/))
      places.set(word, [...(places.get(word) ?? []), { group, side }]);

/** A word with an opposite, where it stands in a text. */
export interface Opposable extends Span, Place {}

/** The words of a text that have an opposite in the tables. */
export const opposables = (text: string): readonly Opposable[] =>
  read.of(text, () => ofTokens(tokenize(text)));

/** The sentences of the sources are asked for again with every edit near them. */
const read = memory<readonly Opposable[]>(1_000);

const ofTokens = (tokens: readonly Token[]): readonly Opposable[] =>
  tokens.flatMap(({ lower, start, end }) =>
    (places.get(lower) ?? []).map((place) => ({ ...place, start, end })),
  );
