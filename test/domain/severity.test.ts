import { assess } from '../../src/domain/assess.ts';
import type { Noticed, Severity } from '../../src/domain/finding.ts';
import type { UnreadableReading } from '../../src/domain/reading.ts';
import { NOTHING_KEPT } from '../../src/domain/scorecard.ts';
import type { Target } from '../../src/domain/target.ts';
import { type PolicySpec, policyOf } from '../rows/aRow.ts';
import { aMeasure, aSheet, at, DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';

const ROW = 4;
const PERIODS = ['Q1 2024/25', 'Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'] as const;
type Quarter = (typeof PERIODS)[number];

const cellOf = (quarter: Quarter) => at(ROW, 2 + PERIODS.indexOf(quarter));

/** A measure whose cell for a quarter shows an error, assessed in Q2 2025/26, and how grave that is. */
function severityAt(
  quarter: Quarter,
  code: 'formula-error' | 'scale-mixed' | 'text-number',
  policy: PolicySpec,
  assessed: string = 'Q2 2025/26',
): Severity | undefined {
  const broken: UnreadableReading = {
    kind: 'unreadable',
    text: '#DIV/0!',
    place: cellOf(quarter),
    reason: code === 'scale-mixed' ? 'scale unclear' : 'error value',
  };
  const readings = Object.fromEntries(PERIODS.map((key) => [key, key === quarter ? broken : 80]));
  const measure = aMeasure(ROW, { readings, goal: { kind: 'missing', text: null, place: at(ROW, 20) } });
  const fault: Noticed['fault'] =
    code === 'formula-error'
      ? { code, error: '#DIV/0!' }
      : code === 'scale-mixed'
        ? { code, text: '0.7', doubt: { kind: 'mixed' } }
        : { code, text: '70', value: 70 };
  const noticed: Noticed = {
    fault,
    sheet: 'Scorecard',
    place: cellOf(quarter),
    ref: null,
    measure: measure.name,
    repair: null,
  };
  const scorecard = {
    sheets: [aSheet([measure])],
    measures: [measure],
    planSheets: [],
    kept: NOTHING_KEPT,
    noticed: [noticed],
  };
  const settings = { ...DEFAULT_SETTINGS, period: assessed, policy: policyOf(policy) };
  return assess(scorecard, settings, () => null).findings.find(({ fault: found }) => found === fault)
    ?.severity;
}

const LONG: PolicySpec = { trend: { second: 'same period last year' } };
const AVERAGE: PolicySpec = { trend: { comparedWith: 'average of the last four' } };

describe('an error in a cell is', () => {
  it.each<[Severity, string, Quarter, PolicySpec]>([
    ['error', 'the reading assessed', 'Q2 2025/26', {}],
    ['error', 'what it is compared with', 'Q1 2025/26', {}],
    ['warning', 'an older figure', 'Q4 2024/25', {}],
    ['warning', 'last year’s figure', 'Q2 2024/25', {}],
    ['error', 'last year’s figure under a long trend', 'Q2 2024/25', LONG],
    ['error', 'last year’s figure that Amber turns on', 'Q2 2024/25', { amberIfImproved: true }],
    ['error', 'one of the four averaged', 'Q3 2024/25', AVERAGE],
    ['warning', 'one before the four averaged', 'Q1 2024/25', AVERAGE],
  ])('%s where it is %s', (severity, _what, quarter, policy) => {
    expect(severityAt(quarter, 'formula-error', policy)).toBe(severity);
    expect(severityAt(quarter, 'scale-mixed', policy)).toBe(severity);
  });

  it('a warning where it is a later figure', () => {
    expect(severityAt('Q2 2025/26', 'formula-error', {}, 'Q1 2025/26')).toBe('warning');
  });

  it('what its code says where use makes no difference', () => {
    expect(severityAt('Q1 2024/25', 'text-number', {})).toBe('warning');
  });

  it('an error where it is the target', () => {
    const goal: Target = {
      kind: 'unreadable',
      reason: 'error value',
      text: '#REF!',
      place: at(ROW, 6),
      source: 'scorecard',
    };
    const measure = aMeasure(ROW, { goal });
    const scorecard = {
      sheets: [aSheet([measure])],
      measures: [measure],
      planSheets: [],
      kept: NOTHING_KEPT,
      noticed: [],
    };
    const { findings } = assess(scorecard, { ...DEFAULT_SETTINGS, period: 'Q2 2025/26' }, () => null);
    expect(findings.map(({ fault, severity }) => [fault.code, severity])).toEqual([
      ['formula-error', 'error'],
    ]);
  });
});
