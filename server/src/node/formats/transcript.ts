import { parseText, tokenizeVTTCue, type VTTCue, type VTTNode } from 'media-captions';
import type { Anchor } from '../../core/sources/anchor';
import type { StatedMeta } from '../../core/sources/source';
import { statedMeta } from '../../core/sources/statedMeta';
import { decode } from '../decode';
import { compose, type Stretch } from './compose';
import { type OpenFile, type Reading, Unreadable } from './reading';
import { timingLines } from './timingLines';

/** A transcript or subtitles: what one speaker says without a break is a paragraph, each cue an anchor in it. */
export async function readTranscriptFile({ path, bytes }: OpenFile): Promise<Reading> {
  const decoded = decode(bytes);
  if (!decoded) throw new Unreadable('it is not a text file');
  const text = decoded.text.replace(/^\uFEFF/, '');
  const type = /\.srt$/i.test(path) ? 'srt' : 'vtt';
  if (type === 'vtt' && !/^WEBVTT(?:\s|$)/.test(text))
    throw new Unreadable('it does not begin with "WEBVTT"');
  const { cues } = await parseText(text, { type });
  const lineOf = timingLines(text);
  const said = withoutEchoes(cues.map((cue) => linesSaid(cue, lineOf(cue.startTime))));
  const damaged = (text.match(/-->/g)?.length ?? 0) - cues.length;
  const problems = [
    ...decoded.problems,
    ...(said.length === 0 ? [{ message: 'The transcript holds no words.' }] : []),
    ...(damaged > 0 ? [{ message: `${damaged} of its cues could not be read.` }] : []),
  ];
  return { ...compose(turnsOf(said)), stated: type === 'vtt' ? headOf(text) : {}, problems };
}

/** Words of one speaker in one cue. */
interface Said {
  readonly speaker?: string;
  readonly text: string;
  /** A mark or label in front says that a speaker begins. */
  readonly begins: boolean;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const opening = /^\s*(?:[-–—]\s*(?=\S)|>>+\s*)/;
const label = /^\p{Lu}[\p{L}\p{M}.'’ -]{0,40}:\s/u;
/** Sounds, and positions that some subtitles carry: "[applause]", "♪ la la ♪", "{\an8}". */
const noise = /\{\\[^}]{0,40}\}|\[[^\]\n]{0,80}\]|♪[^♪\n]{0,200}♪?/g;

function linesSaid(cue: VTTCue, line: number): readonly Said[] {
  const { startTime: from, endTime: to } = cue;
  return runsOf(tokenizeVTTCue(cue)).flatMap(({ speaker, text }) =>
    text
      .replace(noise, ' ')
      .split('\n')
      .map((raw) => ({ raw, text: raw.replace(opening, '').replace(/\s+/g, ' ').trim() }))
      .filter((one) => one.text !== '')
      .map(({ raw, text: words }) => {
        const begins = opening.test(raw) || label.test(words);
        return { speaker, text: words, begins, from, to, line };
      }),
  );
}

/** Rolling captions show each line twice: as the last one of a cue, and as the first one of the next. */
function withoutEchoes(cues: readonly (readonly Said[])[]): readonly Said[] {
  let last: Said | undefined;
  return cues.flatMap((lines) => {
    const [first] = lines;
    const isEcho = first && last && first.text === last.text && first.from - last.to < 0.1;
    last = lines.at(-1) ?? last;
    return isEcho ? lines.slice(1) : lines;
  });
}

interface Run {
  readonly speaker?: string;
  readonly text: string;
}

/** The text under a cue's nodes, cut where the voice changes. */
function runsOf(nodes: readonly VTTNode[], speaker?: string): readonly Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const found =
      node.type === 'text'
        ? [{ speaker, text: node.data }]
        : runsOf(node.children, node.type === 'v' ? node.voice.trim() || speaker : speaker);
    for (const run of found) {
      const last = runs.at(-1);
      if (last && last.speaker === run.speaker)
        runs[runs.length - 1] = { ...last, text: last.text + run.text };
      else runs.push(run);
    }
  }
  return runs;
}

/** A silence of so many seconds ends a paragraph, where no speaker is named. */
const silence = 4;
/** So long a paragraph ends with its sentence, in UTF-16 code units. */
const longParagraph = 600;

function turnsOf(said: readonly Said[]): readonly Stretch[] {
  const turns: Said[][] = [];
  for (const words of said) {
    const turn = turns.at(-1);
    if (turn && goesOn(turn, words)) turn.push(words);
    else turns.push([words]);
  }
  return turns.map(stretchOf);
}

function goesOn(turn: readonly Said[], next: Said): boolean {
  const last = turn.at(-1);
  if (!last || last.speaker !== next.speaker || next.begins) return false;
  if (last.speaker !== undefined) return true;
  const length = turn.reduce((sum, { text }) => sum + text.length, 0);
  return next.from - last.to < silence && !(length > longParagraph && /[.!?]["”’]?$/.test(last.text));
}

function stretchOf(turn: readonly Said[]): Stretch {
  const speaker = turn[0]?.speaker;
  let text = speaker === undefined ? '' : `${speaker}: `;
  const anchors: Anchor[] = [];
  for (const { text: words, from, to, line } of turn) {
    const at = anchors.length === 0 ? 0 : text.length + 1;
    if (anchors.length > 0) text += ' ';
    text += words;
    anchors.push({ at, place: { kind: 'time', from, to, line } });
  }
  const named = speaker === undefined ? {} : { speaker: { start: 0, end: speaker.length } };
  return { kind: 'paragraph', text, anchors, ...named };
}

/** "WEBVTT - Title", and "Title: …", "Date: …" in the notes before the first cue. */
function headOf(text: string): StatedMeta {
  const head = text.slice(0, Math.min(4000, Math.max(0, text.indexOf('-->'))));
  const fields = [...head.matchAll(/^([A-Za-z]{3,20}):[ \t]+(\S.{0,300})$/gm)];
  const title = /^WEBVTT[ \t]+(?:[-–—][ \t]*)?(\S.*)$/m.exec(head)?.[1];
  const stated = statedMeta(Object.fromEntries(fields.map(([, key, value]) => [key?.toLowerCase(), value])));
  return { ...stated, title: stated.title ?? title?.trim() };
}
