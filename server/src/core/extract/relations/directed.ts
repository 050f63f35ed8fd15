import { verbStem } from './acts';

/**
 * Acts that one party does to another and that are not the same the other way round. A line names the act by its verb and the
 * verbs that say it, each with the prepositions before the other party ("-" for none: it is the object); behind "|" the verbs
 * that say it from the other party's side, with the prepositions before the doer.
 */
const lines = [
  'sell: sell to - | buy from, purchase from, acquire from',
  'lend: lend to - | borrow from',
  'give: give to -, donate to, grant to -, award to -, hand to -, present to, transfer to, cede to, return to | receive from, accept from, inherit from, get from',
  'supply: supply to -, deliver to, export to, ship to, send to -, provide to | import from, obtain from',
  'pay: pay to -, compensate -, reimburse -, owe to -',
  'invest: invest in into',
  'visit: visit -, travel to, fly to | host -, welcome -',
  'invade: invade -, march into | ',
  'attack: attack -, raid -, bomb -, shell -, strike - | ',
  'defeat: defeat -, beat -, overcome - | lose to',
  'annex: annex -, occupy -, conquer -, seize - | ',
  'phone: phone -, telephone -, ring -, call - | ',
  'invite: invite - | ',
  'accuse: accuse -, blame -, charge - | ',
  'sue: sue -, prosecute - | ',
  'criticise: criticise -, criticize -, condemn -, denounce -, rebuke - | ',
  'praise: praise -, thank -, congratulate - | ',
  'recognise: recognise -, recognize - | ',
  'recall: recall from, withdraw from, call from | ',
  'succeed: succeed -, replace -, follow - | precede -',
  'fund: fund -, finance -, sponsor -, subsidise -, subsidize -, bankroll - | ',
  'take over: acquire -, absorb -, buy - | ',
  'teach: teach -, train -, instruct - | ',
  'employ: employ -, hire -, dismiss -, sack -, appoint - | work for',
  'lead: lead -, head -, command -, chair - | serve under',
  'ask: ask -, urge -, request -, beg - | ',
  'warn: warn -, threaten - | ',
  'help: help -, assist -, rescue -, save -, defend -, protect - | ',
  'outgrow: overtake -, outnumber -, outsell - | ',
  'rent: rent to, lease to | rent from, lease from',
  'propose: propose to | ',
  'surrender: surrender to, submit to, yield to | ',
  'depend: depend on, rely on | ',
  'refer: complain to, appeal to, write to -, report to | ',
];

/** How a verb puts a directed act. */
export interface Direction {
  readonly act: string;
  /** Before the other party: prepositions, "-" for none. */
  readonly prepositions: readonly string[];
  /** The subject is the one to whom it is done. */
  readonly reversed: boolean;
}

const directions = new Map<string, Direction[]>();

function add(act: string, way: string, reversed: boolean): void {
  const [verb = '', ...prepositions] = way.trim().split(/\s+/);
  if (!verb) return;
  const key = verbStem(verb);
  directions.set(key, [...(directions.get(key) ?? []), { act, prepositions, reversed }]);
}

for (const line of lines) {
  const [act = '', ways = ''] = line.split(':');
  const [forth = '', back = ''] = ways.split('|');
  for (const way of forth.split(',')) add(act, way, false);
  for (const way of back.split(',')) add(act, way, true);
}

/** The directed acts that a verb may put, by the stem of its base form. */
export const directionsOf = (stemmed: string): readonly Direction[] => directions.get(stemmed) ?? [];
