/** What somebody may ask of somebody else, or hold against what was decided. */
export const pleaNouns =
  'appeals?|objections?|complaints?|protests?|challenges?|petitions?|applications?|requests?|bids?|calls?|demands?|motions?|proposals?|pleas?|claims?|lawsuits?|suits?|advice|counsel|recommendations?|suggestions?|warnings?|offers?';

/** What is done to a plea by whoever decides on it, in its favour: past, present, participle and gerund. */
export const grants =
  'upheld|uphold(?:s|ing)?|sustain(?:ed|s|ing)|grant(?:ed|s|ing)|allow(?:ed|s|ing)|accept(?:ed|s|ing)|approv(?:ed|es|ing)|adopt(?:ed|s|ing)|follow(?:ed|s|ing)|heed(?:ed|s|ing)|took|taking|met|(?:gave|gives|giving|given)\\s(?:in|way)\\sto|yield(?:ed|s|ing)\\sto|bow(?:ed|s|ing)\\sto|agree(?:d|s|ing)\\sto|compl(?:ied|ies|ying)\\swith|act(?:ed|s|ing)\\son|took\\sup|endors(?:ed|es|ing)|back(?:ed|s|ing)|listen(?:ed|s|ing)\\sto';

/** The same against it. */
export const refuses =
  'dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refus(?:ed|es|ing)|declin(?:ed|es|ing)|den(?:ied|ies|ying)|turn(?:ed|s|ing)\\s(?:down|away)|turned\\s\\p{L}+\\sdown|threw\\sout|thr(?:own|ows|owing)\\sout|overrul(?:ed|es|ing)|overr(?:ode|ides|idden|iding)|ignor(?:ed|es|ing)|disregard(?:ed|s|ing)|def(?:ied|ies|ying)|rebuff(?:ed|s|ing)|brush(?:ed|es|ing)\\saside|voted\\sdown|struck\\sdown|spurn(?:ed|s|ing)';

/** What may be done to somebody who asks or advises, in the same two senses: "followed Ada Brun", "overruled the board". */
export const grantsOne =
  'follow(?:ed|ing)|heed(?:ed|s|ing)|(?:gave|gives|giving|given)\\s(?:in|way)\\sto|yield(?:ed|s|ing)\\sto|bow(?:ed|s|ing)\\sto|sid(?:ed|es|ing)\\swith|listen(?:ed|s|ing)\\sto';
export const refusesOne =
  'overrul(?:ed|es|ing)|overr(?:ode|ides|idden|iding)|ignor(?:ed|es|ing)|disregard(?:ed|s|ing)|def(?:ied|ies|ying)|rebuff(?:ed|s|ing)';

/** How a plea itself fares. */
export const succeeds = 'succeeded|succeeds|was\\ssuccessful|were\\ssuccessful|carried\\sthe\\sday|prevailed';
export const fails = 'failed|fails|was\\sunsuccessful|were\\sunsuccessful|was\\slost|came\\sto\\snothing';
