import { commentUnchanged } from '../../../src/domain/checks/commentUnchanged.ts';
import { countFell } from '../../../src/domain/checks/countFell.ts';
import { nameChanged } from '../../../src/domain/checks/nameChanged.ts';
import { restated } from '../../../src/domain/checks/restated.ts';
import { targetChanged } from '../../../src/domain/checks/targetChanged.ts';
import { unchangedSeries } from '../../../src/domain/checks/unchangedSeries.ts';
import { commentMark } from '../../../src/domain/commentMark.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import type { Past, PastFigure, PastMeasure } from '../../../src/domain/past.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { NumberTarget } from '../../../src/domain/target.ts';
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
const TARGET = at(ROW, 6);
const COMMENT = 'Two social workers have joined the team since May.';

const figure = (value: number): PastFigure => ({ value, text: `${value}%` });

/** What was reported of the measure in row 4, in Q1 2025/26. */
const reported = (more: Partial<PastMeasure> = {}): Past => ({
  source: { kind: 'history', period: 'Q1 2025/26', madeOn: '2025-08-01' },
  rule: null,
  measures: [
    {
      ref: 'M4',
      name: 'Measure of row 4',
      sheet: 'Scorecard',
      unit: 'percent',
      period: period('Q1 2025/26'),
      status: 'Amber',
      target: figure(90),
      figures: new Map([['Q1 2025/26', figure(80)]]),
      comment: null,
      ...more,
    },
  ],
});

const two = (before: number | Reading, now: number | Reading = 85) => ({
  'Q1 2025/26': before,
  'Q2 2025/26': now,
});

const missing = (text: string | null): Reading => ({
  kind: 'missing',
  reason: text === null ? 'blank' : 'no data',
  text,
  place: at(ROW, 2),
});

describe('a restated figure', () => {
  it.each<[string, MeasureWords, Partial<PastMeasure>, boolean]>([
    ['is another one', { readings: two(81) }, {}, true],
    ['is not the same one', { readings: two(80) }, {}, false],
    [
      'is not one that is printed the same',
      { readings: two(percent(80.3, at(ROW, 2), { decimals: 0 })) },
      {},
      false,
    ],
    [
      'is not one that was written alike, of more decimals than it showed',
      { readings: two(percent(20.5, at(ROW, 2), { decimals: null, text: '20.5' })) },
      { figures: new Map([['Q1 2025/26', { value: 20.46, text: '20.5%' }]]) },
      false,
    ],
    [
      'is another size',
      { readings: two(percent(5_200, at(ROW, 2), { decimals: null, text: '£5.2k' })) },
      { figures: new Map([['Q1 2025/26', { value: 5_200_000, text: '£5.2m' }]]) },
      true,
    ],
    [
      'is of the other sign',
      { readings: two(percent(-5, at(ROW, 2), { decimals: null, text: '(5)' })) },
      { figures: new Map([['Q1 2025/26', { value: 5, text: '5' }]]) },
      true,
    ],
    ['is one that has gone', { readings: two(missing('Withdrawn')) }, {}, true],
    ['is one whose cell is blank', { readings: two(missing(null)) }, {}, true],
    [
      'is not one that is withheld, which would give it back',
      { readings: two({ kind: 'suppressed', text: 'c', place: at(ROW, 2) }) },
      {},
      false,
    ],
    [
      'is not one that was not reported',
      { readings: two(81) },
      { figures: new Map([['Q1 2025/26', { value: null, text: '-' }]]) },
      false,
    ],
    [
      'is not one of another period',
      { readings: two(81) },
      { figures: new Map([['Q4 2024/25', figure(80)]]) },
      false,
    ],
    ['is not one of another unit', { readings: two(81) }, { unit: 'number' }, false],
  ])('%s', (_, words, past, isNoticed) => {
    const found = noticedBy(restated, [aMeasure(ROW, words)], { past: reported(past) });
    expect(cells(found)).toEqual(isNoticed ? ['4,2'] : []);
  });

  it('is said with old and new, and where the old one stands', () => {
    const [found] = noticedBy(restated, [aMeasure(ROW, { readings: two(81) })], { past: reported() });
    expect(found?.fault).toEqual({
      code: 'restated',
      period: 'Q1 2025/26',
      before: '80%',
      now: '81%',
      source: { kind: 'history', period: 'Q1 2025/26' },
    });
  });

  it('is none where nothing is known of before', () => {
    expect(noticedBy(restated, [aMeasure(ROW, { readings: two(81) })])).toEqual([]);
  });
});

