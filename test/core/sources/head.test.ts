import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { boundedDate } from '../../../server/src/core/sources/bounds';
import { bylineAuthor } from '../../../server/src/core/sources/byline';
import { assignCitekeys, suggestCitekey } from '../../../server/src/core/sources/citekey';
import { dateOf, postedDay, publisherOf } from '../../../server/src/core/sources/fromUrl';
import { inferMeta } from '../../../server/src/core/sources/head';
import { writtenDate } from '../../../server/src/core/sources/metaDate';
import { readSource } from '../../../server/src/core/sources/read';

function table<In, Out>(title: string, run: (input: In) => Out, rows: readonly (readonly [In, Out])[]): void {
  describe(title, () => {
    for (const [input, output] of rows)
      it(JSON.stringify(input).slice(0, 90), () => assert.deepEqual(run(input), output));
  });
}

table('writtenDate', (text: string) => writtenDate(text)?.label, [
  ['2025-11-14', '2025-11-14'],
  ['2024-09-27T06:10:00+02:00', '2024-09-27'],
  ['2019/03/02', '2019-03-02'],
  ['NOV 14, 2025', '2025-11-14'],
  ['Thu 18 Feb 2016 08.50 EST', '2016-02-18'],
  ['3rd of May, 1911', '1911-05-03'],
  ['Sept. 4 2020', '2020-09-04'],
  ['14 de noviembre de 2025', '2025-11-14'],
  ['3. Oktober 1990', '1990-10-03'],
  ['14.11.2025', '2025-11-14'],
  ['25/12/2023', '2023-12-25'],
  ['03/04/2025', '2025'],
  ['March 2025', '2025-03'],
  ['2022-12', '2022-12'],
  ['1962', '1962'],
  ['31 February 2020', '2020-02'],
  ['Issue 1962 of the paper', undefined],
  ['call 2025-555-0199', undefined],
  ['soon', undefined],
]);

table('bylineAuthor', bylineAuthor, [
  ['By Ida Storm', 'Ida Storm'],
  ['By Ida Storm, 3 May 2024', 'Ida Storm'],
  ['By Ida Storm and Ole Brandt', 'Ida Storm and Ole Brandt'],
  ['By IDA STORM | Staff Writer', 'IDA STORM'],
  ['Written by Juan de la Cruz', 'Juan de la Cruz'],
  ['PORTO, 3 May 2024 (NW) – By Ana Lima', 'Ana Lima'],
  ['By cable from our correspondent at Porto', undefined],
  ['By 2030 the port will be deeper.', undefined],
  ['By Monday evening the fire was out.', undefined],
  ['The lamp was lit by Ida Storm', undefined],
]);

const head = (text: string) => {
  const { title, author, publisher, date, url } = inferMeta(text, 0);
  return [title, author, publisher, date, url];
};
const prose =
  'The lamp of Skerry Point went out on Monday night for the first time since it was lit, the harbour office said.';

table('inferMeta: title, author, publisher, date, url', head, [
  [
    `Lamp out at Skerry\nBy Ida Storm\nMay 14, 2024\nhttps://sentinel.example/lamp\n\n${prose}`,
    ['Lamp out at Skerry', 'Ida Storm', undefined, '2024-05-14', 'https://sentinel.example/lamp'],
  ],
  [
    `THE SKERRY HERALD\nTuesday, May 14, 1912. Price one penny.\n\nTHE LAMP IS OUT.\n\n${prose}`,
    ['THE LAMP IS OUT.', undefined, 'The Skerry Herald', '1912-05-14', undefined],
  ],
  [
    `Ministry of Lights\nStatement to the press, 9 May 2023\n\n${prose}`,
    ['Statement to the press, 9 May 2023', undefined, 'Ministry of Lights', '2023-05-09', undefined],
  ],
  [
    `Lamp out\nFrom Coastal Quarterly, March 2025\nBy Ida Storm\n\n${prose}`,
    ['Lamp out', 'Ida Storm', 'Coastal Quarterly', '2025-03', undefined],
  ],
  [
    `Lamp out\nPublication: Coast Watch Volume: 4 Issue: 12\nBy:\n${prose}`,
    ['Lamp out', undefined, 'Coast Watch, vol. 4 no. 12', undefined, undefined],
  ],
  [
    `Share this\nAdvertisement\nOpinion\n\nLamp out\n\n${prose}`,
    ['Lamp out', undefined, undefined, undefined, undefined],
  ],
  [
    `Lamp out\n\nSKERRY, 14 May 2024 (NW) – ${prose}`,
    ['Lamp out', undefined, undefined, '2024-05-14', undefined],
  ],
  [
    `Lamp out\n\nIda Storm\n\nIda Storm is a keeper of lamps and writes about them.\n\n${prose}`,
    ['Lamp out', 'Ida Storm', undefined, undefined, undefined],
  ],
  [
    `Lamp out\n\n${prose}\n\nThis article is republished with permission from Coast Watch.`,
    ['Lamp out', undefined, 'Coast Watch (republished)', undefined, undefined],
  ],
  [`${prose} ${prose}`, [undefined, undefined, undefined, undefined, undefined]],
  ['', [undefined, undefined, undefined, undefined, undefined]],
]);

