/** The measures that the fictional comments speak of. */
import type { Measure } from '../../../src/domain/measure.ts';
import type { MeasuredReading } from '../../../src/domain/reading.ts';
import { aMeasure, at, count, type MeasureWords, percent, target } from '../../sheets/anAssessment.ts';
import type { Subject } from './fictionalComments.ts';

const PERIODS = ['Q2 2024/25', 'Q1 2025/26', 'Q2 2025/26'];

type Print = (value: number) => Partial<MeasuredReading>;

const series = (
  figures: readonly number[],
  make: typeof percent,
  print: Print,
): NonNullable<MeasureWords['readings']> =>
  Object.fromEntries(
    figures.map((value, index) => [PERIODS[index] ?? '', make(value, at(4, 2 + index), print(value))]),
  );

const goal = (value: number, text: string, more: Partial<ReturnType<typeof target>> = {}) =>
  target(value, at(4, 6), { text, ...more });

const asPercent: Print = (value) => ({ decimals: 1, text: `${value.toFixed(1)}%` });
const asCount: Print = (value) => ({ text: value.toLocaleString('en-GB') });
const asDays: Print = (value) => ({ decimals: 1, text: value.toFixed(1) });
const asMillions: Print = (value) => ({ decimals: -4, text: `£${(value / 1e6).toFixed(2)}m` });

const LOWER = { operator: '<=' } as const;

const WORDS: Readonly<Record<Subject, MeasureWords>> = {
  timely: {
    name: 'Assessments completed on time',
    readings: series([86, 88.2, 91.3], percent, asPercent),
    goal: goal(90, '90%'),
  },
  fallen: {
    name: 'Percentage of statutory visits made within ten days',
    readings: series([90, 88, 81], percent, asPercent),
    goal: goal(90, '90%'),
  },
  'empty homes': {
    name: 'Average days to let an empty home',
    unit: 'days',
    polarity: 'lower',
    readings: series([30.2, 29.4, 27.1], count, asDays),
    goal: goal(25, '25.0', LOWER),
  },
  complaints: {
    name: 'Complaints received',
    unit: 'number',
    polarity: 'lower',
    readings: series([38, 41, 52], count, asCount),
    goal: goal(40, '40', LOWER),
  },
  visits: {
    name: 'Number of visits to libraries',
    unit: 'number',
    readings: series([11200, 12340, 10966], count, asCount),
    goal: goal(11000, '11,000'),
  },
  calls: {
    name: 'Calls answered within 20 seconds',
    readings: series([82, 71, 76], percent, asPercent),
    goal: goal(80, '80%'),
  },
  'children in care': {
    name: 'Children in care',
    unit: 'number',
    polarity: 'information',
    readings: series([520, 536, 535], count, asCount),
    goal: null,
  },
  agency: {
    name: 'Agency spend in the quarter',
    unit: 'currency',
    polarity: 'lower',
    readings: series([1310000, 1240000, 1150000], count, asMillions),
    goal: goal(1200000, '£1.2m', { decimals: -5, ...LOWER }),
  },
};

/** The subject with a comment on it. */
export const measureWith = (subject: Subject, comment: string): Measure =>
  aMeasure(4, { ...WORDS[subject], comment });
