import { names } from '../../extract/names';
import { nameKey } from '../../extract/names/keys';
import { type Office, officesIn } from '../../extract/names/office';
import { words } from '../../extract/names/tokens';
import { bodyHeads, paperHeads } from '../../extract/names/words';
import type { NameKind } from '../../extract/types';
import type { Span } from '../../text/span';
import type { Registry } from '../actor';

/** A state, body or place named in a role. The span counts in the role's text. */
export interface Institution extends Span {
  /** Actor id, or `?key` where the sources know none of this name. */
  readonly id: string;
  readonly kind: NameKind;
  readonly text: string;
}

/** What a role's words say: which offices, of what. */
export interface RoleReading {
  readonly offices: readonly Office[];
  /** Bodies, papers and the like. */
  readonly bodies: readonly Institution[];
  /** States: by name, demonym, seat of power, or through the person whose aide somebody is. */
  readonly states: readonly Institution[];
  readonly places: readonly Institution[];
  /** "former", "was", "until then": not simply so. */
  readonly bent: boolean;
}

const verbs: readonly (readonly [RegExp, string])[] = [
  [/^(?:who\s+)?(?:leads|heads|runs)\s/, 'leader'],
  [/^(?:who\s+)?chairs\s/, 'chair'],
  [/^(?:who\s+)?presides\s+over\s/, 'president'],
  [/^(?:(?:who\s+)?speaks|speaking)\s+for\s/, 'spokesperson'],
];

/** Reads a role phrase: "the Kremlin spokesman", "who leads the Land League", "US Secretary of Commerce". */
export function readRole(text: string, registry: Registry): RoleReading {
  const all = institutionsIn(text, registry);
  const named = officesIn(text).filter(
    (office) =>
      !/^['’]/.test(text.slice(office.end)) &&
      !all.some((one) => one.kind === 'organisation' && one.start <= office.start && office.end <= one.end),
  );
  const verb = verbs.find(([pattern]) => pattern.test(text));
  const implied: readonly Office[] = verb ? [{ start: 0, end: 0, head: verb[1], bent: false }] : [];
  const offices = implied.length > 0 ? implied : named;
  return {
    offices,
    bodies: all.filter((one) => one.kind === 'organisation' || one.kind === 'work'),
    states: all.filter((one) => one.kind === 'state'),
    places: all.filter((one) => one.kind === 'place' || one.kind === 'unknown'),
    bent: offices.some((office) => office.bent) || /\b(?:former|formerly|ex|until|then)\b/i.test(text),
  };
}

function institutionsIn(text: string, registry: Registry): readonly Institution[] {
  const context = { capital: new Set(words(text).map((word) => word.text.toLowerCase())) };
  const found = names(text, context).map((name): Institution => {
    const actor = registry.find(name.text);
    const person = actor?.kind === 'person' ? actor.state : undefined;
    const id = person ?? actor?.id ?? `?${nameKey(name.text)}`;
    return {
      start: name.start,
      end: name.end,
      text: name.text,
      id,
      kind: kindOf(id, name.text, registry) ?? name.kind,
    };
  });
  return [...found, ...seatsIn(text, registry, found)];
}

/** Seats of power and the like that are no proper names of their own. */
const seatsIn = (text: string, registry: Registry, found: readonly Institution[]): readonly Institution[] =>
  registry
    .mentionsIn(text)
    .filter((mention) => !found.some((one) => one.start < mention.end && mention.start < one.end))
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      id: mention.actor,
      kind: registry.actors.get(mention.actor)?.kind ?? 'unknown',
    }));

/** A known actor's kind; a name's own head tells a body even where the corpus knows nothing else of it. */
function kindOf(id: string, text: string, registry: Registry): NameKind | undefined {
  const known = registry.actors.get(id)?.kind;
  if (known && known !== 'unknown') return known;
  const last = text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (!/\s/.test(text)) return known;
  return bodyHeads.has(last) ? 'organisation' : paperHeads.has(last) ? 'work' : known;
}

const generic = new Set(
  'european national international united general central federal state royal of the and for new'.split(' '),
);

/** How two names of bodies relate; `similar` where one could be a looser wording of the other. */
export function compareBodies(a: Institution, b: Institution): 'same' | 'similar' | 'different' {
  if (a.id === b.id) return 'same';
  const [x, y] = [tokens(a.text), tokens(b.text)];
  const sameHead = x.at(-1) === y.at(-1);
  if (x.join() === y.join()) return 'same';
  if (sameHead && x.slice(0, -1).some((token) => y.includes(token))) return 'similar';
  const own = x.filter((token) => !generic.has(token) && !bodyHeads.has(token) && !paperHeads.has(token));
  const shared = own.filter((token) => y.includes(token));
  return shared.length > 0 ? 'similar' : 'different';
}

const tokens = (text: string): readonly string[] =>
  nameKey(text.replace(/\bEU\b/g, 'European Union').replace(/\bUN\b/g, 'United Nations'))
    .toLowerCase()
    .split(' ');
