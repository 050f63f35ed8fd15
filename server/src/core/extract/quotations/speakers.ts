import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { SpeakerMention } from '../types';
import { passedOnBy } from './chain';
import { cueAfter } from './cueAfter';
import { cueBefore } from './cueBefore';
import { type CueToken, quotedText } from './cueTokens';
import type { Label } from './labels';
import type { MarkedSpan } from './marks';
import type { Subject } from './nameRun';
import { type Antecedent, antecedent, namesAnyone, phraseText } from './pronoun';

/** How many speakers back a pronoun is looked up among. */
const MOST_KNOWN = 20;

/** One block as the search for speakers sees it, with the block before it. */
export interface BlockScene {
  readonly block: Block;
  readonly spans: readonly MarkedSpan[];
  /** The words of the block; told apart only where somebody asks. */
  readonly tokens: () => readonly CueToken[];
  /** The index of each quotation's token. */
  readonly places: () => readonly number[];
  readonly label: Label | undefined;
  /** "— Name" under a block quote; an empty span where it is a block of its own. */
  readonly attribution: (Span & { readonly text: string }) | undefined;
  readonly before: BlockScene | undefined;
  /** The speaker of each quotation; found out only where somebody asks. */
  readonly named: () => readonly (SpeakerMention | undefined)[];
}

/** The speaker of each quotation of the scene, or undefined where no cue is explicit. */
export function speakers(scene: BlockScene): readonly (SpeakerMention | undefined)[] {
  const found: (SpeakerMention | undefined)[] = [];
  for (const index of scene.spans.keys()) {
    found.push(
      attributed(scene, index) ??
        labelled(scene, index) ??
        cued(scene, index, found) ??
        continued(scene, index, found),
    );
  }
  return found;
}

function attributed(scene: BlockScene, index: number): SpeakerMention | undefined {
  const name = scene.attribution;
  if (!name || index > 0) return undefined;
  if (name.end > name.start) return { ...name, cue: 'attribution' };
  return carried(scene, index, name.text, 'attribution');
}

function labelled(scene: BlockScene, index: number): SpeakerMention | undefined {
  const span = scene.spans[index];
  if (!scene.label || !span || span.outer.start > scene.label.body) return undefined;
  return { ...scene.label.name, cue: 'label' };
}

function cued(
  scene: BlockScene,
  index: number,
  found: readonly (SpeakerMention | undefined)[],
): SpeakerMention | undefined {
  const at = tokenOf(scene, index);
  const ending = quotedText(scene.block.text, scene.spans[index]).at(-1) ?? '';
  const after = cueAfter(scene.tokens(), at, ending);
  if (after) return speaker(scene, after, 'after', found);
  const before = cueBefore(scene.tokens(), at);
  return before && speaker(scene, before, between(scene, index) ? 'between' : 'before', found);
}

const tokenOf = (scene: BlockScene, index: number): number => scene.places()[index] ?? -1;

const between = (scene: BlockScene, index: number): boolean =>
  index > 0 &&
  scene.tokens()[tokenOf(scene, index)]?.sentence === scene.tokens()[tokenOf(scene, index - 1)]?.sentence;

function speaker(
  scene: BlockScene,
  subject: Subject,
  cue: SpeakerMention['cue'],
  found: readonly (SpeakerMention | undefined)[],
): SpeakerMention | undefined {
  const text = phraseText(scene.tokens(), subject, scene.block.text);
  const start = scene.tokens()[subject.from]?.start ?? 0;
  const passing = passedOnBy(scene.tokens(), subject);
  const via = passing && phraseText(scene.tokens(), passing, scene.block.text);
  const mention = { start, end: start + text.length, text, cue, ...(via && { via }) };
  if (subject.kind !== 'pronoun') return mention;
  const known = found
    .slice(-MOST_KNOWN)
    .flatMap((one): Antecedent[] =>
      one && nameOf(one) ? [{ text: nameOf(one) ?? '', start: one.start }] : [],
    );
  const resolved =
    antecedent(scene.tokens(), subject.from, known, scene.block.text) ?? fromBlockBefore(scene, subject.from);
  return { ...mention, ...(resolved && { resolved }) };
}

