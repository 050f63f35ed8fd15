import type { ActorCard, CardCount, CardPassage } from './actorCard';
import type { LinkTo } from './findingCard';
import type { Style } from './style';

const shownRoles = 5;
const shownSources = 6;

/** An actor's card as text: who it is, its other names, roles with date and source, mentions, latest passages. */
export function actorText(
  card: ActorCard,
  titleOf: (source: string) => string,
  style: Style,
  linkTo: LinkTo,
): string {
  const parts = [headline(card, style, linkTo), aliases(card, style), ...roles(card, titleOf, style, linkTo)];
  const passages = card.passages.map((passage) => passageText(passage, style, linkTo));
  return [...parts, mentions(card.counts, style), ...passages].filter((part) => part !== '').join('\n\n');
}

function headline({ name, description }: ActorCard, style: Style, linkTo: LinkTo): string {
  const strongName = style.strong(style.words(name));
  if (description === undefined) return strongName;
  const { text, date, title, source, span } = description;
  const from = [date, style.link(style.words(title), linkTo(source, span))].filter(Boolean).join(', ');
  return `${strongName}, ${style.words(text)} (${from})`;
}

const aliases = ({ aliases: names, name }: ActorCard, style: Style): string => {
  const others = names.filter((alias) => alias !== name);
  return others.length === 0 ? '' : `Also: ${others.slice(0, 8).map(style.words).join(', ')}`;
};

/** The roles that the headline does not say. */
function roles(
  { roles: all, description }: ActorCard,
  titleOf: (source: string) => string,
  style: Style,
  linkTo: LinkTo,
): string[] {
  const further = all.filter(
    ({ text, source }) => text !== description?.text || source !== description.source,
  );
  const lines = further.slice(0, shownRoles).map(({ text, date, source, span }) => {
    const title = style.link(style.words(titleOf(source)), linkTo(source, span));
    return `- ${style.words(text)} (${[date && style.words(date), title].filter(Boolean).join(', ')})`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function mentions(counts: readonly CardCount[], style: Style): string {
  if (counts.length === 0) return '';
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const named = counts.slice(0, shownSources).map(({ title, count }) => `${style.words(title)} (${count})`);
  const rest = counts.length > shownSources ? [`${counts.length - shownSources} more`] : [];
  return `${sum} mention${sum === 1 ? '' : 's'}: ${[...named, ...rest].join(', ')}`;
}

function passageText({ source, title, span, text, date }: CardPassage, style: Style, linkTo: LinkTo): string {
  const from = [style.link(style.words(title), linkTo(source, span)), ...(date ? [style.words(date)] : [])];
  return style.passage(style.words(text), from.join(', '));
}
