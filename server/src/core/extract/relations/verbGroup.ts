import type { Token } from '../../text/tokens';
import {
  adverbs,
  becoming,
  being,
  bending,
  ceasing,
  doing,
  halfDenials,
  having,
  modals,
  refusing,
  semiAuxiliaries,
} from './grammar';

/** The auxiliaries, adverbs and denials in front of a verb, read from right to left. */
export interface VerbGroup {
  /** Index of its first token. */
  readonly from: number;
  readonly auxiliary: 'be' | 'have' | 'do' | 'modal' | 'to' | undefined;
  readonly denials: number;
  readonly bent: boolean;
  readonly modality: 'fact' | 'plan' | 'hypothesis';
}

const longest = 9;

/** The group of the verb at `at`. */
export function verbGroup(text: string, tokens: readonly Token[], at: number): VerbGroup {
  let from = at;
  let auxiliary: VerbGroup['auxiliary'];
  let denials = 0;
  let bent = false;
  let modality: VerbGroup['modality'] = 'fact';
  for (let i = at - 1; i >= Math.max(0, at - longest); i--) {
    const word = tokens[i]?.lower ?? '';
    if (!/^[\s,-]*$/.test(text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0))) break;
    const kind = kindOf(word, tokens[i + 1]?.lower ?? '', tokens[at]?.lower ?? '');
    if (!kind) break;
    if (kind === 'plan' || kind === 'hypothesis') modality = kind;
    if (isDenial(word, tokens[i + 1]?.lower, tokens[i - 1]?.lower)) denials += 1;
    if (word === 'not' && bending.has(tokens[i + 1]?.lower ?? '')) bent = true;
    if (halfDenials.has(word)) bent = true;
    auxiliary ??= auxiliaryOf(word);
    from = i;
  }
  return { from, auxiliary, denials, bent, modality };
}

const denied = /n't$/;

/** Whether a word denies the verb behind it, by its neighbours. */
export function isDenial(word: string, next: string | undefined, before: string | undefined): boolean {
  if (denied.test(word) || word === 'cannot' || word === 'never' || word === 'neither' || word === 'nor')
    return true;
  if (word === 'no') return next === 'longer';
  if (refusing.has(word)) return next === 'to';
  if (ceasing.has(word)) return true;
  return word === 'not' && before !== 'if' && before !== 'why';
}

function auxiliaryOf(word: string): VerbGroup['auxiliary'] {
  if (being.has(word)) return 'be';
  if (having.has(word)) return 'have';
  if (doing.has(word)) return 'do';
  if (modals.has(word) || word === 'need') return 'modal';
  return word === 'to' ? 'to' : undefined;
}

const guesses = /^(?:would|could|may|might|should|ought)/;
const future = /^(?:will|won't|shall)/;
const intends =
  /^(?:plan|plans|planned|planning|intend|intends|intended|want|wants|wanted|hope|hopes|hoped|aim|aims|agreed|agree|agrees|promised|promises|promise|pledged|pledges|pledge|committed|vowed|expected|expects|ready|willing|due|set|likely|about|ought)$/;

/** What a word does in front of a verb; undefined where the group does not reach so far. */
function kindOf(word: string, next: string, verb: string): 'plain' | 'plan' | 'hypothesis' | undefined {
  if (guesses.test(word) && modals.has(word)) return 'hypothesis';
  if (future.test(word)) return 'plan';
  if (next === 'to' && intends.test(word)) return 'plan';
  if (next === 'to' && being.has(word)) return 'plan';
  if (word === 'to') return 'plain';
  if (refusing.has(word) && next === 'to') return 'plain';
  if (ceasing.has(word) && verb.endsWith('ing')) return 'plain';
  if (word === 'need' && next === 'not') return 'plain';
  if (being.has(word) || having.has(word) || doing.has(word) || modals.has(word)) return 'plain';
  if (becoming.has(word) || semiAuxiliaries.has(word)) return 'plain';
  return adverbs.has(word) || halfDenials.has(word) || word.endsWith('ly') ? 'plain' : undefined;
}
