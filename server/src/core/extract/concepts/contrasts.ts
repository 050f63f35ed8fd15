import { stem } from '../../text/tokens';
import { conceptOf } from './index';

/**
 * Pairs that reporting sets against each other: what is said of the one says nothing of the other. Curated; a missing
 * pair can cost a false alarm where two halves of a comparison stand side by side.
 */
const pairs = `child adult; man woman; boy girl; male female; import export; north south; east west; northern southern;
  eastern western; summer winter; spring autumn; morning evening; day night; home away; gross net; private public;
  domestic foreign; urban rural; minimum maximum; lowest highest; smallest largest; youngest oldest; cheapest dearest;
  shortest longest; buyer seller; husband wife; mother father; sister brother; son daughter; upper lower; left right;
  inner outer; placebo drug; plaintiff defendant; employer employee; landlord tenant; teacher student; freight passenger;
  interim final; front rear; indoor outdoor; outbound inbound; income expense; asset liability; birth death; arrival departure;
  winner loser; yes no; military civilian; junior senior; quarter year; primary secondary`;

const opposites = new Map<string, string>();
for (const pair of pairs.split(';')) {
  const [a, b] = pair
    .trim()
    .split(/\s+/)
    .map((word) => conceptOf(stem(word))) as [string, string];
  opposites.set(a, b).set(b, a);
}

/** Whether one side speaks of one half of such a pair and the other side of the other half only. */
export function contrasts(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const concept of a) {
    const other = opposites.get(concept);
    if (other !== undefined && b.has(other) && !b.has(concept) && !a.has(other)) return true;
  }
  return false;
}

const sexes = new Map([
  ['he', 'she'],
  ['she', 'he'],
  ['his', 'her'],
  ['himself', 'herself'],
  ['herself', 'himself'],
]);

/** Whether a lower-case word is half of such a pair, or of "he" and "she"; of two words, whether they are the halves of one. */
export function areContrary(word: string, other?: string): boolean {
  const opposite = opposites.get(conceptOf(stem(word)));
  if (other === undefined) return opposite !== undefined || sexes.has(word);
  return sexes.get(word) === other || (opposite !== undefined && opposite === conceptOf(stem(other)));
}
