const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Closed classes of words, lower-cased and folded: what a light reading of clauses leans on. */
export const being = set(`be is are was were been being am isn't aren't wasn't weren't`);
export const having = set(`have has had having haven't hasn't hadn't`);
export const doing = set(`do does did don't doesn't didn't`);
export const modals = set(
  `will would shall should can could may might must cannot won't wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't ought`,
);
/** Verbs that stand between an auxiliary and what is done, and take nothing of its truth: "is set to play". */
export const semiAuxiliaries = set(`set due about going able getting get gets got gotten known thought`);
export const becoming = set(
  `become becomes became becoming remain remains remained remaining stay stays stayed`,
);

export const determiners = set(
  `the a an this these those its his her their our my your some any every each another such both all several many few most more other no`,
);
export const prepositions = set(
  `of in on at by for from with within without to into onto off over under above below about across after against along among
  around before behind beneath beside besides between beyond despite down during except inside like near out outside past per since
  through throughout till toward towards until up upon via as than amid alongside`,
);
export const pronouns = set(`he she it they we i you who which that him them us me this these those`);
export const conjunctions = set(
  `and but or nor so yet while although though because if unless whether when where whereas since as before after until that which who whom whose`,
);
/** Adverbs that stand between an auxiliary or subject and its verb. */
export const adverbs = set(
  `also already still again later then now just only even ever soon once first twice instead often always ever yet long further finally
  never not at last back at all well thus therefore so far nevertheless too rather quite almost nearly perhaps maybe either fully
  no longer neither nor`,
);

export const negators = set(`not never neither nor cannot nobody nothing none no`);
/** Subjects and objects that deny their clause. */
export const negativeNouns = set(`nobody nothing none neither`);

/** "refused to sign" is "did not sign": verbs that deny the infinitive, gerund or "from" behind them. */
export const refusing = set(
  `refuse refused refuses refusing decline declined declines declining fail failed fails failing forbear forbore unable impossible yet`,
);
/** "stopped making": what was done is done no longer. */
export const ceasing = set(
  `stop stopped stops stopping cease ceased ceases ceasing quit avoid avoided avoids avoiding`,
);

/** Words that bend a denial: "not only", "not all", "hardly": what they leave true is not said. */
export const bending = set(
  `only just merely all every everyone everything always entirely necessarily simply solely until because exactly quite many much both enough yet`,
);
export const halfDenials = set(`hardly scarcely barely rarely seldom little few`);

/** Whether a word (folded, lower case) belongs to a closed class, so that it is no verb of its own. */
export const isClosed = (word: string): boolean =>
  word.length < 2 || word.endsWith('ly') || closed.some((words) => words.has(word));

const closed = [
  being,
  having,
  doing,
  modals,
  determiners,
  prepositions,
  pronouns,
  conjunctions,
  adverbs,
  becoming,
];
