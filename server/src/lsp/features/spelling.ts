import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver/node';
import { actorNames, namedAt, spelledAs } from '../../core/grounding';
import { draftsOf } from '../otherDrafts';
import { textEdit } from '../positions';
import type { AskedDraft, Session } from '../session';

const mostOffered = 5;

/** The other names of the actor at an offset, each as an edit that puts it in the place of this one in all drafts. */
export async function otherSpellings(
  session: Session,
  { document, root, grounding }: AskedDraft,
  offset: number,
): Promise<CodeAction[]> {
  const place = namedAt(grounding, document.uri, offset);
  if (place?.how !== 'name') return [];
  const names = actorNames(grounding, place.actor).filter((name) => name !== place.text);
  const drafts = await draftsOf(session, root, (text) => text.includes(place.text));
  return names.slice(0, mostOffered).map((newText): CodeAction => {
    const changes: Record<string, TextEdit[]> = {};
    for (const draft of drafts) {
      const places = spelledAs(draft.grounding, draft.document.uri, place);
      const edits = places.map(({ start, end }) => textEdit(draft.document, { start, end, newText }));
      if (edits.length > 0) changes[draft.document.uri] = edits;
    }
    return {
      title: `Write “${newText}” for “${place.text}” in all drafts`,
      kind: CodeActionKind.RefactorRewrite,
      edit: { changes },
    };
  });
}
