import type { Subject } from './subject';

/** A local paper: broken quotations, pronouns, offices, a letter. */
export const lighthouse: Subject = {
  name: 'lighthouse',
  sources: {
    'courier.md': `---
title: Lamp to be lit again
publisher: Skarholm Courier
date: 2024-05-11
---

The trust will restore the old lighthouse at Skarholm. “We found the lens under forty years of gull droppings,” said Marit Osk, the trust's chairwoman. “It had not a single crack.”

Harbour master Jon Brekke was less pleased. “A lamp that nobody needs,” he told the Courier, “is a lamp that somebody must pay for.”

The engineer Lise Holm described the tower as “sound but tired”. She warned that the gallery could not carry visitors before the ironwork had been replaced. “I would not let my mother up there,” she added.

Councillor Per Vang dismissed the plan: “This is nostalgia with a budget line.” The coast guard did not comment.
`,
    'letters.md': `---
title: Letters to the editor
author: Einar Moe
publisher: Skarholm Courier
date: 2024-05-18
---

My grandfather kept that lamp for thirty-one winters and never once called it beautiful. Let the gulls have the tower, and let the children have the money.
`,
  },
  cases: [
    {
      what: 'word for word, speaker right',
      draft: '“We found the lens under forty years of gull droppings,” said Marit Osk.',
      expect: [
        ['We found the lens under forty years of gull droppings,', 'supported'],
        ['Marit Osk', 'supported'],
      ],
    },
    {
      what: 'a changed number',
      draft: '“We found the lens under fourteen years of gull droppings,” said Marit Osk.',
      expect: [
        [
          'We found the lens under fourteen years of gull droppings,',
          'conflict',
          'We found the lens under forty years of gull droppings',
        ],
        ['Marit Osk', 'supported'],
      ],
    },
    {
      what: 'a dropped negation',
      draft: 'Osk said: “It had a single crack.”',
      expect: [
        ['It had a single crack.', 'conflict', 'It had not a single crack'],
        ['Osk', 'supported'],
      ],
    },
    {
      what: 'a broken quotation joined by the draft',
      draft: '“A lamp that nobody needs is a lamp that somebody must pay for,” Brekke told the paper.',
      expect: [
        ['A lamp that nobody needs is a lamp that somebody must pay for,', 'supported'],
        ['Brekke', 'supported'],
      ],
    },
    {
      what: 'a broken quotation kept, with its first part alone altered',
      draft: '“A lamp that everybody needs,” said Jon Brekke, “is a lamp that somebody must pay for.”',
      expect: [
        ['A lamp that everybody needs,', 'conflict', 'A lamp that nobody needs'],
        ['Jon Brekke', 'supported'],
        ['is a lamp that somebody must pay for.', 'supported'],
        ['Jon Brekke', 'supported'],
      ],
    },
    {
      what: 'another speaker',
      draft: '“This is nostalgia with a budget line,” scoffed Lise Holm.',
      expect: [
        ['This is nostalgia with a budget line,', 'supported'],
        ['Lise Holm', 'conflict', 'Per Vang'],
      ],
    },
    {
      what: 'a fragment of two words by the same speaker',
      draft: 'The engineer Lise Holm described the tower as “sound but young”.',
      expect: [
        ['sound but young', 'conflict', 'sound but tired'],
        ['Lise Holm', 'supported'],
      ],
    },
    {
      what: 'brackets, a changed opening capital and closing punctuation by the other convention',
      draft: 'Holm said that she would “not let [her] mother up there”.',
      expect: [
        ['not let [her] mother up there', 'supported'],
        ['Holm', 'supported'],
      ],
    },
    {
      what: 'words that no source has',
      draft: '“The sea takes what it wants and sends no invoice,” said Marit Osk.',
      expect: [],
    },
    {
      what: 'scare quotes and titles',
      draft: 'The “lamp question” divides the town, as in the novel “The Keeper of Small Lights”.',
      expect: [],
    },
    {
      what: 'a letter by its author',
      draft: '“Let the gulls have the tower, and let the children have the money,” wrote Einar Moe.',
      expect: [
        ['Let the gulls have the tower, and let the children have the money,', 'supported'],
        ['Einar Moe', 'supported'],
      ],
    },
    {
      what: 'words of a letter by a reader who is not named: no alarm for the speaker',
      draft: '“Let the gulls have the tower, and let the children have the money,” a reader wrote.',
      expect: [['Let the gulls have the tower, and let the children have the money,', 'supported']],
    },
    {
      what: 'a quotation without closing mark is not yet judged',
      draft: 'Vang was blunt: “This is nostalgia with a price',
      expect: [],
    },
  ],
};
