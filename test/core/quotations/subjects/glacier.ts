import type { Subject } from './subject';

/** An expedition: speeches under heads, a diary, a report. */
export const glacier: Subject = {
  name: 'glacier',
  sources: {
    'speeches.txt': `TWO SPEECHES AT THE OPENING OF THE ICE ARCHIVE
Collected by the secretariat. Extracts.

I. President Halvard Roe of the Polar Academy, at the opening in Nyvik, 9 June 2023

We have drilled for eleven summers, and every summer the ice was shorter than our drill. What we keep here is not ice. It is weather that has stopped moving.

II. Minister Selma Aune of Norrland, at the opening in Nyvik, 9 June 2023

My grandparents cursed the glacier because it took their meadow. We shall be cursed because it gave the meadow back. Let nobody say that the archive came too early.
`,
    'diary.md': `---
title: From the diary of the second winter
author: Tormod Eide
date: 2019-02-20
---

The drill broke at 212 metres, and nobody spoke until supper. Kari sang in the tent, which was against the rules and saved the evening.
`,
    'report.md': `---
title: Expedition report
date: 2019-09-01
---

The leader, Kari Nes, reported that the core had melted in transit. “We lost four centuries to a broken plug,” she wrote to the Academy. Her deputy, Tormod Eide, spoke of “an expensive puddle”.
`,
  },
  cases: [
    {
      what: 'a speech under its head',
      draft: '“It is weather that has stopped moving,” said Halvard Roe.',
      expect: [
        ['It is weather that has stopped moving,', 'supported'],
        ['Halvard Roe', 'supported'],
      ],
    },
    {
      what: 'one speech given to the other speaker',
      draft: '“We shall be cursed because it gave the meadow back,” said Halvard Roe in Nyvik.',
      expect: [
        ['We shall be cursed because it gave the meadow back,', 'supported'],
        ['Halvard Roe', 'conflict', 'Selma Aune'],
      ],
    },
    {
      what: 'a sentence that loses its negation at the head',
      draft: 'Roe puts it drily: “Every summer the ice was longer than our drill.”',
      expect: [
        [
          'Every summer the ice was longer than our drill.',
          'conflict',
          'every summer the ice was shorter than our drill',
        ],
        ['Roe', 'supported'],
      ],
    },
    {
      what: 'a diary, quoted and confirmed by its author',
      draft: '“The drill broke at 212 metres, and nobody spoke until supper,” Tormod Eide noted.',
      expect: [
        ['The drill broke at 212 metres, and nobody spoke until supper,', 'supported'],
        ['Tormod Eide', 'supported'],
      ],
    },
    {
      what: 'a diary, altered',
      draft: '“The drill broke at 212 metres, and nobody slept until supper,” Tormod Eide noted.',
      expect: [
        [
          'The drill broke at 212 metres, and nobody slept until supper,',
          'conflict',
          'The drill broke at 212 metres, and nobody spoke until supper',
        ],
        ['Tormod Eide', 'supported'],
      ],
    },
    {
      what: 'a pronoun that stands for the subject of the sentence before',
      draft: 'Kari Nes took it with humour. “We lost four centuries to a broken plug,” she wrote.',
      expect: [
        ['We lost four centuries to a broken plug,', 'supported'],
        ['Kari Nes', 'supported'],
      ],
    },
    {
      what: 'the same, given to her deputy',
      draft: 'Tormod Eide took it with humour. “We lost four centuries to a broken plug,” he wrote.',
      expect: [
        ['We lost four centuries to a broken plug,', 'supported'],
        ['Tormod Eide', 'conflict', 'Kari Nes'],
      ],
    },
    {
      what: 'a fragment altered by the same speaker on the same matter',
      draft: 'For Tormod Eide, the deputy leader, the melted core was “an expensive pudding”.',
      expect: [
        ['an expensive pudding', 'conflict', 'an expensive puddle'],
        ['Tormod Eide', 'supported'],
      ],
    },
    {
      what: 'French marks',
      draft: 'Selma Aune said: « Let nobody say that the archive came too late. »',
      expect: [
        [
          ' Let nobody say that the archive came too late. ',
          'conflict',
          'Let nobody say that the archive came too early',
        ],
        ['Selma Aune', 'supported'],
      ],
    },
    {
      what: 'German marks',
      draft: 'Selma Aune said: „Let nobody say that the archive came too early.“',
      expect: [
        ['Let nobody say that the archive came too early.', 'supported'],
        ['Selma Aune', 'supported'],
      ],
    },
    {
      what: 'an introduction with a colon before a block quote',
      draft:
        'Halvard Roe told the guests:\n\n> What we keep here is only ice. It is weather that has stopped moving.',
      expect: [
        [
          'What we keep here is only ice. It is weather that has stopped moving.',
          'conflict',
          'What we keep here is not ice. It is weather that has stopped moving',
        ],
      ],
    },
    {
      what: 'an ellipsis across sentences',
      draft:
        '“We have drilled for eleven summers … It is weather that has stopped moving,” said Halvard Roe.',
      expect: [
        ['We have drilled for eleven summers … It is weather that has stopped moving,', 'supported'],
        ['Halvard Roe', 'supported'],
      ],
    },
    {
      what: 'a witness from nowhere',
      draft: '“I heard the plug fall out at night,” says Bodil Sand, who cooked for the second winter.',
      expect: [],
    },
  ],
};
