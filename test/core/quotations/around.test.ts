import assert from 'node:assert/strict';
import {
  carrying,
  emptyGrounding,
  fixes,
  type Grounding,
  hover,
  shown,
  withDraft,
  withSources,
} from '../../../server/src/core/grounding';

const sources: Record<string, string> = {
  'bells.md': `---
title: The bell founder
publisher: Metal Monthly
date: 2021-06-02
---

Dov Harel has cast bells since 1988. “Bronze forgives nothing. You pour once and you do not pour again. Most people hear only the crack,” Harel said.

“The mould — clay, hair and horse dung — must dry for nine weeks before the fire,” he added.
`,
  'digest.md': `---
title: Week in metal
publisher: Guild Digest
date: 2021-06-09
---

“Bronze forgives little. You pour once and you do not pour again,” said Dov Harel.
`,
};

const quote =
  'Bronze forgives nothing. You pour once and you do not pour again. Most people hear only the crack';
const aside = 'The mould — clay, hair and horse dung — must dry for nine weeks before the fire';

/** The draft with what an action leaves of the quotation that the cursor (or the stretch between two `|`) is in. */
const actions: readonly (readonly [draft: string, title: string, after: string | undefined])[] = [
  [
    `Harel said: “Bronze|${quote.slice(6)}.”`,
    'Shorten to the first sentence',
    'Harel said: “Bronze forgives nothing.”',
  ],
  [
    `Harel said: “Bronze|${quote.slice(6)}.”`,
    'Shorten to the first and last sentence',
    'Harel said: “Bronze forgives nothing. … Most people hear only the crack.”',
  ],
  [
    'Harel said: “Bronze forgives nothing. |You pour once and| you do not pour again.”',
    'Leave out the selected words',
    'Harel said: “Bronze forgives nothing. … you do not pour again.”',
  ],
  // an ellipsis must not drop a negation
  ['Harel said: “You pour once and you do |not| pour again.”', 'Leave out the selected words', undefined],
  [
    `Harel said: “The|${aside.slice(3)}.”`,
    'Leave out the aside',
    'Harel said: “The mould … must dry for nine weeks before the fire.”',
  ],
  // words that no source has are not shortened
  [
    'Harel said: “Bronze|s are forgiving. You pour them once, and then you may always pour them again.”',
    'Shorten to the first sentence',
    undefined,
  ],
  [`Harel said: “|${quote}.”`, 'Cite The bell founder', `Harel said: “${quote}.” [@metal2021bell]`],
];

describe('around a quotation', () => {
  let grounding: Grounding;
  before(() => {
    const raw = Object.entries(sources).map(([path, text]) => ({ path, text, format: 'markdown' as const }));
    grounding = withSources(emptyGrounding(), raw);
  });

  for (const [draft, title, after] of actions)
    it(`${title}: ${draft}`, () => assert.equal(acted(draft, title, grounding), after));

  it('a card tells fidelity, speaker, source, date, passage and the other sources with their wording', () => {
    const card = cardAt(`Harel said: “${quote}.”`, 'forgives', grounding);
    assert.match(card, /^\*\*Word for word in the source\*\*/);
    assert.match(card, /> “\*\*Bronze forgives nothing/);
    assert.match(card, /— (?:Dov )?Harel, 2021-06-02, The bell founder \(Metal Monthly\)/);
    assert.match(
      card,
      /Also in:\n- Week in metal, Dov Harel, 2021-06-09: “You pour once and you do not pour again”/,
    );
  });

  it('a card shows which words differ', () => {
    const card = cardAt('Harel said: “You pour twice and you do not pour again.”', 'pour', grounding);
    assert.match(card, /^\*\*Not quite the source’s words\*\*\n\nYou pour ~~twice~~ \*\*once\*\* and/);
  });

  it('a card says where no source has the words', () => {
    const card = cardAt(
      'Harel said: “Iron is a different matter altogether, as any smith knows.”',
      'smith',
      grounding,
    );
    assert.match(card, /^\*\*No source has these words\*\*/);
  });

  it('references are the passages of all sources that carry it', () => {
    const draft = `Harel said: “${quote}.”`;
    const found = carrying(withDraft(grounding, 'a', draft), 'a', draft.indexOf('forgives'));
    const words = found.map((to) => 'source' in to && sources[to.source]?.slice(to.span.start, to.span.end));
    assert.equal(words[0], quote);
    assert.equal(words[1], 'You pour once and you do not pour again');
  });

  it('its passage can be shown', () => {
    const draft = `Harel said: “${quote}.”`;
    const [passage] = shown(withDraft(grounding, 'a', draft), 'a', { start: 20, end: 20 });
    assert.equal(passage?.title, 'Show in The bell founder');
    assert.equal(sources['bells.md']?.slice(passage?.span.start, passage?.span.end), quote);
  });
});

function acted(marked: string, title: string, grounding: Grounding): string | undefined {
  const [start, end] = [marked.indexOf('|'), marked.lastIndexOf('|')];
  const text = marked.replaceAll('|', '');
  const span = { start, end: end === start ? start : end - 1 };
  const repair = fixes(withDraft(grounding, 'a', text), 'a', span, 'pandoc').find(
    (one) => one.title === title,
  );
  return repair && text.slice(0, repair.edit.start) + repair.edit.newText + text.slice(repair.edit.end);
}

function cardAt(draft: string, words: string, grounding: Grounding): string {
  const options = { format: 'markdown' as const, linkTo: () => undefined };
  return hover(withDraft(grounding, 'a', draft), 'a', draft.indexOf(words) + 1, options)?.text ?? '';
}
