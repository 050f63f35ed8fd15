/** Something everybody knows the day of, as texts name it. */
export interface DatedEvent {
  readonly names: RegExp;
  /** ISO day. */
  readonly day: string;
  /** Its day is a name of its own ("9/11", "7 October") and is written without a year for decades. */
  readonly iconic?: boolean;
}

/** Common knowledge, in the order of time: a text that tells of one was written after it. */
export const datedEvents: readonly DatedEvent[] = [
  { names: /\bsinking of the Titanic\b/, day: '1912-04-15' },
  { names: /\b(?:attack on|bombing of) Pearl Harbor\b/, day: '1941-12-07', iconic: true },
  { names: /\bD-Day\b|\bNormandy landings\b/, day: '1944-06-06', iconic: true },
  { names: /\b(?:bombing of|bomb (?:dropped )?on) Hiroshima\b/, day: '1945-08-06', iconic: true },
  { names: /\b(?:assassination|murder) of (?:President )?(?:John F\. )?Kennedy\b/, day: '1963-11-22' },
  { names: /\bChernobyl (?:disaster|accident|explosion)\b/, day: '1986-04-26' },
  { names: /\bfall of the Berlin Wall\b|\bBerlin Wall fell\b/, day: '1989-11-09', iconic: true },
  {
    names: /\b(?:collapse|dissolution|break-?up|demise) of the Soviet Union\b|\bSoviet collapse\b/,
    day: '1991-12-26',
  },
  { names: /\b9\/11\b|\bSeptember 11(?:th)? attacks\b/, day: '2001-09-11', iconic: true },
  { names: /\b(?:Indian Ocean|Boxing Day) tsunami\b/, day: '2004-12-26' },
  { names: /\bHurricane Katrina\b/, day: '2005-08-29' },
  {
    names: /\b(?:collapse|bankruptcy|fall) of Lehman(?: Brothers)?\b|\bLehman(?: Brothers)? collapse/,
    day: '2008-09-15',
  },
  { names: /\bFukushima (?:disaster|accident|meltdown)\b/, day: '2011-03-11' },
  { names: /\bannexation of Crimea\b|\bannexed Crimea\b/, day: '2014-03-18' },
  { names: /\bBrexit (?:referendum|vote)\b/, day: '2016-06-23' },
  { names: /\bCOVID-?19\b/i, day: '2020-02-11' },
  {
    names: /\b(?:attack on|storming of) the (?:US |U\.S\. )?Capitol\b|\bCapitol riot\b/,
    day: '2021-01-06',
    iconic: true,
  },
  { names: /\bTaliban (?:takeover|seizure) of Kabul\b|\bfall of Kabul\b/, day: '2021-08-15' },
  {
    names:
      /\b(?:(?:Russia|Moscow|Putin)['’]s|Russian|full-scale) (?:\S+ )?invasion of Ukraine\b|\bRussia(?:n troops)? (?:invaded|invading) Ukraine\b/,
    day: '2022-02-24',
  },
  {
    names: /\b(?:death of|died) Queen Elizabeth(?: II)?\b|\bQueen Elizabeth(?: II)?['’]s death\b/,
    day: '2022-09-08',
  },
  {
    names: /\bHamas(?:['’]s?| attack| massacre)?\b.{0,40}\b(?:attack|massacre)\b.{0,20}\bIsrael\b/,
    day: '2023-10-07',
    iconic: true,
  },
];
