export { sourceNames } from './gather';
export { compareBodies, type Institution, type RoleReading, readRole } from './reading';
export { buildRegistry, mentionCounts, withoutSource, withSource } from './registry';
