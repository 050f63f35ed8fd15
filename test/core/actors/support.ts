import type { Source } from '../../../server/src/core/sources/source';
import { plainBlocks } from '../../../server/src/core/text/plain';

/** A source of plain text, without the reading of files. */
export function plainSource(id: string, text: string, date?: string): Source {
  return {
    id,
    format: 'text',
    text,
    meta: {
      title: id,
      citekey: id,
      ...(date ? { date: { from: date, known: 'stated', label: date } as const } : {}),
    },
    sections: [],
    blocks: plainBlocks(text),
    problems: [],
  };
}
