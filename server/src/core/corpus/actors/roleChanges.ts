import type { Group } from './group';
import type { NameChange, NameTable } from './nameTable';
import type { RoleChange } from './offices';

/** The wordings of roles that people, and those who may be people, got or lost as names changed and were joined anew. */
export function roleChanges(
  before: ReadonlyMap<string, Group | undefined>,
  after: ReadonlyMap<string, Group>,
  change: NameChange,
  names: NameTable,
): readonly RoleChange[] {
  const told = byKey(change);
  return [...before].flatMap(([holder, group]) => {
    const had = new Set(keysOf(group));
    const has = new Set(keysOf(after.get(holder)));
    const all = (key: string, by: number): readonly RoleChange[] =>
      [...names.roleTexts(key)].map((text) => ({ holder, text, by }));
    return [
      ...[...had].flatMap((key) => (told.get(key) ?? []).map((one) => ({ ...one, holder }))),
      ...[...had].flatMap((key) => (has.has(key) ? [] : all(key, -1))),
      ...[...has].flatMap((key) => (had.has(key) ? [] : all(key, 1))),
    ];
  });
}

const keysOf = (group: Group | undefined): readonly string[] =>
  group?.kind === 'person' || group?.kind === 'unknown' ? group.keys : [];

/** What became of the wordings of each name's roles; what went and came back is left out. */
function byKey({ roles }: NameChange): ReadonlyMap<string, readonly { text: string; by: number }[]> {
  const sums = new Map<string, Map<string, number>>();
  for (const { key, text, by } of roles) {
    const own = sums.get(key) ?? new Map<string, number>();
    sums.set(key, own.set(text, (own.get(text) ?? 0) + by));
  }
  const changes = (own: ReadonlyMap<string, number>) =>
    [...own].filter(([, by]) => by !== 0).map(([text, by]) => ({ text, by }));
  return new Map([...sums].map(([key, own]) => [key, changes(own)] as const));
}
