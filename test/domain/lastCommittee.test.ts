import fc from 'fast-check';
import { commentMark } from '../../src/domain/commentMark.ts';
import type { HistoryRow } from '../../src/domain/historyRow.ts';
import { lastCommittee } from '../../src/domain/lastCommittee.ts';
import { matchPast, type Past } from '../../src/domain/past.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { parseRatingRule, type RatingRule, ratingRuleText } from '../../src/domain/ratingRule.ts';
import { aMeasure, period } from '../sheets/anAssessment.ts';

const row = (madeOn: string, assessed: string, more: Partial<HistoryRow> = {}): HistoryRow => ({
  madeOn,
  assessed,
  ref: 'M4',
  measure: 'Visits',
  sheet: 'Scorecard',
  period: assessed,
  figure: 80,
  text: '80%',
  target: '90%',
  status: 'Red',
  trend: 'Improved',
  unit: 'percent',
  summaryOf: assessed,
  targetFigure: 90,
  comment: null,
  rule: 'green 0, amber 5 percent',
  ...more,
});

const madeOf = (rows: readonly HistoryRow[], now: string, on: string | null = null) => {
  const past = lastCommittee(rows, period(now), on);
  return past === null
    ? null
    : `${past.source.period} ${past.source.kind === 'history' ? past.source.madeOn : ''}`;
};

describe('the last committee', () => {
  it.each<[string, readonly HistoryRow[], string, string | null, string | null]>([
    ['is none without a history', [], 'Q2 2025/26', '2025-11-20', null],
    ['is the period before', [row('2025-08-01', 'Q1 2025/26')], 'Q2 2025/26', null, 'Q1 2025/26 2025-08-01'],
    [
      'is the last making of the latest earlier period',
      [row('2025-05-01', 'Q4 2024/25'), row('2025-08-01', 'Q1 2025/26'), row('2025-08-09', 'Q1 2025/26')],
      'Q2 2025/26',
      null,
      'Q1 2025/26 2025-08-09',
    ],
    [
      'is never the same period made again, while there is an earlier one',
      [row('2025-08-01', 'Q1 2025/26'), row('2025-11-01', 'Q2 2025/26')],
      'Q2 2025/26',
      '2025-11-20',
      'Q1 2025/26 2025-08-01',
    ],
    [
      'is not what was made again of an earlier period after a later one',
      [row('2025-08-01', 'Q1 2025/26'), row('2025-11-01', 'Q2 2025/26'), row('2025-11-03', 'Q1 2025/26')],
      'Q2 2025/26',
      null,
      'Q1 2025/26 2025-08-01',
    ],
    [
      'is an earlier day’s making of the same period where there is nothing before',
      [row('2025-11-01', 'Q2 2025/26'), row('2025-11-20', 'Q2 2025/26')],
      'Q2 2025/26',
      '2025-11-20',
      'Q2 2025/26 2025-11-01',
    ],
    ['is none on the day itself', [row('2025-11-20', 'Q2 2025/26')], 'Q2 2025/26', '2025-11-20', null],
    ['is none while nothing is made', [row('2025-11-01', 'Q2 2025/26')], 'Q2 2025/26', null, null],
    ['is none of a later period', [row('2026-02-01', 'Q3 2025/26')], 'Q2 2025/26', '2026-02-20', null],
    [
      'of an older history is told by the latest period of the day',
      [
        row('2025-08-01', '2024/25', { summaryOf: null, ref: 'A1' }),
        row('2025-08-01', 'Q1 2025/26', { summaryOf: null }),
      ],
      'Q2 2025/26',
      null,
      'Q1 2025/26 2025-08-01',
    ],
    ['is none that nobody could date', [row('2025-08-01', 'unknown')], 'Q2 2025/26', null, null],
  ])('%s', (_, rows, now, on, expected) => {
    expect(madeOf(rows, now, on)).toBe(expected);
  });

  it('has the figures as they were then, wherever they were first kept', () => {
    const rows = [
      row('2025-05-01', 'Q4 2024/25', { figure: 70, text: '70%' }),
      row('2025-08-01', 'Q1 2025/26'),
      row('2025-08-01', 'Q1 2025/26', { period: 'Q4 2024/25', figure: 71, text: '71%', status: null }),
      row('2025-11-01', 'Q2 2025/26', { period: 'Q4 2024/25', figure: 72, text: '72%', status: null }),
      row('2025-11-01', 'Q2 2025/26', { figure: 85 }),
    ];
    const [measure] = lastCommittee(rows, period('Q2 2025/26'), null)?.measures ?? [];
    expect(measure).toMatchObject({
      status: 'Red',
      target: { value: 90, text: '90%' },
      period: period('Q1 2025/26'),
    });
    expect([...(measure?.figures ?? [])]).toEqual([
      ['Q4 2024/25', { value: 71, text: '71%' }],
      ['Q1 2025/26', { value: 80, text: '80%' }],
    ]);
  });

  it('has the rule of then, where it was kept', () => {
    const rule = (text: string | null) =>
      lastCommittee([row('2025-08-01', 'Q1 2025/26', { rule: text })], period('Q2 2025/26'), null)?.rule;
    expect(rule('green 0, amber 10 percent')).toMatchObject({ amber: 10 });
    const gone = row('2025-08-01', 'Q1 2025/26', { ref: 'A9', status: 'No longer reported', rule: null });
    const past = lastCommittee([row('2025-08-01', 'Q1 2025/26'), gone], period('Q2 2025/26'), null);
    expect(past?.rule).toMatchObject({ amber: 5 });
    expect(past?.measures.map(({ ref }) => ref)).toEqual(['M4']);
    expect(rule('as agreed')).toBeNull();
    expect(rule(null)).toBeNull();
  });
});

