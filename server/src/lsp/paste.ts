import type { PastedCitation } from '../../../protocol/shapes';
import { cite } from '../core/grounding';
import { onRequest } from './messages';
import { textEdit } from './positions';
import { sourceOfUri } from './reader';
import { askedDraft, type Session } from './session';

/** sourceline/pastedCitation: how a draft cites the source that pasted words were copied from. */
export function registerPaste(session: Session): void {
  const answer = ({ uri, source }: { uri: string; source: string }): PastedCitation | null => {
    const asked = askedDraft(session, uri);
    if (asked === undefined) return null;
    const { document, root, grounding } = asked;
    const copied = sourceOfUri(root, source);
    const style = root.settings.citationStyle;
    const cited = copied && cite(grounding, document.uri, copied.id, style === 'none' ? 'pandoc' : style);
    if (copied === undefined || cited === undefined) return null;
    const { mark, definition } = cited;
    const title = copied.meta.title;
    return { title, mark, ...(definition && { definition: textEdit(document, definition) }) };
  };
  onRequest(session.connection, 'sourceline/pastedCitation', session.guard('pasted citation', null, answer));
}
