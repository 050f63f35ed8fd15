/**
 * The paths in a BibTeX `file` field: plain ones, or JabRef's and Zotero's "description:path:type", several parted by
 * ";". Colons, semicolons and backslashes of a path are escaped there.
 */
export function filesInBibtex(field: string): readonly string[] {
  return field
    .split(/(?<!\\);/)
    .map((one) => pathIn(one.trim()))
    .filter((path) => path !== '');
}

function pathIn(entry: string): string {
  const parts = entry.split(/(?<![\\]|^[A-Za-z]):(?![\\/]{1,2}[^:]*$)/);
  const path = parts.length >= 3 ? parts.slice(1, -1).join(':') : entry;
  return clean(path);
}

/** The paths of attached files in a RIS record. */
export const filesInRis = (record: string): readonly string[] =>
  [...record.matchAll(/^L[14] {2}- ?(\S.*)$/gm)]
    .map(([, path = '']) => clean(path))
    .filter((path) => !/^https?:/i.test(path));

/** Without escapes, with forward slashes; "file://" addresses become paths. */
function clean(path: string): string {
  const plain = path.trim().replace(/\\([:;\\{}_&%$#])/g, '$1');
  return plain.replace(/^file:\/{2}(?:localhost)?/i, '').replaceAll('\\', '/');
}
