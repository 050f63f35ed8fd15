export { buildRegistry, mentionCounts, withoutSource, withSource } from './registry';