describe('a changed target', () => {
  const none = { kind: 'missing', text: null, place: null } as const;
  const notSet = { kind: 'missing', text: 'Not set', place: TARGET } as const;
  it.each<[string, MeasureWords, PastFigure, boolean]>([
    ['is another figure', { goal: 85 }, figure(90), true],
    ['is not the same figure', { goal: 90 }, figure(90), false],
    [
      'is not the same figure written otherwise',
      { goal: target(90, TARGET, { text: '90.0%' }) },
      figure(90),
      false,
    ],
    ['is not the same text, of a history that kept no figure', {}, { value: null, text: ' 90 % ' }, false],
    ['is one where there was none', { goal: 85 }, { value: null, text: null }, true],
    ['is none where there was one', { goal: none }, figure(90), true],
    ['is not another way to say that there is none', { goal: notSet }, { value: null, text: null }, false],
    [
      'is not the next step of a profile',
      { goal: null, periodTargets: new Map([['Q2 2025/26', target(92, TARGET)]]) },
      figure(90),
      false,
    ],
    [
      'is another step for the period of then',
      {
        goal: null,
        periodTargets: new Map([
          ['Q1 2025/26', target(88, TARGET)],
          ['Q2 2025/26', target(92, at(ROW, 7))],
        ]),
      },
      figure(90),
      true,
    ],
  ])('%s', (_, words, before, isNoticed) => {
    const found = noticedBy(targetChanged, [aMeasure(ROW, words)], { past: reported({ target: before }) });
    const isGone = words.goal === none;
    expect(cells(found)).toEqual(isNoticed ? [isGone ? '4,1' : '4,6'] : []);
  });

  const band = (low: number, high: number, text: string): Measure['target'] => ({
    kind: 'band',
    low: percent(low, TARGET),
    high: percent(high, TARGET),
    text,
    place: TARGET,
    source: 'scorecard',
    span: 'period',
  });
  const read = (value: number, text: string, more: Partial<NumberTarget> = {}): Measure['target'] =>
    target(value, TARGET, { text, ...more });
  const unreadable: Measure['target'] = {
    kind: 'unreadable',
    reason: 'words',
    text: 'Top quartile',
    place: TARGET,
    source: 'scorecard',
  };

  it.each<[string, string | null, number | null, Measure['target'], boolean]>([
    ['a band in other words', '10% to 12%', null, band(10, 12, '10-12%'), false],
    ['a band with another dash', '10-12%', null, band(10, 12, '10%–12%'), false],
    ['another band', '10-12%', null, band(10, 13, '10-13%'), true],
    ['a band for a figure', '10%', 10, band(10, 12, '10-12%'), true],
    ['the way that is good', '≥ 85', 85, read(85, '85'), false],
    ['the way that is good, kept without its figure', '≥ 85%', null, read(85, '85%'), false],
    ['words for the way that is good', 'At least 85%', 85, read(85, '85%'), false],
    ['a figure that has not met it now', '85%', 85, read(85, '> 85%', { operator: '>' }), true],
    ['the other way', '85%', 85, read(85, '≤ 85%', { operator: '<=' }), true],
    ['another number of decimals', '85%', null, read(85, '85.0%'), false],
    ['another figure that is printed alike', '85%', 85.4, read(85, '85%'), true],
    ['the same words without a figure', 'Top  quartile', null, unreadable, false],
    ['other words without a figure', 'Top half', null, unreadable, true],
  ])('by %s: “%s”', (_, text, value, goal, isNoticed) => {
    const past = reported({ target: { value, text } });
    const found = noticedBy(targetChanged, [aMeasure(ROW, { goal })], { past });
    expect(cells(found)).toEqual(isNoticed ? ['4,6'] : []);
  });
});

