import { type Maker, makerName, type Reference } from '../sources/reference';
import type { Style } from './style';

/**
 * An entry as a line of a list of references, in the manner of the APA's: makers, date, title, container, address.
 * Titles stay in the case that they are written in.
 */
export function referenceText(reference: Reference, style: Style): string {
  const { title, container, publisher, doi, url } = reference;
  const makers = makersText(reference.makers);
  const date = `(${reference.date === undefined ? 'n.d.' : dateText(reference.date)})`;
  const isPart = container !== undefined;
  const named = isPart ? style.words(title) : style.quiet(style.words(title));
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  const parts = makers === '' ? [named, date] : [`${style.words(makers)} ${date}`, named];
  return [
    ...parts.map(stopped),
    ...(isPart ? [stopped(containerText(reference, style))] : []),
    ...(publisher && publisher !== container && publisher !== makers
      ? [stopped(style.words(publisher))]
      : []),
    ...(address === undefined ? [] : [style.link(style.words(address), webAddress(address))]),
  ].join(' ');
}

const stopped = (part: string): string => (/[.?!][*_]?$/.test(part) ? part : `${part}.`);

function containerText({ container = '', volume, issue, pages }: Reference, style: Style): string {
  const number = volume === undefined ? issue : issue === undefined ? volume : `${volume}(${issue})`;
  const rest = [number, pages?.replace(/-+/g, '–')].filter((part) => part !== undefined);
  return [style.quiet(style.words(container)), ...rest.map(style.words)].join(', ');
}

/** "Lind, A., Berg, O., & Port of Ardvale"; of more than seven, the first six and the last. */
function makersText(makers: readonly Maker[]): string {
  const names = makers.map(invertedName).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')}, … ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

const most = 7;

function invertedName(maker: Maker): string {
  const { family, given } = maker;
  if (!family || !given) return makerName(maker);
  const initials = given.split(/[\s.]+/).flatMap((name) => (name ? [`${[...name][0]}.`] : []));
  return `${family}, ${initials.join(' ')}`;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateText(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return `${year}, ${day === undefined ? name : `${name} ${Number(day)}`}`;
}

const webAddress = (address: string): string | undefined =>
  /^https?:\/\/[^\s<>]+$/i.test(address) ? address : undefined;
