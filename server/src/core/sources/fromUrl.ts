import { hostEndings } from './data/hosts';
import { interval } from './metaDate';
import type { SourceDate } from './source';

/** The publisher as the url's host names it: "www.the-harbour-times.com" is "The Harbour Times". */
export function publisherOf(url: string): string | undefined {
  const host = hostOf(url);
  if (!host || /^[\d.]+$/.test(host)) return undefined;
  const labels = host.replace(/^(?:www\d?|m|amp|en|news|blogs?)\./, '').split('.');
  const name = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  return name ? wordsOf(name).map(capitalised).join(' ') : undefined;
}

/** The day in a url's path ("/2024/09/27/", "/2024-09-27-"), or the month where only that is given. */
export function dateOf(url: string): SourceDate | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  const match = /(?<!\d)((?:19|20)\d\d)[/_-]?([01]\d)(?:[/_-]?([0-3]\d))?(?=$|[/_-])/.exec(path);
  if (!match) return postedDate(url);
  const [y, m, d] = match.slice(1).map(Number) as [number, number, number];
  if (m < 1 || m > 12 || d > 31) return undefined;
  return { ...interval(y, m, d || undefined), known: 'url' };
}

/**
 * The day (ISO) on which a post was made whose number holds the time: Twitter's snowflakes count milliseconds since
 * 2010-11-04 above bit 22, ByteDance's (TikTok, Toutiao) seconds since 1970 above bit 32.
 */
export function postedDay(url: string): string | undefined {
  const host = hostOf(url) ?? '';
  const number = /\/[a-z]?(\d{18,19})(?=$|[/?#])/.exec(url)?.[1];
  if (!number) return undefined;
  const id = BigInt(number);
  if (/(?:^|\.)(?:toutiao|tiktok|ixigua)\.com$/.test(host)) return isoDay(Number(id >> 32n) * 1000);
  if (/(?:^|\.)(?:twitter|x)\.com$/.test(host)) return isoDay(Number(id >> 22n) + 1_288_834_974_657);
  return undefined;
}

function postedDate(url: string): SourceDate | undefined {
  const day = postedDay(url);
  return day ? { from: day, to: day, known: 'url', label: day } : undefined;
}

/** Undefined for times that no web page can have. */
function isoDay(milliseconds: number): string | undefined {
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= 2006 && year < 2100 ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}

function hostOf(url: string): string | undefined {
  return /^(?:[a-z]+:\/\/)?([a-z\d.-]+\.[a-z]{2,})(?=$|[/:?#])/i.exec(url)?.[1]?.toLowerCase();
}

function wordsOf(label: string): readonly string[] {
  if (label.includes('-')) return label.split('-').filter(Boolean);
  const article = /^the(?=[a-z]{4})/.exec(label)?.[0] ?? '';
  const rest = label.slice(article.length);
  const ending = hostEndings.find((word) => rest.endsWith(word) && rest.length - word.length >= 3);
  const words = ending ? [rest.slice(0, -ending.length), ending] : [rest];
  return article ? [article, ...words] : words;
}

/** A short label without vowels in the usual places is an abbreviation ("bbc"). */
const capitalised = (word: string) =>
  word.length <= 3 || !/[aeiouy]/.test(word)
    ? word.toUpperCase().replace(/^THE$/, 'The')
    : (word[0] ?? '').toUpperCase() + word.slice(1);
