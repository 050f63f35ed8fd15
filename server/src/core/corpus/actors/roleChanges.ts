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
  const changes: RoleChange[] = [];
  const tell = (holder: string, wordings: Iterable<{ readonly text: string; readonly by: number }>) => {
    for (const { text, by } of wordings) changes.push({ holder, text, by });
  };
  const all = (key: string, by: number) => [...names.roleTexts(key)].map((text) => ({ text, by }));
  for (const [holder, group] of before) {
    const [had, has] = [keysOf(group), keysOf(after.get(holder))];
    for (const key of had) tell(holder, change.roles.get(key) ?? []);
    if (had.length === has.length && had.every((key, i) => key === has[i])) continue;
    const [left, joined] = [new Set(had), new Set(has)];
    for (const key of had) if (!joined.has(key)) tell(holder, all(key, -1));
    for (const key of has) if (!left.has(key)) tell(holder, all(key, 1));
  }
  return changes;
}

const keysOf = (group: Group | undefined): readonly string[] =>
  group?.kind === 'person' || group?.kind === 'unknown' ? group.keys : [];
