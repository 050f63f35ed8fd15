/** Words that make a figure the distance between two values, by the way they point and where they stand. */
export interface Pointing {
  readonly more: string;
  readonly less: string;
  readonly open: string;
}

/** Right behind the figure: "26 minutes shorter", "£3 million more", "a 5 percent rise". */
export const wordsBehind: Pointing = {
  more:
    'more|higher|longer|dearer|costlier|pricier|larger|bigger|greater|taller|heavier|older|wider|deeper|faster|' +
    'farther|further|later|additional|extra|up|increase|rise|growth|gain|jump',
  less:
    'less|fewer|lower|shorter|cheaper|smaller|lighter|younger|narrower|shallower|slower|nearer|' +
    'down|decrease|decline|fall|drop|cut|reduction|loss|saving',
  open: 'apart|difference|gap|(?:votes? |goals? |points? )?(?:made|makes|make) the difference',
};

/** Verbs and nouns in front of the figure, with or without "by" or "of": "rose 5 percent", "cut by £3 million". */
export const wordsBefore: Pointing = {
  more:
    'rose|risen|rises?|rising|grew|grown|grows?|growing|growth|increased?|increases|increasing|climbed|climbs|jumped|jump|' +
    'surged|soared|up|gain|widened|lengthened|extended|expanded|swelled|ahead',
  less:
    'fell|fallen|falls?|falling|dropped|drops?|declined?|declines|decreased?|decreases|decreasing|down|shrank|shrunk|reduced|' +
    'reduction|lowered|slipped|slumped|narrowed|shortened|dipped|sank|sunk',
  open: 'difference|gap|change|changed|differ|differs|differed',
};

/** Places behind the figure, which need something that it is held against: "three seats behind the others". */
export const placesBehind: Pointing = {
  more: 'above|ahead of|over and above',
  less: 'below|under|behind|short of',
  open: 'away from|off',
};

/** Words before the figure that may as well tell an amount by itself ("lost £9 million", "a majority of 11"). */
export const weaklyBefore: Pointing = {
  more: 'gained|gains|added|adds|raised|exceeded|beat|outdid|topped|won',
  less: 'cut|cuts|shed|lost|loses|losing|saved|saves|missed',
  open: 'distance|margin|majority|lead|moved',
};
