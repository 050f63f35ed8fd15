import type { Actor } from '../corpus/actor';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { fold } from '../text/fold';
import { actorsLike } from './actorList';
import { escapeMarkdown } from './escape';
import type { Suggestion } from './suggestion';

/** The capitalised words in front of the author, as far as they are one name begun. */
const begun = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;
const shortest = 2;
const most = 8;
const looked = 40;

/** Names that the words in front of an offset begin, in their preferred spelling, the most mentioned first. */
export function nameSuggestions(draft: Draft, corpus: Corpus, offset: number): readonly Suggestion[] {
  const line = draft.text.slice(Math.max(0, draft.text.lastIndexOf('\n', offset - 1) + 1), offset);
  const typed = begun.exec(line)?.[0] ?? '';
  if (typed.length < shortest) return [];
  const own = namesFor(corpus, typed, offset - typed.length);
  if (own.length > 0 || !typed.includes(' ')) return own;
  const last = typed.slice(typed.lastIndexOf(' ') + 1);
  return last.length < shortest ? [] : namesFor(corpus, last, offset - last.length);
}

function namesFor(corpus: Corpus, typed: string, start: number): readonly Suggestion[] {
  const replace = { start, end: start + typed.length };
  return actorsLike(corpus, typed, looked)
    .flatMap((actor) => spellings(actor, typed).map((name) => ({ actor, name })))
    .filter(({ name }) => name !== typed)
    .slice(0, most)
    .map(({ actor, name }) => ({
      kind: 'name',
      label: name,
      ...(name === actor.name ? {} : { aside: actor.name }),
      detail: detailOf(actor),
      documentation: escapeMarkdown(actor.description ?? actor.roles.at(-1)?.text ?? ''),
      replace,
      newText: name,
      filter: typed,
    }));
}

/** The name, and the short form of it that begins with the typed words: the surname, the letters. */
function spellings({ name, aliases }: Actor, typed: string): readonly string[] {
  const begins = (spelling: string): boolean => fold(spelling).startsWith(fold(typed));
  const short = aliases.find(
    (alias) => begins(alias) && (name.endsWith(` ${alias}`) || /^\p{Lu}{2,}$/u.test(alias)),
  );
  const holds = begins(name) || name.split(/[\s-]/).some(begins) || aliases.some(begins);
  return [...(short ? [short] : []), ...(holds ? [name] : [])];
}

const detailOf = ({ kind, mentions }: Actor): string =>
  `${kind === 'unknown' ? 'name' : kind}, ${mentions} mention${mentions === 1 ? '' : 's'}`;
