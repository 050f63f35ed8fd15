import type { RawSource } from '../../server/src/core/sources/source';

const given =
  'Dana Ivo Mira Tomas Lena Aron Petra Silas Nora Emil Greta Hugo Alma Otto Rosa Karl Ines Paul'.split(' ');
const starts = 'Ost Vel Mar Tor Kel Bran Hal Ner Sund Gor Lin Fal Drev Quin Rass Tul Wend Yar Zor Plam'.split(
  ' ',
);
const middles = 'a e i o u al er in or un an el'.split(' ');
const ends = 'rel lin ova sted mark ens ik dal quist ham ford gard wold by ster'.split(' ');
const offices = 'mayor,harbour master,transport minister,spokeswoman,chief executive,ambassador,judge'.split(
  ',',
);
const states = 'Norway,Chile,Kenya,Japan,Canada,Turkey,Poland,Ghana,Peru,Iceland'.split(',');
const bodies = 'Fisheries Board,Port Authority,Grain Company,River Commission,Rail Union'.split(',');

/** A news item of some 250 words about invented people, towns and bodies; the same for the same two numbers. */
export function inventedSource(n: number, edition: number): RawSource {
  const next = chance(n * 31 + edition);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const word = (): string => pick(starts) + pick(middles) + pick(ends);
  // Few people are in the news often, most seldom.
  const person = (): string => (next() < 0.4 ? `Dana ${pick(starts)}rel` : `${pick(given)} ${word()}`);
  const day = `${1 + Math.floor(next() * 27)} March ${2000 + (n % 25)}`;
  const paragraphs = Array.from({ length: 6 }, () => {
    const [one, other, town, body] = [person(), person(), word(), `${word()} ${pick(bodies)}`];
    const surname = one.split(' ').at(-1);
    return [
      `${one}, the ${pick(offices)} of ${town}, met ${other} of the ${body} on ${day}.`,
      `The harbour handled ${Math.round(next() * 900)},000 tonnes in ${1990 + Math.floor(next() * 30)}, said ${surname}.`,
      `"We will ${pick(['open', 'close', 'sell', 'build'])} the ${pick(['quay', 'line', 'bridge', 'mill'])} before ${pick(['winter', 'spring'])}," ${surname} said in ${town}.`,
      `The ${body} and ${pick(states)} signed a contract over ${Math.round(next() * 400)} million dollars.`,
    ].join(' ');
  });
  return {
    path: `news/${n}.txt`,
    format: 'text',
    text: `Report ${n} from ${word()}\n\n${paragraphs.join('\n\n')}\n`,
  };
}

/** Numbers from 0 to 1 that look like chance and always come the same (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
