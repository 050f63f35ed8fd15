import type { Subject } from './subject';

/** A transcript that labels its turns and uses no quotation marks. */
export const hearing: Subject = {
  name: 'school hearing',
  sources: {
    'transcript.txt': `DISTRICT OF ELMSTEAD
School Board, public hearing of 3 March 2025
Transcript

CHAIR (Nora Quill): Good evening. We shall hear the superintendent first and the parents after her.

TESSA BRANDT, Superintendent: Thank you. We have nine classrooms without heating and one boiler that is older than I am. If the levy fails, I will close Hillside before the winter.

OMAR DELACROIX (Parents for Hillside): You call it a levy. We call it a ransom. My daughter walks to that school.

TESSA BRANDT: I do not take children hostage, Mr Delacroix. I take temperatures.

VICTOR STEEN, Treasurer: The reserve stands at 2.4 million dollars. It may last until June, perhaps until July, but it will not last until autumn.

CHAIR: Thank you. We vote on the twelfth.
`,
  },
  cases: [
    {
      what: 'words of a turn, quoted',
      draft: '“I do not take children hostage,” Brandt answered. “I take temperatures.”',
      expect: [
        ['I do not take children hostage,', 'supported'],
        ['Brandt', 'supported'],
        ['I take temperatures.', 'supported'],
        ['Brandt', 'supported'],
      ],
    },
    {
      what: 'a turn given to another speaker of the transcript',
      draft: '“You call it a levy. We call it a ransom,” said Victor Steen.',
      expect: [
        ['You call it a levy. We call it a ransom,', 'supported'],
        ['Victor Steen', 'conflict', 'OMAR DELACROIX'],
      ],
    },
    {
      what: 'a changed noun',
      draft: 'Delacroix protested: “My daughter drives to that school.”',
      expect: [
        ['My daughter drives to that school.', 'conflict', 'My daughter walks to that school'],
        ['Delacroix', 'supported'],
      ],
    },
    {
      what: 'an ellipsis that leaves out an aside',
      draft:
        '“It may last until June … but it will not last until autumn,” the treasurer, Victor Steen, warned.',
      expect: [
        ['It may last until June … but it will not last until autumn,', 'supported'],
        ['Victor Steen', 'supported'],
      ],
    },
    {
      what: 'an ellipsis that leaves out the negation',
      draft: 'Steen expects the reserve to hold: “It will … last until autumn.”',
      expect: [
        ['It will … last until autumn.', 'conflict'],
        ['Steen', 'supported'],
      ],
    },
    {
      what: 'two quotations run together',
      draft:
        'Brandt said: “We have nine classrooms without heating and I will close Hillside before the winter.”',
      expect: [
        ['We have nine classrooms without heating and I will close Hillside before the winter.', 'conflict'],
        ['Brandt', 'supported'],
      ],
    },
    {
      what: 'American and British spelling and digits for words',
      draft: '“We have 9 classrooms without heating,” said Tessa Brandt.',
      expect: [
        ['We have 9 classrooms without heating,', 'supported'],
        ['Tessa Brandt', 'supported'],
      ],
    },
    {
      what: 'contractions and dashes',
      draft: '“I don’t take children hostage, Mr. Delacroix – I take temperatures,” said Tessa Brandt.',
      expect: [
        ['I don’t take children hostage, Mr. Delacroix – I take temperatures,', 'supported'],
        ['Tessa Brandt', 'supported'],
      ],
    },
    {
      what: 'a parent whom nobody named, with words of her own',
      draft: '“We sold cakes for that gymnasium,” says Ines Calloway, whose sons went to Hillside.',
      expect: [],
    },
    {
      what: 'an office that the board does not tie to one person',
      draft: '“If the levy fails, I will close Hillside before the winter,” an official said.',
      expect: [['If the levy fails, I will close Hillside before the winter,', 'supported']],
    },
    {
      what: 'a block quote with an attribution line',
      draft: '> If the levy fails, I will close Hillside before the summer.\n>\n> — Tessa Brandt',
      expect: [
        [
          'If the levy fails, I will close Hillside before the summer.',
          'conflict',
          'If the levy fails, I will close Hillside before the winter',
        ],
        ['Tessa Brandt', 'supported'],
      ],
    },
    {
      what: 'a block quote with the wrong name under it',
      draft: '> We call it a ransom. My daughter walks to that school.\n>\n> — Nora Quill',
      expect: [
        ['We call it a ransom. My daughter walks to that school.', 'supported'],
        ['Nora Quill', 'conflict', 'OMAR DELACROIX'],
      ],
    },
  ],
};
