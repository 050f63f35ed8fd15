import { blockAt, type Place, quotationsAt, spanOf } from '../../corpus/record';
import { type IndirectSpeech, indirectSpeechOf } from '../../extract/quotations';
import { toPlain } from '../../text/offsets';

/** The indirect speech in which a place of a source stands, outside all quotation marks. */
export function reporting(place: Place): IndirectSpeech | undefined {
  const span = spanOf(place);
  if (quotationsAt(place.record, span).length > 0) return undefined;
  const block = blockAt(place.record, span.start);
  if (block === undefined) return undefined;
  const [start, end] = [toPlain(block.map, span.start), toPlain(block.map, span.end)];
  return indirectSpeechOf(block).find((report) => report.start <= start && end <= report.end);
}
