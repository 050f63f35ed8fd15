import { type Frame, isFigure } from '../frame';
import type { Doubt } from './doubt';

/** "eleven days later" against "six weeks after the vote": nothing says that both count from the vote. */
export const isCountedFromElsewhere: Doubt = ({ match: { draft, source } }) =>
  isFigure(draft.value) &&
  [[draft, source] as const, [source, draft] as const].some(
    ([a, b]) => /^\s+(?:later|earlier)\b/i.test(behind(a)) && /^\s+(?:after|before)\b/i.test(behind(b)),
  );

const behind = ({ value, setting: { sentence } }: Frame): string =>
  sentence.text.slice(value.end - sentence.start);
