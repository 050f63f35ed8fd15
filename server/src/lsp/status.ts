import type { Status } from '../../../protocol/shapes';
import { notify } from './messages';
import type { Root } from './roots';
import type { Session } from './session';

export interface StatusReporter {
  /** Tells the client how a draft (or all open drafts of the root) stands, where that changed. */
  tell(root: Root, uri?: string): void;
}

export function statusReporter(session: Session): StatusReporter {
  const told = new Map<string, string>();
  const send = (status: Status): void => {
    const key = status.uri ?? '';
    const text = JSON.stringify(status);
    if (told.get(key) === text) return;
    told.set(key, text);
    notify(session.connection, 'sourceline/status', status);
  };
  return {
    tell(root, uri) {
      if (uri !== undefined) return send(statusOf(root, uri));
      send(statusOf(root, undefined));
      for (const open of root.conflicts.keys()) send(statusOf(root, open));
    },
  };
}

function statusOf(root: Root, uri: string | undefined): Status {
  const conflicts = root.conflicts.get(uri ?? '') ?? 0;
  const sources = root.grounding.corpus.sources.size;
  return { uri, sources, conflicts, busy: root.busy, message: messageOf(root) };
}

function messageOf({ configurationProblem, corpusProblem, corpusFolders, busy }: Root): string {
  if (configurationProblem !== '' || corpusProblem !== '') return configurationProblem || corpusProblem;
  return corpusFolders.length === 0 && !busy ? noCorpus : '';
}

const noCorpus =
  'No corpus: name the folder of your sources in the setting sourceline.corpus or in sourceline.json.';
