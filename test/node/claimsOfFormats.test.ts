import assert from 'node:assert/strict';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import {
  emptyGrounding,
  findings,
  placeLabel,
  placeOf,
  withDraft,
  withSources,
} from '../../server/src/core/grounding';
import { readSourceFile } from '../../server/src/node/readSourceFile';

type Row = readonly [file: string, draft: string, claim: string, verdict: string, place: string];

/** A claim of a draft, judged by one file of a format, and where in the original the evidence stands. */
const rows: readonly Row[] = [
  [
    'pdf/bees-in-columns.pdf',
    'The cooperative has 47 members and processed 25 tonnes in the summer of 2019.',
    '25 tonnes',
    'conflict',
    'p. 2',
  ],
  [
    'pdf/bees-in-columns.pdf',
    'The agricultural institute counted 1,140 colonies in 2019.',
    '1,140 colonies',
    'supported',
    'p. 1',
  ],
  [
    'pdf/yearbook.pdf',
    'Altogether 2,360 photographic plates were exposed.',
    '2,360 photographic plates',
    'conflict',
    'p. i (leaf 1)',
  ],
  [
    'docx/minutes-with-changes.docx',
    'The Marrow company will dredge the outer basin to 6.5 metres for 1.84 million crowns.',
    '6.5 metres',
    'conflict',
    'under “Dredging”',
  ],
  [
    'epub/diary.epub',
    'The lamp burned 2.3 litres of colza oil in a night.',
    '2.3 litres',
    'supported',
    'under “The first winter”',
  ],
  [
    'csv/census-with-title.csv',
    'Little Vane has 78 inhabitants.',
    '78 inhabitants',
    'conflict',
    'row 6, Inhabitants',
  ],
  ['transcript/council.srt', 'Falk said: “I have paid it for nineteen years.”', '', 'supported', '00:00:04'],
  [
    'transcript/lamps.vtt',
    'Mara Olsen said: “We counted the boats twice and found 421 of them.”',
    '',
    'conflict',
    '00:00:01',
  ],
  [
    'mail/bearings.eml',
    'The bearings cost 214,000 crowns.',
    '214,000 crowns',
    'supported',
    'under “Re: The 1931 bearings”',
  ],
  [
    'html/two-articles.html',
    'The rope walk of Harrow is 308 metres long.',
    '308 metres',
    'conflict',
    'under “Rope”',
  ],
];

describe('claims against files of every format', () => {
  for (const [file, draft, words, verdict, place] of rows)
    it(`${file}: ${draft}`, async () => {
      const path = join('test/fixtures/sources', file);
      const { source } = await readSourceFile(dirname(path), basename(path));
      assert.ok(source);
      const grounding = withDraft(withSources(emptyGrounding(), [source]), 'draft', draft);
      const found = findings(grounding, 'draft');
      const claim =
        words === ''
          ? found.find(({ kind }) => kind === 'quote')
          : found.find(({ text }) => words.startsWith(text));
      assert.equal(
        claim?.verdict,
        verdict,
        JSON.stringify(found.map(({ text, verdict: its }) => [text, its])),
      );
      const [evidence] = claim?.evidence ?? [];
      const read = grounding.corpus.sources.get(evidence?.source ?? '');
      assert.ok(evidence && read);
      const at = placeOf(read, evidence.value?.start ?? evidence.start);
      assert.equal(at && placeLabel(at), place);
    });
});
