import { sentences } from '../../core/text/sentences';
import type { Stretch } from '../formats/compose';
import { type DomElement, wordsOf } from './dom';
import { inlineText } from './inline';

/** How pages, books and Word files mark a foot- or endnote. */
const note =
  'li[id^="footnote-"], li[id^="endnote-"], [role="doc-endnotes"] li, [role="doc-endnote"], [role="doc-footnote"], section.footnotes li, div.footnotes li, aside.footnote, [id^="cite_note"]';
const back =
  'a[role="doc-backlink"], a.footnote-back, a[href^="#footnote-ref"], a[href^="#endnote-ref"], a[href^="#fnref"]';
const group = '[role="doc-endnotes"], section.footnotes, div.footnotes';

/** Takes the notes out of a page; each hangs on the sentence that calls it. */
export function takeNotes(page: DomElement): readonly Stretch[] {
  const items = [...page.querySelectorAll(note)].filter((item) => item.querySelector(note) === null);
  const notes = items.map((item) => {
    for (const link of item.querySelectorAll(back)) link.remove();
    const id = item.getAttribute('id');
    const call = id ? page.querySelector(`a[href$="#${id.replace(/["\\]/g, '')}"]`) : null;
    return {
      text: wordsOf(item).replace(/\s*[↩↑⤴^]\ufe0e?$/u, ''),
      lead: call ? sentenceBefore(call) : undefined,
    };
  });
  for (const item of items) item.remove();
  for (const rest of page.querySelectorAll(group)) rest.remove();
  return notes.filter(({ text }) => text !== '').map((one): Stretch => ({ kind: 'note', ...one }));
}

/** The sentence that ends where a note is called. */
function sentenceBefore(call: DomElement): string | undefined {
  const paragraph = call.closest('p, li, td, h1, h2, h3, h4, h5, h6');
  if (!paragraph) return undefined;
  const children = [...paragraph.childNodes];
  const at = children.indexOf(call.closest('sup') ?? call);
  const words = inlineText(children.slice(0, at < 0 ? undefined : at)).join(' ');
  const last = sentences(words).at(-1);
  return last ? words.slice(last.start, last.end) : undefined;
}
