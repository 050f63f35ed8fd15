import { type Location, NotificationType, type Position, RequestType } from 'vscode-languageclient/node';
import type {
  ActorsEdit,
  DraftCounts,
  EditedActors,
  ExplainedClaim,
  Imported,
  ImportParams,
  ImportProgress,
  ListedActor,
  ListedDocument,
  PastedCitation,
  SourceText,
  Status,
} from '../../protocol/shapes';

export type * from '../../protocol/shapes';

// The messages themselves are made with each side's own library: the two come with different versions of one class.

export const statusNotification = new NotificationType<Status>('sourceline/status');
export const checkRequest = new RequestType<{ uri: string }, DraftCounts | null, void>('sourceline/check');
export const checkAllRequest = new RequestType<object, readonly DraftCounts[], void>('sourceline/checkAll');
export const rebuildRequest = new RequestType<object, { sources: number }, void>('sourceline/rebuild');
export const evidenceRequest = new RequestType<
  { uri: string; position: Position },
  readonly ExplainedClaim[],
  void
>('sourceline/evidence');
export const sourcesRequest = new RequestType<{ uri?: string }, readonly ListedDocument[], void>(
  'sourceline/sources',
);
/** Sources were read, or problems of files came or went. */
export const sourcesChangedNotification = new NotificationType<null>('sourceline/sourcesChanged');
export const sourceTextRequest = new RequestType<{ uri: string }, SourceText | null, void>(
  'sourceline/sourceText',
);
export const importRequest = new RequestType<ImportParams, readonly Imported[], void>('sourceline/import');
export const importProgressNotification = new NotificationType<ImportProgress>('sourceline/importProgress');
/** `source` is the document that the words were copied from; null where it is no source, or nothing is cited. */
export const pastedCitationRequest = new RequestType<
  { uri: string; source: string },
  PastedCitation | null,
  void
>('sourceline/pastedCitation');
export const actorsRequest = new RequestType<object, readonly ListedActor[], void>('sourceline/actors');
/** Where a source introduces an actor. */
export const actorPlaceRequest = new RequestType<{ root: string; id: string }, Location | null, void>(
  'sourceline/actorPlace',
);
/** The actor that a draft names at a position. */
export const actorAtRequest = new RequestType<{ uri: string; position: Position }, ListedActor | null, void>(
  'sourceline/actorAt',
);
export const editActorsRequest = new RequestType<
  { root: string; edit: ActorsEdit },
  EditedActors | null,
  void
>('sourceline/editActors');
