import { copyGroups, emptyGrounding, sourceList, withBibliography, withSources } from '../core/grounding';
import type { SourcesArguments } from './args';
import { loadSources } from './load';
import { colors, write } from './output';
import { copiesJson, copiesText } from './report/copies';
import { sourcesJson } from './report/sourcesJson';
import { sourcesTable } from './report/table';

/** `sourceline sources`: lists the corpus with metadata and problems. */
export async function runSources(asked: SourcesArguments): Promise<number> {
  const loaded = await loadSources(asked.corpus, '.');
  const grounding = withSources(withBibliography(emptyGrounding(), loaded.bibliography), loaded.sources);
  if (asked.duplicates) return showCopies(copyGroups(grounding.corpus.sources.values()), asked.format);
  const all = sourceList(grounding);
  const listed = asked.problems ? all.filter(({ source }) => source.problems.length > 0) : all;
  await write(
    asked.format === 'json'
      ? sourcesJson(listed, loaded.problems)
      : sourcesTable(listed, loaded.problems, colors()),
  );
  return 0;
}

async function showCopies(groups: ReturnType<typeof copyGroups>, format: 'text' | 'json'): Promise<number> {
  await write(format === 'json' ? copiesJson(groups) : copiesText(groups, colors()));
  return 0;
}
