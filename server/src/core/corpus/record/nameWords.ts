const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and offices in front of a name, which tell no two persons apart. Folded. */
export const titles =
  set(`mr mrs ms miss dr sir dame lord lady president minister prime foreign secretary senator sen
  representative rep governor gov mayor general gen colonel captain commander lieutenant chancellor professor prof king
  queen prince princess alderman judge justice chairman chairwoman chair ceo editor columnist analyst the a an former
  late himself herself deputy vice acting pope cardinal bishop archbishop premier ambassador envoy councillor inspector
  sergeant chief officer executive`);

/** Last words of the names of bodies. Folded. */
export const bodies =
  set(`ministry department office government parliament senate council committee commission board
  bank company group corp inc ltd plc union association federation agency institute university newspaper times post
  journal herald gazette courier mercury tribune news wire magazine court police army party campaign house kremlin
  administration chamber society league statement declaration report letter article document treaty energy motors
  heating airlines railway railways rail systems technologies holdings partners capital securities foods media labs
  works industries international club united city team museum hospital church foundation trust fund authority service
  services network alliance coalition movement front bureau press studios records airways shipping port ports line lines
  college school academy theatre theater centre center station observatory laboratory hotel brewery cooperative`);
