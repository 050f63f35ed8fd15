/** Written before a name: never the last word of a sentence. */
const titles =
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Gen Maj Lt Col Cmdr Adm Brig Sgt Cpl Pvt Capt Sen Rep Gov Pres ' +
  'Amb Supt Insp Det Sec Mt Ft Ste Sr Sra';

/** Written before a number: no sentence ends there if a digit follows. */
const beforeNumber =
  'No Nos Nr Art Arts Fig Figs Vol Vols Ch Chap Sec Sect Par Para p pp par art fig vol no nos ch ca c approx pop ' +
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec est min max';

/** Anywhere in a sentence, and at its end too: only a word that opens sentences ends one there. */
const anywhere =
  'St Inc Ltd Co Cos Corp Bros plc Jr Snr etc al ed eds Ave Blvd Rd Dept Univ Assn Bldg Ph Jan Feb Mar Apr Jun Jul Aug ' +
  'Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun mln bln tn mn bn ft lb lbs oz hr hrs';

/** Lead to what follows: never the last word of a sentence. */
const leading = 'vs v cf e.g i.e viz incl esp resp trans';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const titleAbbreviations = words(titles);
export const numberAbbreviations = words(beforeNumber);
export const openAbbreviations = words(anywhere);
export const leadingAbbreviations = words(leading);

/** Words that in the middle of a sentence are in lower case: with a capital they open one. */
export const sentenceOpeners = words(
  'The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here In On At By For ' +
    'From With Under Over After Before Since Until When While Where If As But And Or Yet So However Although Though ' +
    'Because Despite During Meanwhile Moreover Instead Still Then Now Today Both Each Every Some Many Most Such Other ' +
    'Another Not Only Nor Neither Either Even What Who Why How Which Once Also Among Between About According Asked To ' +
    'Of Nearly Almost Roughly Around Critics Officials Analysts',
);
