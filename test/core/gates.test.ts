import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('test', 'fixtures', 'check', 'gates');

/** The gates that a conflict must pass, in the order of the design, each with its folder of fixtures. */
const gates: readonly (readonly [folder: string, says: string])[] = [
  ['1-dimension', 'the same dimension; lengths convert, currencies never compare'],
  ['2-thing', 'the same thing is measured'],
  ['3-actors', 'every actor of the draft governs the source’s figure'],
  ['4-period-and-mood', 'compatible period, modality, negation, level or change'],
  ['5-interval', 'intervals that no rounding and no hedge reconciles'],
  ['6-agreement', 'no equally good passage agrees; copies count once'],
  ['7-quotations-and-speakers', 'altered but not by an allowed edit; another speaker is named explicitly'],
];

interface Coverage {
  readonly conflicts: number;
  /** Claims that raise nothing: marked so, or lines of the draft without a mark. */
  readonly silent: number;
  readonly subject: string;
}

function coverageOf(text: string): Coverage {
  const draft = text.split(/^%! draft\.md$/m)[1]?.split(/^---$/m)[2] ?? '';
  const lines = draft.split('\n').filter((line) => line.trim() !== '' && !/^ *\^/.test(line));
  const conflicts = draft.match(/^ *\^+ conflict\b/gm)?.length ?? 0;
  return { conflicts, silent: lines.length - conflicts, subject: /^title: (.*)$/m.exec(text)?.[1] ?? '' };
}

/** What the fixtures say is tested by fixtures.test.ts; that there are enough of them, here. */
describe('the gates of a conflict', () => {
  for (const [name, says] of gates)
    it(`${name}: ${says}`, () => {
      const files = readdirSync(join(folder, name));
      const all = files.map((file) => coverageOf(readFileSync(join(folder, name, file), 'utf8')));
      assert.ok(all.length >= 3, 'three fixtures or more');
      for (const { conflicts, silent } of all) assert.ok(conflicts > 0 && silent > 0, 'both ways');
      assert.equal(new Set(all.map(({ subject }) => subject)).size, all.length, 'each on its own subject');
    });

  it('have no fixtures but theirs', () =>
    assert.deepEqual(
      readdirSync(folder).sort(),
      gates.map(([name]) => name),
    ));
});
