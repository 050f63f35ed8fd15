export { sourceNames } from './gather';
export { compareBodies, type Institution, type RoleReading, readRole } from './reading';
export { buildRegistry, mentionCounts, movedTo, restated } from './registry';
export { nothingStated, type StatedActor, type StatedActors } from './stated';
