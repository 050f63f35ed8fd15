import type { Subject } from './subject';

/** A takeover: a release, an interview with labels, a wire story. */
export const brewery: Subject = {
  name: 'brewery',
  sources: {
    'release.md': `---
title: Calder Ales joins Northgate Drinks
publisher: Northgate Drinks
date: 2025-02-03
---

“Calder has brewed through two wars and one prohibition,” said Ingrid Falkner, Chief Executive of Northgate Drinks. “It will brew through us as well.” The price is 48 million euros.

Hugh Tarn, who has run Calder Ales since 1998, called the sale “a marriage of malt and money”.
`,
    'interview.txt': `The last master brewer
By Sofie Lang

Owen Pryce has tasted every batch of Calder Ales for twenty-six years. We met him in the cellar.

Lang: “Will the beer change?”

Pryce: “Water changes, barley changes, owners change. The yeast stays. I have carried it home in a flask when the power failed.”

Lang: “And will you stay?”

Pryce: “Until somebody offers me a spreadsheet.”
`,
    'wire.md': `---
title: Union wary of brewery sale
date: 2025-02-04
---

The brewers' union fears for 130 jobs at Calder. “They promise us the moon and measure the parking lot,” regional secretary Wanda Kemp said on Tuesday. According to Kemp, the new owners had “counted the desks before the barrels”.

Analyst Rolf Enders of Mittmann Bank considers the price high but defensible.
`,
  },
  cases: [
    {
      what: 'quotation of a release',
      draft: 'Ingrid Falkner was proud. “Calder has brewed through two wars and one prohibition,” she said.',
      expect: [
        ['Calder has brewed through two wars and one prohibition,', 'supported'],
        ['Ingrid Falkner', 'supported'],
      ],
    },
    {
      what: 'an added word',
      draft: '“It will hardly brew through us as well,” said Falkner.',
      expect: [
        ['It will hardly brew through us as well,', 'conflict', 'It will brew through us as well'],
        ['Falkner', 'supported'],
      ],
    },
    {
      what: 'words in another order',
      draft: 'Hugh Tarn called the sale “a marriage of money and malt”.',
      expect: [
        ['a marriage of money and malt', 'conflict', 'a marriage of malt and money'],
        ['Hugh Tarn', 'supported'],
      ],
    },
    {
      what: 'an interview: the answer given to the one who asked',
      draft: '“Until somebody offers me a spreadsheet,” joked Sofie Lang.',
      expect: [
        ['Until somebody offers me a spreadsheet,', 'supported'],
        ['Sofie Lang', 'conflict', 'Pryce'],
      ],
    },
    {
      what: 'an interview: the answer given to the one who answered',
      draft: 'Owen Pryce shrugs: “Water changes, barley changes, owners change. The yeast stays.”',
      expect: [
        ['Water changes, barley changes, owners change. The yeast stays.', 'supported'],
        ['Owen Pryce', 'supported'],
      ],
    },
    {
      what: 'an interview altered',
      draft: '“Water changes, barley changes, owners change. The recipe stays,” said Pryce.',
      expect: [
        [
          'Water changes, barley changes, owners change. The recipe stays,',
          'conflict',
          'Water changes, barley changes, owners change. The yeast stays',
        ],
        ['Pryce', 'supported'],
      ],
    },
    {
      what: 'according to',
      draft: 'According to Wanda Kemp the buyers “counted the desks before the barrels”.',
      expect: [
        ['counted the desks before the barrels', 'supported'],
        ['Wanda Kemp', 'supported'],
      ],
    },
    {
      what: 'fragment by another speaker',
      draft: 'According to Rolf Enders, the buyers “counted the desks before the barrels”.',
      expect: [
        ['counted the desks before the barrels', 'supported'],
        ['Rolf Enders', 'conflict', 'Kemp'],
      ],
    },
    {
      what: 'the company and its chief: nobody contradicts anybody',
      draft: '“It will brew through us as well,” Northgate Drinks said in a statement.',
      expect: [['It will brew through us as well,', 'supported']],
    },
    {
      what: 'straight marks',
      draft: '"They promise us the moon and measure the car park," said Wanda Kemp.',
      expect: [
        [
          'They promise us the moon and measure the car park,',
          'conflict',
          'They promise us the moon and measure the parking lot',
        ],
        ['Wanda Kemp', 'supported'],
      ],
    },
    {
      what: 'inches and apostrophes are no quotation',
      draft: "The union's poster, 24\" by 36\", hangs over the '98 vintage in the workers' canteen.",
      expect: [],
    },
    {
      what: 'a speaker between two parts, in a parenthesis',
      draft: 'The new owners, Wanda Kemp said, had “counted the chairs before the barrels”.',
      expect: [
        ['counted the chairs before the barrels', 'conflict', 'counted the desks before the barrels'],
        ['Wanda Kemp', 'supported'],
      ],
    },
  ],
};
