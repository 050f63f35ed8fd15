/** What a date is of somebody's time in office: when it began, when it ended, when a contract or mandate for it ends. */
export type Edge = 'start' | 'end' | 'mandate';

/** A date as the edge of somebody's time in office. Offsets count in the sentence. */
export interface Form {
  readonly edge: Edge;
  /** Where the words for it begin: who holds the office stands in front of them, or behind the date. */
  readonly at: number;
  /** What the office is over, if it is told between its words and the date; whoever governs, governs what there is. */
  readonly object: string;
  /** "She will go", "he stays": of an office only where the text speaks of one. */
  readonly open: boolean;
}

const their = '(?:the|her|his|their|its)';
const offices =
  'president|premier|prime minister|chancellor|minister|secretary(?:[ -]general)?|mayor(?:ess)?|governor|chief executive|chair(?:man|woman|person)?|director(?:[ -]general)?|head(?:master|mistress)?|leader|editor|rector|dean|principal|conductor|coach|manager|captain|commander|ambassador|envoy|bishop|archbishop|abbot|abbess|speaker|commissioner|ombudsman|king|queen';
/** "its director of research", "mayor", "the club's third head coach". */
const title = `(?:${their} )?(?:[\\p{L}-]+['’]s )?(?:\\p{Ll}[\\p{Ll}-]* ){0,2}?(?:${offices})`;
const held = `in office|in power|in the (?:post|chair|job|saddle)|at the helm|at the wheel|at ${their} head|at the top|on the throne|in (?:charge|command)|(?:leads|heads|runs|chairs|directs|governs|manages|commands)|(?:ha[sd]|have) (?:been )?(?:in office|in the (?:post|chair|job)|at the helm|at ${their} head|in (?:charge|command)|led|headed|run|chaired|directed|governed|managed|commanded|ruled|reigned|held ${their} (?:post|office|job|chair))`;
const begun = `took office|takes? office|entered office|came into office|came to power|(?:took|takes?|taken) (?:up )?${their} (?:post|job|office|duties|helm|chair|reins|throne)|(?:took|takes?|taken) (?:charge|command)|(?:took|takes?|taken) over (?:as|from)|assum(?:ed|es) (?:office|command|${their} post)|(?:was|were) sworn in|(?:was|were) (?:crowned|enthroned)|succeed(?:ed|s)|(?:ha[sd]|have) succeeded`;
const kept = `(?:stay(?:s|ed)?|remain(?:s|ed)?)(?: on)?(?: in (?:office|charge|the (?:post|job)))?`;
const gone = '(?:shall|will|would|to) (?:go|leave)';
const over = `step(?:s|ped|ping)? down|st(?:an|oo)d(?:s|ing)? down|bow(?:s|ed) out|(?<!\\b(?:an?|the)\\s)retire[sd]?|(?:lea?ve|leaves|left|quits?|vacate[sd]?|g[ai]ves? up|gave up|laid down) (?:office|${their} (?:post|job|office|chair))|(?:be|is|are) gone`;
const mandate =
  '(?:contract|mandate|term(?: of office| in office)?|tenure) (?:ends?|ended|ending|runs?(?: out)?|ran(?: out)?|expires?|expired|lapses?|lasts?|lasted)';

/** No other statement begins between the words and the date. */
const between = '(?:(?!\\s(?:and|ha[sd]|have|is|was|were|that)\\s)[^;:.,()|“”"]){0,50}?';
const to = '\\s*(?:,\\s)?(?:on|in|from|at|by|since|for)\\s(?:the\\s)?$';

const until = '\\s(?:until|till|up to)\\s(?:the\\s)?$';

const front = (words: string, then: string): RegExp =>
  new RegExp(`(?:^|[\\s,’])(${words})(${between})${then}`, 'iu');

const fronts: readonly (readonly [Edge, RegExp, open?: 'open'])[] = [
  ['start', front(held, ',?\\ssince\\s(?:the\\s)?$')],
  ['start', front(`(?:(?:ha[sd]|have) been )?${title}`, ',?\\ssince\\s(?:the\\s)?$')],
  ['start', front(begun, to)],
  ['start', front(`bec[ao]me(?:s)? ${title}`, to)],
  ['end', front(over, to)],
  ['end', front(kept, until), 'open'],
  ['end', new RegExp(`(?:^|[\\s,])(${gone})()${to}`, 'iu'), 'open'],
  ['mandate', front(mandate, `(?:${until}|\\s(?:on|in|at|by)\\s(?:the\\s)?$)`)],
];

/** "Since 4 January she has led the group": how the words go on behind a date that opens the sentence. */
const behindSince = /^(?:,\s|\s)[^;:.()|“”"]{1,40}?\s((?:ha[sd]|have) (?:been )?[^;:.]{1,40})/iu;
const isHeld = new RegExp(`^(?:${held})\\b`, 'iu');

/** Whether a sentence tells of another time in the same office, or of one for somebody else, which is dated apart. */
export const isAnotherTerm = (text: string): boolean => again.test(text);
const again =
  /\b(?:second|third|fourth|another|again|new|next|last|final) term\b|\bre-?(?:elected|appointed|election)\b|\b(?:acting|interim|caretaker|provisional(?:ly)?|temporar(?:y|ily)|deputy|vice)\b/iu;

/** How a date from `start` to `end` of a sentence tells of an office, if it does. */
export function formOf(text: string, start: number, end: number): Form | undefined {
  if (!mayTell.test(text) || isAnotherTerm(text)) return undefined;
  const before = text.slice(0, start);
  for (const [edge, pattern, open] of fronts) {
    const found = pattern.exec(before);
    if (found)
      return { edge, at: found.index, object: objectOf(found[1], found[2]), open: open !== undefined };
  }
  const opened = /^since\s(?:the\s)?$/i.test(before) && behindSince.exec(text.slice(end));
  if (!opened || !isHeld.test(opened[1] ?? '')) return undefined;
  const at = end + opened[0].length - (opened[1] ?? '').length;
  return { edge: 'start', at, object: objectOf(opened[1], opened[1]?.replace(isHeld, '')), open: false };
}

function objectOf(words = '', object = ''): string {
  if (/succe/i.test(words)) return /\bas\s(.*)$/i.exec(object)?.[1] ?? '';
  if (titled.test(words)) return `${words.replace(/^(?:(?:ha[sd]|have) been|bec[ao]mes?) /i, '')}${object}`;
  return /govern|ruled|contract|mandate|term|tenure/i.test(words) ? '' : object;
}
const titled = new RegExp(`^(?!at )(?:(?:ha[sd]|have) been |bec[ao]mes? )?${title}$`, 'iu');

/** Asked first: most sentences tell of no office. */
const mayTell = new RegExp(
  `\\b(?:${held}|${begun}|${kept}|${over}|${gone}|${mandate}|(?:${offices}))\\b`,
  'iu',
);

/** Whether a text speaks of an office, so that whoever "goes" leaves it. */
export const speaksOfOffice = (text: string): boolean => office.test(text);
const office =
  /\b(?:board|posts?|office|job|contract|resign\w*|retire\w*|step\w* down|succe(?:ssor|eds?|eded)|depart(?:s|ed|ure)|leaves?|left|role|chief|director|minister|chair\w*|president|mayor|governor|head of)\b/i;

/** Whether the words for what somebody is over are a title: "mayor of Sund". */
export const isTitle = (object: string): boolean => anOffice.test(object);
const anOffice = new RegExp(`\\b(?:${offices})\\b`, 'iu');
