import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/core/text/block';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';
import { toDocument } from '../../../server/src/core/text/offsets';
import { slice } from '../../../server/src/core/text/span';

/** What a writer writes, and the blocks that a reader sees: "kind: text", with the lead behind "<-". */
const cases: readonly (readonly [name: string, markdown: string, ...blocks: string[]])[] = [
  [
    'emphasis is transparent',
    'It sold *40* **lamps** and un*used* ___wicks___.',
    'paragraph: It sold 40 lamps and unused wicks.',
  ],
  ['code is a placeholder', 'Call `f(40)` twice.', 'paragraph: Call \uFFFC twice.'],
  ['fenced and indented code is gone', '```\n40\n```\n\n    50\n\nText.', 'paragraph: Text.'],
  [
    'html is gone, what it marks stays',
    '<div>40</div>\n\nA <b>big</b> <!-- 9 --> lamp<br>here.',
    'paragraph: A big lamp here.',
  ],
  ['raised digits stay raised', '10<sup>6</sup> lamps on 3 km<sup>2</sup>', 'paragraph: 10⁶ lamps on 3 km²'],
  ['front matter is gone', '---\ntitle: 40 lamps\n---\n\nText.', 'paragraph: Text.'],
  [
    'link text stays',
    'See [the 40 lamps](http://x.y/50 "60") and [more][id].\n\n[id]: http://x.y/70',
    'paragraph: See the 40 lamps and more.',
  ],
  [
    'addresses are placeholders',
    'See https://x.y/40, <http://x.y/50> or a@b.org now.',
    'paragraph: See \uFFFC, \uFFFC or \uFFFC now.',
  ],
  ['images are gone', '![40 lamps](x.png)\n\nA ![9](y.png) lamp.', 'paragraph: A lamp.'],
  [
    'struck-out text is gone',
    'It cost ~~$3~~ $4 and <del>5</del> 6, ~20 km or ~30 km off.',
    'paragraph: It cost $4 and 6, ~20 km or ~30 km off.',
  ],
  [
    'entities and escapes are decoded',
    'Smith &amp; Co\\. paid \\$4 &mdash; &#36;5.',
    'paragraph: Smith & Co. paid $4 — $5.',
  ],
  ['soft breaks are spaces', 'One\ntwo  \nthree\\\nfour.', 'paragraph: One two three four.'],
  [
    'citations are cut out',
    'It sold 40 [@ruiz2020, p. 3; @doe]. As @lee says, 50 [-@x].',
    'paragraph: It sold 40. As says, 50.',
  ],
  ['a mail address is no citation', 'Write to a\\@b.org now.', 'paragraph: Write to a@b.org now.'],
  [
    'wiki links show their words',
    'The [[Lamp makers|guild]] and [[Ane]] ![[map.png]] met.',
    'paragraph: The guild and Ane met.',
  ],
  ['headings are blocks', '# Lamps\n\nWicks\n-----', 'heading: Lamps', 'heading: Wicks'],
  [
    'items answer to what introduces them',
    'They sold:\n\n- 40 lamps\n- wicks:\n  1. nine\n- [x] oil',
    'paragraph: They sold:',
    'item: 40 lamps <- They sold:',
    'item: wicks: <- They sold:',
    'item: nine <- They sold: wicks:',
    'item: oil <- They sold:',
  ],
  ['an item without introduction has no lead', '# Sales\n\n* 40', 'heading: Sales', 'item: 40'],
  [
    'a quotation’s attribution is a block',
    '> We sold\n> all.\n> — Ane Ruiz\n\n> Two.\n>\n> – Bo',
    'quote: We sold all.',
    'quote: — Ane Ruiz',
    'quote: Two.',
    'quote: – Bo',
  ],
  ['callouts are the author’s own', '> [!NOTE]\n> We sold 40.', 'paragraph: We sold 40.'],
  [
    'footnotes answer to the sentence that calls them',
    'One. Two[^a] lamps. Three.\n\n[^a]: Or *four*.\n\n    Or five.',
    'paragraph: One. Two lamps. Three.',
    'note: Or four. <- Two lamps.',
    'note: Or five. <- Two lamps.',
  ],
  [
    'a footnote may come first',
    '[^n]: Nine.\n\nThe text.[^n]',
    'note: Nine. <- The text.',
    'paragraph: The text.',
  ],
  [
    'table rows answer to the paragraph above',
    'Lamps sold:\n\n| Year | Sold |\n|---|--:|\n| 2019 | **40** |\n| 2020 | |',
    'paragraph: Lamps sold:',
    'row: 2019 | 40 <- Lamps sold:',
    'row: 2020 | <- Lamps sold:',
  ],
  [
    'captions of tables',
    'Table 2: Lamps\n\n|a|\n|-|\n|1|\n',
    'caption: Table 2: Lamps',
    'row: 1 <- Table 2: Lamps',
  ],
  [
    'a caption may stand below',
    '|a|\n|-|\n|1|\n\nTable: Lamps',
    'row: 1 <- Table: Lamps',
    'caption: Table: Lamps',
  ],
  [
    'line endings of Windows',
    'One\r\ntwo.\r\n\r\n- three\r\n',
    'paragraph: One two.',
    'item: three <- One two.',
  ],
  ['a byte order mark', '\uFEFF# Lamps', 'heading: Lamps'],
  ['nothing', '', ...[]],
];

