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
  open: 'apart|difference|gap',
};

/** Verbs and nouns in front of the figure, with or without "by" or "of": "rose 5 percent", "cut by £3 million". */
export const wordsBefore: Pointing = {
  more:
    'rose|risen|rises?|rising|grew|grown|grows?|growing|growth|increased?|increases|increasing|climbed|climbs|jumped|jump|' +
    'surged|soared|up|gain|gained|gains|added|adds|widened|lengthened|extended|raised|expanded|swelled|ahead|exceeded|beat|' +
    'outdid|topped',
  less:
    'fell|fallen|falls?|falling|dropped|drops?|declined?|declines|decreased?|decreases|decreasing|down|shrank|shrunk|cut|cuts|reduced|' +
    'reduction|lowered|slipped|slumped|shed|lost|loses|losing|narrowed|shortened|saved|saves|missed|dipped|sank|sunk',
  open: 'difference|gap|distance|margin|majority|lead|change|changed|moved|differ|differs|differed',
};

/** Places behind the figure, which need something that it is held against: "three seats behind the others". */
export const placesBehind: Pointing = {
  more: 'above|ahead of|over and above',
  less: 'below|under|behind|short of',
  open: 'away from|off',
};
