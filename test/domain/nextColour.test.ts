/** How far a reading is from the next colour, up and down. */
import fc from 'fast-check';
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { type ColourStep, nextColour } from '../../src/domain/nextColour.ts';
import { nextColourWords } from '../../src/domain/nextColourWords.ts';
import { type Period, periodKey } from '../../src/domain/period.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { asDisplayed, round9 } from '../../src/domain/round.ts';
import type { Status } from '../../src/domain/status.ts';
import { aRow, type RowSpec } from '../rows/aRow.ts';
import { STATUS_CASES } from '../rows/statusCases.ts';

const found = (spec: RowSpec) => {
  const { measure, period, policy } = aRow(spec);
  return nextColour(assessMeasure(measure, period, policy), policy);
};

const words = (spec: RowSpec): string | null => {
  const next = found(spec);
  return next && nextColourWords(next);
};

describe('the next colour', () => {
  it.each<{ readonly rule: string; readonly row: RowSpec; readonly said: string | null }>([
    {
      rule: 'up and down from Amber, in points',
      row: { readings: { 'Q2 2025/26': '87.0%' } },
      said: '3 points from Green; 1.6 points from Red',
    },
    {
      rule: 'one point, in the singular',
      row: { readings: { 'Q2 2025/26': '89%' } },
      said: '1 point from Green; 4 points from Red',
    },
    {
      rule: 'only down from Green',
      row: { readings: { 'Q2 2025/26': '90.0%' } },
      said: '0.1 points from Amber',
    },
    {
      rule: 'only up from Red',
      row: { readings: { 'Q2 2025/26': '85.2%' } },
      said: '0.3 points from Amber',
    },
    {
      rule: 'past Amber where there is none',
      row: { readings: { 'Q2 2025/26': '85%' }, policy: { amber: 0 } },
      said: '5 points from Green',
    },
    {
      rule: 'a count where lower is better',
      row: { unit: 'number', polarity: 'lower', target: '100', readings: { 'Q2 2025/26': '103' } },
      said: '3 from Green; 3 from Red',
    },
    {
      rule: 'days',
      row: { unit: 'days', polarity: 'lower', target: '20', readings: { 'Q2 2025/26': '22' } },
      said: '1 day from Amber',
    },
    {
      rule: 'both sides of a target to be near',
      row: { polarity: 'near', target: '90%', readings: { 'Q2 2025/26': '92%' } },
      said: '2 points from Green; 3 points from Red',
    },
    {
      rule: 'the nearer edge of a band',
      row: { polarity: 'near', target: '85-95%', readings: { 'Q2 2025/26': '93%' } },
      said: '3 points from Amber',
    },
    {
      rule: 'a strict target takes one step more',
      row: { unit: 'number', polarity: 'lower', target: '< 85', readings: { 'Q2 2025/26': '86' } },
      said: '2 from Green; 4 from Red',
    },
    {
      rule: 'the extra bands',
      row: { readings: { 'Q2 2025/26': '91%' }, policy: { bands: { exceeded: 5 } } },
      said: '4 points from Exceeded; 2 points from Amber',
    },
    {
      rule: 'no figure is Exceeded where none above 100% could be',
      row: { target: '98%', readings: { 'Q2 2025/26': '99%' }, policy: { bands: { exceeded: 5 } } },
      said: '2 points from Amber',
    },
    {
      rule: 'no colour but one',
      row: { unit: 'number', polarity: 'higher', target: '0', readings: { 'Q2 2025/26': '0' } },
      said: null,
    },
    {
      rule: 'the floor',
      row: { floor: '80%', readings: { 'Q2 2025/26': '79%' } },
      said: '1 point from Amber',
    },
    {
      rule: 'improved on last year',
      row: {
        readings: { 'Q2 2024/25': '70%', 'Q2 2025/26': '70%' },
        policy: { amberIfImproved: true },
      },
      said: '1 point from Amber',
    },
  ])('$rule: $said', ({ row, said }) => {
    expect(words(row)).toBe(said);
  });

  it.each<RowSpec>([
    { readings: { 'Q2 2025/26': 'TBC' } },
    { readings: { 'Q2 2025/26': '85%' }, target: null },
    { readings: { 'Q2 2025/26': '85%' }, polarity: 'unknown' },
    { readings: { 'Q2 2025/26': '85%' }, polarity: 'information' },
  ])('is none where nothing is rated', (row) => {
    expect(found(row)).toBeNull();
  });
});