const told = ({ kind, text, lead }: Block): string =>
  `${kind}: ${text}${lead ? ` <- ${lead}` : ''}`.replace(/ +/g, ' ');

describe('readMarkdown', () => {
  for (const [name, markdown, ...blocks] of cases)
    it(name, () => assert.deepEqual(readMarkdown(markdown).blocks.map(told), blocks));

  it('passes over what is nested or marked beyond reason, and nothing else', () => {
    for (const text of ['>'.repeat(5000), '- '.repeat(3000), '*a '.repeat(9000), `${'  '.repeat(300)}- a`])
      assert.deepEqual(readMarkdown(`One.\n\n${text}\n\nTwo.\n`).blocks.map(told).slice(-1), [
        'paragraph: Two.',
      ]);
  });

  it('keeps the headings above', () => {
    const { blocks } = readMarkdown(
      '# A\n\n## B\n\nOne.\n\n## C\n\nTwo.\n\n### D\n\nThree.\n\n# E\n\nFour.\n',
    );
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    assert.deepEqual(
      paragraphs.map(({ headings }) => headings.join(' > ')),
      ['A > B', 'A > C', 'A > C > D', 'E'],
    );
  });

  it('gives a row’s cells their headers', () => {
    const [row] = readMarkdown('| Year | Lamps sold |\n|---|---|\n| 2019 | `x` 40 |').blocks;
    const cells = row?.cells?.map(({ span, header }) => `${header}=${slice(row.text, span)}`);
    assert.deepEqual(cells, ['Year=2019', 'Lamps sold=\uFFFC 40']);
  });

  it('finds citations, definitions and front matter in the document', () => {
    const text =
      '---\ndate: 2024-05-01\n---\nText [see @ruiz2020, p. 4; -@{a b}] and @doe_x:1.\n\n[Id]: http://x.y "T"\n';
    const { blocks, definitions, frontMatter } = readMarkdown(text);
    const citations = blocks[0]?.citations.map(({ key, span }) => [key, slice(text, span)]);
    assert.deepEqual(citations, [
      ['ruiz2020', '@ruiz2020'],
      ['doe_x:1', '@doe_x:1'],
    ]);
    assert.equal(frontMatter?.text, 'date: 2024-05-01\n');
    assert.equal(slice(text, definitions.get('id')?.span ?? { start: 0, end: 0 }), '[Id]: http://x.y "T"');
  });

  it('maps words to the document, tight at both ends', () => {
    const text = 'It sold **40** *lamps* for &pound;3 [@a] &amp; more.';
    const [block] = readMarkdown(text).blocks;
    assert.ok(block);
    const written = (words: string): string => {
      const start = block.text.indexOf(words);
      return slice(text, toDocument(block.map, { start, end: start + words.length }));
    };
    assert.equal(written('40'), '40');
    assert.equal(written('40 lamps'), '40** *lamps');
    assert.equal(written('£3'), '&pound;3');
    assert.equal(written('3 &'), '3 [@a] &amp;');
    assert.equal(written('sold'), 'sold');
  });
});
