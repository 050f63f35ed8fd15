import { emptyGrounding, sourceList, withBibliography, withSources } from '../core/grounding';
import type { SourcesArguments } from './args';
import { loadSources } from './load';
import { colors, write } from './output';
import { sourcesJson } from './report/sourcesJson';
import { sourcesTable } from './report/table';

/** `sourceline sources`: lists the corpus with metadata and problems. */
export async function runSources(asked: SourcesArguments): Promise<number> {
  const loaded = await loadSources(asked.corpus, '.');
  const all = sourceList(
    withSources(withBibliography(emptyGrounding(), loaded.bibliography), loaded.sources),
  );
  const listed = asked.problems ? all.filter(({ source }) => source.problems.length > 0) : all;
  await write(
    asked.format === 'json'
      ? sourcesJson(listed, loaded.problems)
      : sourcesTable(listed, loaded.problems, colors()),
  );
  return 0;
}
