import type { Block } from '../text/block';
import { plainBlocks } from '../text/plain';
import type { RawSource } from './source';

/** The blocks of a text from `from` on (behind its front matter); their offsets count in the whole text. */
export function readBlocks(raw: RawSource, from: number): readonly Block[] {
  return plainBlocks(blanked(raw.text, from));
}

/** The text with everything in front of `to` blanked out at equal length. */
const blanked = (text: string, to: number): string =>
  text.slice(0, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
