/** Sources with many quotations, invented by the word: the same ones for the same numbers. */
export interface InventedRecord {
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly speakers: readonly string[];
  /** Some of the quotations, spread over the sources. */
  readonly quotations: readonly { readonly speaker: string; readonly words: string }[];
}

const A_SOURCE = 100;
const SPEAKERS = 400;
const VOCABULARY = 8_000;

/** `count` quotations in sources of a hundred each. */
export function inventRecord(count: number): InventedRecord {
  const random = numbers(20_000);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
  const vocabulary = Array.from({ length: VOCABULARY }, () => word(random));
  const speakers = Array.from(
    { length: SPEAKERS },
    () => `${capital(word(random))} ${capital(word(random))}`,
  );
  const some = (from: number, to: number) =>
    Array.from({ length: from + Math.floor(random() * (to - from)) }, (_, at) =>
      at % 3 === 2 ? pick(small) : pick(vocabulary),
    ).join(' ');
  const files: Record<string, string> = {};
  const quotations: { speaker: string; words: string }[] = [];
  for (let source = 0; source * A_SOURCE < count; source++) {
    const day = new Date(Date.UTC(2010, 0, 1 + source * 7)).toISOString().slice(0, 10);
    const paragraphs = Array.from({ length: A_SOURCE }, (_, at) => {
      const speaker = speakers[Math.floor(random() * SPEAKERS)] ?? '';
      const words = capital(some(8, 30));
      if (at === source % A_SOURCE) quotations.push({ speaker, words });
      return `${capital(some(6, 16))}. “${words},” said ${speaker}. ${capital(some(6, 16))}.`;
    });
    files[`corpus/source-${source}.md`] =
      `---\ntitle: ${capital(some(3, 6))}\ndate: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`;
  }
  return { files, speakers, quotations };
}

const small =
  'the of and to a in that it is was for on with as at by this we they have not but from or'.split(' ');
const syllables =
  'ba co de fi gu ha jo ke li mo nu pa ro se ti vu wa zo bre cla dri flo gra ple sto tri'.split(' ');

const word = (random: () => number): string =>
  Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers from 0 to 1 that look random (a linear congruential generator, Numerical Recipes' constants). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
