import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { NameKind } from '../../extract/types';
import { nothingStated, type StatedActor, type StatedActors } from './stated';

/** The file in a corpus folder that says who is who. */
export const actorsFileName = 'actors.yaml';

/** What is wrong with the file, and where: a line from 0, and half-open columns in UTF-16 code units. */
export interface ActorsProblem {
  readonly message: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface ActorsReading {
  readonly stated: StatedActors;
  /** At most one: the first thing that is wrong. What is right in the file counts all the same. */
  readonly problems: readonly ActorsProblem[];
}

export const actorKinds: readonly NameKind[] = [
  'person',
  'state',
  'place',
  'organisation',
  'treaty',
  'event',
  'work',
];

type Report = (message: string, node?: Node | null) => void;

/** Reads `actors.yaml`: a list `actors` of names with aliases, kind and description, and a list `not` of nobody's names. */
export function parseActors(text: string): ActorsReading {
  const lines = new LineCounter();
  const problems: ActorsProblem[] = [];
  const tell = (message: string, offset: number, end: number): void => {
    const { line, col } = lines.linePos(offset);
    const width = Math.max(
      0,
      Math.min(end, text.indexOf('\n', offset) < 0 ? end : text.indexOf('\n', offset)) - offset,
    );
    if (problems.length === 0)
      problems.push({ message: `${message}.`, line: line - 1, start: col - 1, end: col - 1 + width });
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error) tell(`This is not valid YAML: ${error.message.split('\n')[0]}`, error.pos[0], error.pos[1]);
    const report: Report = (message, node) => tell(message, node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
    return { stated: error ? nothingStated : statedIn(document.contents, report), problems };
  } catch (error) {
    tell(`This file could not be read: ${error instanceof Error ? error.message : String(error)}`, 0, 0);
    return { stated: nothingStated, problems };
  }
}

function statedIn(root: Node | null, report: Report): StatedActors {
  if (root === null || (isScalar(root) && root.value === null)) return nothingStated;
  if (!isMap(root)) {
    report('"actors:" with a list of actors is missing', root);
    return nothingStated;
  }
  checkKeys(root, ['actors', 'not'], report);
  const list = items(root, 'actors', report);
  return {
    actors: list.flatMap((node) => actorIn(node, report) ?? []),
    denied: texts(root, 'not', report),
  };
}

function actorIn(node: Node, report: Report): StatedActor | undefined {
  if (!isMap(node)) {
    report('An actor is written as "- name: …"', node);
    return undefined;
  }
  checkKeys(node, ['name', 'kind', 'aliases', 'description'], report);
  const name = textOf(node, 'name', report);
  if (!name) {
    report('This actor has no name', node);
    return undefined;
  }
  const kind = textOf(node, 'kind', report);
  const known = actorKinds.find((one) => one === kind);
  if (kind && !known)
    report(`"${kind}" is no kind of actor: ${actorKinds.join(', ')}`, fieldOf(node, 'kind'));
  const description = textOf(node, 'description', report);
  return {
    name,
    aliases: texts(node, 'aliases', report),
    ...(known ? { kind: known } : {}),
    ...(description ? { description } : {}),
  };
}

const fieldOf = (map: YAMLMap, key: string): Node | undefined => map.get(key, true) as Node | undefined;

function checkKeys(map: YAMLMap, known: readonly string[], report: Report): void {
  for (const { key } of map.items)
    if (!isScalar(key) || !known.includes(String(key.value)))
      report(`"${isScalar(key) ? String(key.value) : '?'}" is none of: ${known.join(', ')}`, key as Node);
}

function items(map: YAMLMap, key: string, report: Report): readonly Node[] {
  const value = fieldOf(map, key);
  if (value === undefined || (isScalar(value) && value.value === null)) return [];
  if (isSeq(value)) return value.items as Node[];
  report(`"${key}" is a list`, value);
  return [];
}

const texts = (map: YAMLMap, key: string, report: Report): readonly string[] =>
  items(map, key, report).flatMap((node) => {
    const text = isScalar(node) ? plain(node.value) : undefined;
    if (!text) report(`"${key}" is a list of names`, node);
    return text ? [text] : [];
  });

function textOf(map: YAMLMap, key: string, report: Report): string | undefined {
  const value = fieldOf(map, key);
  if (value === undefined) return undefined;
  const text = isScalar(value) ? plain(value.value) : undefined;
  if (text === undefined) report(`"${key}" is a text`, value);
  return text;
}

const plain = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim()
    : undefined;