describe('a measure of then', () => {
  const pastOf = (
    ...named: readonly (readonly [ref: string | null, name: string, sheet?: string])[]
  ): Past => ({
    source: { kind: 'history', period: 'Q1 2025/26', madeOn: '2025-08-01' },
    rule: null,
    measures: named.map(([ref, name, sheet = 'Scorecard']) => ({
      ref,
      name,
      sheet,
      unit: 'percent',
      period: period('Q1 2025/26'),
      status: 'Red',
      target: { value: 90, text: '90%' },
      figures: new Map(),
      comment: null,
    })),
  });
  const matched = (past: Past, ...named: readonly (readonly [ref: string | null, name: string])[]) => {
    const measures = named.map(([ref, name], index) => aMeasure(4 + index, { ref, name }));
    const { of, added, gone } = matchPast(measures, past);
    return {
      of: measures.map((measure) => of.get(measure)?.name ?? null),
      added: added.map(({ name }) => name),
      gone: gone.map(({ name }) => name),
    };
  };

  it.each<[string, Past, readonly (readonly [string | null, string])[], readonly (string | null)[]]>([
    ['is known by ref and name', pastOf(['A1', 'Visits']), [['A1', 'Visits']], ['Visits']],
    ['is known on another sheet', pastOf(['A1', 'Visits', 'Q1']), [['A1', 'Visits']], ['Visits']],
    ['is known by its ref in other words', pastOf(['A1', 'Visits']), [['A1', 'Calls']], ['Visits']],
    ['is known by its name under another ref', pastOf(['A1', 'Visits']), [['B7', 'visits.']], ['Visits']],
    ['is not known by the number of its row', pastOf(['1', 'Visits']), [['1', 'Calls']], [null]],
    [
      'is not known by a ref that two have',
      pastOf(['A1', 'Visits'], ['A1', 'Plans']),
      [
        ['A1', 'Calls'],
        ['A1', 'Plans'],
      ],
      // The one that is left once ref and name have told the other.
      ['Visits', 'Plans'],
    ],
    [
      'is not known by a name that two have',
      pastOf([null, 'Visits'], [null, 'Visits']),
      [[null, 'Visits']],
      [null],
    ],
  ])('%s', (_, past, now, expected) => {
    expect(matched(past, ...now).of).toEqual(expected);
  });

  it('is new, or gone', () => {
    expect(matched(pastOf(['A1', 'Visits'], ['A2', 'Plans']), ['A1', 'Visits'], ['A3', 'Calls'])).toEqual({
      of: ['Visits', null],
      added: ['Calls'],
      gone: ['Plans'],
    });
  });
});

describe('what is kept in short', () => {
  const amount = fc.integer({ min: 0, max: 400 }).map((value) => value / 4);
  const bands = fc.option(
    fc
      .record({ exceeded: fc.option(amount), amberSplit: fc.option(amount) })
      .filter(({ exceeded, amberSplit }) => exceeded !== null || amberSplit !== null),
  );

  it('of a rule is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          toleranceKind: fc.constantFrom('percent of target' as const, 'points' as const),
          green: amount,
          amber: amount,
          boundary: fc.constantFrom('better' as const, 'worse' as const),
          amberIfImproved: fc.boolean(),
          bands,
        }),
        (rule: RatingRule) => {
          expect(parseRatingRule(ratingRuleText(rule))).toEqual(rule);
        },
      ),
    );
  });

  it('of the default rule is short', () => {
    expect(ratingRuleText(DEFAULT_POLICY)).toBe('green 0, amber 5 percent');
  });

  it.each([
    ['Visits fell.', 'visits  fell.', true],
    ['Visits fell.', 'Visits\nfell. ', true],
    ['Visits fell.', 'Visits rose.', false],
    ['ab', 'ba', false],
  ])('of “%s” and “%s” is the same: %s', (a, b, isSame) => {
    expect(commentMark(a) === commentMark(b)).toBe(isSame);
    expect(commentMark(a)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('of a comment is the published hash', () => {
    // Test vectors of FNV-1a, 32 bits.
    expect([commentMark(''), commentMark('a'), commentMark('foobar')]).toEqual([
      '811c9dc5',
      'e40c292c',
      'bf9cf968',
    ]);
  });
});
