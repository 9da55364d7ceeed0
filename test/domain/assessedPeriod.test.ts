import { assessedPeriod, latestPeriod } from '../../src/domain/assessedPeriod.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { periodKey } from '../../src/domain/period.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { aMeasure, at, period } from '../sheets/anAssessment.ts';

const blank: Reading = { kind: 'missing', reason: 'blank', text: null, place: at(4, 4) };

/** A measure with figures in these periods; a trailing `?` makes a blank of it. */
const withPeriods = (keys: readonly string[], more: Partial<Measure> = {}): Measure => {
  const readings = Object.fromEntries(
    keys.map((key): [string, number | Reading] =>
      key.endsWith('?') ? [key.slice(0, -1), blank] : [key, 50],
    ),
  );
  return { ...aMeasure(4, { readings }), ...more };
};

const on = (sheet: string, keys: readonly string[], stated: string | null = null): Measure =>
  withPeriods(keys, { sheet, sheetPeriod: stated === null ? null : period(stated) });

/** The document's period, its source and each measure's period. */
function decided(measures: readonly Measure[], stated: string | null = null): readonly string[] {
  const found = assessedPeriod(measures, stated);
  return [
    periodKey(found.period),
    found.source,
    ...measures.map((measure) => periodKey(found.periodOf(measure))),
  ];
}

describe('latestPeriod', () => {
  it.each<[readonly string[], string | null]>([
    [['Q1 2025/26', 'Q2 2025/26'], 'Q2 2025/26'],
    [['Q2 2025/26', 'Q1 2025/26'], 'Q2 2025/26'],
    [['Q1 2025/26', 'Q2 2025/26', '2025/26'], 'Q2 2025/26'],
    [['Q4 2024/25', '2024/25'], 'Q4 2024/25'],
    [['2023/24', '2024/25', 'Q1 2025/26'], 'Q1 2025/26'],
    [['Aug 2025', 'Sep 2025', 'Q2 2025/26'], 'Sep 2025'],
    [['unknown'], 'unknown'],
    [[], null],
  ])('of %j is %s', (keys, expected) => {
    const found = latestPeriod(keys.map(period));
    expect(found && periodKey(found)).toBe(expected);
  });
});

describe('assessedPeriod', () => {
  it.each<[string, readonly Measure[], string | null, readonly string[]]>([
    [
      'the settings’ before all else',
      [on('S', ['Q1 2025/26', 'Q2 2025/26'], 'Q2 2025/26')],
      'Q1 2025/26',
      ['Q1 2025/26', 'settings', 'Q1 2025/26'],
    ],
    [
      'the sheet’s own, though a later one has figures',
      [on('S', ['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26'], 'Q2 2025/26')],
      null,
      ['Q2 2025/26', 'sheet', 'Q2 2025/26'],
    ],
    [
      'the sheet’s own, though it is blank',
      [on('S', ['Q1 2025/26', 'Q2 2025/26?'], 'Q2 2025/26')],
      null,
      ['Q2 2025/26', 'sheet', 'Q2 2025/26'],
    ],
    [
      'the sheet’s own where it has no columns of periods',
      [on('S', [], 'Q1 2015/16')],
      null,
      ['Q1 2015/16', 'sheet', 'Q1 2015/16'],
    ],
    [
      'not a title’s of which there is no column',
      [on('S', ['Q1 2025/26', 'Q2 2025/26'], '2025/26')],
      null,
      ['Q2 2025/26', 'assumed', 'Q2 2025/26'],
    ],
    [
      'the latest in which any measure has a figure',
      [
        on('S', ['Q1 2025/26', 'Q2 2025/26?', 'Q3 2025/26?']),
        on('S', ['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26?']),
      ],
      null,
      ['Q2 2025/26', 'assumed', 'Q2 2025/26', 'Q2 2025/26'],
    ],
    ['unknown where there is none', [on('S', ['unknown'])], null, ['unknown', 'assumed', 'unknown']],
    [
      'each sheet’s own, and of two the one of most measures',
      [
        on('Q1', ['Q1 2025/26'], 'Q1 2025/26'),
        on('Q2', ['Q2 2025/26'], 'Q2 2025/26'),
        on('Q2', ['Q2 2025/26']),
      ],
      null,
      ['Q2 2025/26', 'sheet', 'Q1 2025/26', 'Q2 2025/26', 'Q2 2025/26'],
    ],
    [
      'the later of two stated equally often',
      [on('B', ['Q2 2025/26'], 'Q2 2025/26'), on('A', ['Q1 2025/26'], 'Q1 2025/26')],
      null,
      ['Q2 2025/26', 'sheet', 'Q2 2025/26', 'Q1 2025/26'],
    ],
    [
      'for a sheet of months the last month of the quarter',
      [on('Quarters', ['Q1 2025/26', 'Q2 2025/26']), on('Months', ['Aug 2025', 'Sep 2025', 'Oct 2025'])],
      'Q2 2025/26',
      ['Q2 2025/26', 'settings', 'Q2 2025/26', 'Sep 2025'],
    ],
    [
      'for a sheet of years the last year that has ended',
      [on('Years', ['2023/24', '2024/25', '2025/26'])],
      'Q2 2025/26',
      ['Q2 2025/26', 'settings', '2024/25'],
    ],
    [
      'a quarter of which the sheet has no column, not another quarter in its place',
      [on('S', ['Q1 2025/26', 'Q2 2025/26'])],
      'Q3 2025/26',
      ['Q3 2025/26', 'settings', 'Q3 2025/26'],
    ],
    [
      'for a page without dates its undated figures',
      [on('S', ['unknown'])],
      'Q2 2025/26',
      ['Q2 2025/26', 'settings', 'unknown'],
    ],
  ])('takes %s', (_what, measures, stated, expected) => {
    expect(decided(measures, stated)).toEqual(expected);
  });

  it('refuses settings that name no period, which their schema never lets through', () => {
    expect(() => assessedPeriod([], 'soon')).toThrow('soon');
  });
});
