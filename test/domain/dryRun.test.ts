/** What another policy would change, found without changing anything. */

import { assess } from '../../src/domain/assess.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import { dryRun } from '../../src/domain/dryRun.ts';
import { dryRunHeadline, ratingChangeWords } from '../../src/domain/dryRunWords.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { NOTHING_KEPT } from '../../src/domain/scorecard.ts';
import { aRow, type PolicySpec, policyOf, type RowSpec } from '../rows/aRow.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';

const assessed = (rows: readonly RowSpec[], policy: Policy): Assessment =>
  assess(
    {
      sheets: [],
      measures: rows.map((row, at) => aRow({ period: 'Q2 2025/26', ...row }, at + 6).measure),
      planSheets: [],
      kept: NOTHING_KEPT,
      noticed: [],
    },
    { ...DEFAULT_SETTINGS, policy, period: 'Q2 2025/26' },
    () => null,
  );

const RED_AT_5: RowSpec = { readings: { 'Q2 2024/25': '88%', 'Q1 2025/26': '80%', 'Q2 2025/26': '82%' } };
const GREEN: RowSpec = { readings: { 'Q2 2024/25': '90%', 'Q1 2025/26': '92%', 'Q2 2025/26': '92%' } };
const UNRATED: RowSpec = { readings: { 'Q1 2025/26': '1%', 'Q2 2025/26': 'TBC' } };

describe('a dry run', () => {
  it.each<{
    readonly rule: string;
    readonly now?: PolicySpec;
    readonly other: PolicySpec;
    readonly said: readonly string[];
    readonly headline: string;
  }>([
    {
      rule: 'the rule in force changes nothing',
      other: {},
      said: [],
      headline: 'None of 3 measures would have another status or trend.',
    },
    {
      rule: 'a wider tolerance',
      other: { amber: 10 },
      said: ['row 7: would be Amber, is Red | Amber: 82% is 8 points short of 90%; amber limit 81%.'],
      headline: '1 of 3 measures would have another status; no trend would change.',
    },
    {
      rule: 'another comparison',
      other: { trend: { comparedWith: 'same period last year' } },
      said: [
        'row 7: trend would be Worsened, is Improved | Red: 82% is 8 points short of 90%; amber limit 85.5%.',
        'row 8: trend would be Improved, is No change | Green: 92% meets 90%.',
      ],
      headline: '2 of 3 measures would have another trend; no status would change.',
    },
    {
      rule: 'both',
      other: { amber: 10, trend: { comparedWith: 'same period last year' } },
      said: [
        'row 7: would be Amber, is Red; trend would be Worsened, is Improved | Amber: 82% is 8 points short of 90%; amber limit 81%.',
        'row 8: trend would be Improved, is No change | Green: 92% meets 90%.',
      ],
      headline: '1 of 3 measures would have another status, 2 another trend.',
    },
    {
      rule: 'a long trend where there was none',
      other: { trend: { second: 'same period last year' } },
      said: [],
      headline: 'None of 3 measures would have another status or trend.',
    },
    {
      rule: 'another long trend',
      now: { trend: { second: 'previous period' } },
      other: { trend: { second: 'same period last year' } },
      said: [
        'row 7: long trend would be Worsened, is Improved | Red: 82% is 8 points short of 90%; amber limit 85.5%.',
        'row 8: long trend would be Improved, is No change | Green: 92% meets 90%.',
      ],
      headline: '2 of 3 measures would have another trend; no status would change.',
    },
  ])('$rule', ({ now, other, said, headline }) => {
    const assessment = assessed([RED_AT_5, GREEN, UNRATED], policyOf(now));
    const changes = dryRun(assessment, policyOf(other));
    expect(
      changes.map((change) => `row ${change.row + 1}: ${ratingChangeWords(change)} | ${change.why}`),
    ).toEqual(said);
    expect(dryRunHeadline(changes, assessment.measures.length)).toBe(headline);
  });

  it('says of each change what assessing under that policy says', () => {
    const other = policyOf({ amber: 10, trend: { comparedWith: 'same period last year' } });
    const changes = dryRun(assessed([RED_AT_5, GREEN, UNRATED], policyOf()), other);
    const then = assessed([RED_AT_5, GREEN, UNRATED], other).measures;
    for (const { row, to, why } of changes) {
      const same = then.find(({ measure }) => measure.row === row);
      expect([same?.rating.status, same?.trend, same?.why]).toEqual([to.status, to.trend, why]);
    }
    expect(changes.length).toBeGreaterThan(0);
  });
});
