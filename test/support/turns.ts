import { nameOf, turns } from '../../server/src/core/extract/quotations';
import type { Source } from '../../server/src/core/sources/source';

/** What each labelled speaker of a source says. */
export function turnsOf({ blocks }: Source): readonly { text: string; speaker: string | undefined }[] {
  return turns(blocks).flatMap((turn) =>
    turn ? [{ text: turn.text, speaker: turn.speaker && nameOf(turn.speaker) }] : [],
  );
}
