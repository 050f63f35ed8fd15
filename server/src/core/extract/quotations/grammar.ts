/** Closed classes of English words, and a few open ones, by which the phrases beside a quotation are read. All folded to lower case but the calendar. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const prepositions = list(
  'of in at on alongside beside beyond through upon within without from for with by to into during following including regarding concerning about against over under near inside outside between among since after before until',
);
/** Prepositions that can open a clause as well. */
export const clauseOpeners = list('after before since until');
/** Words that begin a clause or join two. */
export const conjunctions = list(
  'and but or nor yet so when while as because if that which where although though whereas than what how why whether especially',
);
/** Small words inside names. */
export const particles = list('of de la da di du bin ibn van von der den al el ben and for the');
/** Words whose capital at the head of a sentence names nobody. */
export const starters = list(
  'then meanwhile yesterday today tomorrow earlier later now still yet so even only once here there also however indeed instead thus hence perhaps but and or when as while after before since if although though because in on at for to from by with under about asked speaking sitting standing writing according last this that these those it what both not no nevertheless moreover finally again',
);
/** Words that head the name of a body or an office. */
export const offices = list(
  'secretary minister president chairman chairwoman chair head director chief governor mayor bank house university ministry department union institute office committee commission council association federation league society ambassador leader member spokesman spokeswoman spokesperson bishop archbishop king queen prince princess duke duchess speaker school college republic kingdom',
);
export const calendarWords =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
