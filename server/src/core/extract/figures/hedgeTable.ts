import type { Hedge } from '../types';

const phrases = (hedge: Hedge, list: string): readonly (readonly [string, Hedge])[] =>
  list.split('|').map((phrase) => [phrase, hedge]);

/** Words straight before a figure that bend it. */
export const HEDGES: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ...phrases(
    'below',
    'nearly|almost|close to|closing in on|approaching|shy of|not quite|not even|less than|fewer than|under',
  ),
  ...phrases(
    'below',
    'below|falls short of|fell short of|falling short of|fall short of|short of|barely|up to|at most',
  ),
  ...phrases('below', 'no more than|not more than|as many as|as much as|a maximum of|nearing|lower than'),
  ...phrases(
    'below',
    'smaller than|verging on|bordering on|a shade under|a touch under|virtually|no greater than',
  ),
  ...phrases(
    'above',
    'more than|over|above|at least|upwards of|upward of|north of|topped|tops|topping|passed|exceeds',
  ),
  ...phrases(
    'above',
    'exceeded|exceeding|exceed|in excess of|no fewer than|no less than|not less than|not fewer than',
  ),
  ...phrases('above', 'greater than|higher than|larger than|beyond|a minimum of|surpassed|surpasses'),
  ...phrases('above', 'surpassing|longer than|a good|upwards to'),
  ...phrases(
    'about',
    'about|around|roughly|approximately|approx|approx .|some|circa|c .|ca .|an estimated|estimated',
  ),
  ...phrases(
    'about',
    'in the region of|in the order of|on the order of|of the order of|somewhere around|something like',
  ),
  ...phrases('about', 'more or less|somewhere near|near|close on|somewhere between|~|≈|in the vicinity of'),
  ...phrases('above', '>|≥'),
  ...phrases('below', '<|≤'),
];

/** Words that may stand before a hedge and belong to it: "just over", "well under". */
export const MODIFIERS: ReadonlySet<string> = new Set(
  'just|well|slightly|a little|little|a bit|far|significantly|considerably|somewhat|only just|only slightly|rather|a lot|much|marginally|perhaps|a shade|a touch'.split(
    '|',
  ),
);

/** Words straight after a number or its unit. */
export const AFTER_HEDGES: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ...phrases(
    'above',
    'or more|and more|or over|and over|or above|and above|and up|and counting|or higher|or greater|+|- plus|plus change',
  ),
  ...phrases('below', 'or less|or fewer|or under|or below|at most|at the most'),
  ...phrases('about', 'or so|or thereabouts|- odd|odd|give or take'),
];
