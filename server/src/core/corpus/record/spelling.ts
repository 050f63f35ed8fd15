/**
 * Words that differ only by the house style of a publisher, brought to one form, so that a quotation stays faithful
 * when an editor respells it: British and American endings, digits for number words, "per cent", contractions of "not".
 * Collisions ("prise", "prize") do no harm: both sides of a comparison go through here.
 */
export function oneSpelling(word: string): string {
  const known = WHOLE.get(word);
  if (known !== undefined) return known;
  if (word.length < 6) return word;
  return word
    .replace(/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(?<=[lbvnimpdtg])our(?=$|s|e|i|a|h|l)/, 'or')
    .replace(/(?<=.{4})ll(ed|ing|er|ers|or)$/, 'l$1');
}

const pairs = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return [from, to] as const;
    });

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';

const WHOLE: ReadonlyMap<string, string> = new Map([
  ...NUMBERS.split(' ').map((word, value) => [word, String(value)] as const),
  ...TENS.split(' ').map((word, index) => [word, String((index + 3) * 10)] as const),
  ...pairs(`centre:center centres:centers metre:meter metres:meters litre:liter litres:liters theatre:theater
    theatres:theaters fibre:fiber fibres:fibers kilometre:kilometer kilometres:kilometers towards:toward amongst:among
    whilst:while programme:program programmes:programs defence:defense offence:offense licence:license grey:gray
    plough:plow tyre:tire tyres:tires cheque:check cheques:checks sceptical:skeptical sceptic:skeptic
    judgement:judgment ageing:aging acknowledgement:acknowledgment backwards:backward forwards:forward afterwards:afterward
    okay:ok alright:ok mister:mr doctor:dr saint:st arse:ass mum:mom storey:story kerb:curb gaol:jail
    learnt:learned burnt:burned dreamt:dreamed spelt:spelled favourite:favorite`),
]);
