import { annualTarget } from '../../../src/domain/checks/annualTarget.ts';
import { noTarget } from '../../../src/domain/checks/noTarget.ts';
import { polarityUnknown } from '../../../src/domain/checks/polarityUnknown.ts';
import { targetUnreadable } from '../../../src/domain/checks/targetUnreadable.ts';
import { targetZero } from '../../../src/domain/checks/targetZero.ts';
import { toleranceInvalid } from '../../../src/domain/checks/toleranceInvalid.ts';
import type { ToleranceFault } from '../../../src/domain/faultFacts.ts';
import type { Noticed } from '../../../src/domain/finding.ts';
import { type MeasureRule, NO_OWN_RULE } from '../../../src/domain/measure.ts';
import type { Polarity } from '../../../src/domain/polarity.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import type { UnreadableReason } from '../../../src/domain/reading.ts';
import {
  aMeasure,
  aSheet,
  at,
  count,
  type MeasureWords,
  percent,
  target,
} from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

const missing = (text: string | null) => ({ kind: 'missing', text, place: at(4, 6) }) as const;
const unreadable = (text: string, reason: UnreadableReason = 'words') =>
  ({ kind: 'unreadable', reason, text, place: at(4, 6), source: 'scorecard' }) as const;

const said = (fault: Noticed['fault']): Noticed => ({
  fault,
  sheet: 'Scorecard',
  place: at(3, 1),
  ref: null,
  measure: 'Measure of row 4',
  repair: null,
});

describe('noTarget', () => {
  it.each<[string, MeasureWords, readonly string[]]>([
    ['a target', {}, []],
    ['words for none', { goal: missing('No target') }, ['4,6']],
    ['a blank cell', { goal: missing(null) }, ['4,6']],
    ['no cell', { goal: null }, ['4,1']],
    ['a measure for information only', { goal: missing(null), polarity: 'information' }, []],
  ])('of %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(noTarget, [aMeasure(4, words)]))).toEqual(expected);
  });

  it('says once of a sheet that it has no targets at all', () => {
    const without = (row: number) => aMeasure(row, { goal: null });
    const information = aMeasure(9, { goal: null, polarity: 'information' });
    const found = noticedBy(noTarget, [without(4), without(5), without(6), information]);
    expect(found).toMatchObject([{ sheet: 'Scorecard', place: null, measure: null }]);
    expect(cells(noticedBy(noTarget, [without(4), without(5), without(6), aMeasure(7)]))).toEqual([
      '4,1',
      '5,1',
      '6,1',
    ]);
  });
});

describe('targetUnreadable', () => {
  it('calls an error value what it is', () => {
    const found = noticedBy(targetUnreadable, [aMeasure(4, { goal: unreadable('#REF!', 'error value') })]);
    expect(found).toMatchObject([{ fault: { code: 'formula-error', error: '#REF!' } }]);
  });

  it.each<[string, MeasureWords, readonly string[]]>([
    ['words that look like an error', { goal: unreadable('#REF!') }, ['4,6']],
    ['words that state no figure', { goal: unreadable('Above statistical neighbours') }, ['4,6']],
    ['a figure', {}, []],
    ['a measure for information only', { goal: unreadable('See note'), polarity: 'information' }, []],
  ])('of %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(targetUnreadable, [aMeasure(4, words)]))).toEqual(expected);
  });
});

describe('targetZero', () => {
  const zero = target(0, at(4, 6), { operator: '<=' });
  const inPoints: MeasureRule = { ...NO_OWN_RULE, toleranceKind: 'points' };
  const withFloor = (figure: number): MeasureRule => ({ ...NO_OWN_RULE, floor: percent(figure, at(4, 5)) });
  it.each<[string, MeasureWords, readonly string[]]>([
    ['zero where lower is better', { goal: zero, polarity: 'lower' }, ['4,6']],
    ['zero with a tolerance of its own in points', { goal: zero, polarity: 'lower', rule: inPoints }, []],
    ['zero with a floor of its own', { goal: zero, polarity: 'lower', rule: withFloor(3) }, []],
    ['zero with a floor of zero', { goal: zero, polarity: 'lower', rule: withFloor(0) }, ['4,6']],
    ['zero for information only', { goal: zero, polarity: 'information' }, []],
    ['one', { goal: target(1, at(4, 6)), polarity: 'lower' }, []],
  ])('of a target of %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(targetZero, [aMeasure(4, words)]))).toEqual(expected);
  });

  it('says nothing where the rule has no tolerance to lose', () => {
    const policy = { ...DEFAULT_POLICY, green: 0, amber: 0 };
    expect(noticedBy(targetZero, [aMeasure(4, { goal: zero, polarity: 'lower' })], { policy })).toEqual([]);
  });
});

