export { type Act, actOf, isInTurn, isOfTiming, isTwoSided, verbStem } from './acts';
export { type Direction, directionsOf } from './directed';
export type { Predicate } from './predicate';
export { predicates } from './predicates';
export { isMatter, isOutcome } from './procedure';
