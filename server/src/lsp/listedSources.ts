import { basename } from 'node:path';
import type { ListedDocument } from '../../../protocol/shapes';
import { sourceList } from '../core/grounding';
import { sourceLocation } from './locations';
import { fileUri, type Root } from './roots';

/** The sources of a root by id, then the files of its corpus folders that could not be read. */
export function listedSources(root: Root): readonly ListedDocument[] {
  const sources = sourceList(root.grounding).flatMap(({ source, copies }): ListedDocument[] => {
    const { id, meta, format, problems } = source;
    const location = sourceLocation(root, id, { start: 0, end: 0 });
    const { title, author, publisher, url, citekey } = meta;
    const date = meta.date?.label;
    const facts = [author, publisher, date].filter((fact) => fact !== undefined);
    const file = root.files.get(id);
    if (location === undefined || file === undefined) return [];
    return [
      {
        ...{ title, id, format, citekey, author, publisher, date, url, copies },
        detail: [...facts, id].join(', '),
        uri: location.uri,
        file: fileUri(file),
        problems: problems.map(({ message }) => message),
      },
    ];
  });
  return [...sources, ...[...root.unread].map(unreadDocument)];
}

const unreadDocument = ([file, problem]: readonly [string, string]): ListedDocument => ({
  title: basename(file),
  detail: problem,
  uri: fileUri(file),
  file: fileUri(file),
  id: '',
  format: '',
  copies: [],
  problems: [problem],
});