describe('annualTarget', () => {
  const annual = target(1330, at(4, 6), { span: 'annual', text: '1,330' });
  const toDate: MeasureWords = {
    basis: 'cumulative',
    unit: 'number',
    goal: annual,
    readings: { 'Q2 2025/26': count(193, at(4, 3)) },
  };
  it.each<[string, MeasureWords, readonly string[]]>([
    ['a count to date against the year’s target', toDate, ['4,6']],
    ['a count of the quarter alone', { ...toDate, basis: 'period' }, []],
    ['a percentage to date', { ...toDate, unit: 'percent' }, []],
    ['a count to date against the quarter’s own', { ...toDate, goal: { ...annual, span: 'period' } }, []],
    [
      'a year’s count at the end of the year',
      { ...toDate, readings: { 'Q4 2025/26': count(1200, at(4, 3)) } },
      [],
    ],
  ])('of %s reports what it should', (_what, words, expected) => {
    const measure = aMeasure(4, words);
    const period = measure.readings.has('Q4 2025/26') ? 'Q4 2025/26' : 'Q2 2025/26';
    expect(cells(noticedBy(annualTarget, [measure], { period }))).toEqual(expected);
  });
});

describe('polarityUnknown', () => {
  it('reports each measure of which nothing says what is good, at its name', () => {
    const polarities: readonly Polarity[] = ['higher', 'unknown', 'lower', 'near', 'information', 'unknown'];
    const measures = polarities.map((polarity, index) => aMeasure(4 + index, { polarity }));
    expect(cells(noticedBy(polarityUnknown, measures))).toEqual(['5,1', '9,1']);
  });

  it('points to the column that would say it', () => {
    const measures = [aMeasure(4), aMeasure(5, { polarity: 'unknown' })];
    const sheet = aSheet(measures);
    const sheets = [{ ...sheet, fields: { ...sheet.fields, polarity: at(3, 2) } }];
    expect(cells(noticedBy(polarityUnknown, measures, { sheets }))).toEqual(['5,2']);
  });

  it('says once of a sheet that nothing on it says what is good', () => {
    const measures = [4, 5, 6].map((row) => aMeasure(row, { polarity: 'unknown' }));
    expect(noticedBy(polarityUnknown, measures)).toMatchObject([{ sheet: 'Scorecard', place: null }]);
  });

  it('does not repeat what the reader reported in the cell itself', () => {
    const measure = aMeasure(4, { polarity: 'unknown' });
    const noticed = [said({ code: 'polarity-unknown', text: 'See note', instead: null })];
    expect(noticedBy(polarityUnknown, [measure], { noticed })).toEqual([]);
  });
});

describe('toleranceInvalid', () => {
  const floor = (value: number) => percent(value, at(4, 8));
  it.each<[string, Partial<MeasureRule>, Polarity, ToleranceFault | null]>([
    ['none of its own', {}, 'higher', null],
    ['a wider amber', { amber: 10 }, 'higher', null],
    [
      'amber below the policy’s green',
      { amber: 1 },
      'higher',
      { kind: 'amber below green', amber: 1, green: 2 },
    ],
    [
      'more points than the target has',
      { amber: 95, toleranceKind: 'points' },
      'higher',
      { kind: 'larger than target', amber: 95, target: '90%' },
    ],
    ['the same where lower is better', { amber: 95, toleranceKind: 'points' }, 'lower', null],
    [
      'more per cent of target than it has',
      { amber: 95, toleranceKind: 'percent of target' },
      'higher',
      null,
    ],
    ['a floor short of the target', { floor: floor(85) }, 'higher', null],
    ['a floor at the target', { floor: floor(90) }, 'higher', null],
    [
      'a floor better than the target',
      { floor: floor(95) },
      'higher',
      { kind: 'floor better than target', floor: '95%', target: '90%' },
    ],
    [
      'a floor better than the target where lower is',
      { floor: floor(85) },
      'lower',
      { kind: 'floor better than target', floor: '85%', target: '90%' },
    ],
    ['a floor short of the target where lower is better', { floor: floor(95) }, 'lower', null],
  ])('of %s reports what it should', (_what, own, polarity, expected) => {
    const measure = aMeasure(4, { rule: { ...NO_OWN_RULE, ...own }, polarity });
    const policy = { ...DEFAULT_POLICY, green: 2 };
    const found = noticedBy(toleranceInvalid, [measure], { policy }).map(({ fault }) => fault);
    expect(found).toEqual(expected === null ? [] : [{ code: 'tolerance-invalid', wrong: expected }]);
  });

  it('points to the floor’s own cell', () => {
    const measure = aMeasure(4, { rule: { ...NO_OWN_RULE, floor: floor(95) } });
    expect(cells(noticedBy(toleranceInvalid, [measure]))).toEqual(['4,8']);
  });
});