describe('a changed target of a count to date', () => {
  const annual = { span: 'annual' } as const;
  const words = (goal: number, more: Partial<NumberTarget> = {}): MeasureWords => ({
    unit: 'number',
    basis: 'cumulative',
    readings: two(count(14, at(ROW, 2)), count(29, at(ROW, 3))),
    goal: target(goal, TARGET, { text: `${goal}`, ...more }),
  });
  const then = (value: number, more: Partial<PastMeasure> = {}): Partial<PastMeasure> => ({
    unit: 'number',
    target: { value, text: `${value}` },
    figures: new Map([['Q1 2025/26', { value: 14, text: '14' }]]),
    ...more,
  });
  const inFirst = (value: number): Measure['periodTargets'] =>
    new Map([['Q1 2025/26', target(value, TARGET, { text: `${value}` })]]);

  it.each<[string, MeasureWords, Partial<PastMeasure>, boolean]>([
    ['is not the one to date of a later period', words(30), then(15), false],
    ['is one to date that fell within the year', words(10), then(15), true],
    ['is not that of a period of another year', words(10), then(15, { period: period('Q4 2024/25') }), false],
    ['is another for the very period', words(30), then(15, { period: period('Q2 2025/26') }), true],
    ['is another that the plan has', words(30, { source: 'plan' }), then(15), true],
    ['is another for a named period', { ...words(60, annual), periodTargets: inFirst(20) }, then(15), true],
    [
      'is not the year’s beside a part’s, by which it was rated',
      words(60, annual),
      then(15, { status: 'Amber' }),
      false,
    ],
    ['is another for the year', words(70, annual), then(60, { status: 'Not rated' }), true],
    [
      'is not a part’s beside the year’s, by which it was not rated',
      { ...words(60, annual), periodTargets: inFirst(15) },
      then(60, { status: 'Not rated' }),
      false,
    ],
    [
      'is another for a part that had no figure to rate',
      { ...words(60, annual), periodTargets: inFirst(20) },
      then(15, { status: 'Not rated', figures: new Map() }),
      true,
    ],
    [
      'is not the year’s of another year',
      words(70, annual),
      then(60, { period: period('Q4 2024/25') }),
      false,
    ],
    ['is none now', { ...words(30), goal: null }, then(15), true],
  ])('%s', (_, given, past, isNoticed) => {
    const found = noticedBy(targetChanged, [aMeasure(ROW, given)], { past: reported(past) });
    expect(cells(found)).toEqual(isNoticed ? [given.goal === null ? '4,1' : '4,6'] : []);
  });

  it.each<readonly [what: string, polarity: 'higher' | 'lower', goal: number, isNoticed: boolean]>([
    ['one to be reached that fell', 'higher', 85, true],
    ['one to be reached that grew', 'higher', 95, false],
    ['one to be kept under that grew', 'lower', 95, false],
  ])('of a percentage to date: %s', (_, polarity, goal, isNoticed) => {
    const measure = aMeasure(ROW, { basis: 'cumulative', polarity, goal });
    expect(noticedBy(targetChanged, [measure], { past: reported() })).toHaveLength(isNoticed ? 1 : 0);
  });
});

describe('a changed name', () => {
  it.each<[string, string, boolean]>([
    ['Measure of row 5', 'Measure of row 4', true],
    ['Measure of row 4', 'Measure of row 4', false],
    ['MEASURE of row 4.', 'Measure of row 4', false],
    ['The measure of row 4', 'Measure of row 4', false],
    ['Care leavers (19-21yrs) in work', 'Care leavers (19 to 21 years) in work', false],
    ['Something else', 'Measure of row 4', true],
    ['Visits made (YTD)', 'Visits made', false],
    ['Visits made', 'Visits made (number)', false],
    ['The total number of visits made', 'Number of visits made', false],
    ['Organisation of visits', 'Organization of visits', false],
    ['Commited visits', 'Committed visits', false],
    ['Carers assessed (year to date)', 'Number of carers assessed', false],
    ['Percentage of visits made', 'Number of visits made', true],
    ['Percentage of visits made', 'Visits made', true],
    ['Homes let on time', 'Council homes let on time', true],
    ['Contracts ended', 'Contacts ended', true],
    ['People in work', 'Local people in work', true],
    ['Visits made within 10 days', 'Visits made within 20 days', true],
    ['Visits made within 10 days', 'Visits made', true],
    ['Visits made alone', 'Visits made', true],
  ])('“%s” was “%s”: %s', (name, before, isNoticed) => {
    const found = noticedBy(nameChanged, [aMeasure(ROW, { name })], { past: reported({ name: before }) });
    expect(cells(found)).toEqual(isNoticed ? ['4,1'] : []);
  });

  it('is none where the refs only count the rows', () => {
    const measure = aMeasure(ROW, { ref: '4', name: 'Something else' });
    expect(noticedBy(nameChanged, [measure], { past: reported({ ref: '4' }) })).toEqual([]);
  });
});

