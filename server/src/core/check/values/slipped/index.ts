export { isToldBeside, slipped } from './slipped';
