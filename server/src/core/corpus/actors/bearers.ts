import type { Facts, JoinRule, StaleClasses } from './joinRule';
import { apart, type Layer, layer } from './layer';
import type { NameChange, NameTable } from './nameTable';
import { acronyms } from './organisations';
import { joinRules } from './rules';
import type { StatedChange, Statements } from './stated';

/** Which names go by one bearer. Changed in place. */
export interface Bearers {
  root(key: string): string;
  /** All keys that go by the bearer whose names a root stands for, in order. */
  group(root: string): readonly string[];
  isDemonym(key: string): boolean;
  /** A key of each bearer of a surname that more than one has. */
  sharers(key: string): readonly string[];
  /** Joins changed names; the keys that may be joined otherwise than before, the changed ones included. */
  join(change: NameChange, restated: StatedChange): ReadonlySet<string>;
}

export function bearersOf(names: NameTable, statements: Statements): Bearers {
  const layers: Layer[] = [];
  for (const rules of joinRules(statements.rule))
    layers.push(layer(rules, layers.at(-1) ?? apart, statements.ownerOf));
  const [first, , people] = layers as [Layer, Layer, Layer];
  const { root, group } = layers.at(-1) as Layer;
  const isDemonym = (key: string): boolean => {
    for (const { a, how } of first.joinsOf(key)) if (how === 'demonym' && a === key) return true;
    return false;
  };
  const isNational = (key: string): boolean => first.root(key).startsWith('!') || isDemonym(key);
  const facts = layers.map(
    (_, n): Facts => ({
      ...names,
      root: (layers[n - 1] ?? apart).root,
      isNational: n === 0 ? () => false : isNational,
    }),
  );
  return {
    root,
    group,
    isDemonym,
    sharers(key) {
      const found: string[] = [];
      for (const { a, b, how } of people.joinsOf(key)) if (how === 'shared' && a === key) found.push(b);
      return found;
    },
    join({ keys, letters }, restated) {
      const classes: StaleClasses = new Map<JoinRule, Iterable<string>>([
        [acronyms, letters],
        [statements.rule, restated.classes],
      ]);
      let touched: ReadonlySet<string> = new Set([...keys, ...restated.keys]);
      for (const [n, one] of layers.entries())
        touched = one.update(touched, n === 0 ? classes : noClasses, facts[n] as Facts);
      return touched;
    },
  };
}

const noClasses: StaleClasses = new Map();
