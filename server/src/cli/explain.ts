import {
  emptyGrounding,
  explanations,
  lineIndex,
  offsetAt,
  withBibliography,
  withDraft,
  withSources,
} from '../core/grounding';
import { readDrafts } from '../node/drafts';
import type { ExplainArguments } from './args';
import { loadSources } from './load';
import { warn, write } from './output';

/** `sourceline explain FILE:LINE:COL`: prints how the verdicts on what stands there came about; always 0. */
export async function runExplain({ path, line, column, corpus }: ExplainArguments): Promise<number> {
  const loaded = await loadSources(corpus, path);
  const { drafts, problems } = await readDrafts([path], loaded.isSource);
  warn([...loaded.problems, ...problems]);
  const [draft] = drafts;
  if (!draft) return 2;
  const known = withSources(withBibliography(emptyGrounding(), loaded.bibliography), loaded.sources);
  const grounding = withDraft(known, draft.path, draft.text);
  const offset = offsetAt(lineIndex(draft.text), { line: line - 1, character: column - 1 });
  const told = explanations(grounding, draft.path, offset);
  await write(
    told.length > 0 ? told.map((text) => `${text}\n`) : ['Nothing that is checked stands there.\n'],
  );
  return 0;
}
