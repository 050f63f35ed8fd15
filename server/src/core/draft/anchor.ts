import { parse } from 'yaml';
import type { DateAnchor } from '../extract/types';
import { memory } from '../text/memory';

const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
/** An alias may stand for what it names so many times in all: more is an attack, not a head. */
const mostAliases = 20;

/** What dates in a draft count from: the day in its front matter's `date:`. Bad YAML says nothing. */
export const anchorOf = (frontMatter = ''): DateAnchor =>
  known.of(frontMatter, () => anchorAnew(frontMatter));

/** The head stays as it is while the text below is typed. */
const known = memory<DateAnchor>(20);

function anchorAnew(frontMatter: string): DateAnchor {
  const day = isoDay.exec(dateIn(frontMatter))?.[0];
  return day ? { from: day, to: day } : {};
}

function dateIn(yaml: string): string {
  if (!/^date[ \t]*:/m.test(yaml)) return '';
  try {
    const head: unknown = parse(yaml, { logLevel: 'silent', maxAliasCount: mostAliases, schema: 'core' });
    const date = head && typeof head === 'object' && 'date' in head ? head.date : undefined;
    return typeof date === 'string' ? date.trim() : '';
  } catch {
    return '';
  }
}
