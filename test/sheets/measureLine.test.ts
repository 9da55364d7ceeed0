import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { type Period, periodKey } from '../../src/domain/period.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { measureLine, shownPeriods } from '../../src/sheets/measureLine.ts';
import { aMeasure, anAssessment, at, percent, period } from './anAssessment.ts';

const measured = (keys: readonly string[]) =>
  aMeasure(4, { readings: Object.fromEntries(keys.map((key, index) => [key, 80 + index])) });

const QUARTERS = ['Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'];

describe('shownPeriods', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['the last four', QUARTERS, 'Q2 2025/26', QUARTERS.slice(1)],
    ['none after the one assessed', QUARTERS, 'Q4 2024/25', QUARTERS.slice(0, 3)],
    [
      'quarters before a year’s column',
      ['2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'],
      'Q2 2025/26',
      QUARTERS.slice(1),
    ],
    [
      'a year’s column where there are few quarters',
      ['2024/25', 'Q1 2025/26', 'Q2 2025/26'],
      'Q2 2025/26',
      ['2024/25', 'Q1 2025/26', 'Q2 2025/26'],
    ],
    ['the one assessed, though no column has it', ['Q1 2025/26'], 'Q2 2025/26', ['Q1 2025/26', 'Q2 2025/26']],
    ['a page without dates', ['unknown'], 'unknown', ['unknown']],
  ])('shows %s', (_, keys, assessed, shown) => {
    const periods = shownPeriods(anAssessment({ measures: [measured(keys)], period: assessed }));
    expect(periods.map(periodKey)).toEqual(shown);
  });
});

describe('measureLine', () => {
  const lineOf = (measure = measured(QUARTERS), period = 'Q2 2025/26') => {
    const assessment = anAssessment({ measures: [measure], period });
    const [assessed] = assessment.measures;
    if (assessed === undefined) throw new Error('no measure');
    return measureLine(assessed, 'Help families early', shownPeriods(assessment));
  };

  it('shows the readings of the periods, each with its cell', () => {
    expect(lineOf().readings.map(({ text }) => text)).toEqual(['81%', '82%', '83%', '84%']);
    expect(lineOf().readings.every(({ place }) => place !== null)).toBe(true);
  });

  it('says which period a reading is of, where it is not the one at the head', () => {
    const assessment = anAssessment({ measures: [measured(['AY 2023/24'])] });
    const [first] = assessment.measures;
    if (first === undefined) throw new Error('no measure');
    const year: Period = { kind: 'academic', year: 2023 };
    const assessed = { ...first, period: year, reading: percent(62, at(4, 2)) };
    expect(measureLine(assessed, '', shownPeriods(assessment)).readings.at(-1)?.text).toBe(
      '62% (AY 2023/24)',
    );
  });

  it.each([
    ['higher', 'period', 'Higher'],
    ['lower', 'cumulative', 'Lower (year to date)'],
    ['near', 'rolling', 'Near target (last 12 months)'],
    ['information', 'snapshot', 'For information (at the period’s end)'],
    ['unknown', 'forecast', 'Not stated (forecast for the year)'],
  ] as const)('says what is good of %s and %s', (polarity, basis, words) => {
    expect(lineOf(aMeasure(4, { polarity, basis })).goodIs).toBe(words);
  });

  it('names each comparator beside its figure', () => {
    const comparators = [
      { name: 'England 2023', text: '71.2%', place: at(4, 8) },
      { name: 'Neighbours', text: '70%', place: at(4, 9) },
    ];
    expect(lineOf(aMeasure(4, { comparators })).comparators).toBe('England 2023: 71.2%; Neighbours: 70%');
    expect(lineOf().comparators).toBe('–');
  });
});

describe('the distance from the baseline', () => {
  const now = period('Q2 2025/26');

  it('is said in a sentence, with its dates', () => {
    const measure = aMeasure(4, {
      readings: { 'Q2 2025/26': 75 },
      goal: 90,
      baseline: { figure: percent(60, at(4, 9)), period: period('2024/25') },
    });
    const { distance } = measureLine(assessMeasure(measure, now, DEFAULT_POLICY), 'Any', [now]);
    expect(distance).toBe('50% of the way from 60% (2024/25) to 90%.');
  });

  it('is nothing without a baseline', () => {
    expect(measureLine(assessMeasure(aMeasure(4), now, DEFAULT_POLICY), 'Any', [now]).distance).toBe('–');
  });
});
