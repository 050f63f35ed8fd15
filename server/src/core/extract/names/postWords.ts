import { officeNames } from './officeWords';
import { offices } from './words';

/** Words for what somebody is, beside those that `offices` has for what goes with names everywhere. Data only. */
const callings = `convener steward clerk librarian bookkeeper accountant supervisor
  boss master mistress pilot mate farmer fisherman baker butcher carpenter teacher headteacher principal nurse matron
  student researcher lecturer tutor musician conductor soloist cellist violinist pianist composer actor actress singer
  producer screenwriter cinematographer architect builder planner designer developer consultant adviser counsel solicitor
  barrister notary magistrate prosecutor bailiff sheriff ranger forester keeper curate vicar priest
  organist choirmaster caretaker porter driver mechanic electrician welder miner geologist chemist pharmacist dentist vet
  veterinarian therapist psychologist sociologist economist banker broker trader merchant dealer importer exporter owner
  proprietor landlord tenant publican landlady hotelier chef waiter gardener winegrower brewer distiller smith potter weaver
  photographer painter illustrator poet playwright publisher printer bookseller broadcaster presenter translator interpreter
  programmer technician operator dispatcher controller navigator astronaut trainer umpire goalkeeper striker
  chairholder fellow dean provost vice-chancellor conciliator arbitrator negotiator organiser organizer
  campaigner activist trustee governor envoy deputy substitute`.split(/\s+/);

const known: ReadonlySet<string> = new Set([...offices, ...callings]);

/** Whether a word, in lower case, names a post or a calling. */
export const isPostWord = (lower: string): boolean => known.has(lower);

/** Words of several that name one office ("director general"), and the office's one name. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries(officeNames).flatMap(([name, words]) =>
    words.split(/\s+/).map((word) => [word.replaceAll('_', ' '), name] as const),
  ),
);

/** The one name of an office by its words in lower case: "chairwoman" is a "chair". */
export const postName = (lower: string): string => named.get(lower) ?? lower;

/** Posts that run a body, under whatever word. */
const running = new Set(
  'president leader director executive chair manager boss secretary-general convener principal headteacher superintendent'.split(
    ' ',
  ),
);
export const isRunning = (post: string): boolean => running.has(post);

/** Posts of which one body has one holder each, and of which nobody holds two there. */
const apart = new Set(
  `treasurer auditor inspector archivist librarian clerk spokesperson conductor prosecutor mayor coroner registrar ombudsman
  bookkeeper captain coach referee executive financier ambassador governor curator rector dean headteacher chaplain organist
  surgeon surveyor goalkeeper editor caretaker porter ranger`.split(/\s+/),
);
export const isApart = (post: string): boolean => apart.has(post);
