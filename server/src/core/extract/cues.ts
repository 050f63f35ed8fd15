import type { Span } from '../text/span';
import { derivedIn } from './derived';

/** How a clause puts what it says. `plan` covers pledges and targets, `hypothesis` also questions. */
export type Modality = 'fact' | 'plan' | 'forecast' | 'hypothesis';

/** Markers around a value that decide whether it may be compared at all. */
export interface Cues {
  readonly modality: Modality;
  /** The value itself is denied or corrected: "not $20 billion but …", "rather than 1996". */
  readonly denied: boolean;
  /** Told as another's doubtful word: "a viral post put it at …", "an earlier version gave …". */
  readonly hearsay: boolean;
  /** The clause speaks of a change ("rose by 8 percent"), not of a level. */
  readonly change: boolean;
  /** What is told is set for a day to come: "is planned for", "is due on". */
  readonly scheduled: boolean;
  /** The value is worked out from others: a sum, a difference, an average, a share of something said before. */
  readonly derived: boolean;
  /** The value counts some of what was told before: "seven of them". */
  readonly partial: boolean;
}

/** The cues that hold for the value at `value` in `sentence`; `clause` is its own stretch of it, `others` the other values. */
export function cuesOf(sentence: string, clause: Span, value: Span, others: readonly Span[]): Cues {
  const own = sentence.slice(clause.start, clause.end);
  const before = sentence.slice(Math.max(0, value.start - 60), value.start);
  return {
    modality: demand.test(sentence.slice(0, clause.start)) ? 'plan' : modalityOf(sentence, own),
    denied:
      denial.test(before) ||
      untrue.test(sentence.slice(0, value.start)) ||
      deniedAfter.test(sentence.slice(value.end, value.end + 40)),
    hearsay: hearsay.test(sentence),
    scheduled: scheduled.test(own),
    ...derivedIn(sentence, clause, value, others),
    change: changeBefore.test(before) || changeAfter.test(sentence.slice(value.end, value.end + 30)),
  };
}

function modalityOf(whole: string, own: string): Modality {
  const sentence = whole.replace(trust, ' ');
  const clause = own.replace(trust, ' ');
  if (/\?["”’)]?\s*$/.test(sentence) || hypothesis.test(clause) || supposition.test(sentence))
    return 'hypothesis';
  if (forecast.test(clause)) return 'forecast';
  if (plan.test(clause)) return 'plan';
  return 'fact';
}

/** "if he is right" leans on a speaker; it supposes nothing. */
const trust = /\bif [^,.]{2,60}? (?:is|are|was|were) (?:right|correct|to be (?:believed|trusted))\b/gi;
const supposition = /^\W*(?:suppose|supposing|imagine|what if|had\b|were\b|if\b|assuming)/i;
const hypothesis =
  /\b(?:if|unless|would have|could have|might|may well|could(?! (?:boast|claim|point|count|say|show|look|tell|report))|supposing|hypothetical(?:ly)?|in theory)\b/i;
const forecast =
  /\b(?:forecasts?|predict(?:s|ed|ion)?|projected|projection|expects?|expected|expectation|likely to|outlook|guidance|on course to|may touch|probability|likelihood|(?:chances?|odds|risk) of)\b/i;
const plan =
  /\b(?:(?:should|ought to|(?:was|were)(?: due)? to) have|(?:we|they|he|she|it|I)(?: now| still)? plan(?:s|ned)? for|plans to|planned to|planning to|intends? to|intended to|targets?|targeted|aims?|aimed|hopes?|hoped|hoping|wants? to|ambitions?|goal|proposes?|proposed|proposal|demands?|demanded|ask(?:s|ed)?(?: \w+){0,3} for(?= [^,.;]{0,12}\d)|advis(?:e|es|ed)|dreams? of|allow(?:s|ed)?|permit(?:s|ted)?|limits?|limited to|capped|ceiling|threshold|quota|(?:built|designed|licen[sc]ed|room|space|seats) for|licen[sc]ed to carry|can (?:carry|hold|seat|take)|capacity (?:of|for)|may \w+ (?:no more|not more|at most|up to|only))\b/i;
const scheduled =
  /\b(?:is|are|was|were|been|originally|now|first) (?:planned|scheduled|due|slated|pencilled in|set) (?:for|to|on|in|by)\b/i;
/** "He demanded that …": what follows is asked for, and not so. */
const demand =
  /\b(?:demand(?:s|ed|ing)?|propos(?:es|ed|ing)|request(?:s|ed)?|urg(?:es|ed)|recommend(?:s|ed)?|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|threaten(?:s|ed)|hop(?:es|ed)|wish(?:es|ed)|suggest(?:s|ed)?)(?: \w+)?,?$/i;
const denial =
  /\b(?:not|never|rather than|instead of|nor|wrongly|mistakenly|incorrectly|falsely|denied that|no longer)\s+(?:\p{Ll}{2,12}ing\s+)?(?:(?:the|a|an|some|on|in|at|by|from|until|for|to|as|of|just|merely|only|about|nearly|over|more than)\s+){0,3}$/iu;
const untrue =
  /\b(?:(?:not|never) (?:true|right|correct|the case)|untrue|false|wrong|a myth|no (?:evidence|truth|sign|proof)|denied|denies|deny) that\b[^.;:]{0,120}$/i;
const deniedAfter =
  /^[,\s]*(?:as (?:some|many|several|has been|was|is often|previously|widely)\b|is (?:wrong|false|incorrect))/i;
const hearsay =
  /\b(?:viral|rumou?rs?|earlier version|correction:|corrected|misreport(?:ed|s)?|mis-?stated|hoax|urban legend|legend has it|myth|some papers|social media|conspiracy|(?:leaflets?|fl[iy]ers?|pamphlets?|posters?|chain letters?) (?:that )?(?:claim|sa[iy]|alleg|assert)\w*)\b/i;
const changeBefore =
  /\b(?:rose|risen|rises?|rising|grew|grown|grows?|increased?|increas(?:es|ing)|climbed|jumped|surged|soared|(?<!\b(?:took|takes?|taken|taking|made|makes?|making|used|uses?|eat|ate|eats|eaten|end(?:s|ed)?|come|comes|came|held|holds?|wind|winds|wound|swallow(?:ed|s)?|snap(?:ped|s)?|soak(?:ed|s)?) )up|gain(?:ed|s)?|fell|fallen|falls?|falling|drop(?:ped|s)?|declined?|decreased?|down|shrank|shrunk|slipped|cut|slumped|raised|lowered|reduced|improved|widened|narrowed|swell|swelled|swollen)\s+(?:by\s+)?(?:(?:nearly|almost|about|over|more than|some|another|a|an|further|just|around)\s+){0,3}$/i;
const changeAfter =
  /^\s+(?:(?:\S+\s+){1,4}(?:fewer|more|less)(?=\s*[.,;]|\s*$|\s+than\b)|(?:more|less|fewer|higher|lower|increase|rise|drop|fall|decline|growth|cut|reduction|jump|dearer|cheaper)\b|(?:up|down)(?: (?:on|from|against)\b|[,.;]|$))/i;
