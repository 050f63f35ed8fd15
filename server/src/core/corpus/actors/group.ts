import { nameKey } from '../../extract/names/keys';
import type { NameKind } from '../../extract/types';
import type { ActorMention } from '../actor';
import type { Entry } from './entries';
import { wordsOf } from './keyWords';
import { bodyWords, type Extra, stateOf, wordsFor } from './nations';
import type { StatedActor } from './stated';

/** A way to refer to an actor; to more than one where a surname is shared. */
export interface Alias {
  /** Who or what it is told by: the root of a group, or a surname and why it stands for somebody. */
  readonly owner: string;
  readonly key: string;
  readonly text: string;
  /** A key of each bearer. */
  readonly bearers: readonly string[];
  readonly how: ActorMention['how'];
}

/** The aliases of one owner in the lexicon, as they were and as they are to be. */
export interface AliasChange {
  readonly before: readonly Alias[];
  readonly after: readonly Alias[];
}

/** Whether two lists of aliases mean the same. */
export const sameAliases = (a: readonly Alias[], b: readonly Alias[]): boolean =>
  a.length === b.length &&
  a.every(({ key, text, how, bearers }, i) => {
    const other = b[i];
    return (
      key === other?.key &&
      text === other.text &&
      how === other.how &&
      bearers.join() === other.bearers.join()
    );
  });

/** All names that go by one bearer. */
export interface Group {
  readonly root: string;
  /** Keys of the names that the sources use for it alone. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly kind: NameKind;
  /** Other spellings, as the sources and the author have them. */
  readonly spellings: readonly string[];
  /** Whether its name or kind may change where its names are only told more or less often. */
  readonly weighs: boolean;
  readonly description: string | undefined;
  readonly aliases: readonly Alias[];
}

/** What a group is made of. */
export interface GroupParts {
  readonly root: string;
  /** Of all names in the group, whether a source uses them or not, in order. */
  readonly keys: readonly string[];
  readonly names: readonly Entry[];
  readonly stated?: StatedActor;
  isDemonym(key: string): boolean;
}

/** Who goes by these names; nobody where no source uses one of them and nothing is stated. */
export function groupOf(parts: GroupParts, entries: ReadonlyMap<string, Entry>): Group | undefined {
  const { root, names, stated } = parts;
  const [only, ...more] = names;
  if (!only && !stated) return undefined;
  const state = parts.keys.map(stateOf).find((one) => one !== undefined);
  const extra = state ? wordsFor(state, entries) : bodyWords(parts.keys, entries);
  if (only && more.length === 0 && extra.length === 0 && !stated) return ofOneName(parts, only);
  const known = state ? 'state' : extra.length > 0 ? 'organisation' : undefined;
  const kind = stated?.kind ?? known ?? kindOfGroup(names);
  const name =
    stated?.name ?? state?.name ?? extra.find((word) => word.how === 'name')?.text ?? bestName(names, kind);
  const spellings = [...(stated?.aliases ?? []), ...names.map(({ text }) => text)];
  return {
    root,
    keys: names.map(({ key }) => key),
    name,
    kind,
    spellings: [...new Set(spellings)].filter((text) => text !== name),
    weighs: extra.length === 0,
    description: stated?.description || undefined,
    aliases: aliasesOf(parts, extra),
  };
}

/** Most names are one of a kind. */
function ofOneName({ root, isDemonym }: GroupParts, { key, text, kind }: Entry): Group {
  const keys = [key];
  const how = isDemonym(key) ? 'demonym' : 'name';
  return {
    root,
    keys,
    name: text,
    kind,
    spellings: none,
    weighs: false,
    description: undefined,
    aliases: [{ owner: root, key, text, bearers: root === key ? keys : [root], how }],
  };
}

const none: readonly string[] = [];

function aliasesOf(
  { root, names, stated, isDemonym }: GroupParts,
  extra: readonly Extra[],
): readonly Alias[] {
  const howOf = (key: string): Alias['how'] =>
    extra.find((word) => word.key === key)?.how ?? (isDemonym(key) ? 'demonym' : 'name');
  const told = stated ? [stated.name, ...stated.aliases] : [];
  const all: readonly Extra[] = [
    ...names.map(({ key, text }) => ({ key, text, how: howOf(key) })),
    ...extra,
    ...told.map((text) => ({ key: nameKey(text), text, how: 'name' as const })),
  ];
  const bearers = [root];
  const byKey = new Map<string, Alias>();
  for (const { key, text, how } of all) {
    const known = byKey.get(key);
    if (!known || rank(how) > rank(known.how)) byKey.set(key, { owner: root, key, text, bearers, how });
  }
  return [...byKey.values()];
}

/** Of two ways in which a word may refer to one actor, the plainer one counts. */
export const rank = (how: Alias['how']): number => ['role', 'metonym', 'demonym', 'name'].indexOf(how);

/** What most mentions say; a name with a body's or treaty's head outweighs a bare one. */
function kindOfGroup(entries: readonly Entry[]): NameKind {
  const told = entries.filter((entry) => entry.kind !== 'unknown').sort((a, b) => b.count - a.count);
  return told[0]?.kind ?? 'unknown';
}

/** A person's fullest name, a body's long name, else what is said most. */
function bestName(entries: readonly Entry[], kind: NameKind): string {
  const long = kind === 'person' || kind === 'organisation' || kind === 'treaty' || kind === 'work';
  const sorted = [...entries].sort(
    (a, b) =>
      (long ? wordsOf(b.key).length - wordsOf(a.key).length : 0) ||
      b.count - a.count ||
      (a.key < b.key ? -1 : 1),
  );
  return sorted[0]?.text ?? '';
}

/** What an actor's id is made of: its name in lower-case letters, numbers and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'x';
