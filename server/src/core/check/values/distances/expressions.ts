import type { AnalysedSentence } from '../../../extract/analysis';
import { overlaps, type Span, shift } from '../../../text/span';
import type { Distance, Expression, Link, Way } from './distance';
import { atOnce, bareLength, lengthOf } from './lengths';
import { sidesOf } from './sides';

/** Asked before anything is read: most sentences tell no distance. */
export const mayTellDistance = (text: string): boolean => cue.test(text);
const cue =
  /\b(?:hour|day|week|fortnight|month|year|decade)s?\b[^.;]{0,24}\b(?:after|before|later|earlier|following|between|since)\b|\b(?:immediately|right|straight|directly) (?:after|before|following)\b|\bon the heels of\b|\bwithin (?:hours|days|weeks|months) of\b/i;

/** The distances that a sentence tells, each as often as its events may be read. Spans count in the block's text, as those of the sentence. */
export function distancesIn(sentence: AnalysedSentence): readonly Distance[] {
  if (!mayTellDistance(sentence.text)) return [];
  const found = [...counted(sentence), ...bare(sentence)];
  return found.flatMap((expression) => {
    const { start, end, length, way } = expression;
    const at = (span: Span): Span => shift({ start: span.start, end: span.end }, sentence.start);
    return sidesOf(expression, sentence.text).map(({ event, other }) => ({
      ...at({ start, end }),
      length,
      way,
      event: at(event),
      other: at(other),
    }));
  });
}

const behind = /^\s+(?:(after|following)|(before|prior to|ahead of))\s+(?=[\p{L}\d‘“"'])/iu;
const told = /^\s+(?:(later|afterwards|after(?=[,.;:]|$))|(earlier|before(?=[,.;:]|$)))(?!\s+than\b)/i;
const passed =
  /^\s+(?:(?:had|have|has)\s+)?(?:(?:gone|went|go|goes|come|came) by|pass|passed|elapsed?|lay|lie|lies|lapsed?)\s+(between|since)\s+/i;

function counted({ text, start, figures, dates }: AnalysedSentence): readonly Expression[] {
  return figures.flatMap((figure) => {
    const length = lengthOf(figure);
    // "a week after 3 May" and "three years later" behind a date are dates already.
    if (!length || dates.some((date) => !!date.from && overlaps(date, figure))) return [];
    const [from, to] = [figure.start - start, figure.end - start];
    const linked = linkIn(text.slice(to, to + 60));
    return linked
      ? [{ start: from, end: to + linked.reach, length, way: linked.way, link: linked.link }]
      : [];
  });
}

function linkIn(text: string): { reach: number; way: Way; link: Link } | undefined {
  const found = behind.exec(text) ?? told.exec(text);
  if (found) {
    const way = found[1] ? 'after' : 'before';
    return { reach: found[0].trimEnd().length, way, link: behind.test(text) ? 'behind' : 'told' };
  }
  const apart = passed.exec(text);
  if (!apart) return undefined;
  const reach = apart[0].trimEnd().length;
  return apart[1] === 'since'
    ? { reach, way: 'after', link: 'behind' }
    : { reach, way: 'apart', link: 'between' };
}

const bareForms =
  /\b(?:(?:the\s+(?:very\s+)?(?<one>day|week|month|year)|(?<!(?:\d|\bof|\bthe|\bmany|\bthese|\bthose|-)\s?)(?<many>hours|days|weeks|months|years))\s+(?<way>after|before|following)|(?<once>immediately|right|straight|directly)\s+(?<onceway>after|before|following)|(?:hard |close )?on the heels of|within\s+(?<within>hours|days|weeks|months)\s+of)\s+(?=[\p{L}‘“"'])(?!(?:that|this|then|tomorrow|yesterday|last|next)\b)/giu;

function bare({ text, start, figures }: AnalysedSentence): readonly Expression[] {
  return [...text.matchAll(bareForms)].flatMap((match) => {
    const { one, many, within, way, onceway } = match.groups ?? {};
    const unit = one ?? many ?? within;
    const length = unit ? bareLength(unit) : atOnce;
    const end = match.index + match[0].trimEnd().length;
    // "three weeks after" has been counted.
    const place = { start: start + match.index, end: start + end };
    if (!length || figures.some((figure) => overlaps(figure, place))) return [];
    const isBefore = /before/i.test(way ?? onceway ?? '');
    return [
      {
        start: match.index,
        end,
        length,
        way: isBefore ? 'before' : within ? 'apart' : 'after',
        link: 'behind',
      },
    ];
  });
}
