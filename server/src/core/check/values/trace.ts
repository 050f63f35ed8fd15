import { toBase } from '../../extract/figures/units';
import type { CalendarDate, Figure, TimeOfDay } from '../../extract/types';
import { type Span, shift } from '../../text/span';
import type { ClaimFrame, Finding, GateTrace } from '../finding';
import type { Candidate, Judgement } from './candidate';
import { type Frame, isFigure } from './frame';
import { type Gate, gates } from './gates';
import { isTimeOfDay } from './kind';
import { hourAndMinute } from './timeStyle';

/** How many candidates `explain` shows. */
const traced = 5;

/** How a judgement came about: the claim's frame, and the passages looked at with the gates each passed and failed. */
export function traceOf({ deciding, candidates }: Judgement): Pick<Finding, 'frame' | 'trace'> {
  const [first] = candidates;
  return {
    frame: first && frameTrace(first.match.draft),
    trace: shownOf(deciding, candidates).map(candidateTrace),
  };
}

/** Those that decided, then the best of the others. */
function shownOf(deciding: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const shown = deciding.slice(0, traced);
  for (const one of candidates) {
    if (shown.length >= traced) break;
    if (
      !deciding.some(({ passage, value }) => passage.id === one.passage.id && value.start === one.value.start)
    )
      shown.push(one);
  }
  return shown;
}

const candidateTrace = ({ passage, value, match, comparison, slip, derivation }: Candidate): GateTrace => ({
  source: passage.source.id,
  passage: passage.span,
  text: passage.sentence.text,
  value: plain(derivation ? `${derivation.of}: ${derivation.comes}` : value.text),
  reads: readingOf(value),
  comparison,
  ...outcomeOf(match.failed),
  slip,
});

type Outcome = Pick<GateTrace, 'passed' | 'failed'>;

/** Few combinations of gates fail together, and every value has traces: each combination is listed once. */
function outcomeOf(failed: readonly Gate[]): Outcome {
  const key = failed.join();
  const known = outcomes.get(key);
  if (known) return known;
  const outcome = { passed: gates.filter((gate) => !failed.includes(gate)), failed: [...new Set(failed)] };
  outcomes.set(key, outcome);
  return outcome;
}

const outcomes = new Map<string, Outcome>();

function frameTrace({ value, setting, thing, periods, cues }: Frame): ClaimFrame {
  const { sentence } = setting;
  const wordsOf = (span: Span): string => {
    const { start, end } = shift(span, -sentence.start);
    return sentence.text.slice(start, end);
  };
  return {
    reads: readingOf(value),
    thing: setting.plain.filter((concept) => thing.has(concept.id)).map(wordsOf),
    actors: setting.actorSpans.map(wordsOf),
    periods: periods.map((date) => plain(date.text)),
    put: [cues.modality, ...(cues.change ? ['change'] : []), ...(cues.derived ? ['worked out'] : [])],
  };
}

/** The value as it is compared: its interval in the base unit, or its days. */
const readingOf = (value: Figure | CalendarDate): string =>
  isFigure(value) ? figureReading(value) : isTimeOfDay(value) ? clockReading(value) : dateReading(value);

function figureReading(figure: Figure): string {
  const { low, high } = toBase(figure);
  const [a, b] = [low, high].map((bound) => grouped.format(Number(bound.toPrecision(9))));
  const hedge = figure.hedge === 'exact' ? '' : `${figure.hedge} `;
  const unit = figure.dimension === 'money' ? (figure.unit ?? 'money') : figure.dimension;
  return `${hedge}${a === b ? a : `${a} to ${b}`} (${unit})`;
}

const grouped = new Intl.NumberFormat('en-US');

function dateReading({ from, to, text }: CalendarDate): string {
  if (!from || !to) return plain(text);
  return from === to ? from : `${from} to ${to}`;
}

/** "20:52", "04:30 to 05:00, or twelve hours later". */
function clockReading({ clock: { low, high, eitherHalf } }: TimeOfDay): string {
  const [a, b] = [low, high].map(hourAndMinute);
  return `${a === b ? a : `${a} to ${b}`}${eitherHalf ? ', or twelve hours later' : ''}`;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');
