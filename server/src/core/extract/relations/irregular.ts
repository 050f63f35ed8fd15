import { stem } from '../../text/tokens';

/** Irregular verbs by their base, followed by the past and the participle where they differ from it and each other. */
const forms = `arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun;
  bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
  build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; die died; tie tied; vie vied;
  dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
  feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
  forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; have has had;
  hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; learn learnt;
  leave left; lend lent; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
  overcome overcame; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven; ride rode ridden;
  ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn; shake shook shaken;
  shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
  speak spoke spoken; speed sped; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
  sting stung; stink stank stunk; strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swell swollen;
  swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
  undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; uphold upheld;
  wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
  withhold withheld; withstand withstood; write wrote written`;

/** Verbs that read the same in the present and the past. */
const unchanging = `bet bid broadcast burst cast cost cut forecast hit hurt let put quit read set shed shut split spread thrust upset`;

const bases = new Map<string, string>();
for (const line of forms.split(';')) {
  const [base = '', ...others] = line.trim().split(/\s+/);
  for (const other of others) if (!bases.has(other)) bases.set(other, base);
}

const bare: ReadonlySet<string> = new Set(
  [...forms.split(';').map((line) => line.trim().split(/\s+/)[0] ?? ''), ...unchanging.split(' ')].map(
    (base) => stem(base),
  ),
);
const same: ReadonlySet<string> = new Set(unchanging.split(' '));

/** The base of an irregular past or participle ("sold" is "sell"); undefined for any other word. */
export const irregularBase = (lower: string): string | undefined => bases.get(lower);

/** Whether the word is an irregular verb's past or participle. */
export const isIrregularPast = (lower: string): boolean => bases.has(lower) || same.has(lower);

/** Whether a stem is an irregular verb's: few of them are anything else than verbs. */
export const isIrregularStem = (stemmed: string): boolean => bare.has(stemmed);
