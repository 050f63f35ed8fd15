import type { Copy, CopySentence, copyGroups, Difference } from '../../core/grounding';
import type { Colors } from '../output';

type Groups = ReturnType<typeof copyGroups>;

/** Groups of copies with their differences as JSON, the first copy's words beside the other's. */
export function copiesJson(groups: Groups): string[] {
  const json = groups.map((group) =>
    group.map(({ source: { id, meta }, kind, differences }) => ({
      source: id,
      kind,
      title: meta.title,
      publisher: meta.publisher,
      date: meta.date,
      differences,
    })),
  );
  return [`${JSON.stringify({ version: 1, copies: json }, undefined, 1)}\n`];
}

/** Each group: its members by date, then where each one differs from the first, side by side. */
export function* copiesText(groups: Groups, paint: Colors): Iterable<string> {
  if (groups.length === 0) yield 'No two sources are copies of one article.\n';
  for (const group of groups) {
    yield `${paint.bold(`${group.length} copies of one article`)}\n`;
    for (const copy of group) yield `  ${member(copy, paint)}\n`;
    for (const copy of group) yield* differences(group[0], copy, paint);
    yield '\n';
  }
}

function member({ source: { id, meta }, kind, differences: found }: Copy, paint: Colors): string {
  const facts = [meta.publisher, meta.date?.label ?? 'date unknown'].filter(Boolean).join(', ');
  const same =
    kind === 'first'
      ? ''
      : found.length === 0
        ? ', word for word'
        : `, ${found.length} difference${found.length === 1 ? '' : 's'}`;
  return `${id} ${paint.dim(`(${facts})`)} ${kind === 'first' ? 'first' : kind}${same}`;
}

function* differences(first: Copy | undefined, copy: Copy, paint: Colors): Iterable<string> {
  if (!first || copy.differences.length === 0) return;
  const heads = [first.source.id, copy.source.id];
  yield `\n${beside(heads[0] ?? '', heads[1] ?? '')
    .map((line) => paint.dim(line))
    .join('\n')}\n`;
  for (const difference of copy.differences) yield `${pair(difference).join('\n')}\n`;
}

const pair = ({ first, other }: Difference): readonly string[] => beside(words(first), words(other));

const words = (sentence: CopySentence | undefined): string =>
  sentence === undefined ? '—' : `${sentence.text}${sentence.place ? ` (${sentence.place})` : ''}`;

/** Half of a line of 100 characters, without the bar between the halves. */
const half = 48;

/** Two texts as two columns. */
function beside(left: string, right: string): readonly string[] {
  const [a, b] = [wrapped(left), wrapped(right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, n) =>
    `  ${(a[n] ?? '').padEnd(half)} │ ${b[n] ?? ''}`.trimEnd(),
  );
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > half) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
