import PostalMime, { type Email } from 'postal-mime';
import { writtenDate } from '../../core/sources/metaDate';
import type { Section } from '../../core/sources/source';
import type { Block } from '../../core/text/block';
import { plainBlocks } from '../../core/text/plain';
import { parsePage } from '../html/dom';
import { flowOf } from '../html/flow';
import { type Letter, lettersOf } from './letters';
import { type OpenFile, type Reading, Unreadable } from './reading';

/** Deeper nesting and longer heads than any mail program makes are refused. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 500_000 };

/** A saved mail: the sender's words and, as sections of their own writers, the mails that it quotes or forwards. */
export async function readMailFile({ bytes }: OpenFile): Promise<Reading> {
  const mail = await parsed(bytes);
  const title = oneLine(mail.subject ?? '');
  const letters = lettersOf((await bodyOf(mail)).replace(/\r\n?/g, '\n'));
  const { text, sections } = laidOut(title, letters);
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  return {
    text,
    blocks: plainBlocks(text).map((block) => asWritten(block, title)),
    ...(letters.some(({ quoted }) => quoted) && { sections }),
    stated: { title: title || undefined, author: senderOf(mail), date },
    problems: [...(letters.length > 0 ? [] : [{ message: 'The mail holds no text.' }]), ...unread(mail)],
  };
}

/** A mail has one heading, its subject: short lines in it are what somebody writes. */
const asWritten = (block: Block, title: string): Block =>
  block.span.start === 0 && block.text === title
    ? { ...block, kind: 'heading' }
    : { ...block, kind: block.kind === 'heading' ? 'paragraph' : block.kind, headings: title ? [title] : [] };

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, limits);
    if (mail.headers.some(({ key }) => key === 'from' || key === 'subject' || key === 'date')) return mail;
  } catch {
    throw new Unreadable('its parts are nested too deep or its head is too long');
  }
  throw new Unreadable('it is no mail (it names no sender, subject or date)');
}

async function bodyOf({ text, html }: Email): Promise<string> {
  if (text?.trim()) return text;
  const { body } = await parsePage(html ?? '');
  const flow = body ? flowOf(body) : [];
  return flow.map(({ text: words }) => words).join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const senderOf = ({ from }: Email): string | undefined =>
  from ? oneLine(from.name).replace(/^([^,]+), ([^,]+)$/, '$2 $1') || from.address || undefined : undefined;

/** Subject and letters as one text; each quoted letter is a section with its own writer and date. */
function laidOut(title: string, letters: readonly Letter[]): { text: string; sections: readonly Section[] } {
  let text = title;
  const sections: Section[] = title ? [{ kind: 'article', span: { start: 0, end: title.length } }] : [];
  for (const { text: words, author, date } of letters) {
    const start = text === '' ? 0 : text.length + 2;
    text += text === '' ? words : `\n\n${words}`;
    const written = date === undefined ? undefined : writtenDate(date);
    sections.push({
      kind: 'article',
      span: { start, end: text.length },
      ...(author && { author }),
      ...(written && { date: { from: written.from, to: written.to, label: written.label, known: 'stated' } }),
    });
  }
  return { text, sections };
}

/** Attachments are named, not read: saved beside the mail they are sources of their own. */
const unread = ({ attachments }: Email) =>
  attachments
    .filter(({ related, filename }) => !related && filename)
    .slice(0, 20)
    .map(({ filename }) => ({
      message: `Its attachment ${oneLine(filename ?? '').slice(0, 80)} was not read.`,
    }));
