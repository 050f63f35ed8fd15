import type { ListedSource } from '../../core/grounding';
import type { Section } from '../../core/sources/source';

/** The source list as JSON: what the table shows, with every section's span. */
export function sourcesJson(listed: readonly ListedSource[], problems: readonly string[]): string[] {
  return [`${JSON.stringify({ version: 1, sources: listed.map(sourceJson), problems }, undefined, 1)}\n`];
}

function sourceJson({ source, copies }: ListedSource) {
  const { title, author, publisher, date, url, citekey } = source.meta;
  return {
    source: source.id,
    title,
    author,
    publisher,
    date,
    url,
    citekey,
    sections: source.sections.map(sectionJson),
    copies,
    problems: source.problems.map(({ message }) => message),
  };
}

const sectionJson = ({ kind, span, title, author, date }: Section) => ({
  kind,
  start: span.start,
  end: span.end,
  title,
  author,
  date,
});
