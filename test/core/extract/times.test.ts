import assert from 'node:assert/strict';
import { quantities } from '../../../server/src/core/extract/quantities';
import type { TimeOfDay } from '../../../server/src/core/extract/types';

const clockTime = (minute: number): string => {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
};

/** The words, the minutes that may be meant, and what is left open. */
const show = ({ text, clock, bound }: TimeOfDay): string => {
  const span =
    clock.low === clock.high ? clockTime(clock.low) : `${clockTime(clock.low)}-${clockTime(clock.high)}`;
  return [`[${text}]`, span, clock.eitherHalf ? 'either half' : '', clock.zone ?? '', bound ?? '']
    .filter(Boolean)
    .join(' ');
};

/** A text, and its times. */
type Row = readonly [text: string, ...times: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [text, ...times] of rows)
    it(text, () => assert.deepEqual(quantities(text, {}).times.map(show), times));
};

describe('times of day', () => {
  describe('in digits', () =>
    check([
      ['The gates opened at 19.40.', '[19.40] 19:40'],
      ['It landed at 6.20, in fog', '[6.20] 06:20 either half'],
      ['At 01.44 rescuers reached the hut', '[01.44] 01:44'],
      ['The pumps ran until 23:15', '[23:15] 23:15 until'],
      ['the 5.12 train to Arden', '[5.12] 05:12 either half'],
      ['missed the 7.05 from Lorne', '[7.05] 07:05 either half'],
      ['at 4.15 p.m. the bell rang', '[4.15 p.m.] 16:15'],
      ['by 7am', '[7am] 07:00 by'],
      ['9.30 in the morning', '[9.30 in the morning] 09:30'],
      ['at 9.30 that evening', '[9.30] 21:30'],
      ['0915 hours', '[0915 hours] 09:15'],
      ['They sailed at 1945 hours', '[1945 hours] 19:45'],
      ['vers 10h30', '[10h30] 10:30'],
      ['broadcast at 18:00 GMT', '[18:00 GMT] 18:00 gmt'],
      ['at 18.00 Moscow time', '[18.00 Moscow time] 18:00 moscow'],
      ['at 20:52:14 the alarm went off', '[20:52:14] 20:52'],
      ['12 noon', '[12 noon] 12:00'],
      ["at 9 o'clock", "[9 o'clock] 09:00 either half"],
      ['on Monday at 19:40', '[19:40] 19:40'],
      ['That evening at 8.10, the lights failed', '[8.10] 20:10'],
    ]));

  describe('in words', () =>
    check([
      ['eight minutes past nine in the evening', '[eight minutes past nine in the evening] 21:08'],
      ['at half past eight', '[half past eight] 08:30 either half'],
      ['a quarter to two', '[a quarter to two] 01:45 either half'],
      ['sixteen minutes to nine.', '[sixteen minutes to nine] 08:44 either half'],
      ['at ten past six in the evening', '[ten past six in the evening] 18:10'],
      ['five minutes before noon', '[five minutes before noon] 11:55'],
      ['at twenty-five to four', '[twenty-five to four] 03:35 either half'],
      ['a quarter to one in the afternoon', '[a quarter to one in the afternoon] 12:45'],
      ['at ten to midnight', '[ten to midnight] 23:50'],
      ["at seven o'clock at night", "[seven o'clock at night] 19:00"],
      ['at seven in the morning', '[seven in the morning] 07:00'],
      ['at nine thirty in the evening', '[nine thirty in the evening] 21:30'],
      ['They met at midday.', '[midday] 12:00'],
      ['It closed at midnight', '[midnight] 00:00'],
    ]));

  describe('with a hedge', () =>
    check([
      ['shortly before five in the afternoon', '[shortly before five in the afternoon] 16:30-17:00'],
      ['a little after ten in the morning', '[a little after ten in the morning] 10:00-10:30'],
      ['made fast shortly before five.', '[shortly before five] 04:30-05:00 either half'],
      ['around noon', '[around noon] 11:45-12:15'],
      ['around 9.10 that morning', '[around 9.10] 09:05-09:15'],
      ['just after midnight', '[just after midnight] 00:00-00:30'],
      ['shortly before midnight', '[shortly before midnight] 23:30-00:00'],
    ]));

  describe('as a stretch', () =>
    check([
      ['from 7 to 9 a.m.', '[7 to 9 a.m.] 07:00-09:00'],
      ['11 am to 2 pm', '[11 am to 2 pm] 11:00-14:00'],
      ['from 11 to 2 p.m.', '[11 to 2 p.m.] 11:00-14:00'],
      ['open 19.30–21.00', '[19.30–21.00] 19:30-21:00'],
      ['between seven and nine in the evening', '[seven and nine in the evening] 19:00-21:00'],
      ['from 22.30 to 4.15', '[22.30 to 4.15] 22:30-04:15'],
      ['from 08:00 until 16:30', '[08:00 until 16:30] 08:00-16:30'],
    ]));

  describe('not in', () =>
    check([
      ['6.20 metres'],
      ['It grew by 5.12 percent'],
      ['Prices rose by 5.12.'],
      ['section 4.15'],
      ['They won 25:17'],
      ['The shares closed at 12.50, down 2 percent'],
      ['Inflation stood at 5.12.'],
      ['cut from 12.40 to 11.20'],
      ['a wage of 12.50 crowns'],
      ['after 5.12 seconds'],
      ['an hour and eight minutes'],
      ['shrank from ten to nine'],
      ['carried by ten to nine'],
      ['rose from a quarter to two thirds'],
      ['He was ten to twelve years old'],
      ['shortly after one of them left'],
      ['just before two ships met'],
      ['midnight feasts'],
      ['at seven'],
      ['The ratio was 1:12'],
      ['magnitude 6.20'],
      ['version 4.15 came out'],
      ['They cost £5.12'],
      ['on 5.12.2024'],
      ['between 5.12 and 6.40 metres'],
      ['a quarter of two million'],
      ['at 12.50 crowns'],
      ['traded at 5.12'],
    ]));

  it('are no figures', () =>
    assert.deepEqual(
      [
        'at 19.40',
        'the 5.12 train',
        'half past eight',
        'shortly before five in the afternoon',
        'from 7 to 9 a.m.',
        '0915 hours',
        'sixteen minutes to nine.',
      ].flatMap((text) => quantities(text, {}).figures.map(({ text: figure }) => figure)),
      [],
    ));
});
