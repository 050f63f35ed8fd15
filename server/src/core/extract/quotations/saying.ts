/**
 * The vocabulary of attribution. Verbs are listed by their base; `sayingForms` spells them out. The lists follow the
 * reporting verbs of English grammars (Quirk et al., §14.28 ff.) and of news style books.
 */
const VERBS_OF_SPEECH = `accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure
  bark blast boast brag caution challenge charge chide claim comment complain concede conclude confess confide confirm
  contend continue counter crow cry declare demand denounce deny describe disclose dismiss emphasise emphasize estimate
  exclaim explain express fume gush hail hint implore inform insist interject joke jest lament laud maintain mention mock
  muse mutter note object observe opine pledge point praise predict proclaim promise pronounce protest quip quote recall
  recount reiterate relate remark remember remind repeat reply report respond retort reveal scoff shout shrug sigh smile
  sneer snap speculate state stress suggest swear tease tell testify thunder tweet underline urge vow warn whisper write
  post call brand dub label term characterise characterize frame view greet cite plead declaim grumble admonish rejoin
  signal volunteer venture reason reflect reckon scold cable telegraph rejoice enthuse parry marvel gloat grouse snort
  bellow mumble murmur stammer stutter apologise apologize clarify elaborate interrupt deplore jeer wonder`;

const IRREGULAR = `said says say saying told tells tell telling wrote writes write writing written spoke speaks
  swore swears thought thinks think held holds saw sees put puts read reads went goes felt feels
  believes believe believed hopes hope hoped expects expect expected fears fear feared insists knew quoth`;

/** "Smith's assertion that …", "in Smith's words". */
const NOUNS_OF_SPEECH = `accusation answer argument assertion assessment call claim comment complaint conclusion contention
  declaration description denial explanation formula headline insistence judgment judgement line lament message motto observation
  opinion phrase plea pledge prediction promise quip quote reaction remark reply report response slogan speech statement
  suggestion term testimony tweet verdict view vow warning word words account`;

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** The written forms of a regular verb: asks, asked, asking; denies, denied; quipped. */
function forms(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (DOUBLING.has(verb)) return [verb, `${verb}s`, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`];
  if (/(?:s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

const DOUBLING: ReadonlySet<string> = new Set(
  words('quip brag shrug snap admit dub blog chat concur rebut submit pen jot confer'),
);

/** Every written form of a verb that reports speech or thought. */
export const sayingForms: ReadonlySet<string> = new Set([
  ...words(VERBS_OF_SPEECH).flatMap(forms),
  ...words(IRREGULAR),
]);

/** Forms that are nouns as well ("praise", "report"): they need a subject of their own to be verbs. */
export const bareForms: ReadonlySet<string> = new Set(words(VERBS_OF_SPEECH));

/** Verbs by which somebody comes to words that another one says. */
export const receivingForms: ReadonlySet<string> = new Set(
  words(`get gets got receive receives received hear hears heard face faces faced meet meets met learn learns learnt
    learned draw draws drew earn earns earned invite invites invited overhear overheard`),
);

/** Nouns that stand for speech after a possessive. */
export const sayingNouns: ReadonlySet<string> = new Set(
  words(NOUNS_OF_SPEECH).flatMap((noun) => [noun, `${noun}s`]),
);

/** Verbs that report what somebody thinks or does rather than says: cues only before a quotation. */
export const weakForms: ReadonlySet<string> = new Set(
  words(`view views viewed viewing frame frames framed framing went goes put puts read reads held holds saw sees sign
    signal signals signaled signalled report reports charge charges post posts cite cites cited point points call calls
    challenge challenges smile smiles state states term terms label labels brand brands note notes promise promises
    pledge pledges demand demands claim claims comment comments quote quotes answer answers remark remarks express`),
);

/** Words before a noun that are no part of a name: they begin a role phrase. */
export const determiners: ReadonlySet<string> = new Set(
  words(`the a an his her their its our my this that these those one some another`),
);

/** Pronouns that can stand for a speaker. */
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who']);

export const auxiliaries: ReadonlySet<string> = new Set(
  words(`has had have having is was were are be been being will would could can should may might must did does do to
    also then later now once again even still just never not first only further soon himself herself themselves itself
    famously reportedly apparently allegedly earlier recently today yesterday on record quoted as`),
);

export const formsOfBe: ReadonlySet<string> = new Set([
  'is',
  'was',
  'were',
  'are',
  'be',
  'been',
  'being',
  "wasn't",
  "isn't",
]);
