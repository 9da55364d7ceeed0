import { milestoneLate } from '../../../src/domain/checks/milestoneLate.ts';
import { targetWorseThanBaseline } from '../../../src/domain/checks/targetWorseThanBaseline.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import {
  aMeasure,
  at,
  count,
  type MeasureWords,
  percent,
  period,
  target,
} from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

const ROW = 4;
const PLACE = at(ROW, 20);

const baseline = (figure: number, key: string | null = null): Measure['baseline'] => ({
  figure: percent(figure, PLACE),
  period: key === null ? null : period(key),
});

const counted = (figure: number, key: string | null = null): Measure['baseline'] => ({
  figure: count(figure, PLACE),
  period: key === null ? null : period(key),
});

const due = (key: string): Measure['due'] => ({ period: period(key), text: key, place: at(ROW, 21) });

describe('a target worse than the baseline', () => {
  it.each<[string, MeasureWords, boolean]>([
    ['below it where higher is better', { goal: 80, baseline: baseline(85) }, true],
    ['above it where higher is better', { goal: 90, baseline: baseline(85) }, false],
    ['at it', { goal: 85, baseline: baseline(85) }, false],
    ['above it where lower is better', { goal: 30, polarity: 'lower', baseline: baseline(25) }, true],
    ['below it where lower is better', { goal: 20, polarity: 'lower', baseline: baseline(25) }, false],
    ['where neither way is good', { goal: 80, polarity: 'near', baseline: baseline(85) }, false],
    [
      'where nothing says which way is good',
      { goal: 80, polarity: 'unknown', baseline: baseline(85) },
      false,
    ],
    ['for information only', { goal: 80, polarity: 'information', baseline: baseline(85) }, false],
    ['without a baseline', { goal: 80 }, false],
    ['without a target', { goal: null, baseline: baseline(85) }, false],
    [
      'of a quarter’s count beside a year’s',
      { unit: 'number', goal: target(60, at(ROW, 6)), baseline: counted(250, '2024/25') },
      false,
    ],
    [
      'of a year’s count beside a year’s',
      {
        unit: 'number',
        goal: target(200, at(ROW, 6), { span: 'annual' }),
        baseline: counted(250, '2024/25'),
      },
      true,
    ],
    [
      'of a quarter’s count beside a quarter’s',
      { unit: 'number', goal: target(60, at(ROW, 6)), baseline: counted(70, 'Q2 2024/25') },
      true,
    ],
    [
      'of a number on one day beside a year’s end',
      { unit: 'number', basis: 'snapshot', goal: target(60, at(ROW, 6)), baseline: counted(70, '2024/25') },
      true,
    ],
    [
      'of a grade',
      { unit: 'grade', grades: ['Poor', 'Good'], goal: target(1, at(ROW, 6)), baseline: counted(2) },
      false,
    ],
  ])('%s', (_, words, isNoticed) => {
    const found = noticedBy(targetWorseThanBaseline, [aMeasure(ROW, words)]);
    expect(cells(found)).toEqual(isNoticed ? ['4,6'] : []);
  });

  it('says both as they are printed', () => {
    const found = noticedBy(targetWorseThanBaseline, [aMeasure(ROW, { goal: 80, baseline: baseline(85) })]);
    expect(found[0]?.fault).toEqual({ code: 'target-worse-than-baseline', target: '80%', baseline: '85%' });
  });
});

describe('a late milestone', () => {
  const short = { 'Q1 2025/26': 80, 'Q2 2025/26': 85 };

  it.each<[string, MeasureWords, boolean]>([
    ['due in the period before', { due: due('Q1 2025/26') }, true],
    ['due at the end of the period', { due: due('Sep 2025') }, true],
    ['due after it', { due: due('Oct 2025') }, false],
    ['without a date', {}, false],
    ['that was reached', { due: due('Q1 2025/26'), goal: 85 }, false],
    ['of a measure without a figure', { due: due('Q1 2025/26'), readings: { 'Q1 2025/26': 80 } }, false],
    ['of a measure that cannot be judged', { due: due('Q1 2025/26'), polarity: 'unknown' }, false],
    ['without a target', { due: due('Q1 2025/26'), goal: null }, false],
    [
      'of a count to date before the year’s end',
      { due: due('Q1 2025/26'), unit: 'number', basis: 'cumulative' },
      false,
    ],
  ])('%s', (_, words, isNoticed) => {
    const found = noticedBy(milestoneLate, [aMeasure(ROW, { readings: short, ...words })]);
    expect(cells(found)).toEqual(isNoticed ? ['4,21'] : []);
  });

  it('is held against the last target dated no later than it', () => {
    const profile = new Map([
      ['Q1 2025/26', target(82, at(ROW, 7))],
      ['Q2 2025/26', target(90, at(ROW, 8))],
    ]);
    const lateBy = (key: string) =>
      noticedBy(milestoneLate, [
        aMeasure(ROW, { readings: short, periodTargets: profile, due: due(key) }),
      ]).map(({ fault }) => fault.code === 'milestone-late' && fault.target);
    expect(lateBy('Jun 2025')).toEqual([]);
    expect(lateBy('Sep 2025')).toEqual(['90%']);
  });

  it('is none while nobody knows which period is assessed', () => {
    const measure = aMeasure(ROW, { readings: { unknown: 85 }, due: due('Q1 2025/26') });
    expect(noticedBy(milestoneLate, [measure], { period: 'unknown' })).toEqual([]);
  });
});
