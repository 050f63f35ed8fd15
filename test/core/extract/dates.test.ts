import assert from 'node:assert/strict';
import { quantities } from '../../../server/src/core/extract/quantities';
import type { CalendarDate, DateAnchor } from '../../../server/src/core/extract/types';

const ANCHOR = '2025-11-14'; // a Friday

const show = (date: CalendarDate): string => {
  const days = date.from === date.to ? (date.from ?? 'open') : `${date.from}..${date.to}`;
  const written = [date.month, date.day, date.toDay].filter((part) => part !== undefined).join('/');
  const marks = [date.bound, date.yearStated ? '' : 'yearless', date.relative ? 'relative' : ''].filter(
    Boolean,
  );
  return [`[${date.text}]`, days, date.precision, written, ...marks].filter(Boolean).join(' ');
};

/** A text, and its dates. */
type Row = readonly [text: string, ...dates: string[]];

const check = (rows: readonly Row[], anchor: DateAnchor = { from: ANCHOR, to: ANCHOR }): void => {
  for (const [text, ...dates] of rows)
    it(text, () => assert.deepEqual(quantities(text, anchor).dates.map(show), dates));
};

describe('dates', () => {
  describe('days of the month told before', () =>
    check([
      [
        'The crew left port on 4 May 2024. They were sighted on the 9th, and landed by the 12th.',
        '[4 May 2024] 2024-05-04 day 5/4',
        '[the 9th] 2024-05-09 day 5/9',
        '[the 12th] 2024-05-12 day 5/12 by',
      ],
      [
        'The fair opens in October 2025, on the 12th and 13th.',
        '[October 2025] 2025-10-01..2025-10-31 month 10',
        '[the 12th] 2025-10-12 day 10/12',
        '[13th] 2025-10-13 day 10/13',
      ],
      [
        'On 7 March 2024 the strike began. On the eleventh Moran gave in.',
        '[7 March 2024] 2024-03-07 day 3/7',
        '[the eleventh] 2024-03-11 day 3/11',
      ],
      [
        'On 28 March 2024 the strike began. They met on the 3rd.',
        '[28 March 2024] 2024-03-28 day 3/28',
        '[the 3rd] open day yearless',
      ],
      [
        'They came in May 2021 and three Mays later, on the 12th and 13th.',
        '[May 2021] 2021-05-01..2021-05-31 month 5',
        '[the 12th] open day yearless',
        '[13th] open day yearless',
      ],
      ['On 7 March 2024 she moved to the 12th floor, the 3rd time.', '[7 March 2024] 2024-03-07 day 3/7'],
      ['On 7 March 2024 he came in after the second.', '[7 March 2024] 2024-03-07 day 3/7'],
      ['Nobody knows the street: on the 12th and 13th they met.'],
    ]));

  describe('written days', () =>
    check([
      ['on 7 November 2025', '[7 November 2025] 2025-11-07 day 11/7'],
      ['on November 7th, 2025, they met', '[November 7th, 2025] 2025-11-07 day 11/7'],
      ['on the seventh of November', '[the seventh of November] 2025-11-07 day 11/7 yearless'],
      ['Tuesday, 4 March 2024', '[Tuesday, 4 March 2024] 2024-03-04 day 3/4'],
      ['2025-11-07 and 31.12.2024', '[2025-11-07] 2025-11-07 day 11/7', '[31.12.2024] 2024-12-31 day 12/31'],
      ['25/12/2024, not 3/4/2024', '[25/12/2024] 2024-12-25 day 12/25', '[3/4/2024] open vague'],
      ['12–13 November', '[12–13 November] 2025-11-12..2025-11-13 day 11/12/13 yearless'],
      ['on 12 and 13 November', '[12 and 13 November] 2025-11-12..2025-11-13 day 11/12/13 yearless'],
      [
        'on 3 and 17 November',
        '[3] 2025-11-03 day 11/3 yearless',
        '[17 November] 2025-11-17 day 11/17 yearless',
      ],
      ['28 October to 3 November 2025', '[28 October to 3 November 2025] 2025-10-28..2025-11-03 day 10/28/3'],
      ['NOV 14, 2025 https', '[NOV 14, 2025] 2025-11-14 day 11/14'],
      ['(November 3, 9).', '[November 3] 2025-11-03 day 11/3 yearless', '[9] 2025-11-09 day 11/9 yearless'],
    ]));

  describe('months and what lies in them', () =>
    check([
      ['in October 1938', '[October 1938] 1938-10-01..1938-10-31 month 10'],
      ['in June', '[June] 2025-06-01..2025-06-30 month 6 yearless'],
      ['In June. 7 people died.', '[June] 2025-06-01..2025-06-30 month 6 yearless'],
      ['in December', '[December] 2024-12-01..2024-12-31 month 12 yearless'],
      ['late September', '[late September] 2025-09-21..2025-09-30 month 9 yearless'],
      ['mid-June 2024', '[mid-June 2024] 2024-06-11..2024-06-20 month 6'],
      ['towards the end of June', '[the end of June] 2025-06-21..2025-06-30 month 6 yearless'],
      ['the first day of June 2025', '[the first day of June 2025] 2025-06-01 day 6/1'],
      ['the last week of March 2025', '[the last week of March 2025] 2025-03-25..2025-03-31 week 3'],
      ['between June and August 2024', '[June and August 2024] 2024-06-01..2024-08-31 month 6'],
      ['She may march. May agreed.'],
      ['It opened in May.', '[May] 2025-05-01..2025-05-31 month 5 yearless'],
      ['In June 30 people came.', '[June] 2025-06-01..2025-06-30 month 6 yearless'],
    ]));

  describe('years and longer', () =>
    check([
      ['since 1992', '[1992] 1992-01-01..1992-12-31 year since'],
      ['by the end of 2024', '[the end of 2024] 2024-09-01..2024-12-31 year by'],
      ['The 2022 elections drew 2000 people.', '[2022] 2022-01-01..2022-12-31 year'],
      ['1900 soldiers and 2001 votes'],
      ['from 2019 to 2021', '[2019 to 2021] 2019-01-01..2021-12-31 year'],
      ['the 2019–20 season', '[2019–20] 2019-01-01..2020-12-31 year'],
      ['the 1990s', '[1990s] 1990-01-01..1999-12-31 decade'],
      ['in the late 1930s', '[the late 1930s] 1936-01-01..1939-12-31 decade'],
      ['a man in his 30s'],
      ['the 19th century', '[19th century] 1801-01-01..1900-12-31 century'],
      ['the third quarter of 2024', '[the third quarter of 2024] 2024-07-01..2024-09-30 quarter'],
      ['Q3 2023', '[Q3 2023] 2023-07-01..2023-09-30 quarter'],
      ['the first half of 2025', '[the first half of 2025] 2025-01-01..2025-06-30 half'],
      ['He scored in the first half.'],
      ['the autumn of 1938', '[autumn of 1938] 1938-09-01..1938-11-30 season'],
      ['Vision 2030'],
    ]));

  describe('read from the anchor', () =>
    check([
      ['eight years ago', '[eight years ago] 2017-01-01..2017-12-31 year yearless relative'],
      ['last month', '[last month] 2025-10-01..2025-10-31 month yearless relative'],
      ['early this year', '[early this year] 2025-01-01..2025-04-30 year yearless relative'],
      ['later this month', '[later this month] 2025-11-14..2025-11-30 month yearless relative'],
      ['last August', '[last August] 2025-08-01..2025-08-31 month 8 yearless relative'],
      ['in June of last year', '[June of last year] 2024-06-01..2024-06-30 month 6 yearless relative'],
      ['on Monday', '[Monday] 2025-11-10 day yearless relative'],
      ['next Tuesday', '[next Tuesday] 2025-11-18 day yearless relative'],
      ['yesterday', '[yesterday] 2025-11-13 day yearless relative'],
      ['last week', '[last week] 2025-11-03..2025-11-09 week yearless relative'],
      ['the next decade', '[the next decade] 2025-11-14..2035-11-14 decade yearless relative'],
      ['the following day', '[the following day] open day yearless relative'],
      ['Christmas Eve', '[Christmas Eve] 2024-12-24 day 12/24 yearless'],
      ['Good Friday 2022', '[Good Friday 2022] 2022-04-15 day 4/15'],
      ['It will open on 20 January.', '[20 January] 2026-01-20 day 1/20 yearless'],
      ['two weeks later it rained for three months'],
    ]));

  describe('stretches counted from the anchor', () =>
    check([
      ['over the past five years', '[the past five years] 2020-11-14..2025-11-13 vague yearless relative'],
      ['in the next three days', '[the next three days] 2025-11-15..2025-11-17 vague yearless relative'],
      [
        'within the next 2 working days',
        '[the next 2 working days] 2025-11-17..2025-11-18 vague yearless relative',
      ],
      ['the coming two quarters', '[the coming two quarters] 2026-01-01..2026-06-30 vague yearless relative'],
      ['They will meet in two weeks.', '[in two weeks] 2025-11-24..2025-11-30 vague yearless relative'],
      ['The hall will be built in two years.'],
      ['The truce will last three days.'],
      ['the last three days of the trial'],
      ['After 3 May 2016 the following two weeks were dry.', '[3 May 2016] 2016-05-03 day 5/3 after'],
      ['the following two weeks'],
      [
        'the last three months and two weeks',
        '[the last three months and two weeks] 2025-07-31..2025-11-13 vague yearless relative',
      ],
      ['by EOY', '[EOY] 2025-09-01..2025-12-31 year by yearless relative'],
    ]));

  describe('dates counted from a date', () =>
    check([
      [
        'two weeks after 3 May 2016',
        '[two weeks after 3 May 2016] 2016-05-14..2016-05-20 week yearless relative',
      ],
      ['the day after 3 May 2016', '[the day after 3 May 2016] 2016-05-04 day yearless relative'],
      ['three days from tomorrow', '[three days from tomorrow] 2025-11-18 day yearless relative'],
      [
        'more than two days before today',
        '[more than two days before today] 2025-11-12 day before yearless relative',
      ],
      ['for two weeks starting 3 May 2016', '[two weeks starting 3 May 2016] 2016-05-03..2016-05-16 day 5/3'],
      ['two years after 1990', '[1990] 1990-01-01..1990-12-31 year'],
    ]));

  describe('ranges of unlike dates', () =>
    check([
      ['from March 2019 to 3 May 2020', '[March 2019 to 3 May 2020] 2019-03-01..2020-05-03 month 3'],
      ['from November to 5 February 2017', '[November to 5 February 2017] 2016-11-01..2017-02-05 month 11'],
      ['Nov–Feb 5th, 2017', '[Nov–Feb 5th, 2017] 2016-11-01..2017-02-05 month 11'],
      ['between 2019 and March 2021', '[2019 and March 2021] 2019-01-01..2021-03-31 year'],
      ['between May 2019 and now', '[May 2019 and now] 2019-05-01..2025-11-14 vague yearless relative'],
      [
        'It was moved from 2019 to May 2020.',
        '[2019] 2019-01-01..2019-12-31 year',
        '[May 2020] 2020-05-01..2020-05-31 month 5',
      ],
      [
        'in 2019 and May 2020',
        '[2019] 2019-01-01..2019-12-31 year',
        '[May 2020] 2020-05-01..2020-05-31 month 5',
      ],
    ]));

  describe('weeks and years otherwise written', () =>
    check([
      ['in week 23 of 2018', '[week 23 of 2018] 2018-06-04..2018-06-10 week'],
      ['in week 3 of the season'],
      ['the first two weeks of 2021', '[the first two weeks of 2021] 2021-01-04..2021-01-17 vague'],
      ['the last four months of 2021', '[the last four months of 2021] 2021-09-01..2021-12-31 vague'],
      ['the third month of 2021', '[the third month of 2021] 2021-03-01..2021-03-31 month'],
      ['the 15th day of next month', '[the 15th day of next month] 2025-12-15 day yearless relative'],
      ['the 20th of last month', '[the 20th of last month] 2025-10-20 day yearless relative'],
      ['a third of last month', '[last month] 2025-10-01..2025-10-31 month yearless relative'],
      ['the week of 16 September 2024', '[week of 16 September 2024] 2024-09-16..2024-09-22 week 9'],
      ['one fifth of two thousand'],
      ['born in nineteen eighty-four', '[nineteen eighty-four] 1984-01-01..1984-12-31 year'],
      ['In two thousand villages it rained.'],
      [
        'in August two thousand and fifteen',
        '[August two thousand and fifteen] 2015-08-01..2015-08-31 month 8',
      ],
      ["in April '87", "[April '87] 1987-04-01..1987-04-30 month 4"],
      [
        '2015-03, then 2015-16',
        '[2015-03] 2015-03-01..2015-03-31 month 3',
        '[2015-16] 2015-01-01..2016-12-31 year',
      ],
      ['2019-Aug-01', '[2019-Aug-01] 2019-08-01 day 8/1'],
      ['12/25/24', '[12/25/24] 2024-12-25 day 12/25'],
      ['2/30/2019', '[2/30/2019] open vague'],
      [
        'no later than 2020, later than 2019',
        '[2020] 2020-01-01..2020-12-31 year by',
        '[2019] 2019-01-01..2019-12-31 year after',
      ],
      ['after the year 2020', '[2020] 2020-01-01..2020-12-31 year after'],
      ['The court will rule on Tuesday.', '[Tuesday] 2025-11-18 day yearless relative'],
      ['He said on Tuesday it would rain.', '[Tuesday] 2025-11-11 day yearless relative'],
      ['the Easter weekend 2021', '[Easter weekend 2021] 2021-04-02..2021-04-05 week'],
      ['the weekend of Thanksgiving 2023', '[weekend of Thanksgiving 2023] 2023-11-23..2023-11-26 week'],
      [
        'In May 2015 he fell ill; the following Easter he died.',
        '[May 2015] 2015-05-01..2015-05-31 month 5',
        '[Easter] open vague yearless relative',
      ],
      ['next Christmas', '[Christmas] 2025-12-25 day 12/25 yearless'],
      ['sales in CY18', '[CY18] 2018-01-01..2018-12-31 year'],
      ['on Wednesday the 12th', '[Wednesday the 12th] 2025-11-12 day yearless relative'],
    ]));

  describe('without a day to count from', () =>
    check(
      [
        ['on 7 November', '[7 November] open day 11/7 yearless'],
        ['in June', '[June] open month 6 yearless'],
        ['last month', '[last month] open month yearless relative'],
        ['since 1992', '[1992] 1992-01-01..1992-12-31 year since'],
        ['eight years ago'],
      ],
      {},
    ));
});
