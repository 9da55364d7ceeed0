import { countFell } from '../../../src/domain/checks/countFell.ts';
import { gapInSeries } from '../../../src/domain/checks/gapInSeries.ts';
import { jump } from '../../../src/domain/checks/jump.ts';
import { negativeCount } from '../../../src/domain/checks/negativeCount.ts';
import { overHundred } from '../../../src/domain/checks/overHundred.ts';
import { targetImplausible } from '../../../src/domain/checks/targetImplausible.ts';
import type { Noticed } from '../../../src/domain/finding.ts';
import { wordsFor } from '../../../src/domain/messages.ts';
import type { MissingReading } from '../../../src/domain/reading.ts';
import type { Target } from '../../../src/domain/target.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { aMeasure, at, count, type MeasureWords, percent, target } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

/** Five quarters up to the one assessed, in columns 2 to 6; null: blank. */
const QUARTERS = ['Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'];

const blank = (column: number, reason: MissingReading['reason'] = 'blank'): MissingReading => ({
  kind: 'missing',
  reason,
  text: reason === 'blank' ? null : 'Not collected',
  place: at(4, column),
});

function readings(
  figures: readonly (number | null)[],
  unit: Unit = 'percent',
): NonNullable<MeasureWords['readings']> {
  const make = unit === 'percent' ? percent : count;
  const last = QUARTERS.slice(-figures.length);
  return Object.fromEntries(
    figures.map((value, index) => [
      last[index] ?? '',
      value === null ? blank(2 + index) : make(value, at(4, 2 + index)),
    ]),
  );
}

const counted = (figures: readonly (number | null)[], more: MeasureWords = {}): MeasureWords => ({
  name: 'Complaints received',
  unit: 'number',
  readings: readings(figures, 'number'),
  goal: null,
  ...more,
});

const shares = (figures: readonly (number | null)[], more: MeasureWords = {}): MeasureWords => ({
  name: 'Assessments completed on time',
  readings: readings(figures),
  ...more,
});

const sentences = (noticed: readonly Noticed[]): readonly string[] =>
  noticed.map(({ fault }) => wordsFor(fault).message);

describe('overHundred', () => {
  it.each<[string, MeasureWords, readonly string[]]>([
    ['a share over 100% beside others under it', shares([88, 101]), ['4,3']],
    ['an earlier one', shares([101, 88]), ['4,2']],
    ['one alone against a target of 90%', shares([101]), ['4,2']],
    ['one alone without a target', shares([101], { goal: null }), []],
    ['100%', shares([88, 100]), []],
    ['two over 100%', shares([102, 101]), []],
    ['a target over 100%', shares([88, 101], { goal: target(105, at(4, 8)) }), []],
    ['take-up', shares([97, 101], { name: 'Take-up of free childcare' }), []],
    ['what was done of what was planned', shares([97, 101], { name: '% of planned visits made' }), []],
    ['income against budget', shares([97, 101], { name: 'Income as % of budget' }), []],
    ['an increase', shares([12, 140], { name: 'Increase in volunteers' }), []],
    ['a count', counted([88, 101]), []],
  ])('of %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(overHundred, [aMeasure(4, words)]))).toEqual(expected);
  });

  it('reads the figure as it is printed', () => {
    const rounded = percent(100.3, at(4, 3), { decimals: 0, text: '100%' });
    const words = shares([88], { readings: { 'Q1 2025/26': 88, 'Q2 2025/26': rounded } });
    expect(noticedBy(overHundred, [aMeasure(4, words)])).toEqual([]);
  });
});

describe('negativeCount', () => {
  it.each<[string, MeasureWords, readonly string[]]>([
    ['a count below 0', counted([12, -5]), ['4,3']],
    ['a share below 0', shares([88, -91]), ['4,3']],
    ['zero', counted([12, 0]), []],
    ['several below 0', counted([-3, 12, -5]), []],
    ['a net figure', counted([12, -5], { name: 'Net change in foster carers' }), []],
    ['a difference from last year', counted([12, -5], { name: 'Visits compared with last year' }), []],
    ['a year-on-year figure', shares([1.2, -5], { name: 'Referrals, year-on-year' }), []],
    ['money', counted([12, -5], { unit: 'currency' }), []],
    ['days ahead or behind', counted([12, -5], { name: 'Days ahead of schedule', unit: 'days' }), []],
    ['early help, which is no earliness', counted([12, -5], { name: 'Early help plans open' }), ['4,3']],
  ])('of %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(negativeCount, [aMeasure(4, words)]))).toEqual(expected);
  });
});

