// Closed word classes that shape English proper names. Data only: a word is here because of what it does in a name,
// not because some text needed it.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words cut short that belong to the name behind their full stop: "St. Gallen". */
export const shortened = set('st ste');

/** Lower-case words that may stand inside a person's name: "Mohammed bin Salman", "Ursula von der Leyen". */
export const particles = set(
  'bin ibn bint al el de der den van von zu zur da das dos del della di du la le ben ap ter ten af',
);

/** Abbreviations in front of a name; a full stop after them does not end the name. */
export const courtesies = set(
  'mr mrs ms miss mx dr prof sir lady lord dame fr rev hon gen col lt sgt capt cpt adm sen rep gov madam mme sheikh',
);

/** Heads of offices: what somebody is called by in front of or beside the name. Lower-case, singular. */
export const offices = set(
  `president premier chancellor minister secretary ambassador envoy senator governor mayor king queen prince princess
   emperor sultan emir pope cardinal archbishop bishop chief chairman chairwoman chair chairperson director commissioner
   general admiral colonel captain major lieutenant commander sergeant marshal judge justice professor doctor surgeon
   spokesman spokeswoman spokesperson aide adviser advisor delegate representative leader head deputy speaker
   congressman congresswoman councillor inspector detective officer analyst columnist critic editor reporter correspondent
   journalist author historian economist scientist engineer lawyer surveyor cook physician ceo cfo founder alderman constable
   treasurer rector dean curator attorney prosecutor negotiator diplomat candidate coach manager executive
   archaeologist archivist astronomer biologist chemist climatologist ecologist epidemiologist geologist hydrologist
   physicist seismologist statistician volcanologist innkeeper shopkeeper midwife novelist sculptor lawmaker
   mediator ombudsman auditor foreman skipper warden registrar coroner superintendent referee`,
);

/** Words that stand before an office and belong to it: "Deputy Prime Minister", "Foreign Minister". */
export const officeModifiers = set(
  `prime first deputy vice foreign finance defence defense interior energy transport health justice environment trade
   treasury home assistant associate acting former senior chief executive general managing attorney permanent special
   crown grand press state lord field major rear lieutenant financial operating ex project opposition`,
);

/** What an office with "of" is over: "Secretary of Commerce". */
export const portfolios = set(
  `commerce state defence defense finance justice transport energy health interior labour labor education agriculture
   treasury trade staff foreign economy environment culture war homeland operations research`,
);

/** Last words of bodies. */
export const bodyHeads = set(
  `ministry department office agency authority administration bureau board commission committee council court chamber
   parliament senate congress assembly house union league alliance party movement front association society institute
   institution academy university college school museum bank fund group company corporation corp inc ltd plc llc gmbh
   rail railways railway airlines airways motors energy partners capital holdings securities forces army navy guard
   police organization organisation initiative programme program foundation trust centre center network club
   laboratory observatory hospital church secretariat community commonwealth water works industries systems
   technologies pharmaceuticals heating cabinet federation confederation team fleet corps service services insurance`,
);

/** Last words of newspapers, agencies and other titles that are published. */
export const paperHeads = set(
  `times post journal gazette herald courier mercury tribune news press monitor review telegraph guardian observer
   chronicle mail standard wire express gazeta ledger magazine bulletin dispatch star`,
);

/** Words for newspapers that titles keep in lower case: "Norlandskaya gazeta". */
export const foreignPapers = set('gazeta gazety gazette zeitung zeitschrift pravda vestnik novosti');

export const treatyHeads = set(
  'accord accords agreement treaty convention pact protocol charter declaration memorandum act compact covenant',
);

export const eventHeads = set(
  'summit war games conference forum festival olympics cup revolution championship championships expedition election',
);

/** Last words of places: "Black Sea", "Stairway Glacier". */
export const placeHeads = set(
  `sea ocean river lake mountain mountains bay gulf strait straits island islands isle glacier peninsula desert valley
   street road square bridge harbour harbor port station airport canal dam province region oblast district county city
   camp coast point sound shelf fjord pass tunnel line hill hills plateau range cape republic kingdom emirates
   territory lands corridor reservoir basin`,
);

/** First words of places: "Lake Auster", "Port Sarand". */
export const placeOpeners = set('lake mount mt cape port fort camp river isle gulf bay strait saint st');

/** Heads that take "of …" and stay one name: "Republic of …", "Bank of …". */
export const ofHeads = set(
  `republic kingdom bank university ministry department court house academy institute commonwealth union league
   federation confederation convention treaty council office bureau association museum gulf bay strait isle cape sea
   board society church college duchy principality sultanate state organization organisation forum chamber articles
   school alliance community`,
);

/** Words that open sentences with a capital and are no part of a name. Prepositions, articles, conjunctions, adverbs. */
export const openers = set(
  `the a an this that these those it its he she his her they their we our i you your my who what which when where why how
   in on at by for from with without of to into onto upon over under above below after before since until till during
   through across between among against about around near beyond behind beside besides despite except unlike like as
   and or but nor so yet if though although while whereas because unless whether once than then there here now today
   yesterday tomorrow not no none never only even just still also too both either neither each every all any some many
   much more most few several such other another one two three four five six seven eight nine ten dozens hundreds
   thousands millions first second third last next later earlier meanwhile however moreover furthermore therefore thus
   hence indeed instead otherwise perhaps maybe according given following including within along amid towards toward
   is are was were be been being has have had do does did will would can could may might must shall should let
   mr mrs ms yes asked said says told speaking writing born based seen seated should
   facing meeting calling quoting citing joining visiting replacing succeeding backing beating defeating hosting welcoming
   thanking addressing accompanying telling asking answering accusing praising criticising criticizing urging warning`,
);

export const calendarWords = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ad bc am pm`,
);

/** What a "Day" of the calendar is for. */
export const holidays = set(
  `victory independence labour labor memorial remembrance armistice liberation constitution republic unity national boxing
   mother father mothers fathers women veterans election inauguration christmas judgement judgment`,
);

/** Honorific or generic capitals, and adverbs on buttons ("Up/Down"), that are no name alone. */
export const generic = set(
  `president minister prime government parliament senate chamber court commission union convention treaty annex article
   section chapter table figure volume issue part page note rating north south east west northern southern eastern
   western central sea gulf st senators excellencies internet god heaven
   up down on off in out back forward`,
);

/** Capitalised adjectives and nouns of faith, origin and script: they describe, and name nobody. */
export const describers = set(
  `muslim muslims islamist islamists islamic christian christians jewish jew jews catholic catholics orthodox protestant
   buddhist hindu sunni shia shiite asian asians european europeans african africans eurasian western eastern arab arabs
   slavic turkic latin cyrillic anglo saxon sino euro atlantic transatlantic soviet roman victorian edwardian
   internet covid republican republicans democrat democrats communist communists conservative liberal labour nazi nazis
   statement photo image picture read more share follow subscribe latest newsletter`,
);
