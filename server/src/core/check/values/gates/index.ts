export { shareFound } from './coverage';
export { decisive, type Gate, gates } from './gate';
export { type Match, match } from './match';