describe('gapInSeries', () => {
  it.each<[string, readonly (number | null)[], readonly string[]]>([
    ['a blank between figures', [80, null, 82, 83, 84], ['4,3']],
    ['two blanks, said once', [80, null, null, 83, 84], ['4,3']],
    ['a figure every half-year', [80, null, 82, null, 84], []],
    ['blanks before the first figure', [null, null, 82, 83, 84], []],
    ['a blank in the period assessed', [80, 81, 82, 83, null], []],
    ['no blank', [80, 81, 82, 83, 84], []],
    ['one figure', [null, null, 82, null, null], []],
    ['a year between two figures', [80, null, null, null, 84], []],
    ['a blank between two figures half a year apart', [82, null, 84], ['4,3']],
  ])('of %s reports what it should', (_what, figures, expected) => {
    expect(cells(noticedBy(gapInSeries, [aMeasure(4, shares(figures))]))).toEqual(expected);
  });

  it('takes a reason for an answer', () => {
    const given = { 'Q4 2024/25': 80, 'Q1 2025/26': blank(3, 'no data'), 'Q2 2025/26': 84 };
    expect(noticedBy(gapInSeries, [aMeasure(4, { readings: given })])).toEqual([]);
  });

  it('names every blank period', () => {
    const found = noticedBy(gapInSeries, [aMeasure(4, shares([80, null, null, 83, 84]))]);
    expect(found.map(({ fault }) => fault)).toEqual([
      { code: 'gap-in-series', periods: ['Q3 2024/25', 'Q4 2024/25'] },
    ]);
  });
});

const LAST_FOUR = 'of the last four periods';

