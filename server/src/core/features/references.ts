import type { Finding } from '../check/finding';
import { carriers } from '../check/quotations/carriers';
import type { Corpus } from '../corpus/corpus';
import type { Destination } from './definition';

/** The places in the sources that carry the quotation at an offset of the draft, in whatever wording. */
export function references(
  findings: readonly Finding[],
  corpus: Corpus,
  offset: number,
): readonly Destination[] {
  return findings
    .filter(({ kind, start, end }) => kind === 'quote' && start <= offset && offset <= end)
    .flatMap(({ start, end, text }) =>
      carriers(text, corpus).map(({ source, span }) => ({ from: { start, end }, source, span })),
    );
}
