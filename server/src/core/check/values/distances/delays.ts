import type { AnalysedSentence } from '../../../extract/analysis';
import type { Figure } from '../../../extract/types';
import type { Span } from '../../../text/span';
import type { Distance, Way } from './distance';
import { type Length, lengthOf } from './lengths';

/** How much later or earlier than planned something came: "three months later than planned", "a week ahead of schedule". */
export interface Delay extends Span {
  readonly figure: Figure;
  readonly length: Length;
  readonly way: Way;
  /** What it is measured by: what was planned may be another day than what was announced, or planned at first. */
  readonly base: string;
}

/** Asked before anything is read. */
export const mayTellDelay = (text: string): boolean => cue.test(text);
const cue =
  /\b(?:later|earlier|sooner) than\b|\bthe date\b|\b(?:behind|ahead of) (?:the |its |their )?(?:original |first )?(?:plan|schedule|time)/i;

const than =
  /^\s+(?:(later|after)|earlier|sooner|before)\s+(?:than\s+)?(?:the date\s+)?(?:(?:it|they|that|which|the \p{Ll}{3,}|\p{Lu}\p{Ll}+)\s+)?(?:(?:was|were|had|has|is|been)\s+){0,2}(first|originally|initially)?\s*(planned|scheduled|foreseen|intended|envisaged|announced|agreed|promised|held out|expected|hoped)\b/iu;
const behind =
  /^\s+(?:(behind)|ahead of)\s+(?:the\s+|its\s+|their\s+)?(original|first)?\s*(plan|schedule|time)(?:table)?\b/i;
const plan = /^(?:plan|schedul|foreseen|intend|envisag|time)/i;

/** The delays that a sentence tells. Spans count in the block's text. */
export function delaysIn({ text, start, figures }: AnalysedSentence): readonly Delay[] {
  if (!mayTellDelay(text)) return [];
  return figures.flatMap((figure) => {
    const length = lengthOf(figure);
    const after = text.slice(figure.end - start, figure.end - start + 90);
    const found = length && (than.exec(after) ?? behind.exec(after));
    if (!length || !found) return [];
    const [all, late, first, base = ''] = found;
    const by = plan.test(base) ? 'plan' : base.toLowerCase();
    return [
      {
        start: figure.start,
        end: figure.end + all.length,
        figure,
        length,
        way: late ? 'after' : 'before',
        base: first ? `first ${by}` : by,
      },
    ];
  });
}

/** A delay with its words as the place of both events. */
export const asDistance = ({ start, end, length, way }: Delay): Distance => ({
  ...{ start, end, length, way },
  event: { start, end },
  other: { start, end },
});
