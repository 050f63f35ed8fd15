import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { evidenceBlocks } from '../../../server/src/core/sources/evidence';
import { readSource } from '../../../server/src/core/sources/read';
import type { SourceFormat } from '../../../server/src/core/sources/source';

const read = (text: string, format: SourceFormat = 'text') => readSource({ path: 'page.txt', format, text });
const evidence = (text: string, format?: SourceFormat) =>
  evidenceBlocks(read(text, format)).map(({ block }) => block.text);

const article = [
  'Lamp out at Skerry',
  'The lamp of Skerry Point went out on Monday night for the first time since it was lit.',
  'Two boats waited outside the bar until dawn, and a third turned back to Averra.',
  'The keepers carried 30 litres of oil up the stairs while the wind blew at 50 knots.',
  'By Wednesday the light could again be seen from the outer banks, the harbour office said.',
];
const page = (...after: readonly string[]) => [...article, ...after].join('\n\n');

/** What stands below an article, and what of it is evidence. */
const feet: readonly (readonly [name: string, foot: readonly string[], kept: readonly string[]])[] = [
  [
    'buttons and requests',
    [
      'Share this article',
      'Sign up for our daily newsletter',
      'Follow us on Twitter',
      '© 2024 Skerry Sentinel. All rights reserved.',
    ],
    [],
  ],
  ['readers’ comments', ['3 Comments', 'anna: I saw 12 boats, not two.', 'Reply'], []],
  ['comments in Spanish', ['No hay comentarios:', 'Publicar un comentario'], []],
  [
    'other articles’ titles',
    [
      'Read also',
      'Ferry fares rise by 9 percent',
      'Averra elects a mayor of 29',
      'Most read',
      'Herring back after 40 years',
    ],
    [],
  ],
  [
    'a statement',
    ['This article was first published in Coast Watch.'],
    ['This article was first published in Coast Watch.'],
  ],
  ['a caption', ['Photo: Ole Brandt/Coast Agency'], ['Photo: Ole Brandt/Coast Agency']],
  [
    'a question that ends the article',
    ['Who will pay for the next lamp?'],
    ['Who will pay for the next lamp?'],
  ],
  [
    'a last subhead and paragraph',
    ['What comes next', 'The board meets on 3 June and will read the report of the two engineers.'],
    ['What comes next', 'The board meets on 3 June and will read the report of the two engineers.'],
  ],
];

describe('sections', () => {
  for (const [name, foot, kept] of feet)
    it(`below an article: ${name}`, () => assert.deepEqual(evidence(page(...foot)), [...article, ...kept]));

  it('finds teasers with their titles, and none inside an article', () => {
    const teaser = (title: string, text: string) => [title, text, 'Continue reading'];
    const text = page(
      'Advertisement',
      ...teaser(
        'Ferry fares rise again this spring',
        'The ferry to Averra will cost 14 crowns from 1 March 2031, the company said.',
      ),
      ...teaser(
        'Herring are back in the sound',
        'Fishermen landed 40 tonnes in a week, more than in all of last year.',
      ),
    );
    const teasers = read(text).sections.filter(({ kind }) => kind === 'teaser');
    assert.deepEqual(
      teasers.map(({ title }) => title),
      ['Ferry fares rise again this spring', 'Herring are back in the sound'],
    );
    const inside = [
      article[0],
      article[1],
      article[2],
      'Continue reading the main story',
      article[3],
      article[4],
    ].join('\n\n');
    assert.ok(read(inside).sections.every(({ kind }) => kind !== 'teaser'));
  });

  it('leaves out what stands there twice: buttons, captions of one picture, further copies of a paragraph', () => {
    assert.deepEqual(evidence(page('The Skerry lamp', 'The Skerry lamp', article[3] ?? '')), article);
  });

  it('keeps alike subheads of a report apart from furniture', () => {
    const report = `# Report\n\n## Costs\n\n${article[1]}\n\n## Ships\n\n${article[2]}\n\n## Costs\n\n${article[3]}`;
    assert.equal(evidence(report, 'markdown').filter((text) => text === 'Costs').length, 2);
  });

  it('blanks out words of another script that a page left behind a sentence, but not in one', () => {
    const source = read(page('The lamp burns again.اضافة اعلان', 'She called it маяк in her letters.'));
    const texts = source.blocks.map(({ text }) => text.trim());
    assert.ok(
      texts.includes('The lamp burns again.') && texts.includes('She called it маяк in her letters.'),
    );
    assert.ok(source.blocks.every(({ text, span }) => text.length === span.end - span.start));
  });

  it('parts the lines of a page saved as Markdown, and leaves hard-wrapped paragraphs whole', () => {
    const saved = evidence(article.join('\n'), 'markdown');
    assert.ok(saved.includes(article[2] ?? ''), saved.join('|'));
    const wrapped =
      '# Lamp\n\nThe lamp of Skerry Point went out on Monday night for the first\ntime since it was lit, the harbour office said, and two boats waited\noutside the bar until dawn, when the wind fell.';
    assert.equal(read(wrapped, 'markdown').blocks.length, 2);
  });

  it('gives the entries of a diary, and the texts of a collection, the day that they state', () => {
    const diary = [
      'The keeper’s log',
      '28 December 1911. Snow. Two ships passed.',
      '31 December. The lamp smoked all night.',
      '3 January. Oil came at last.',
    ].join('\n\n');
    assert.deepEqual(
      read(diary)
        .sections.slice(1)
        .map(({ date }) => date?.label),
      ['1911-12-28', '1911-12-31', '1912-01-03'],
    );
    const letters = [
      'Two letters',
      'I. Ida Storm to the board, 4 May 1911',
      'The oil is bad and the wicks are worse.',
      'II. The board to Ida Storm, 9 June 1911',
      'We send you better oil and ask for patience.',
    ].join('\n\n');
    assert.deepEqual(
      read(letters)
        .sections.slice(1)
        .map(({ date, title }) => [date?.label, title?.split(' ')[0]]),
      [
        ['1911-05-04', 'I.'],
        ['1911-06-09', 'II.'],
      ],
    );
  });
});

describe('readSource: any text', () => {
  const lines = fc.constantFrom(
    ...article,
    'Share this',
    'Continue reading',
    'Read also',
    '3 Comments',
    '---',
    '# H',
    '| a | b |',
    '- x',
    '«Q»: why?',
    'By Ida Storm',
    '4 May 1911. Snow.',
    '\tx',
    'اضافة',
    '',
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(fc.oneof(lines, fc.string({ maxLength: 40 })), { maxLength: 30 }).map((all) => all.join('\n')),
  );

  it('has sections in order without overlaps, and blocks inside the text', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom<SourceFormat>('text', 'markdown'), (text, format) => {
        const { sections, blocks } = read(text, format);
        let end = 0;
        for (const { span } of sections) {
          assert.ok(span.start >= end && span.end >= span.start);
          end = span.end;
        }
        assert.ok(blocks.every(({ span }) => span.start >= 0 && span.end <= text.length));
        assert.ok(end <= text.length);
      }),
    ));
});
