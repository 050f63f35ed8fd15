/** Month names and short forms, English and the languages whose web copies are common beside English ones. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'janvier', 'januar', 'gennaio', 'janeiro', 'января'],
  ['february', 'feb', 'febrero', 'février', 'fevrier', 'februar', 'febbraio', 'fevereiro', 'февраля'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'março', 'марта'],
  ['april', 'apr', 'abril', 'avril', 'aprile', 'апреля'],
  ['may', 'mayo', 'mai', 'maggio', 'maio', 'мая'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'giugno', 'junho', 'июня'],
  ['july', 'jul', 'julio', 'juillet', 'juli', 'luglio', 'julho', 'июля'],
  ['august', 'aug', 'agosto', 'août', 'aout', 'августа'],
  ['september', 'sept', 'sep', 'septiembre', 'septembre', 'settembre', 'setembro', 'сентября'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'ottobre', 'outubro', 'октября'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'ноября'],
  ['december', 'dec', 'diciembre', 'décembre', 'decembre', 'dezember', 'dicembre', 'dezembro', 'декабря'],
];

/** The number of a month (1–12) by its lower-case name. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);