describe('jump', () => {
  it.each<[string, MeasureWords, string | null]>([
    [
      'over 50 points',
      shares([44, 100]),
      `100% lies 56 points from 44% (Q1 2025/26), the only figure ${LAST_FOUR}.`,
    ],
    ['50 points', shares([44, 94]), null],
    ['what was there two quarters before', shares([44, 100, 44, 100]), null],
    [
      'ten times as much',
      counted([40, 42, 412, 41, 4200]),
      `4,200 is 10 times 412 (Q4 2024/25), the largest ${LAST_FOUR}.`,
    ],
    [
      'a tenth',
      counted([412, 430, 41]),
      `41 is 10 times smaller than 412 (Q4 2024/25), the smallest of the 2 figures ${LAST_FOUR}.`,
    ],
    [
      'a slipped point',
      shares([4.2, 42]),
      `42% is 10 times 4.2% (Q1 2025/26), the only figure ${LAST_FOUR}.`,
    ],
    [
      'a slipped point in a series that rises',
      shares([78, 80.1, 82.2, 84.5, 8.7]),
      `8.7% lies 69.3 points from 78% (Q2 2024/25), the nearest ${LAST_FOUR}.`,
    ],
    [
      'a slipped point among low percentages that rise',
      shares([30.1, 31.2, 32.2, 33, 3.4]),
      `3.4% is far from 30.1% (Q2 2024/25), the nearest ${LAST_FOUR}; with its decimal point one place on it would be 34.0%.`,
    ],
    [
      'a digit lost from a count that falls',
      counted([420, 380, 350, 310, 28]),
      `28 is 11 times smaller than 310 (Q1 2025/26), the smallest ${LAST_FOUR}.`,
    ],
    [
      'a digit too many in a count that falls',
      counted([420, 380, 350, 310, 2800]),
      `2,800 is far from 420 (Q2 2024/25), the nearest ${LAST_FOUR}; with its decimal point one place on it would be 280.`,
    ],
    [
      'nearly ten times the one figure before',
      counted([412, 4100]),
      `4,100 is far from 412 (Q1 2025/26), the only figure ${LAST_FOUR}; with its decimal point one place on it would be 410.`,
    ],
    [
      'a slip below 0',
      counted([-412, -4100], { name: 'Net change in visits' }),
      `-4,100 is far from -412 (Q1 2025/26), the only figure ${LAST_FOUR}; with its decimal point one place on it would be -410.`,
    ],
    ['six times as much, and no slip', counted([412, 2500]), null],
    ['four times as much', counted([100, 400]), null],
    ['six times as much as what varies threefold', counted([40, 130, 90, 12, 720]), null],
    [
      'money of the other sign',
      counted([5.1, 5.2, -5.2], { unit: 'currency', name: 'Cost of placements' }),
      `-5.2 is below 0, unlike 5.2 (Q1 2025/26), the nearest of the 2 figures ${LAST_FOUR}.`,
    ],
    ['a variance of the other sign', counted([5.1, 5.2, -5.2], { unit: 'currency', name: 'Variance' }), null],
    ['a count below 0, which is a negative count', counted([40, 42, -41]), null],
    ['small counts', counted([1, 12]), null],
    ['small percentages', shares([0.4, 5]), null],
    [
      'a slip that shows a decimal more',
      shares([4.4, 4.6, 4.5, 45], {
        readings: {
          ...readings([4.4, 4.6, 4.5]),
          'Q4 2024/25': percent(4.4, at(4, 2)),
          'Q1 2025/26': percent(4.6, at(4, 3)),
          'Q2 2025/26': percent(43, at(4, 4)),
        },
      }),
      `43% is far from 4.6% (Q1 2025/26), the nearest of the 2 figures ${LAST_FOUR}; with its decimal point one place on it would be 4.3%.`,
    ],
    [
      'a figure below 0 of a row that has another',
      counted([-3, 41, 40, 42, -4200]),
      `-4,200 is 100 times 42 (Q1 2025/26), the largest ${LAST_FOUR}.`,
    ],
    ['nothing before', shares([94]), null],
    ['zeros', counted([0, 0, 400]), null],
    [
      'a blank before',
      shares([44, null, 100]),
      `100% lies 56 points from 44% (Q4 2024/25), the only figure ${LAST_FOUR}.`,
    ],
    [
      'a count to date that begins again',
      counted([900, 1400, 2100, 2900, 210], { basis: 'cumulative' }),
      null,
    ],
    [
      'a count to date against last year’s',
      counted([90, 1400, 2100, 2900, 1210], { basis: 'cumulative' }),
      '1,210 is 13 times 90 (Q2 2024/25), the same period a year before.',
    ],
    ['grades', counted([1, 40], { unit: 'grade' }), null],
  ])('of %s says what it should', (_what, words, expected) => {
    const found = sentences(noticedBy(jump, [aMeasure(4, words)]));
    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  it('points to the reading', () => {
    expect(cells(noticedBy(jump, [aMeasure(4, shares([44, 100]))]))).toEqual(['4,3']);
  });
});

describe('countFell', () => {
  const toDate = (figures: readonly (number | null)[], more: MeasureWords = {}): MeasureWords =>
    counted(figures, { basis: 'cumulative', ...more });

  it.each<[string, MeasureWords, readonly string[]]>([
    ['fell', toDate([41, 38]), ['4,3']],
    ['stayed', toDate([41, 41]), []],
    ['grew', toDate([41, 52]), []],
    ['fell past a blank', toDate([52, null, 48, 12, 15]), ['4,4']],
    ['begins again with the year', toDate([40, 70, 90, 12, 30]), []],
    ['fell twice', toDate([70, 60, 50, 12, 30]), ['4,3', '4,4']],
    ['is a share', toDate([41, 38], { unit: 'percent' }), []],
    ['is money', toDate([41, 38], { unit: 'currency' }), []],
    ['is so many for each', toDate([12, 11], { name: 'Visits per officer (year to date)' }), []],
    ['is so many a day', toDate([12, 11], { name: 'Calls a day' }), []],
    ['is an average', toDate([41, 38], { name: 'Average days to adoption' }), []],
    ['is a net figure', toDate([41, 38], { name: 'Net change in carers' }), []],
    ['is of each quarter alone', counted([41, 38]), []],
  ])('of a count that %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(countFell, [aMeasure(4, words)]))).toEqual(expected);
  });
});

it('a count that fell behind its decimals has not fallen', () => {
  const shown = (value: number, column: number) => count(value, at(4, column), { text: '41' });
  const given = { 'Q1 2025/26': shown(41.4, 2), 'Q2 2025/26': shown(41.2, 3) };
  const words = counted([], { basis: 'cumulative', readings: given });
  expect(noticedBy(countFell, [aMeasure(4, words)])).toEqual([]);
});

describe('targetImplausible', () => {
  const goal = (value: number, more: Partial<Extract<Target, { kind: 'number' }>> = {}): Target =>
    target(value, at(4, 8), { text: value.toLocaleString('en-GB'), ...more });
  const NEAREST = 'the nearest of the measure’s figures.';

  it.each<[string, MeasureWords, string | null]>([
    [
      'another size',
      counted([73390], { goal: goal(420) }),
      `The target 420 is 174 times smaller than 73,390, ${NEAREST}`,
    ],
    [
      'another size, of all of the last four',
      counted([71200, 73390], { goal: goal(420) }),
      `The target 420 is 169 times smaller than 71,200, ${NEAREST}`,
    ],
    ['ten times more', counted([41, 42], { goal: goal(420) }), `The target 420 is 10 times 42, ${NEAREST}`],
    [
      'nearly ten times more, in a series that rises',
      counted([41, 44, 46], { goal: goal(430) }),
      `The target 430 is far from 46, ${NEAREST.slice(0, -1)}; with its decimal point one place on it would be 43.`,
    ],
    [
      'nearly ten times more, though not of the reading alone',
      counted([41, 44, 46, 52], { goal: goal(430) }),
      `The target 430 is far from 52, ${NEAREST.slice(0, -1)}; with its decimal point one place on it would be 43.`,
    ],
    ['five times more, and no slip', counted([41, 44, 46], { goal: goal(250) }), null],
    ['the size of an earlier reading', counted([430, 73390], { goal: goal(420) }), null],
    ['the size of the readings', counted([410, 430], { goal: goal(420) }), null],
    [
      'a share of 1 under percentages',
      shares([88, 91], { goal: goal(0.9) }),
      `The target 0.9 is 88 times smaller than 88%, ${NEAREST}`,
    ],
    ['a small percentage', shares([5, 9], { goal: goal(0.5) }), null],
    ['small counts', counted([12], { goal: goal(1) }), null],
    [
      'pounds and pence',
      counted([18], { unit: 'currency', goal: goal(1.8, { text: '£1.80', decimals: 2 }) }),
      `The target £1.80 is 10 times smaller than 18, ${NEAREST}`,
    ],
    ['zero', counted([412], { goal: goal(0) }), null],
    ['zero readings', counted([0], { goal: goal(40) }), null],
    ['a whole year', counted([40, 41], { goal: goal(420, { span: 'annual' }) }), null],
    ['a count to date', counted([41], { basis: 'cumulative', goal: goal(420) }), null],
    [
      'below 0',
      shares([88, 91], { goal: goal(-90, { text: '-90%' }) }),
      `The target -90% is below 0, unlike 88%, ${NEAREST}`,
    ],
    [
      'below 0 where nothing was counted',
      counted([0], { goal: goal(-12) }),
      `The target -12 is below 0, unlike 0, ${NEAREST}`,
    ],
    [
      'money below 0',
      counted([18, 19], { unit: 'currency', goal: goal(-18) }),
      `The target -18 is below 0, unlike 18, ${NEAREST}`,
    ],
    [
      'money above 0 where all figures are below',
      counted([-18, -19], { unit: 'currency', goal: goal(18) }),
      `The target 18 is above 0, unlike -18, ${NEAREST}`,
    ],
    ['below 0 of a net figure', counted([12], { name: 'Net change in carers', goal: goal(-12) }), null],
    [
      'over 100%',
      shares([88, 91], { goal: goal(900, { text: '900%' }) }),
      'The target 900% is more than the whole.',
    ],
    ['over 100% of a plan', shares([98, 91], { name: 'Visits made against plan', goal: goal(105) }), null],
    [
      'the worse way',
      shares([88, 91], { goal: goal(85, { operator: '<', text: 'Fewer than 85%' }) }),
      'The target Fewer than 85% asks for the opposite of what is said to be good.',
    ],
    [
      'a percentage among plain figures',
      counted([412], { unit: 'unknown', goal: goal(85, { text: '85%' }) }),
      'The target 85% is not in the unit of the figure 412.',
    ],
    [
      'a percentage among percentages',
      shares([88], { unit: 'unknown', goal: goal(85, { text: '85%' }) }),
      null,
    ],
    ['a measure for information', counted([73390], { polarity: 'information', goal: goal(420) }), null],
    ['nothing measured', counted([null], { goal: goal(420) }), null],
  ])('of a target of %s says what it should', (_what, words, expected) => {
    const found = sentences(noticedBy(targetImplausible, [aMeasure(4, words)]));
    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  it('says nothing of the target where it is the reading that jumped', () => {
    const words = counted([41, 43, 4200], { goal: goal(42) });
    expect(noticedBy(targetImplausible, [aMeasure(4, words)])).toEqual([]);
    expect(noticedBy(jump, [aMeasure(4, words)])).toHaveLength(1);
  });

  it('says of a target below 0 that it is, also where the reading jumped', () => {
    const words = shares([12, 80], { goal: goal(-10) });
    expect(noticedBy(jump, [aMeasure(4, words)])).toHaveLength(1);
    expect(noticedBy(targetImplausible, [aMeasure(4, words)])).toHaveLength(1);
  });

  it('points to the target', () => {
    expect(cells(noticedBy(targetImplausible, [aMeasure(4, counted([73390], { goal: goal(420) }))]))).toEqual(
      ['4,8'],
    );
  });
});
