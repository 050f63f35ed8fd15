import type { Span } from '../text/span';

export type ClaimKind = 'figure' | 'date' | 'quote' | 'speaker' | 'name' | 'relation' | 'citation';

export type Verdict = 'supported' | 'conflict' | 'disputed' | 'unverifiable';

/** Stable: the diagnostic codes, the names in settings, and the command line's `--rule`. */
export type RuleId =
  | 'figure-conflict'
  | 'date-conflict'
  | 'quote-altered'
  | 'quote-misattributed'
  | 'name-conflict'
  | 'relation-conflict'
  | 'disputed'
  | 'unsourced'
  | 'inconsistent-draft'
  | 'unknown-citekey';

/** A passage that a verdict argues from. The span counts in the source's text. */
export interface Evidence extends Span {
  /** The source's id: its path in the corpus folder. */
  readonly source: string;
  /** The source's title, for messages. */
  readonly title: string;
  /** The value's own words in the source, for underlining inside the passage. */
  readonly value?: Span;
  /** The passage's words. */
  readonly text: string;
  readonly relation: 'supports' | 'contradicts';
}

/** A safe replacement of a stretch of the draft. */
export interface Fix extends Span {
  readonly newText: string;
}

/** What a value is taken to claim, in the draft's words: for `explain`. */
export interface ClaimFrame {
  /** The value as it is compared: "612,000,000 EUR", "2025-11-16". */
  readonly reads: string;
  /** The measured thing or the event. */
  readonly thing: readonly string[];
  readonly actors: readonly string[];
  readonly periods: readonly string[];
  /** How it is put: "fact" or "plan", and "change", "worked out". */
  readonly put: readonly string[];
}

/** Why one candidate passage did or did not decide: for `explain`. */
export interface GateTrace {
  readonly source: string;
  readonly passage: Span;
  readonly text: string;
  readonly value: string;
  readonly reads: string;
  readonly comparison: 'agree' | 'differ' | 'unclear';
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** The step that makes this value the draft's, where it is why the two are held to be one. */
  readonly slip?: string;
}

/** Whether a finding tells what is wrong in the draft whatever the sources say: a hint, and no verdict of theirs. */
export const isHint = ({ rule }: Finding): boolean =>
  rule === 'unknown-citekey' || rule === 'inconsistent-draft';

/**
 * A claim of the draft with its verdict. The span counts in the draft.
 * A conflict or support always carries evidence.
 */
export interface Finding extends Span {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** One or two short sentences for people; empty for an unverifiable claim with nothing to say. */
  readonly message: string;
  /** What a careful author may want to change although the claim is no conflict: shown as a hint. */
  readonly hint?: string;
  /** What the source has, in its words. */
  readonly right?: string;
  readonly evidence: readonly Evidence[];
  readonly fix?: Fix;
  readonly frame?: ClaimFrame;
  readonly trace?: readonly GateTrace[];
}

/**
 * The finding in another place, with its fix there. Written out, so that all findings have one shape: V8 makes a class of
 * its own for nearly each object that is spread from objects of several shapes, and reads from many classes slowly.
 */
export const findingAt = (finding: Finding, { start, end }: Span, fix: Fix | undefined): Finding => ({
  start,
  end,
  text: finding.text,
  kind: finding.kind,
  rule: finding.rule,
  verdict: finding.verdict,
  message: finding.message,
  hint: finding.hint,
  right: finding.right,
  evidence: finding.evidence,
  fix,
  frame: finding.frame,
  trace: finding.trace,
});
