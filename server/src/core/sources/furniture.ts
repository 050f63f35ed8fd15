import {
  commentHeads,
  continueMarks,
  furnitureLines,
  furniturePatterns,
  labels,
  relatedHeadings,
} from './data/furniture';

/** Longest line that can be furniture, in UTF-16 code units. */
const longest = 400;

/** Whether a line is what a site puts round a text: buttons, requests, notices, file names of pictures. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  return (
    isKnownLine(line) ||
    isFileName(line) ||
    isContinueMark(line) ||
    isCommentHead(line) ||
    furniturePatterns.some((pattern) => pattern.test(line))
  );
}

/** What begins with more words than the longest known line has is none of them. */
function isKnownLine(line: string): boolean {
  if (line.length > 2 * longestKnown && bare(line.slice(0, 2 * longestKnown)).length > longestKnown)
    return false;
  return furnitureLines.has(bare(line));
}

const longestKnown = Math.max(...[...furnitureLines].map((line) => line.length));

/** Whether a line heads a list of other articles ("Read also", "More from Business"). */
export const isRelatedHeading = (line: string): boolean =>
  line.length < 80 && relatedHeadings.test(line.trim());

/** Whether a line ends the shortened text of another article ("Continue reading"). */
export const isContinueMark = (line: string): boolean => line.length < 80 && continueMarks.test(line.trim());

/** Whether a line heads the readers' comments. */
export const isCommentHead = (line: string): boolean => line.length < 160 && commentHeads.test(line.trim());

/** Whether a line names the desk or the kind of text: "Opinion", "Analysis | Middle East". */
export function isLabel(line: string): boolean {
  if (line.length > 60) return false;
  const parts = line.split(/\s?[|•·/»>]\s?/).map((part) => part.trim().toLowerCase());
  return parts.some((part) => labels.has(part)) && parts.every((part) => part.split(' ').length <= 3);
}

/** "harbour_1740056234-scaled", "IMG_2041.JPG": one word with an ending or many digits. */
const isFileName = (line: string) =>
  /^\S{4,120}$/.test(line) &&
  (/\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(line) || /^[\p{L}]+[_-][\w-]*\d{4,}[\w-]*$/u.test(line));

const bare = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}'’&\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
