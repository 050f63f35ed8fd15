export { type Act, isOfTiming, isTwoSided } from './acts';
export { type Direction, directionsOf } from './directed';
export type { Predicate } from './predicate';
export { predicates } from './predicates';
export { isMatter, isOutcome } from './procedure';
