export { type Act, actOf, isInTurn, isOfTiming, isTwoSided, verbStem } from './acts';
export { type Direction, directionsOf } from './directed';
export { type Opposable, opposables } from './opposites';
export { isPleaWord, mayTellPlea, type Plea, pleasIn } from './pleas';
export type { Predicate } from './predicate';
export { predicates } from './predicates';
export { isMatter, isOutcome } from './procedure';
