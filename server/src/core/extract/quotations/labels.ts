import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { sayingForms } from './saying';

/** "NAME, office:" or «NAME»: at the head of a block: who speaks in it. */
export interface Label {
  readonly name: Span & { readonly text: string };
  /** Where the labelled words begin. */
  readonly body: number;
}

const GUILLEMETS = /^\s*«([^»]{1,24})»\s*:\s*/;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|van|von|der|al|bin|of) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const OFFICE = String.raw`(?:, [^:.?!“"]{1,80}| \([^):]{1,60}\))?`;
const NAMED = new RegExp(`^\\s*(${NAME})${OFFICE}\\s*:\\s+`, 'u');
const ATTRIBUTION = new RegExp(`^\\s*(?:[—–]|--)\\s*(${NAME})(?:[,(][^\\n]{0,120})?\\.?\\s*$`, 'u');

/** The label of a block, if it has the form of one. Whether the document uses labels at all is `labelsOf`'s question. */
export function labelOf(text: string): Label | undefined {
  const match = GUILLEMETS.exec(text) ?? NAMED.exec(text);
  if (!match?.[1] || endsWithCue(match[0])) return undefined;
  const start = text.indexOf(match[1]);
  return { name: { start, end: start + match[1].length, text: match[1] }, body: match[0].length };
}

/** "Facing Ada Lind, Brandt said:" is a sentence, not a label with an office. */
const endsWithCue = (label: string): boolean => {
  const last = /(\p{L}+)\s*:\s*$/u.exec(label)?.[1];
  return last !== undefined && sayingForms.has(last);
};

/**
 * The labels of a document's blocks. One labelled block is rather a heading or a caption: a label counts where a
 * quotation mark follows it, or where the document labels at least two blocks in capitals or by one repeated name.
 */
export function labelsOf(blocks: readonly Block[]): readonly (Label | undefined)[] {
  const all = blocks.map((block) =>
    block.kind === 'paragraph' || block.kind === 'quote'
      ? (statedLabel(block) ?? labelOf(block.text))
      : undefined,
  );
  const counts = new Map<string, number>();
  for (const label of all) if (label) counts.set(label.name.text, (counts.get(label.name.text) ?? 0) + 1);
  const capitals = all.filter((label) => label && isShouted(label.name.text)).length;
  return all.map((label, index) => {
    if (!label) return undefined;
    if (blocks[index]?.speaker) return label;
    const quoted = /^["“„«]/.test(blocks[index]?.text.slice(label.body) ?? '');
    const repeated = (counts.get(label.name.text) ?? 0) >= 2;
    return quoted || repeated || (capitals >= 2 && isShouted(label.name.text)) ? label : undefined;
  });
}

/** The label of a transcript's turn, whose speaker the transcript marks as such. */
function statedLabel({ speaker, text }: Block): Label | undefined {
  if (speaker === undefined) return undefined;
  const name = { ...speaker, text: text.slice(speaker.start, speaker.end) };
  return { name, body: speaker.end + (/^:?\s*/.exec(text.slice(speaker.end))?.[0].length ?? 0) };
}

const isShouted = (name: string): boolean => /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();

const HEAD = new RegExp(`^\\s*(?:[IVXL]{1,6}|\\d{1,2})[.)]\\s+(${NAME})(?: of [^,]{1,60})?,\\s`, 'u');

/** "II. Mayor Ada Lind of Harrow, at the opening, 4 May": whose speech follows. */
export function speechHead(text: string): string | undefined {
  const name = text.length <= LONGEST_HEAD ? HEAD.exec(text)?.[1] : undefined;
  const person = name?.replace(/ of .*$/, '');
  return person && person.split(' ').length >= 2 ? person : undefined;
}

const LONGEST_HEAD = 160;

/** "— Ada Lind, harbour master" as a line of its own: the name. */
export function attributionLine(text: string): (Span & { readonly text: string }) | undefined {
  const match = ATTRIBUTION.exec(text);
  if (!match?.[1]) return undefined;
  const start = text.indexOf(match[1]);
  return { start, end: start + match[1].length, text: match[1] };
}
