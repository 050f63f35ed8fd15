import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSource } from '../../server/src/core/sources/read';
import type { SourceMeta } from '../../server/src/core/sources/source';
import { readHtml } from '../../server/src/node/html/readHtml';

const story = (middle: string, head = '', around = '') => `<!DOCTYPE html><html><head>${head}</head><body>
<nav><a href="/">Home</a><a href="/harbour">Harbour</a></nav>${around}
<article><h1>Lighthouse lamp goes out</h1>
<p>The lamp of Skerry Point went out on Monday night for the first time since it was lit, the harbour office said, and two boats waited outside the bar until dawn.</p>
${middle}
<p>A spare lens, which the keepers had kept in straw for thirty years, was carried up the stairs by four sailors, and by Wednesday the light could again be seen from the outer banks.</p>
</article><aside><h3>More from Harbour</h3><a href="/1">Ferry fares rise by 9 percent</a></aside>
<footer>© 2024 Skerry Sentinel. Subscribe for 3 crowns.</footer></body></html>`;

/** What of a page's middle is read: kind and text of each block. */
const flows: readonly (readonly [name: string, html: string, blocks: readonly string[]])[] = [
  [
    'entities',
    '<p>It cost &pound;4,600 &ndash; &ldquo;a trifle&rdquo;&nbsp;&mdash; at &minus;5&deg;C&hellip; R&amp;D &lt;b&gt;.</p>',
    ['paragraph: It cost £4,600 – “a trifle” — at −5°C… R&D <b>.'],
  ],
  [
    'inline markup, raised digits and footnote calls',
    '<p>An <em>area</em> of 30 m<sup>2</sup>, <b>lit</b> by oil<sup><a href="#n1">[1]</a></sup>, not <del>gas</del> coal.</p>',
    ['paragraph: An area of 30 m², lit by oil, not coal.'],
  ],
  [
    'line breaks',
    '<p>Keeper: Ole Brandt<br>Mate: Ida Storm<br><br>Both signed in 1911.</p>',
    ['paragraph: Keeper: Ole Brandt Mate: Ida Storm', 'paragraph: Both signed in 1911.'],
  ],
  [
    'lists',
    '<p>The stores held:</p><ul><li>40 litres of oil</li><li>two wicks<ul><li>one of them new</li></ul></li></ul>',
    ['paragraph: The stores held:', 'item: 40 litres of oil', 'item: two wicks', 'item: one of them new'],
  ],
  [
    'quotations and subheads',
    '<h2>What they said</h2><blockquote><p>We rowed by the stars.</p></blockquote>',
    ['heading: What they said', 'quote: We rowed by the stars.'],
  ],
  [
    'tables',
    '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1911</td><td>1,204</td></tr><tr><td>1912</td><td>1,310</td></tr></table>',
    ['row: 1911 | 1,204', 'row: 1912 | 1,310'],
  ],
  [
    'scripts and styles',
    '<script>var x = "<p>no</p>";</script><style>p{}</style><p>The bell rang all night.</p>',
    ['paragraph: The bell rang all night.'],
  ],
];

describe('readHtml: main text', () => {
  for (const [name, html, expected] of flows)
    it(name, async () => {
      const page = await readHtml(story(html));
      const blocks = page.blocks.map(({ kind, text }) => `${kind}: ${text}`);
      assert.deepEqual(blocks.slice(2, -1), expected);
      for (const { text, span } of page.blocks) assert.equal(page.text.slice(span.start, span.end), text);
      assert.doesNotMatch(page.text, /Ferry fares|Subscribe|Home/);
    });

  it('gives each cell the header of its column, each item the words that introduce it', async () => {
    const { blocks } = await readHtml(story(`${flows[3]?.[1]}${flows[5]?.[1]}`));
    const row = blocks.find(({ kind }) => kind === 'row');
    assert.deepEqual(
      row?.cells?.map(({ header, span }) => [header, row.text.slice(span.start, span.end)]),
      [
        ['Year', '1911'],
        ['Ships', '1,204'],
      ],
    );
    assert.equal(blocks.find(({ kind }) => kind === 'item')?.lead, 'The stores held:');
  });

  it('says so where a page has no text, and never throws', async () => {
    for (const html of [
      '',
      '<',
      '<html>',
      '<p',
      '<!DOCTYPE html><html><body></body></html>',
      '<table><tr></table>',
      '\u0000',
    ])
      assert.ok((await readHtml(html)).problems.length <= 1);
    assert.equal(
      (await readHtml('<html><body></body></html>')).problems[0]?.message,
      'No main text was found in the page.',
    );
  });

  it('reads pages nested a thousand deep', async () => {
    const deep = `${'<div>'.repeat(1000)}<p>The bell rang all night.</p>${'</div>'.repeat(1000)}`;
    assert.match((await readHtml(deep)).text, /The bell rang all night/);
  });
});

type Stated = Partial<Record<'title' | 'author' | 'publisher' | 'url', string>> & { readonly day?: string };

const heads: readonly (readonly [name: string, head: string, around: string, stated: Stated])[] = [
  [
    'title with the site’s name',
    '<title>Lighthouse lamp goes out | Skerry Sentinel</title>',
    '',
    { title: 'Lighthouse lamp goes out', publisher: 'Skerry Sentinel' },
  ],
  [
    'social metadata',
    '<meta property="og:title" content="Lamp out at Skerry"><meta property="og:site_name" content="Skerry Sentinel"><meta name="author" content="By Ida Storm"><meta property="article:published_time" content="2024-05-14T06:10:00+02:00"><link rel="canonical" href="https://sentinel.example/lamp">',
    '',
    {
      title: 'Lamp out at Skerry',
      publisher: 'Skerry Sentinel',
      author: 'Ida Storm',
      day: '2024-05-14',
      url: 'https://sentinel.example/lamp',
    },
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Lamp out","author":[{"@type":"Person","name":"Ida Storm"},{"name":"Ole Brandt"}],"publisher":{"name":"Skerry Sentinel"},"datePublished":"2024-05-14"}]}</script>',
    '',
    { author: 'Ida Storm, Ole Brandt', publisher: 'Skerry Sentinel', day: '2024-05-14' },
  ],
  ['broken JSON-LD', '<title>Lamp</title><script type="application/ld+json">{"@type": </script>', '', {}],
  [
    'scholarly metadata',
    '<meta name="citation_title" content="On the lamps of Skerry"><meta name="citation_author" content="Storm, Ida"><meta name="citation_author" content="Brandt, Ole"><meta name="citation_journal_title" content="Annals of Lamps"><meta name="citation_publication_date" content="2019/03/02">',
    '',
    {
      title: 'On the lamps of Skerry',
      author: 'Ida Storm, Ole Brandt',
      publisher: 'Annals of Lamps',
      day: '2019-03-02',
    },
  ],
  [
    'byline and dateline as shown',
    '',
    '<p class="byline">By Ida Storm and Ole Brandt, 14 May 2024</p>',
    { author: 'Ida Storm and Ole Brandt', day: '2024-05-14' },
  ],
  ['a time element', '', '<main><time datetime="2024-05-14">Tuesday</time></main>', { day: '2024-05-14' }],
];

describe('readHtml: metadata', () => {
  for (const [name, head, around, stated] of heads)
    it(name, async () => {
      const page = await readHtml(story('', head, around));
      const { meta } = readSource({ path: 'page.html', format: 'html', ...page });
      for (const [field, value] of Object.entries(stated))
        assert.equal(field === 'day' ? meta.date?.label : meta[field as keyof SourceMeta], value, field);
    });
});
