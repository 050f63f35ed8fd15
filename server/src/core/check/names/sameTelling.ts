import type { Corpus } from '../../corpus/corpus';
import type { Span } from '../../text/span';
import { compareDates } from '../values/calendar';
import { compareFigures } from '../values/interval';
import type { SentenceSetting } from '../values/setting';
import { type Aligned, alignedPassages, conceptsIn, holdsActors } from './align';
import { passagesNaming } from './passages';

/** What the draft alone denies or supposes is not the source's telling. */
const denies = /\b(?:not|never|no|nor|neither|nobody|none|if|would|untrue|false)\b|n['’]t\b/i;

/** "The road from Wick to Lorne is 120 kilometres long" is another road than the one of 84 kilometres. */
export function valuesAgree({ sentence }: SentenceSetting, { passage }: Pick<Aligned, 'passage'>): boolean {
  if (denies.test(sentence.text) && !denies.test(passage.sentence.text)) return false;
  const [figures, dates] = [passage.sentence.figures, passage.sentence.dates];
  const isOther = (comparisons: readonly string[]) =>
    comparisons.length > 0 && !comparisons.includes('agree');
  return !(
    sentence.figures.some((figure) =>
      isOther(
        figures.filter((one) => one.dimension === figure.dimension).map((one) => compareFigures(figure, one)),
      ),
    ) || sentence.dates.some((date) => isOther(dates.map((one) => compareDates(date, one))))
  );
}

/** Whether some passage has the draft's name beside the same words: then it is no swap. */
export function isBroughtTogether(
  name: { readonly text: string; readonly actor?: string | undefined },
  setting: SentenceSetting,
  span: Span,
  corpus: Corpus,
): boolean {
  const words = name.text.toLowerCase();
  const near = (one: Aligned) =>
    `${one.passage.previous?.sentence.text ?? ''} ${one.passage.sentence.text}`.toLowerCase();
  if (
    alignedPassages(setting, span, corpus).some(
      (one) =>
        one.coverage >= ofMany &&
        (near(one).includes(words) || (name.actor !== undefined && holdsActors(one, [name.actor]))),
    )
  )
    return true;
  if (!name.actor) return false;
  const wanted = new Set(conceptsIn(setting, span));
  const least = Math.max(2, wanted.size * ofMany);
  return passagesNaming(name.actor, corpus).some(
    ({ sentence }) => sentence.concepts.filter((concept) => wanted.has(concept.id)).length >= least,
  );
}

/** Of a long sentence's words two stand beside any name by chance. */
const ofMany = 0.25;
