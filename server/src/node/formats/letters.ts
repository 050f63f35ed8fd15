/** The words of one writer in a mail. `author` and `date` as the mail quotes them; neither where it is the sender's own. */
export interface Letter {
  readonly text: string;
  readonly author?: string;
  readonly date?: string;
  /** Quoted or forwarded: not the sender's own words. */
  readonly quoted: boolean;
}

/** The parts of a plain mail body by writer, in order: "> " marks, "On …, NAME wrote:", forwarded mails. No signatures. */
export function lettersOf(body: string): readonly Letter[] {
  const letters: Letter[] = [];
  const writers = new Map<number, Writer>();
  for (const { depth, text } of runsOf(body)) {
    const announced = announcement(text);
    if (announced) writers.set(depth + 1, announced.writer);
    const own = withoutSignature(announced ? text.slice(0, announced.at) : text);
    letters.push(...forwarded(own, writers.get(depth) ?? {}, depth > 0));
  }
  return letters.filter(({ text }) => text !== '');
}

type Writer = Pick<Letter, 'author' | 'date'>;

interface Run {
  readonly depth: number;
  readonly text: string;
}

/** Lines of one depth of quoting; a blank line belongs to the run before it. */
function runsOf(body: string): readonly Run[] {
  const runs: { depth: number; lines: string[] }[] = [];
  for (const line of body.split('\n')) {
    const marks = /^(?:> ?){1,20}/.exec(line)?.[0] ?? '';
    const depth = marks.replaceAll(' ', '').length;
    const words = line.slice(marks.length);
    const last = runs.at(-1);
    if (last && (last.depth === depth || line.trim() === '')) last.lines.push(words);
    else runs.push({ depth, lines: [words] });
  }
  return runs.map(({ depth, lines }) => ({ depth, text: lines.join('\n') }));
}

const wrote =
  /(?:^|\n)On ([^<>]{5,100}?\d[^<>]{0,40}?),?\s+(\p{Lu}[^<>\d\n]{1,60}?)\s*(?:<[^>\n]{0,100}>)?\s+wrote:\s*$/u;

/** "On Tue, 4 May 2021 at 10:02, Ada Lind <ada@…> wrote:" at the end of a run: who wrote what is quoted next. */
function announcement(text: string): { readonly at: number; readonly writer: Writer } | undefined {
  const from = Math.max(0, text.length - 400);
  const match = wrote.exec(text.slice(from));
  if (!match) return undefined;
  return { at: from + match.index, writer: { date: match[1], author: match[2]?.replace(/,$/, '') } };
}

/** "-- " on a line of its own begins a signature. */
const withoutSignature = (text: string): string => (text.split(/(?:^|\n)-- ?\n/)[0] ?? '').trim();

const forwardMark =
  /(?:^|\n)(?:-{2,12} ?(?:Original Message|Forwarded message) ?-{2,12}|Begin forwarded message:)[ \t]*\n/gi;

/** A run cut before each forwarded mail, whose writer its heads name. */
function forwarded(text: string, writer: Writer, quoted: boolean): readonly Letter[] {
  const cuts = [...text.matchAll(forwardMark)];
  const first = text.slice(0, cuts[0]?.index).trim();
  const rest = cuts.map((cut, n): Letter => {
    const whole = text.slice(cut.index + cut[0].length, cuts[n + 1]?.index).trim();
    const head = /^(?:\*?[A-Z][A-Za-z-]{1,20}:\*? [^\n]{0,300}\n?){1,10}/.exec(whole)?.[0] ?? '';
    const body = whole.slice(head.length).trim();
    return { text: body, author: nameIn(field(head, 'From')), date: field(head, 'Date|Sent'), quoted: true };
  });
  return [{ text: first, ...writer, quoted }, ...rest];
}

const field = (head: string, name: string): string | undefined =>
  new RegExp(`^\\*?(?:${name}):\\*? ([^\\n]{1,300})$`, 'm').exec(head)?.[1]?.trim();

/** "Ada Lind" of "Ada Lind <ada@…>" or "\"Lind, Ada\" <…>". */
const nameIn = (from: string | undefined): string | undefined =>
  from
    ?.replace(/[<[][^\n]*$/, '')
    .replace(/^["']|["']\s*$/g, '')
    .trim() || undefined;