table('publisherOf', publisherOf, [
  ['https://thecradle.co/articles/x', 'The Cradle'],
  ['https://www.harbourtimes.co.uk/a', 'Harbour Times'],
  ['http://coast-watch.example/', 'Coast Watch'],
  ['https://www.bbc.co.uk/news', 'BBC'],
  ['nonsense', undefined],
  ['http://10.0.0.1/a', undefined],
]);

table('dateOf: the path of a url', (url: string) => dateOf(url)?.label, [
  ['https://sentinel.example/2024/05/14/lamp', '2024-05-14'],
  ['https://sentinel.example/news/2024-05-14-lamp.html', '2024-05-14'],
  ['https://sentinel.example/2024/05/lamp', '2024-05'],
  ['https://sentinel.example/lamp-2024', undefined],
  ['https://sentinel.example/20500/99/1', undefined],
]);

table('postedDay: numbers that hold the time', postedDay, [
  ['https://twitter.com/jack/status/1050118621198921728', '2018-10-10'],
  ['https://sentinel.example/article/1050118621198921728', undefined],
  ['https://x.com/jack', undefined],
]);

table('boundedDate', (text: string) => boundedDate(text)?.label, [
  ['The keepers met on 3 March 2021. On 9 May the lamp went out.', 'after 2021-05-09'],
  ['The tower was built in June 1911 and will be closed by 1 May 2031.', 'after 1911-06-01'],
  [
    'Ships carried grain when, after Russia’s invasion of Ukraine on February 24, prices rose. In June they fell.',
    '2022',
  ],
  ['Since Hurricane Katrina the levee is higher. It was raised in 2007.', 'after 2005-08-29'],
  ['It was signed at last (Coast Watch, 4 May 2022; see 9 June 2023).', undefined],
  ['It was built in 1911.', undefined],
  ['The lamp went out on 9 May.', undefined],
]);

describe('citekeys', () => {
  const meta = (title: string, author?: string, publisher?: string, label?: string) => ({
    title,
    author,
    publisher,
    ...(label ? { date: { known: 'stated' as const, label } } : {}),
  });
  const rows: readonly (readonly [ReturnType<typeof meta>, string])[] = [
    [meta('The lamp of Skerry', 'Ida Storm', 'Coast Watch', '2024-05-14'), 'storm2024lamp'],
    [meta('Lamps', 'Ida Storm and Ole Brandt', undefined, 'after 2022-11-28'), 'storm2022lamps'],
    [meta('Lamps', 'National Lamp Board', undefined, '2020'), 'national2020lamps'],
    [meta('Lamps out', undefined, 'The Coast Watch'), 'coastlamps'],
    [meta('Lamps went out'), 'lampswent'],
    [meta('Türkiye’s Ängström façade', 'Søren Øster-Łukasz', undefined, '2020'), 'lukasz2020turkiyes'],
    [meta('Маяк'), 'deepnote'],
  ];
  for (const [input, key] of rows) it(key, () => assert.equal(suggestCitekey(input, 'deep/note.txt'), key));

  it('are unique by letter in the order of paths, whatever came first, and settle again when a source goes', () => {
    const all = ['b.txt', 'a.txt', 'c.txt'].map((path) =>
      readSource({
        path,
        format: 'text',
        text: `---\ncitekey: ""\n---\nLamp out\nBy Ida Storm\nMay 14, 2024\n\n${prose}`,
      }),
    );
    const keys = (sources: typeof all) =>
      Object.fromEntries(assignCitekeys(sources).map(({ id, meta: { citekey } }) => [id, citekey]));
    assert.deepEqual(keys(all), {
      'b.txt': 'storm2024lampb',
      'a.txt': 'storm2024lamp',
      'c.txt': 'storm2024lampc',
    });
    const left = assignCitekeys(all).filter(({ id }) => id !== 'a.txt');
    assert.deepEqual(keys([...left]), { 'b.txt': 'storm2024lamp', 'c.txt': 'storm2024lampb' });
  });

  it('that a source states stay, though they look like a derived one with a letter', () => {
    const text = `---\ncitekey: storm2024lamps\n---\nLamp out\nBy Ida Storm\nMay 14, 2024\n\n${prose}`;
    const [source] = assignCitekeys([readSource({ path: 'a.txt', format: 'text', text })]);
    assert.equal(source?.meta.citekey, 'storm2024lamps');
  });
});