describe('an unchanged comment', () => {
  it.each<[string, MeasureWords, Partial<PastMeasure>, boolean]>([
    ['is the same', { comment: COMMENT }, { comment: commentMark(COMMENT) }, true],
    [
      'is the same in other lines',
      { comment: COMMENT.replace(' team', '\nteam') },
      { comment: commentMark(COMMENT) },
      true,
    ],
    ['is not another', { comment: `${COMMENT} One has left.` }, { comment: commentMark(COMMENT) }, false],
    ['is not a short remark', { comment: 'On target.' }, { comment: commentMark('On target.') }, false],
    ['is not one that nobody wrote', {}, { comment: null }, false],
    [
      'is not one that the sheet has for a later period than is assessed',
      { comment: COMMENT, readings: { ...two(80), 'Q3 2025/26': 90 } },
      { comment: commentMark(COMMENT) },
      false,
    ],
    [
      'is not one beside a figure that is not there',
      { comment: COMMENT, readings: { 'Q1 2025/26': 80 } },
      { comment: commentMark(COMMENT) },
      false,
    ],
    [
      'is not one of the very period',
      { comment: COMMENT },
      { comment: commentMark(COMMENT), period: period('Q2 2025/26') },
      false,
    ],
  ])('%s', (_, words, past, isNoticed) => {
    const found = noticedBy(commentUnchanged, [aMeasure(ROW, words)], { past: reported(past) });
    expect(cells(found)).toEqual(isNoticed ? ['4,7'] : []);
  });
});

describe('an unchanged series', () => {
  const QUARTERS = ['Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'];
  const four = (...figures: readonly (number | Reading)[]) =>
    Object.fromEntries(figures.map((value, index) => [QUARTERS[4 - figures.length + index] ?? '', value]));

  it.each<[string, MeasureWords, boolean]>([
    ['four alike', { readings: four(85.3, 85.3, 85.3, 85.3) }, true],
    ['three alike', { readings: four(85.3, 85.3, 85.3) }, false],
    ['another before', { readings: four(85.2, 85.3, 85.3, 85.3) }, false],
    ['a gap between', { readings: four(85.3, missing(null), 85.3, 85.3) }, false],
    ['100%, where higher is better', { readings: four(100, 100, 100, 100) }, false],
    ['zero', { readings: four(0, 0, 0, 0) }, false],
    [
      'a small count',
      { unit: 'number', readings: four(...Array.from({ length: 4 }, () => count(3, at(ROW, 5)))) },
      false,
    ],
    [
      'a large count',
      { unit: 'number', readings: four(...Array.from({ length: 4 }, () => count(412, at(ROW, 5)))) },
      true,
    ],
    ['a grade', { unit: 'grade', grades: ['Poor', 'Good'], readings: four(2, 2, 2, 2) }, false],
    ['a forecast', { basis: 'forecast', readings: four(85.3, 85.3, 85.3, 85.3) }, false],
  ])('%s', (_, words, isNoticed) => {
    const found = noticedBy(unchangedSeries, [aMeasure(ROW, words)]);
    expect(found.map(({ fault }) => fault)).toMatchObject(isNoticed ? [{ since: 'Q3 2024/25' }] : []);
  });

  it('goes on where the sheet begins, with what was reported', () => {
    const figures = new Map(QUARTERS.map((key) => [key, figure(85.3)]));
    const measure = aMeasure(ROW, { readings: four(85.3, 85.3) });
    expect(noticedBy(unchangedSeries, [measure])).toEqual([]);
    expect(noticedBy(unchangedSeries, [measure], { past: reported({ figures }) })).toHaveLength(1);
  });

  it('is none among years', () => {
    const years = ['2022/23', '2023/24', '2024/25', '2025/26'];
    const measure = aMeasure(ROW, { readings: Object.fromEntries(years.map((key) => [key, 85.3])) });
    expect(noticedBy(unchangedSeries, [measure], { period: '2025/26' })).toEqual([]);
  });
});

it('a count for the year so far is held against what was reported, where the sheet has no earlier column', () => {
  const measure = aMeasure(ROW, {
    name: 'Foster carers approved',
    unit: 'number',
    basis: 'cumulative',
    readings: { 'Q2 2025/26': count(38, at(ROW, 2)) },
  });
  const figures = new Map([['Q1 2025/26', { value: 41, text: '41' }]]);
  expect(noticedBy(countFell, [measure])).toEqual([]);
  expect(noticedBy(countFell, [measure], { past: reported({ unit: 'number', figures }) })).toMatchObject([
    { fault: { figure: '38', earlier: { period: 'Q1 2025/26', text: '41' } } },
  ]);
});
