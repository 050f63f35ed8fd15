import type { NameKind } from '../extract/types';
import type { ActorCard, CardPassage } from './actorCard';
import type { LinkTo } from './findingCard';
import { sparkline } from './months';
import type { Style } from './style';

const shownAliases = 6;
const shownRoles = 3;
const shownSources = 3;

const kindWords: Record<NameKind, string> = {
  person: 'person',
  state: 'state',
  place: 'place',
  organisation: 'organisation',
  treaty: 'treaty',
  event: 'event',
  work: 'publication',
  unknown: '',
};

/**
 * An actor's card as text, within some 25 lines: who it is, its other names, roles with date and source, how often it is
 * named where and when, what tells most about it, and whom it is named with.
 */
export function actorText(
  card: ActorCard,
  titleOf: (source: string) => string,
  style: Style,
  linkTo: LinkTo,
): string {
  const passages = card.passages.map((passage) => passageText(passage, style, linkTo));
  const parts = [
    headline(card, style),
    description(card, style, linkTo),
    aliases(card, style),
    roles(card, titleOf, style, linkTo),
    mentions(card, style, linkTo),
    ...passages,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const headline = ({ name, kind }: ActorCard, style: Style): string =>
  [style.strong(style.words(name)), style.quiet(kindWords[kind])].filter((part) => part !== '').join(' · ');

function description({ stated, description: told }: ActorCard, style: Style, linkTo: LinkTo): string {
  if (stated) return style.words(stated);
  if (told === undefined) return '';
  const { text, date, title, source, span } = told;
  const from = [style.link(style.words(short(title)), linkTo(source, span)), date].filter(Boolean).join(', ');
  return `${style.words(text)} (${from})`;
}

function aliases({ aliases: names, name }: ActorCard, style: Style): string {
  const others = names.filter((alias) => alias !== name);
  if (others.length === 0) return '';
  const more = others.length > shownAliases ? ` and ${others.length - shownAliases} more` : '';
  return `Also: ${others.slice(0, shownAliases).map(style.words).join(', ')}${more}`;
}

/** The roles that the description does not say. */
function roles(
  { roles: all, description: told, stated }: ActorCard,
  titleOf: (source: string) => string,
  style: Style,
  linkTo: LinkTo,
): string {
  const said = wordsOf(stated ?? told?.text ?? '');
  const further = all.filter(({ text }) => wordsOf(text).some((word) => !said.includes(word)));
  return further
    .slice(0, shownRoles)
    .map(({ text, date, source, span }) => {
      const title = style.link(style.words(short(titleOf(source))), linkTo(source, span));
      return `- ${style.words(text)} (${[title, date && style.words(date)].filter(Boolean).join(', ')})`;
    })
    .join('\n');
}

/** What words say, without their endings: "Kazakhstan's" and "Kazakhstani" are one. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));

/** How often where and when, and whom with: one stretch of short lines. */
function mentions({ counts, months, beside }: ActorCard, style: Style, linkTo: LinkTo): string {
  if (counts.length === 0) return '';
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const named = counts.slice(0, shownSources).map(({ source, title, count }) => {
    const link = style.link(style.words(short(title)), linkTo(source, { start: 0, end: 0 }));
    return `${link} (${count})`;
  });
  const rest = counts.length > shownSources ? [`${counts.length - shownSources} more`] : [];
  const lines = [
    `${sum} mention${sum === 1 ? '' : 's'}: ${[...named, ...rest].join(', ')}`,
    ...(months.length > 0 ? [`${months[0]?.label} ${sparkline(months)} ${months.at(-1)?.label}`] : []),
    ...(beside.length > 0
      ? [`With: ${beside.map(({ name, count }) => `${style.words(name)} (${count})`).join(', ')}`]
      : []),
  ];
  return lines.join(style.newline);
}

function passageText({ source, title, span, text, date }: CardPassage, style: Style, linkTo: LinkTo): string {
  const from = [
    style.link(style.words(short(title)), linkTo(source, span)),
    ...(date ? [style.words(date)] : []),
  ];
  return style.passage(style.words(text), from.join(', '));
}

const longestTitle = 48;

const short = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
