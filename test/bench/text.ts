import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A draft of about `words` words in paragraphs with links, made of the corpus's own sentences, so that claims meet
 * evidence.
 */
export function draftFrom(corpus: string, words: number): string {
  const sentences = sentencesOf(corpus);
  const paragraphs: string[] = ['# A draft to type in'];
  for (let used = 0, next = 0; used < words; ) {
    const paragraph = Array.from({ length: 4 }, () => sentences[next++ % sentences.length] ?? '').join(' ');
    used += paragraph.split(' ').length;
    if (paragraphs.length % 12 === 0) paragraphs.push(`## Part ${paragraphs.length / 12}`);
    paragraphs.push(`${paragraph} [a source](sources/${next}.md).`);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function sentencesOf(corpus: string): string[] {
  const files = readdirSync(corpus).filter((file) => /\.(txt|md)$/.test(file));
  const texts = files
    .sort()
    .map((file) => readFileSync(join(corpus, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const sentences = texts.flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=[A-Z])/));
  return sentences.filter((sentence) => sentence.length > 40 && sentence.length < 500);
}
