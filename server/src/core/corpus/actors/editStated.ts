import { type Document, isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import { nameKey } from '../../extract/names/keys';

/** A change of `actors.yaml` that one command makes. */
export type ActorsEdit =
  /** The names are one actor's, known by the first. */
  | { readonly do: 'merge'; readonly names: readonly string[] }
  /** An actor (by all its names) is to be called otherwise. */
  | { readonly do: 'rename'; readonly names: readonly string[]; readonly to: string }
  /** Names of nobody. */
  | { readonly do: 'deny'; readonly names: readonly string[] };

/**
 * The text of `actors.yaml` after an edit; comments and the order of what stays are kept. Undefined where the text is
 * no such file, which must not be overwritten.
 */
export function editActors(text: string, edit: ActorsEdit): string | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    return undefined;
  if (edit.do === 'deny') deny(document, edit.names);
  else if (edit.do === 'merge') own(document, edit.names[0] ?? '', edit.names);
  else own(document, edit.to, edit.names);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** One entry that owns all the names, put in the place of the entries that had some of them. */
function own(document: Document, name: string, names: readonly string[]): void {
  const list = listIn(document, 'actors');
  const keys = new Set([name, ...names].map(nameKey));
  const entries = list.items.filter(
    (item): item is YAMLMap => isMap(item) && namesOf(item).some((one) => keys.has(nameKey(one))),
  );
  const [first, ...others] = entries;
  const all = unique([name, ...names, ...entries.flatMap(namesOf)]);
  const entry = first ?? new YAMLMap();
  entry.set('name', name);
  setNames(
    document,
    entry,
    all.filter((one) => one !== name),
  );
  for (const other of others) {
    for (const key of ['kind', 'description'])
      if (!entry.has(key) && other.has(key)) entry.set(key, other.get(key));
    list.items.splice(list.items.indexOf(other), 1);
  }
  if (!first) list.items.push(entry);
  const denied = document.get('not');
  if (isSeq(denied)) denied.items = denied.items.filter((item) => !keys.has(nameKey(String(item))));
}

/** Only what is new is added, so that comments beside the old names stay. */
function setNames(document: Document, entry: YAMLMap, aliases: readonly string[]): void {
  const name = String(entry.get('name'));
  const known = entry.get('aliases');
  if (!isSeq(known)) {
    if (aliases.length > 0) entry.set('aliases', document.createNode(aliases));
    return;
  }
  const had = new Set(known.items.map((item) => String(item)));
  known.items = known.items.filter((item) => String(item) !== name);
  for (const alias of aliases) if (!had.has(alias)) known.items.push(document.createNode(alias));
}

function deny(document: Document, names: readonly string[]): void {
  const keys = new Set(names.map(nameKey));
  const list = listIn(document, 'not');
  const had = new Set(list.items.map((item) => nameKey(String(item))));
  for (const name of unique(names)) if (!had.has(nameKey(name))) list.items.push(document.createNode(name));
  const stated = document.get('actors');
  if (isSeq(stated))
    stated.items = stated.items.filter(
      (item) => !(isMap(item) && namesOf(item).some((name) => keys.has(nameKey(name)))),
    );
}

function listIn(document: Document, key: string): YAMLSeq {
  const known = document.contents === null ? undefined : document.get(key);
  if (isSeq(known)) return known;
  const list = new YAMLSeq();
  if (document.contents === null) document.contents = document.createNode({});
  document.set(key, list);
  return list;
}

function namesOf(entry: YAMLMap): readonly string[] {
  const aliases = entry.get('aliases');
  return [entry.get('name'), ...(isSeq(aliases) ? aliases.items : [])]
    .map((name) => (name === undefined || name === null ? '' : String(name)))
    .filter((name) => name !== '');
}

/** One name of each key, the first. */
const unique = (names: readonly string[]): readonly string[] =>
  [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();
