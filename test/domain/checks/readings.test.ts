import { futurePeriod } from '../../../src/domain/checks/futurePeriod.ts';
import { missingReading } from '../../../src/domain/checks/missingReading.ts';
import type { MissingReading } from '../../../src/domain/reading.ts';
import { aMeasure, aSheet, at } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

const missing = (
  reason: MissingReading['reason'],
  row: number,
  column: number,
  text: string | null = null,
): MissingReading => ({ kind: 'missing', reason, text, place: at(row, column) });

describe('missingReading', () => {
  it.each<[string, MissingReading, readonly string[]]>([
    ['a blank cell', missing('blank', 4, 3), ['4,3']],
    ['nothing where a word says why', missing('not due', 4, 3, 'Due Q3'), []],
    ['nothing where there is said to be no data', missing('no data', 4, 3, 'N/A'), []],
  ])('reports %s', (_what, reading, expected) => {
    const measure = aMeasure(4, { readings: { 'Q1 2025/26': 80, 'Q2 2025/26': reading } });
    expect(cells(noticedBy(missingReading, [measure]))).toEqual(expected);
  });

  it('passes over blanks of other periods, and a sheet without a column for the period', () => {
    const earlier = aMeasure(4, { readings: { 'Q1 2025/26': missing('blank', 4, 2), 'Q2 2025/26': 80 } });
    const without = aMeasure(5, { readings: { 'Q1 2025/26': 80 } });
    expect(noticedBy(missingReading, [earlier, without])).toEqual([]);
  });

  it('says which period is blank', () => {
    const measure = aMeasure(4, { readings: { 'Q2 2025/26': missing('blank', 4, 2) } });
    expect(noticedBy(missingReading, [measure])[0]?.fault).toEqual({
      code: 'missing-reading-no-reason',
      period: 'Q2 2025/26',
    });
  });
});

describe('futurePeriod', () => {
  const early = (row: number) => aMeasure(row, { readings: { 'Q2 2025/26': 80, 'Q3 2025/26': 81 } });
  const now = (row: number) =>
    aMeasure(row, { readings: { 'Q2 2025/26': 80, 'Q3 2025/26': missing('blank', row, 3) } });

  it('reports a stray figure in its cell', () => {
    const found = noticedBy(futurePeriod, [now(4), early(5), now(6)]);
    expect(cells(found)).toEqual(['5,3']);
    expect(found[0]).toMatchObject({ ref: 'M5', fault: { period: 'Q3 2025/26' } });
  });

  it('reports a period that most measures have once, at its heading', () => {
    const measures = [early(4), early(5), now(6)];
    const sheets = [aSheet(measures, { periods: new Map([['Q3 2025/26', at(3, 3)]]) })];
    const found = noticedBy(futurePeriod, measures, { sheets });
    expect(cells(found)).toEqual(['3,3']);
    expect(found[0]).toMatchObject({ ref: null, measure: null });
  });

  it('says nothing where no one stated the period', () => {
    expect(noticedBy(futurePeriod, [now(4), early(5), now(6)], { periodStated: false })).toEqual([]);
  });

  it.each<[string, Parameters<typeof aMeasure>[1]]>([
    ['the year that is still running', { readings: { 'Q2 2025/26': 80, '2025/26': 81 } }],
    ['the half-year that ends with the quarter', { readings: { 'Q2 2025/26': 80, 'H1 2025/26': 81 } }],
    ['a forecast', { basis: 'forecast', readings: { 'Q2 2025/26': 80, 'Q3 2025/26': 81 } }],
    ['earlier periods', { readings: { 'Q1 2025/26': 80, 'Q2 2025/26': 81 } }],
  ])('does not take %s for a later period', (_what, words) => {
    expect(noticedBy(futurePeriod, [aMeasure(4, words), now(5), now(6)])).toEqual([]);
  });
});
