import assert from 'node:assert/strict';
import { check } from '../../../server/src/core/check/check';
import type { Finding } from '../../../server/src/core/check/finding';
import { type Corpus, emptyCorpus, withSources } from '../../../server/src/core/corpus/corpus';
import { readDraft } from '../../../server/src/core/draft/draft';
import { readSource } from '../../../server/src/core/sources/read';
import { brewery } from './subjects/brewery';
import { festival } from './subjects/festival';
import { glacier } from './subjects/glacier';
import { hearing } from './subjects/hearing';
import { lighthouse } from './subjects/lighthouse';
import type { Case, Subject } from './subjects/subject';

describe('quotations judged by the record', () => {
  for (const subject of [lighthouse, hearing, brewery, glacier, festival]) {
    describe(subject.name, () => {
      let corpus: Corpus;
      before(() => {
        corpus = corpusOf(subject);
      });
      for (const one of subject.cases) it(one.what, () => checkCase(one, corpus));
    });
  }
});

const corpusOf = ({ sources }: Subject): Corpus =>
  withSources(
    emptyCorpus(),
    Object.entries(sources).map(([path, text]) =>
      readSource({ path, text, format: path.endsWith('.md') ? 'markdown' : 'text' }),
    ),
  );

/** The findings of kind quote and speaker are those expected, no more and no fewer; each argues from a passage. */
function checkCase({ draft, expect }: Case, corpus: Corpus): void {
  const found = check(readDraft(draft), corpus).filter(
    ({ kind, verdict }) => (kind === 'quote' || kind === 'speaker') && verdict !== 'unverifiable',
  );
  assert.deepEqual(
    found.map((finding) => [finding.text, finding.verdict]).sort(),
    expect.map(([words, verdict]) => [words, verdict]).sort(),
  );
  for (const finding of found) checkEvidence(finding, corpus);
  for (const [words, verdict, right] of expect) {
    if (right === undefined) continue;
    const finding = found.find((one) => one.text === words && one.verdict === verdict);
    assert.ok(finding?.right?.includes(right), `${words}: ${finding?.right}`);
  }
}

function checkEvidence(finding: Finding, corpus: Corpus): void {
  assert.ok(finding.evidence.length > 0, finding.text);
  for (const { source, start, end, text, value } of finding.evidence) {
    assert.equal(corpus.sources.get(source)?.text.slice(start, end), text);
    assert.ok(value && start <= value.start && value.end <= end);
  }
}