/** The status if the reading printed `value`. */
function statusAt(measure: Measure, period: Period, policy: Policy, value: number): Status {
  const key = periodKey(period);
  const reading = measure.readings.get(key);
  if (reading?.kind !== 'measured') throw new Error('The measure has no figure');
  const readings = new Map(measure.readings).set(key, { ...reading, value });
  return assessMeasure({ ...measure, readings }, period, policy).rating.status;
}

/** Changing by exactly the distance gives that colour; by a step less, the colour stays. */
function holds(spec: RowSpec): void {
  const { measure, period, policy } = aRow(spec);
  const assessed = assessMeasure(measure, period, policy);
  const next = nextColour(assessed, policy);
  const reading = assessed.reading;
  if (next === null || reading?.kind !== 'measured') return;
  const decimals = reading.decimals;
  const now = asDisplayed(reading.value, decimals);
  const check = (step: ColourStep | null): void => {
    if (step === null) return;
    expect(round9(Math.abs(step.at - now))).toBe(step.distance);
    expect(statusAt(measure, period, policy, step.at)).toBe(step.status);
    expect(step.status).not.toBe(assessed.rating.status);
    if (decimals === null) return;
    const least = 10 ** -decimals;
    const less = asDisplayed(step.at + (step.at > now ? -least : least), decimals);
    const before = statusAt(measure, period, policy, less);
    // Better than last year may lie the other way from the target's: then a third colour lies between.
    if (policy.amberIfImproved) expect(before).not.toBe(step.status);
    else expect(before).toBe(assessed.rating.status);
  };
  check(next.up);
  check(next.down);
}

const BEST_FIRST: readonly Status[] = ['Exceeded', 'Green', 'Green-Amber', 'Amber', 'Red-Amber', 'Red'];

/** Where no colour is said to be near, no whole percentage has one. */
function missesNone(spec: RowSpec): void {
  const { measure, period, policy } = aRow(spec);
  const assessed = assessMeasure(measure, period, policy);
  const next = nextColour(assessed, policy);
  if (next === null) return;
  const rank = BEST_FIRST.indexOf(assessed.rating.status);
  const all = Array.from({ length: 101 }, (_, value) =>
    BEST_FIRST.indexOf(statusAt(measure, period, policy, value)),
  );
  expect(all.some((each) => each < rank) && next.up === null).toBe(false);
  expect(all.some((each) => each > rank) && next.down === null).toBe(false);
}

describe('exactly that far', () => {
  it.each(STATUS_CASES)('$rule', ({ row }) => holds(row));

  it('for any figures and rules', () => {
    const percent = fc.integer({ min: 0, max: 1200 }).map((tenths) => `${(tenths / 10).toFixed(1)}%`);
    const whole = fc.integer({ min: 0, max: 130 }).map((value) => `${value}%`);
    fc.assert(
      fc.property(
        fc.record({
          now: fc.oneof(percent, whole),
          before: percent,
          target: fc.oneof(whole, percent, fc.constantFrom('85-95%', '> 90%', '< 85%', '0%')),
          polarity: fc.constantFrom('higher' as const, 'lower' as const, 'near' as const),
          green: fc.constantFrom(0, 2, 5),
          amber: fc.constantFrom(0, 5, 7.5, 10),
          toleranceKind: fc.constantFrom('percent of target' as const, 'points' as const),
          boundary: fc.constantFrom('better' as const, 'worse' as const),
          amberIfImproved: fc.boolean(),
          bands: fc.constantFrom(undefined, { exceeded: 10 }, { amberSplit: 3 }),
        }),
        ({ now, before, target, polarity, bands, ...rules }) => {
          const row: RowSpec = {
            polarity,
            target,
            readings: { 'Q2 2024/25': before, 'Q2 2025/26': now },
            policy: { ...rules, ...(bands === undefined ? {} : { bands }) },
          };
          holds(row);
          missesNone(row);
        },
      ),
    );
  });
});
