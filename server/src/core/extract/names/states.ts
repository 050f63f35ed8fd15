import { countries } from 'countries-list';
import { demonyms, otherNames, seats, weakCapitals } from './stateWords';

/** A state of the world with the words that name it. */
export interface State {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** Capital and seats of power. */
  readonly seats: readonly string[];
}

const split = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

const plural = (demonym: string): readonly string[] =>
  /(?:ch|sh|ese|ss|z|o)$/.test(demonym) ? [] : [`${demonym}s`];

/** The states that have a demonym in the table: sovereign ones, dependencies left out. */
export const states: readonly State[] = Object.entries(countries).flatMap(([code, country]) => {
  const people = split(demonyms[code]);
  if (people.length === 0 && !otherNames[code]) return [];
  const capital = country.capital.replace(/\s+D\.C\.$/, '');
  return [
    {
      code,
      name: country.name,
      names: unique([country.name, ...(country.alias ?? []), ...split(otherNames[code])]),
      demonyms: people.flatMap((demonym) => [demonym, ...plural(demonym)]),
      seats: unique([...(capital && !weakCapitals.has(capital) ? [capital] : []), ...split(seats[code])]),
    },
  ];
});

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
