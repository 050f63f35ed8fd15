/** A run of text of the page, as the PDF library gives it. */
export interface TextItem {
  readonly str: string;
  /** Text matrix: two scales, two shears, place of the baseline's start. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Words on one baseline without a wide gap. Lengths in points; `y` grows downwards from the page's top. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Size of the letters. */
  readonly size: number;
  /** Numbers of the notes that it calls. */
  readonly calls?: readonly string[];
  /** It begins with a raised number: the number of the note that follows. */
  readonly note?: string;
}

/** A gap wider than this part of the letters' size parts two fragments, unless the page sets a space there. */
const wideGap = 1;
/** Above a gap of this part of the letters' size two words are meant. */
const wordGap = 0.15;
/** A raised figure is at most this part of the size of the letters before it. */
const raised = 0.8;

/**
 * The fragments of a page, in the order in which the page sets them. Text that does not run from left to right on a
 * level line (watermarks, stamps along the margin) is left out, and so are the raised numbers that call notes.
 */
export function fragmentsOf(items: readonly TextItem[], toPage: readonly number[]): readonly Fragment[] {
  const found: Fragment[] = [];
  let space = false;
  for (const item of items) {
    if (item.str === '') continue;
    const next = placed(item, toPage);
    if (!next) continue;
    const last = found.at(-1);
    if (item.str.trim() === '') {
      space = true;
      continue;
    }
    const isNear = last !== undefined && follows(last, next, space);
    if (!isNear) found.push(next);
    else if (isRaised(last, next)) found[found.length - 1] = withRaised(last, next);
    else if (isRaised(next, last))
      found[found.length - 1] = { ...next, left: last.left, note: last.text.trim() };
    else found[found.length - 1] = joined(last, next, space);
    space = / $/.test(item.str);
  }
  return found
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}

function placed({ str, transform, width }: TextItem, page: readonly number[]): Fragment | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const [pa = 1, pb = 0, pc = 0, pd = 1, pe = 0, pf = 0] = page;
  const along = { x: a * pa + b * pc, y: a * pb + b * pd };
  if (along.x <= 0 || Math.abs(along.y) > 0.05 * along.x) return undefined;
  const left = e * pa + f * pc + pe;
  const size = Math.hypot(c, d);
  return { text: str, left, right: left + width, y: e * pb + f * pd + pf, size };
}

function follows(last: Fragment, next: Fragment, space: boolean): boolean {
  const size = Math.max(last.size, next.size);
  const isMixed = Math.min(last.size, next.size) <= raised * size;
  const level = Math.abs(next.y - last.y) < (isMixed ? 0.6 : 0.25) * size;
  const gap = next.left - last.right;
  return level && gap > -0.5 * size && (gap < wideGap * size || (space && gap < spaced * size));
}

/** So wide may a space be that the page sets itself, in parts of the letters' size: justified lines stretch it. */
const spaced = 4;

/** Whether `small` is a small number, or a mark for a note, beside larger letters. */
const isRaised = (letters: Fragment, small: Fragment): boolean =>
  small.size <= raised * letters.size &&
  small.y < letters.y + 0.05 * letters.size &&
  /^\s*(?:\d{1,3}|[*†‡§])\s*$/.test(small.text);

const powers: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** "m" with a raised 2 is m²; other raised numbers call notes. */
function withRaised(last: Fragment, next: Fragment): Fragment {
  const power = /(?:^|[\s\d])(?:[kcdm]?m|ft|mi)$/.test(last.text) ? powers[next.text.trim()] : undefined;
  if (power) return { ...last, text: last.text + power, right: next.right };
  return { ...last, right: next.right, calls: [...(last.calls ?? []), next.text.trim()] };
}

function joined(last: Fragment, next: Fragment, space: boolean): Fragment {
  const apart = space || next.left - last.right > wordGap * Math.max(last.size, next.size);
  return {
    ...last,
    text: `${last.text}${apart ? ' ' : ''}${next.text}`,
    right: next.right,
    ...(next.calls && { calls: [...(last.calls ?? []), ...next.calls] }),
    size: next.text.length > last.text.length ? next.size : last.size,
  };
}
