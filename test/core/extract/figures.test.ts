import assert from 'node:assert/strict';
import { quantities } from '../../../server/src/core/extract/quantities';
import type { Figure } from '../../../server/src/core/extract/types';

/** "[span] dimension unit value hedge {counted}" for each figure of the text. */
const shown = (text: string): string[] =>
  quantities(text, { from: '2025-03-15', to: '2025-03-15' }).figures.map((figure) => show(text, figure));

const show = (text: string, figure: Figure): string => {
  const value =
    figure.low === figure.high ? `${round(figure.low)}` : `${round(figure.low)}..${round(figure.high)}`;
  const counted = figure.counted ? `{${text.slice(figure.counted.start, figure.counted.end)}}` : '';
  const per = figure.per === undefined ? '' : `per ${figure.per}`;
  const hedge = figure.hedge === 'exact' ? '' : figure.hedge;
  return [`[${figure.text}]`, figure.dimension, figure.unit, value, hedge, per, counted]
    .filter(Boolean)
    .join(' ');
};

const round = (value: number): number => Number(value.toPrecision(4));

/** A text, and its figures. */
type Row = readonly [text: string, ...figures: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [text, ...figures] of rows) it(text, () => assert.deepEqual(shown(text), figures));
};

describe('figures', () => {
  describe('shares and stretches told in two parts', () =>
    check([
      ['One passenger in four has left.', '[One passenger in four] share fraction 0.25'],
      [
        'Roughly one pound in twenty went to charity.',
        '[Roughly one pound in twenty] share fraction 0.05 about',
      ],
      ['One goal in three matches', '[One] count 1 {goal}', '[three] count 3 {matches}'],
      ['One boat in two hours', '[One] count 1 {boat}', '[two hours] duration hour 2'],
      ['two and a half years and a month of talks', '[two and a half years and a month] duration year 2.583'],
      ['an hour and 20 minutes of rain', '[an hour and 20 minutes] duration hour 1.333'],
      ['a lease of a decade', '[a decade] duration decade 1'],
      ['He hit a century and left.'],
      ['A mere quarter of an hour passed.', '[quarter of an hour] duration hour 0.25'],
      ['a tenth above the plan', '[a tenth] share fraction 0.1'],
      ['Not even a third came.', '[Not even a third] share fraction 0.3333 below'],
      ['up to a quarter of a million', '[up to a quarter of a million] count 250000 below'],
      ['three-quarters of a billion euros', '[three-quarters of a billion euros] money EUR 750000000'],
      ['two years and three people', '[two years] duration year 2', '[three] count 3 {people}'],
      ['87 degrees 10 minutes, wrote the Mercury', '[87 degrees 10 minutes] angle degree 87.17'],
    ]));

  describe('money', () =>
    check([
      ['The dam cost $4 billion.', '[$4 billion] money USD 4000000000'],
      ['It lost €1.2m and then £30bn.', '[€1.2m] money EUR 1200000', '[£30bn] money GBP 30000000000'],
      [
        'A fund of US$3bn, A$5m or HK $40',
        '[US$3bn] money USD 3000000000',
        '[A$5m] money AUD 5000000',
        '[HK $40] money HKD 40',
      ],
      ['nearly 30 billion dollars', '[nearly 30 billion dollars] money USD 30000000000 below'],
      ['half a billion euros', '[half a billion euros] money EUR 500000000'],
      ['a hundred billion dollars', '[a hundred billion dollars] money USD 100000000000'],
      ['a 40-million-rouble prize', '[40-million-rouble] money RUB 40000000'],
      ['between $10 and $15 million', '[between $10 and $15 million] money USD 10000000..15000000'],
      ['$10–15 billion', '[$10–15 billion] money USD 10000000000..15000000000'],
      ['300 Egyptian pounds or EUR 20', '[300 Egyptian pounds] money EGP 300', '[EUR 20] money EUR 20'],
      ['They paid 20 million pounds.', '[20 million pounds] money GBP 20000000'],
      ['The calf weighed 90 pounds.', '[90 pounds] mass pound 90'],
      [
        'Oil fetched $58 per barrel, rent $900 a month',
        '[$58] money USD 58 per barrel',
        '[$900] money USD 900 per month',
      ],
      [
        'It rose by $2 billion to $9 billion.',
        '[$2 billion] money USD 2000000000',
        '[$9 billion] money USD 9000000000',
      ],
      ['tens of thousands of dollars', '[tens of thousands of dollars] money USD 20000..100000 about'],
    ]));

  describe('shares', () =>
    check([
      ['15–20 percent of output', '[15–20 percent] share percent 15..20'],
      ['between 15% and 20%', '[between 15% and 20%] share percent 15..20'],
      ['It rose from 3 percent to 5 percent.', '[3 percent] share percent 3', '[5 percent] share percent 5'],
      ['four-fifths of oil', '[four-fifths] share fraction 0.8'],
      ['about two thirds of voters', '[about two thirds] share fraction 0.6667 about'],
      ['one in five wells', '[one in five] share fraction 0.2'],
      ['three voters in four came', '[three voters in four] share fraction 0.75'],
      ['three goals in four games', '[three] count 3 {goals}', '[four] count 4 {games}'],
      ['a good third of that', '[a good third] share fraction 0.3333 above'],
      ['three-quarters of an hour later', '[three-quarters of an hour] duration hour 0.75'],
      ['seven out of ten pupils', '[seven out of ten] share fraction 0.7'],
      ['every third household', '[every third] share fraction 0.3333'],
      ['half of the fleet, a third of it', '[half] share fraction 0.5', '[a third] share fraction 0.3333'],
      ['up 2.5 percentage points', '[2.5 percentage points] points percentage point 2.5'],
      ['25 basis points', '[25 basis points] points basis point 25'],
      [
        '10, 20 and 30 percent',
        '[10] share percent 10',
        '[20] share percent 20',
        '[30 percent] share percent 30',
      ],
      ['It gained 0.7 percent to 6,327.80.', '[0.7 percent] share percent 0.7', '[6,327.80] count 6328'],
      ['a third country', '[third] ordinal 3'],
    ]));

  describe('counts', () =>
    check([
      ['more than 170 joint projects', '[more than 170] count 170 above {joint projects}'],
      ['170 of them', '[170] count 170 {them}'],
      ['35m users and 4.3M sales', '[35m] count 35000000 {users}', '[4.3M] count 4300000 {sales}'],
      [
        'half a dozen ships, two dozen boats',
        '[half a dozen] count 6 {ships}',
        '[two dozen] count 24 {boats}',
      ],
      ['hundreds of soldiers', '[hundreds] count 200..999 about {soldiers}'],
      ['one hundred and seventy thousand people', '[one hundred and seventy thousand] count 170000 {people}'],
      ['the two countries', '[two] count 2 {countries}'],
      ['a 30-member council', '[30] count 30 {member}'],
      ['three or four villages', '[three or four] count 3..4 {villages}'],
      ['one person died', '[one] count 1 {person}'],
      ['one of the best'],
      ['2000 people came', '[2000] count 2000 {people}'],
    ]));

  describe('hedges', () =>
    check([
      ['just shy of 30 treaties', '[just shy of 30] count 30 below {treaties}'],
      ['closing in on $5bn', '[closing in on $5bn] money USD 5000000000 below'],
      ['slightly fewer than 80 boats', '[slightly fewer than 80] count 80 below {boats}'],
      ['no fewer than 12 schools', '[no fewer than 12] count 12 above {schools}'],
      ['upwards of 9 tonnes', '[upwards of 9 tonnes] mass tonne 9 above'],
      ['Exports topped 3.5 million.', '[topped 3.5 million] count 3500000 above'],
      ['The chamber passed 12 laws.', '[12] count 12 {laws}'],
      ['30-odd ships', '[30-odd] count 30 about {ships}'],
      ['40 km or more', '[40 km or more] length kilometre 40 above'],
      ['30 or more years', '[30 or more years] duration year 30 above'],
      ['They signed under five treaties.', '[five] count 5 {treaties}'],
      ['She spoke about 30 wells.', '[30] count 30 {wells}'],
      ['It grew over three years.', '[three years] duration year 3'],
      ['It took just over three years.', '[just over three years] duration year 3 above'],
      ['The bills add up to 300 euros.', '[300 euros] money EUR 300'],
      ['up to 300 euros', '[up to 300 euros] money EUR 300 below'],
    ]));

  describe('measures', () =>
    check([
      ['a 7,644-kilometre border', '[7,644-kilometre] length kilometre 7644'],
      ['two and a half miles', '[two and a half miles] length mile 2.5'],
      ['10 1/2 miles of cable', '[10 1/2 miles] length mile 10.5'],
      ['2½ hours', '[2½ hours] duration hour 2.5'],
      ['5 feet 3 inches', '[5 feet 3 inches] length foot 5.25'],
      ['12 ± 3 km', '[12 ± 3 km] length kilometre 9..15'],
      ['44 mg to 50 mg', '[44 mg to 50 mg] mass milligram 44..50'],
      ['four cubic metres per second', '[four cubic metres per second] flow cubic metre per second 4'],
      [
        '12 litres a second at 80 km/h',
        '[12 litres a second] flow litre per second 12',
        '[80 km/h] speed kilometre per hour 80',
      ],
      ['–3 to 5 degrees Celsius', '[–3 to 5 degrees Celsius] temperature degree Celsius -3..5'],
      ['a low of -3 °C', '[-3 °C] temperature degree Celsius -3'],
      ['a turn of 90 degrees', '[90 degrees] angle degree 90'],
      [
        '11,500 sq km, 40 hectares',
        '[11,500 sq km] area square kilometre 11500',
        '[40 hectares] area hectare 40',
      ],
      ['300 MW and 4 TWh', '[300 MW] power megawatt 300', '[4 TWh] energy terawatt-hour 4'],
      ['for one month, ten seconds', '[one month] duration month 1', '[ten seconds] duration second 10'],
      ['a retired postmaster of 71, who lived to be 90.', '[71] age year 71', '[90] age year 90'],
      ['she is 22; the oldest, at 81, is a smith', '[22] age year 22', '[81] age year 81'],
      ['a mother of two who is here', '[two] count 2'],
      ['a 45-year-old driver, aged 12', '[45-year-old] age year 45', '[12] age year 12'],
      ['Ana Bell, 66, left.', '[66] age year 66'],
      ['They won 28 to 17, then 3–1.', '[28 to 17] score 17..28', '[3–1] score 1..3'],
    ]));

  describe('multiples and ranks', () =>
    check([
      ['Output doubled.', '[doubled] multiple times 2'],
      ['more than threefold', '[more than threefold] multiple times 3 above'],
      ['five times as many', '[five times] multiple times 5'],
      ['He visited three times.', '[three] count 3 {times}'],
      ['the second-longest river', '[second] ordinal 2'],
      ['the 21st member, its twenty-first year', '[21st] ordinal 21', '[twenty-first] ordinal 21'],
      ['First, it rained.'],
      ['At first it rained.'],
    ]));

  describe('no figures', () =>
    check(
      [
        'C5+1, the G7, a Boeing 737, Sputnik V, COVID-19, the F-35, Route 66, a Tu-154',
        'the iPhone 12 and Windows 10',
        'at the eleventh hour, a million miles apart, nine times out of ten',
        'Figure 30, page 170, section 4.17, article 5, footnote 12, Nos. 3–5',
        'call +44 20 7946 0958 or 555-1234',
        'at 10:30, at 3 p.m., at seven o’clock',
        'ISBN 978-3-16-148410-0, version 2.4.1',
        'see https://example.org/2024/30-million and a_12@example.org',
        'at one point, one day, no one, one another',
        'as noted [12] and (3)',
        '3. Findings',
        'the Group of Seven and the Big Four',
        'a zero-sum game',
        'at half past three, at 15:45:30 UTC, at six this morning',
        'room 12, Phase 2, Resolution 1325, Chapter Two, Protocol 3',
        'the server 192.168.1.2 and the file a_12_b',
        'all for naught, fifty-fifty, a one-off',
        'a 5G mast, a 3D film, the C-130s',
      ].map((text): Row => [text]),
    ));

  describe('numbers in words', () =>
    check([
      ['three and a fifth miles', '[three and a fifth miles] length mile 3.2'],
      ['twenty-three fifths', '[twenty-three fifths] count 4.6'],
      ['a million and a half euros', '[a million and a half euros] money EUR 1500000'],
      [
        'almost one and a quarter billion pounds',
        '[almost one and a quarter billion pounds] money GBP 1250000000 below',
      ],
      ['one twenty-fifth of the crop', '[one twenty-fifth] share fraction 0.04'],
      ['twenty point five percent', '[twenty point five percent] share percent 20.5'],
      ['two hundred point seventy-one', '[two hundred point seventy-one] count 200.7'],
      ['nought point five per cent', '[nought point five per cent] share percent 0.5'],
      ['Their efforts came to naught.'],
      ['two and a half dozen eggs', '[two and a half dozen] count 30 {eggs}'],
      ['3 dozen eggs', '[3 dozen] count 36 {eggs}'],
      ['4 thousand 3 hundred and 21 voters', '[4 thousand 3 hundred and 21] count 4321 {voters}'],
      ['The odds are one over twenty.', '[one over twenty] count 0.05'],
      ['5 million over three years', '[5 million] count 5000000', '[three years] duration year 3'],
      ['Two and a third man came.', '[Two] count 2', '[third] ordinal 3'],
      [
        'two million and three quarters of the seats',
        '[two million] count 2000000',
        '[three quarters] share fraction 0.75',
      ],
    ]));

  describe('digits', () =>
    check([
      ["1'250'000 francs", "[1'250'000 francs] money CHF 1250000"],
      ['1.250,50 euros or 2,5 km', '[1.250,50 euros] money EUR 1251', '[2,5 km] length kilometre 2.5'],
      ['in matches 22,24,26,31', '[22] count 22', '[24] count 24', '[26] count 26', '[31] count 31'],
      ['2^10 keys, 10^6 cells', '[2^10] count 1024 {keys}', '[10^6] count 1000000 {cells}'],
      ['1.5e9 cells', '[1.5e9] count 1500000000 {cells}'],
    ]));
});
