import type { Corpus } from '../../corpus/corpus';
import type { Finding } from '../finding';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting } from '../values/setting';
import { type DraftName, namesOf, sharesWord } from './draftNames';
import { passagesNaming } from './passages';
import { conflicting } from './report';

/** Who came after whom in an office. */
interface Succession {
  readonly later: DraftName;
  readonly earlier: DraftName;
}

/**
 * Somebody who is said to follow another in office, where a source names somebody else as that one's successor, and no passage
 * speaks of a succession beside the draft's two.
 */
export const wrongSuccessors = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  successionsIn(setting, corpus).flatMap(({ later, earlier }) => {
    if (!earlier.actor) return [];
    const naming = passagesNaming(earlier.actor, corpus);
    if (naming.some(({ sentence }) => marks.test(sentence.text) && sentence.text.includes(lastWord(later))))
      return [];
    for (const passage of naming) {
      const told = successionsIn(passageSetting(passage, corpus), corpus).find(
        (one) => one.earlier.actor === earlier.actor && !sharesWord(one.later.text, later.text),
      );
      if (told) return [conflicting(later, later.text, told.later.text, passage, told.later)];
    }
    return [];
  });

const lastWord = ({ text }: DraftName): string => text.split(/\s+/).at(-1) ?? text;

const marks = /\b(?:succe\p{L}+|replac\p{L}+|follow\p{L}*|takes? over|took over|hand\p{L}* over)\b/iu;

/** The earlier one behind the verb, and in front of it. */
const forth =
  /^,?\s(?:(?:will|has|is\sto|who)\s)?(?:succe(?:ed|eds|eded)|replac(?:es|ed|e)|follow(?:s|ed)?|(?:takes?|took|taken)\sover\sfrom)\s(?:the\s)?$/;
const inSuccession = /\b(?:in\ssuccession\sto|as\s(?:the\s)?successor\s(?:of|to)|in\splace\sof)\s$/;
const back =
  /^(?:,?\s(?:was|is|has\sbeen|will\sbe|is\sto\sbe)\s(?:succeeded|replaced|followed)\s(?:in\s\p{L}+\s)?by|\s(?:hands?|handed)\sover\sto|['’]s?\ssuccessor(?:\s(?!is\b)[\p{L}’']+){0,8}?(?:,|\s(?:is|was|will\sbe)))\s$/u;

function successionsIn(setting: SentenceSetting, corpus: Corpus): readonly Succession[] {
  const { text, start } = setting.sentence;
  if (!marks.test(text)) return [];
  const people = namesOf(setting, corpus).filter(
    ({ kind, text: words }) => kind === 'person' || (kind === 'unknown' && /\s/.test(words)),
  );
  return people.flatMap((one, n) => {
    const next = people[n + 1];
    if (!next) return [];
    const between = text.slice(one.end - start, next.start - start);
    if (forth.test(between) || (inSuccession.test(between) && !/[;.]/.test(between)))
      return [{ later: one, earlier: next }];
    return back.test(between) ? [{ later: next, earlier: one }] : [];
  });
}
