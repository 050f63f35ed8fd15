/** Words that carry no content: articles, prepositions, pronouns, auxiliaries, conjunctions, plain adverbs. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with within without and or but nor as than then that this these those there here it its
  itself he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what
  when where why how is are was were be been being am do does did done doing have has had having will would shall should can could may might
  must ought not no never none neither either both each every any some all many much more most less least few fewer several other another such
  own same so too very just only even also already still yet again once ever now soon about above across after against along
  among amid around before behind below beneath beside besides between beyond despite down during except inside into like near
  off onto out outside over past per since through throughout till toward towards under until up upon via while although though
  because if unless whether however therefore thus hence moreover meanwhile indeed perhaps maybe rather quite almost nearly
  roughly approximately circa barely hardly scarcely exactly precisely let lets got get gets getting go goes went gone going
  come comes came coming make makes made making take takes took taken taking put puts putting give gives gave given giving
  one ones something anything nothing everything someone anyone everyone nobody else instead apart ago later earlier
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen dozen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million billion trillion half third quarter thirds quarters fifth fifths percent
  mr mrs ms dr sir lord dame`.split(/\s+/),
);

/**
 * Words of telling and filler that any claim may be wrapped in: they neither prove nor disprove that two sentences
 * speak of the same thing, so they never count as shared or as missing.
 */
export const wrappingWords: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling state states stated stating add adds added adding note notes noted noting
  claim claims claimed report reports reported reportedly reporting according account write writes wrote written writing mention mentions mentioned
  declare declares declared announce announces announced announcing explain explained describe describes described reckon reckons reckoning estimate
  estimates estimated believe believes believed think thinks thought insist insists insisted argue argues argued stress stresses stressed
  emphasise emphasize emphasised emphasized point points pointed list lists listed cite cites cited recall recalls recalled warn warns warned
  figure figures number numbers amount amounts amounted amounting total totals totalled totaling sum sums stand stands stood standing reach reaches reached reaching
  hit hits climb climbs climbed worth value valued level levels size come comes run runs ran running
  well far long high low new old big large small great good first last next recent recently today currently present
  year years month months week weeks day days time times decade decades century centuries hour hours minute minutes
  way ways thing things part parts kind sort case cases fact facts matter word words people man men woman women
  include includes including included become becomes became seem seems seemed appear appears appeared
  show shows showed shown call calls called start starts started begin begins began begun keep keeps kept
  want wants wanted need needs see sees saw seen find finds found know knows knew known use uses used using
  alone together altogether overall combined apiece apparently actually really simply largely mostly mainly
  article paper story piece text speech interview statement source sources reporter journalist correspondent`.split(
    /\s+/,
  ),
);

/**
 * Words so general that sharing them shows little: they weigh a fraction of what their rarity says. By stem-making form.
 */
export const lightWords: readonly string[] =
  `country nation side party partner member main major world public official president leader government state volume
  group area place name home house head body life work open close hold held set lead led move bring turn play look help
  national international local global foreign general special total common different important real full top key former
  set sent main specific clear certain single whole entire various`.split(/\s+/);