/** The name that the mention stands for: its own words unless it was a pronoun. */
export const nameOf = (mention: SpeakerMention): string | undefined =>
  mention.resolved ??
  (/^(?:he|she|they|it|i|we|who|his|her)$/i.test(mention.text) || mention.text === ''
    ? undefined
    : mention.text);

/** A pronoun before any name of its paragraph stands for the speaker with whom the paragraph before ended. */
function fromBlockBefore(scene: BlockScene, at: number): string | undefined {
  const last = scene.before?.named().at(-1);
  if (!last || namesAnyone(scene.tokens().slice(0, at))) return undefined;
  return /^(?:he|she|his|her)$/i.test(scene.tokens()[at]?.text ?? '') ? nameOf(last) : undefined;
}

/** A quotation with no cue of its own that goes on from one that had: broken, or over several paragraphs. */
function continued(
  scene: BlockScene,
  index: number,
  found: readonly (SpeakerMention | undefined)[],
): SpeakerMention | undefined {
  if (index === 0) return fromParagraphBefore(scene);
  const previous = found[index - 1];
  const name = previous && nameOf(previous);
  if (!name || !goesOn(scene, index)) return undefined;
  return { ...previous, cue: 'between', ...(previous.text === name ? {} : { resolved: name }) };
}

/** Between the two quotations stands only the first one's cue, and the second opens a sentence or goes on with it. */
function goesOn(scene: BlockScene, index: number): boolean {
  const previous = scene.spans[index - 1];
  const here = scene.spans[index];
  if (!previous || !here) return false;
  const gap = scene.block.text.slice(previous.outer.end, here.outer.start).trim();
  if (gap === '') return true;
  return gap.length < LONGEST_CUE && /[.,:;—–]$/.test(gap) && sentencesBetween(scene, index) <= 1;
}

const LONGEST_CUE = 160;

/** How often a sentence ends between the cue of the quotation before and this quotation. */
function sentencesBetween(scene: BlockScene, index: number): number {
  const [first, last] = [tokenOf(scene, index - 1) + 1, tokenOf(scene, index)];
  return (scene.tokens()[last]?.sentence ?? 0) - (scene.tokens()[first]?.sentence ?? 0);
}

function fromParagraphBefore(scene: BlockScene): SpeakerMention | undefined {
  const { before } = scene;
  if (!before || scene.label || !startsBlock(scene, 0)) return undefined;
  const introduced = introduction(before);
  if (introduced) return carried(scene, 0, introduced, 'before');
  const last = before.named().at(-1);
  const name = last && nameOf(last);
  if (!name) return undefined;
  const unfinished = before.spans.at(-1)?.closed === false;
  const interview = fillsBlock(scene) && startsBlock(before, 0);
  return unfinished || interview ? carried(scene, 0, name, last.cue) : undefined;
}

/** A paragraph that ends with a colon introduces the quotation in the next block. */
function introduction(before: BlockScene): string | undefined {
  if (!before.block.text.trimEnd().endsWith(':')) return undefined;
  const last = before.tokens().at(-1);
  if (last?.text !== ':') return undefined;
  const end: CueToken = { ...last, start: last.end, kind: 'quote', text: '', lower: '', quote: -1 };
  const subject = cueBefore([...before.tokens(), end], before.tokens().length);
  if (!subject) return undefined;
  const mention = speaker(before, subject, 'before', before.named());
  return mention && nameOf(mention);
}

const startsBlock = (scene: BlockScene, index: number): boolean =>
  scene.block.text
    .slice(scene.label?.body ?? 0, scene.spans[index]?.outer.start ?? Number.POSITIVE_INFINITY)
    .trim() === '';

const fillsBlock = (scene: BlockScene): boolean =>
  scene.spans.length === 1 && scene.block.text.slice(scene.spans[0]?.outer.end ?? 0).trim() === '';

function carried(scene: BlockScene, index: number, name: string, cue: SpeakerMention['cue']): SpeakerMention {
  const start = scene.spans[index]?.outer.start ?? 0;
  return { start, end: start, text: '', cue, resolved: name };
}
