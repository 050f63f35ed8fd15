// Prints how well names and actors of the seed articles are found: node out/test/evaluation/actors.js [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRegistry } from '../../server/src/core/corpus/actors';
import { stateWord } from '../../server/src/core/extract/names/geography';
import { nameKey } from '../../server/src/core/extract/names/keys';
import { kindOf as kindOfName } from '../../server/src/core/extract/names/kinds';
import { readSource } from '../../server/src/core/sources/read';
import { toDocument } from '../../server/src/core/text/offsets';
import { overlaps, type Span } from '../../server/src/core/text/span';

interface GoldMention extends Span {
  readonly doc: string;
  readonly text: string;
  readonly actor: string;
  readonly kind: 'name' | 'role';
}
interface GoldActor {
  readonly id: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}
interface Said extends Span {
  readonly file: string;
  readonly actor: string;
  readonly how: string;
  readonly text: string;
}

const shared = join(process.cwd(), '../shared');
const json = (name: string) => JSON.parse(readFileSync(join(shared, 'eval/gold', name), 'utf8'));

function run(): void {
  const files: Record<string, string> = json('meta.json').files;
  const gold: readonly GoldMention[] = json('mentions.json');
  const actors: readonly GoldActor[] = json('actors.json');
  const sources = Object.values(files).map((path) =>
    readSource({ path, format: 'text', text: readFileSync(join(shared, 'seeds', path), 'utf8') }),
  );
  const registry = buildRegistry(sources);
  const said: readonly Said[] = sources.flatMap((source) =>
    source.blocks.flatMap((block) =>
      registry.mentionsIn(block.text).map((mention) => ({
        file: source.id,
        actor: mention.actor,
        how: mention.how,
        text: mention.text,
        ...toDocument(block.map, mention),
      })),
    ),
  );
  const bearer = bearers(gold, said, files);
  for (const kind of ['name', 'role'] as const) printRecall(kind, gold, said, files, bearer);
  printPrecision(gold, said, files, bearer, (id) => registry.actors.get(id)?.kind ?? '');
  printGroups(actors, (name) => registry.find(name)?.id);
}

const at = (mention: GoldMention, said: readonly Said[], files: Record<string, string>) =>
  said.filter((other) => other.file === files[mention.doc] && overlaps(other, mention));

/** For each of our actors the gold actor that most of its mentions mean. */
function bearers(gold: readonly GoldMention[], said: readonly Said[], files: Record<string, string>) {
  const votes = new Map<string, Map<string, number>>();
  for (const mention of gold.filter((one) => one.kind === 'name')) {
    for (const other of at(mention, said, files).slice(-1)) {
      const tally = votes.get(other.actor) ?? new Map<string, number>();
      tally.set(mention.actor, (tally.get(mention.actor) ?? 0) + 1);
      votes.set(other.actor, tally);
    }
  }
  return new Map(
    [...votes].map(([id, tally]) => [id, [...tally].sort((a, b) => b[1] - a[1])[0]?.[0]] as const),
  );
}

type Bearer = ReadonlyMap<string, string | undefined>;

function printRecall(
  kind: 'name' | 'role',
  gold: readonly GoldMention[],
  said: readonly Said[],
  files: Record<string, string>,
  bearer: Bearer,
) {
  const wanted = gold.filter((mention) => mention.kind === kind);
  const missed = wanted.filter(
    (mention) => !at(mention, said, files).some((other) => bearer.get(other.actor) === mention.actor),
  );
  console.log(
    `${kind}s found: ${wanted.length - missed.length} of ${wanted.length} (${share(wanted.length - missed.length, wanted.length)})`,
  );
  if (process.argv.includes('--misses'))
    console.log(
      '  missed:',
      missed.map((mention) => `${mention.doc}${mention.start}:${mention.text}`).join(' | '),
    );
}

function printPrecision(
  gold: readonly GoldMention[],
  said: readonly Said[],
  files: Record<string, string>,
  bearer: Bearer,
  kindOf: (id: string) => string,
) {
  const named = said.filter((mention) => mention.how === 'name');
  const wrong = named.filter(
    (mention) =>
      !gold.some(
        (one) =>
          files[one.doc] === mention.file &&
          overlaps(one, mention) &&
          bearer.get(mention.actor) === one.actor,
      ),
  );
  const right = named.length - wrong.length;
  const onlyLabelled = wrong.filter((mention) => isLabelled(mention, kindOf(mention.actor)));
  console.log(`names right: ${right} of ${named.length} (${share(right, named.length)})`);
  console.log(
    `names right without regions, waters and events, which the gold leaves out: ${share(right, right + onlyLabelled.length)} (${onlyLabelled.length} wrong)`,
  );
  if (!process.argv.includes('--misses')) return;
  console.log(
    '  not in the gold:',
    onlyLabelled.map((mention) => `${mention.text}=${mention.actor}`).join(' | '),
  );
  console.log(
    '  other kinds:',
    [
      ...new Set(
        wrong.filter((mention) => !onlyLabelled.includes(mention)).map((mention) => `${mention.text}`),
      ),
    ].join(' | '),
  );
}

/** The gold has persons, bodies, treaties, states and cities. */
function isLabelled({ text }: Said, kind: string): boolean {
  const byItsWords = kindOfName(text.split(/[\s-]+/));
  return kind !== 'event' && byItsWords !== 'event' && !(byItsWords === 'place' && !stateWord(nameKey(text)));
}

function printGroups(actors: readonly GoldActor[], idOf: (name: string) => string | undefined) {
  const groups = actors.filter((actor) => new Set(actor.names.map((name) => name.toLowerCase())).size > 1);
  const wrong = groups.filter(
    (actor) => new Set(actor.names.map(idOf)).size !== 1 || idOf(actor.names[0] ?? '') === undefined,
  );
  console.log(`alias groups right: ${groups.length - wrong.length} of ${groups.length}`);
  if (!process.argv.includes('--misses')) return;
  for (const actor of wrong)
    console.log('  ', actor.id, actor.names.map((name) => `${name}=${idOf(name)}`).join(' | '));
}

const share = (part: number, whole: number): string => (part / whole).toFixed(3);

if (existsSync(join(shared, 'eval/gold'))) run();
else console.log('The gold labels are not here (../shared/eval/gold): nothing to measure.');
