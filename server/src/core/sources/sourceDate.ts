import { boundedDate } from './bounds';
import { evidenceBlocks } from './evidence';
import { dateOf, postedDay } from './fromUrl';
import type { HeadMeta } from './head';
import { writtenDate } from './metaDate';
import type { Cut } from './sections';
import type { SourceDate, StatedMeta } from './source';

/** The date as stated, else as the text's head, the url or the text itself tells; `madeOn` is the file's own day. */
export function sourceDate(
  stated: StatedMeta,
  inferred: HeadMeta,
  cut: Cut,
  madeOn: string | undefined,
): SourceDate | undefined {
  const url = stated.url ?? inferred.url;
  const told = readDate(stated.date) ?? readDate(inferred.date) ?? (url ? dateOf(url) : undefined);
  return (
    told ?? before(boundedDate(articleText(cut), inferred.original && postedDay(inferred.original)), madeOn)
  );
}

/** A date that somebody states. */
export function readDate(text: string | undefined): SourceDate | undefined {
  const date = text ? writtenDate(text) : undefined;
  return date && { from: date.from, to: date.to, label: date.label, known: 'stated' };
}

/** A text is not younger than the file that holds it; a file says nothing of how old its text is. */
function before(bounded: SourceDate | undefined, madeOn: string | undefined): SourceDate | undefined {
  const day = readDate(madeOn)?.to;
  if (day === undefined) return bounded;
  if (!bounded) return { to: day, known: 'file', label: `by ${day}` };
  const isNews = (bounded.from ?? '') <= day && (bounded.to ?? '9999') > day;
  if (!isNews) return bounded;
  return { ...bounded, to: day, label: bounded.from === day ? day : `${bounded.from} to ${day}` };
}

function articleText({ sections, blocks }: Cut): string {
  const evidence = evidenceBlocks({ sections, blocks });
  const article = evidence.filter(({ section }) => section.kind === 'article');
  return article.map(({ block }) => block.text).join('\n');
}
