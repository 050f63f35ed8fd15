import type { Span } from '../../text/span';
import { type Word, words } from './tokens';
import { bodyHeads, officeModifiers, offices, paperHeads, portfolios } from './words';

const reach = 110;

/** The office in front of a name with the lower-case or possessive words that belong to it: "Putin's aide". */
export function roleInFront(text: string, office: readonly Word[]): Span | undefined {
  const first = office[0];
  const last = office.at(-1);
  return first && last ? { start: phraseStart(text, first.start), end: last.end } : undefined;
}

/** The role that stands beside a name without belonging to its run. */
export function besideName(text: string, name: Span): Span | undefined {
  return behind(text, name) ?? inFront(text, name);
}

/** ", the Kremlin spokesman," or ", leader of the Land League": up to the closing comma or full stop. */
function behind(text: string, name: Span): Span | undefined {
  const rest = text.slice(name.end, name.end + reach);
  const lead = /^,\s+(?:who\s+(?:leads|heads|chairs|is)\s+)?/.exec(rest);
  if (!lead) return undefined;
  const body = rest.slice(lead[0].length);
  const end = /[,.;:!?)”"—–(]|$/.exec(body)?.index ?? body.length;
  const phrase = body.slice(0, end).trimEnd();
  const verb = /\bwho\s+(?:leads|heads|chairs)\b/.test(lead[0]);
  if (!verb && !isOfficePhrase(phrase)) return undefined;
  const start = name.end + (verb ? lead[0].indexOf('who') : lead[0].length);
  return { start, end: name.end + lead[0].length + phrase.length };
}

/** Begins like a description and has an office for its head: "the Kremlin spokesman", "Ostmere's foreign minister". */
function isOfficePhrase(phrase: string): boolean {
  const head = phrase.split(/\s(?:of|for|in|at|to|from)\s/)[0] ?? '';
  const last = (head.split(/[\s-]+/).at(-1) ?? '').toLowerCase();
  if (/^(?:whose|which|where|when|who|whom|and|as|but|or|with|while)\b/i.test(phrase)) return false;
  return offices.has(last) && head.split(/\s+/).length <= 7;
}

/** "Putin's aide, Yury", "Kremlin spokesperson Dmitry", "leader of the Land League, Yara": directly in front. */
function inFront(text: string, name: Span): Span | undefined {
  const from = Math.max(0, name.start - reach);
  const before = text.slice(from, name.start);
  const gap = /(?:,\s+|\s+)$/.exec(before);
  if (!gap) return undefined;
  const list = words(before.slice(0, gap.index));
  const last = list.at(-1);
  if (!last || last.end !== gap.index || !offices.has(last.text.toLowerCase())) return undefined;
  const start = phraseStart(before, last.start);
  return gap[0].startsWith(',') && start === last.start
    ? undefined
    : { start: from + start, end: from + gap.index };
}

/** Walks back over modifiers, capitalised words and one possessive: "the Russian President's press secretary". */
function phraseStart(text: string, office: number): number {
  const from = Math.max(0, office - reach);
  const list = words(text.slice(from, office));
  let start = office;
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i];
    if (!word || !/^(?:['’]s?)?[\s-]$/.test(text.slice(from + word.end, start))) break;
    if (!belongs(word)) break;
    start = from + word.start;
  }
  return start;
}

function belongs(word: Word): boolean {
  const lower = word.text.toLowerCase();
  if (word.capital) return !word.opening || word.possessive || offices.has(lower) || word.text.length > 3;
  return (
    officeModifiers.has(lower) ||
    offices.has(lower) ||
    portfolios.has(lower) ||
    bodyHeads.has(lower) ||
    paperHeads.has(lower) ||
    lower === 'opposition'
  );
}
