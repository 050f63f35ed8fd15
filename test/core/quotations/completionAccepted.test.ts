import assert from 'node:assert/strict';
import type { CitationStyle } from '../../../server/src/core/features/citation';
import type { Suggestion } from '../../../server/src/core/features/suggestion';
import {
  complete,
  emptyGrounding,
  type Grounding,
  withDraft,
  withSources,
} from '../../../server/src/core/grounding';

const interview = `---
title: The bell founder
author: Ruth Amsel
publisher: Metal Monthly
date: 2021-06-02
url: https://metal.example/bells
---

Dov Harel has cast bells since 1988. “Bronze forgives nothing. You pour once and you listen for a hundred years. Most people hear only the crack,” Harel said.

His sister Tamar Harel keeps the books. “A bell costs what a roof costs,” she said.
`;
const meta = 'Ruth Amsel, “The bell founder”, Metal Monthly, 2021-06-02, <https://metal.example/bells>.';
const note = `[^amsel2021bell]: ${meta}`;
const whole =
  'Bronze forgives nothing. You pour once and you listen for a hundred years. Most people hear only the crack';

/** The draft's `|` is where the author stands: before, and after the entry that begins with `pick` was accepted. */
interface Row {
  readonly what: string;
  readonly style?: CitationStyle;
  readonly draft: string;
  readonly pick?: string;
  readonly accepted: string;
}

const roof = 'A bell costs what a roof costs';
const rows: readonly Row[] = [
  {
    what: 'a key',
    draft: 'Tamar Harel said “|',
    accepted: `Tamar Harel said “${roof}” [@amsel2021bell]|`,
  },
  {
    what: 'a mark that the editor has closed',
    draft: 'Tamar Harel said "|" that day.\n',
    accepted: `Tamar Harel said "${roof}" [@amsel2021bell]| that day.\n`,
  },
  {
    what: 'a citation that is there already',
    draft: 'Tamar Harel said "|" [@amsel2021bell].',
    accepted: `Tamar Harel said "${roof}"| [@amsel2021bell].`,
  },
  {
    what: 'a footnote and its text at the end',
    style: 'footnote',
    draft: 'Tamar Harel said “|\n\nThe end.\n',
    accepted: `Tamar Harel said “${roof}”[^amsel2021bell]|\n\nThe end.\n\n${note}\n`,
  },
  {
    what: 'a footnote where the draft ends at the cursor',
    style: 'footnote',
    draft: 'Tamar Harel said “|',
    accepted: `Tamar Harel said “${roof}”[^amsel2021bell]|\n\n${note}`,
  },
  {
    what: 'a footnote below another one',
    style: 'footnote',
    draft: 'Tamar Harel said “|.\n\nMore.[^a]\n\n[^a]: Something.\n',
    accepted: `Tamar Harel said “${roof}”[^amsel2021bell]|.\n\nMore.[^a]\n\n[^a]: Something.\n${note}\n`,
  },
  {
    what: 'a footnote whose text is there',
    style: 'footnote',
    draft: `Tamar Harel said “|.\n\n${note}\n`,
    accepted: `Tamar Harel said “${roof}”[^amsel2021bell]|.\n\n${note}\n`,
  },
  {
    what: 'a link',
    style: 'link',
    draft: 'Tamar Harel said “|',
    accepted: `Tamar Harel said “${roof}” ([Metal Monthly](https://metal.example/bells))|`,
  },
  { what: 'nothing', style: 'none', draft: 'Tamar Harel said “|', accepted: `Tamar Harel said “${roof}”|` },
  {
    what: 'German marks',
    style: 'none',
    draft: 'Tamar Harel said: „|',
    accepted: `Tamar Harel said: „${roof}“|`,
  },
  {
    what: 'a long quotation whole',
    style: 'none',
    draft: 'Dov Harel said “|',
    accepted: `Dov Harel said “${whole}”|`,
  },
  {
    what: 'a long quotation from a chosen sentence',
    style: 'none',
    draft: 'Dov Harel said “|',
    pick: '… You pour',
    accepted:
      'Dov Harel said “You pour once and you listen for a hundred years. Most people hear only the crack”|',
  },
  {
    what: 'a long quotation from the sentence that was typed into',
    style: 'none',
    draft: '“most people h|',
    accepted: '“Most people hear only the crack”|',
  },
  {
    what: 'a long quotation whole after typing into its midst',
    style: 'none',
    draft: '“most people h|',
    pick: 'Bronze',
    accepted: `“${whole}”|`,
  },
  {
    what: 'words in another order, one mistyped',
    style: 'none',
    draft: '“roof bel|',
    accepted: `“${roof}”|`,
  },
  { what: 'one mistyped word', style: 'none', draft: '“forgves|', accepted: `“${whole}”|` },
  {
    what: 'a source in the style',
    style: 'footnote',
    draft: 'So it is @am|',
    accepted: `So it is [^amsel2021bell]|\n\n${note}`,
  },
  {
    what: 'a source in brackets',
    style: 'footnote',
    draft: 'So it is [@am|]',
    accepted: 'So it is [@amsel2021bell|]',
  },
];

describe('accepting a completion', () => {
  let grounding: Grounding;
  before(() => {
    grounding = withSources(emptyGrounding(), [{ path: 'bells.md', format: 'markdown', text: interview }]);
  });
  for (const row of rows) it(row.what, () => check(row, grounding));
});

function check({ draft, style = 'pandoc', pick, accepted }: Row, grounding: Grounding): void {
  const offset = draft.indexOf('|');
  const text = draft.replace('|', '');
  const options = { citationStyle: style, speaker: false };
  const items = complete(withDraft(grounding, 'a', text), 'a', offset, options);
  const item = pick === undefined ? items[0] : items.find(({ label }) => label.startsWith(pick));
  assert.ok(item, `one of ${items.map(({ label }) => label).join(' / ')}`);
  assert.equal(accept(text, item), accepted);
}

/** The text as an editor leaves it, with the cursor as `|`. */
function accept(text: string, { replace, newText, caret = newText.length, also }: Suggestion): string {
  const shown = `${newText.slice(0, caret)}|${newText.slice(caret)}`;
  assert.ok(also === undefined || also.start > replace.end, 'clear of the replaced words');
  const changed = also ? text.slice(0, also.start) + also.newText + text.slice(also.end) : text;
  return changed.slice(0, replace.start) + shown + changed.slice(replace.end);
}
