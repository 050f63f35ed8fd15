import { apart, type Facts, type Layer, layer } from './layer';
import type { NameChange, NameTable } from './nameTable';
import { joinRules, lettersClass, statedClass } from './rules';
import type { Statements } from './stated';

/** Which names go by one bearer. Changed in place. */
export interface Bearers {
  root(key: string): string;
  /** All keys that go by the bearer whose names a root stands for, in order. */
  group(root: string): readonly string[];
  isDemonym(key: string): boolean;
  /** A key of each bearer of a surname that more than one has. */
  sharers(key: string): readonly string[];
  /** Joins changed names; the keys that may be joined otherwise than before, the changed ones included. */
  join(change: NameChange): ReadonlySet<string>;
}

export function bearersOf(names: NameTable, statements: Statements): Bearers {
  const layers: Layer[] = [];
  for (const rule of joinRules(statements.rule))
    layers.push(layer(rule, layers.at(-1) ?? apart, statements.ownerOf));
  const [first, , people] = layers as [Layer, Layer, Layer];
  const { root, group } = layers.at(-1) as Layer;
  const isDemonym = (key: string): boolean =>
    first.joinsOf(key).some(({ a, how }) => how === 'demonym' && a === key);
  const isNational = (key: string): boolean => first.root(key).startsWith('!') || isDemonym(key);
  let begun = false;
  return {
    root,
    group,
    isDemonym,
    sharers: (key) =>
      people.joinsOf(key).flatMap(({ a, b, how }) => (how === 'shared' && a === key ? [b] : [])),
    join({ keys, letters }) {
      const classes = [...letters].map(lettersClass);
      if (!begun) classes.push(...statements.classes.map(statedClass));
      let touched: ReadonlySet<string> = begun ? keys : new Set([...keys, ...statements.keys]);
      begun = true;
      for (const [n, one] of layers.entries()) {
        const below = (layers[n - 1] ?? apart).root;
        const facts: Facts = { ...names, root: below, isNational: n === 0 ? () => false : isNational };
        touched = one.update(touched, n === 0 ? classes : [], facts);
      }
      return touched;
    },
  };
}
