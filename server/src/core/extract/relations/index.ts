export { type Act, isTwoSided } from './acts';
export { type Direction, directionsOf } from './directed';
export type { Predicate } from './predicate';
export { predicates } from './predicates';
