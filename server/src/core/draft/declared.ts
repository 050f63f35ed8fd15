import { parse } from 'yaml';
import { memory } from '../text/memory';

/** Where a draft's own head says that citation keys come from, as Pandoc reads it. */
export interface DeclaredKeys {
  /** Bibliographies by the name of their file, in lower case. */
  readonly files: readonly string[];
  /** Keys that the head itself defines, under `references`. */
  readonly keys: ReadonlySet<string>;
}

const none: DeclaredKeys = { files: [], keys: new Set() };
/** Drafts share few heads; the same one gives the same object. */
const known = memory<DeclaredKeys>(200);
const mostAliases = 20;

/** Reads `bibliography` and `references` in a draft's front matter. Bad YAML declares nothing. */
export function declaredKeys(frontMatter: string | undefined): DeclaredKeys {
  if (frontMatter === undefined || !/^(?:bibliography|references)[ \t]*:/m.test(frontMatter)) return none;
  return known.of(frontMatter, () => readHead(frontMatter));
}

function readHead(yaml: string): DeclaredKeys {
  try {
    const head: unknown = parse(yaml, { logLevel: 'silent', maxAliasCount: mostAliases, schema: 'core' });
    const { bibliography, references } = (head ?? {}) as Record<string, unknown>;
    return {
      files: texts(list(bibliography)).map((path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase()),
      keys: new Set(texts(list(references).map((one) => (one as { id?: unknown } | null)?.id))),
    };
  } catch {
    return none;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const texts = (values: readonly unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string');
