const openings: readonly RegExp[] = [
  /^(?:statement|disclaimer|editor['’]?s?['’]? note|editorial note|correction|clarification|legal notice|acknowledge?ments?)s?\s?[:–—-]/i,
  /^(?:this|the) (?:article|story|piece|post|report|column|essay|commentary|text|version)\b.{0,30}\b(?:republished|reprinted|published|appeared|represents?|reflects?|translated|updated|corrected|amended|adapted|produced|syndicated)\b/i,
  /^(?:the )?(?:views|opinions|statements)(?: and opinions)?(?: expressed| in this| here|,)/i,
  /^note by the (?:translator|editor|publisher)s?\b|^(?:translator|publisher)['’]s note\b/i,
  /^(?:originally|first) (?:published|appeared|posted)\b/i,
  /^(?:original|source|via|translation|translated by|reporting by|additional reporting by|edited by|editing by|with reporting by)\s?[:：]/i,
  /^(?:additional )?(?:reporting|editing|writing|translation) by \p{Lu}/iu,
];

/** Whether a line speaks of the text itself: where it comes from, whose opinion it is, what was corrected. */
export const isStatement = (line: string): boolean =>
  line.length < 800 && openings.some((opening) => opening.test(line));
