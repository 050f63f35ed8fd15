import type { Subject } from './subject';

/** A festival: two copies of one agency story with different wording, nested marks, offices. */
export const festival: Subject = {
  name: 'festival',
  sources: {
    'agency-a.md': `---
title: Tenor walks out of Lindau opera
date: 2022-08-02
---

The tenor Marco Bellini left the rehearsal on Monday. “I sing for people, not for projectors,” he said at the stage door. The director, Anouk Verhaegen, hopes to keep “the bravest staging in forty years” alive. Intendant Klaus Rieder said that the festival would “favour music over machinery” from now on.

“He told me ‘the lamp or I’, and I looked at the lamp,” Verhaegen recounted. The orchestra's spokeswoman, Petra Holub, called it a misunderstanding.
`,
    'agency-b.md': `---
title: Bellini quits festival
date: 2022-08-03
---

“I sing for people and not for projectors,” Marco Bellini said at the stage door on Monday. Intendant Klaus Rieder said that the festival would “favor music over machines” from now on.
`,
  },
  cases: [
    {
      what: 'the one wording',
      draft: '“I sing for people, not for projectors,” said Bellini.',
      expect: [
        ['I sing for people, not for projectors,', 'supported'],
        ['Bellini', 'supported'],
      ],
    },
    {
      what: 'the other wording',
      draft: '“I sing for people and not for projectors,” said Bellini.',
      expect: [
        ['I sing for people and not for projectors,', 'supported'],
        ['Bellini', 'supported'],
      ],
    },
    {
      what: 'neither wording',
      draft: '“I sing for money, not for projectors,” said Bellini.',
      expect: [
        ['I sing for money, not for projectors,', 'conflict', 'I sing for people, not for projectors'],
        ['Bellini', 'supported'],
      ],
    },
    {
      what: 'house spelling',
      draft: 'Rieder said that the festival would “favor music over machinery”.',
      expect: [
        ['favor music over machinery', 'supported'],
        ['Rieder', 'supported'],
      ],
    },
    {
      what: 'nested marks of the other style',
      draft: '"He told me \'the lamp or I\', and I looked at the lamp," said Anouk Verhaegen.',
      expect: [
        ["He told me 'the lamp or I', and I looked at the lamp,", 'supported'],
        ['Anouk Verhaegen', 'supported'],
      ],
    },
    {
      what: 'nested marks, altered',
      draft: '“He told me ‘the lamp and I’, and I looked at the lamp,” said Anouk Verhaegen.',
      expect: [
        [
          'He told me ‘the lamp and I’, and I looked at the lamp,',
          'conflict',
          'He told me ‘the lamp or I’, and I looked at the lamp',
        ],
        ['Anouk Verhaegen', 'supported'],
      ],
    },
    {
      what: 'attitude instead of speech, wrong person',
      draft: 'Petra Holub hopes to keep “the bravest staging in forty years” alive.',
      expect: [
        ['the bravest staging in forty years', 'supported'],
        ['Petra Holub', 'conflict', 'Anouk Verhaegen'],
      ],
    },
    {
      what: 'a superlative put right by the source',
      draft: 'Anouk Verhaegen wants to keep “the bravest staging in fourteen years” alive.',
      expect: [['the bravest staging in fourteen years', 'conflict', 'the bravest staging in forty years']],
    },
    {
      what: 'emphasis inside a quotation hides nothing',
      draft: '“I sing for *people*, not for **projectors**,” said Marco Bellini.',
      expect: [
        ['I sing for people, not for projectors,', 'supported'],
        ['Marco Bellini', 'supported'],
      ],
    },
    {
      what: 'an editorial letter in brackets',
      draft: '“[H]e told me ‘the lamp or I’,” Verhaegen recounted.',
      expect: [
        ['[H]e told me ‘the lamp or I’,', 'supported'],
        ['Verhaegen', 'supported'],
      ],
    },
    {
      what: 'a headline in marks',
      draft: 'The agency ran the story under “Tenor Walks Out of Lindau Opera House”.',
      expect: [],
    },
    {
      what: "two words of one speaker, in the draft's own context",
      draft: 'The town council, too, will favour “music lessons” over roads this year.',
      expect: [],
    },
  ],
};
