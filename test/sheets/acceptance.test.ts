import type { Noticed } from '../../src/domain/finding.ts';
import { acceptedCell, acceptedReasons } from '../../src/sheets/acceptance.ts';

const noticed = (sheet: string | null, cell: readonly [number, number] | null): Noticed => ({
  fault: { code: 'target-zero' },
  sheet,
  place: sheet === null || cell === null ? null : { sheet, row: cell[0], column: cell[1] },
  ref: null,
  measure: null,
  repair: null,
});

describe('acceptedReasons', () => {
  it.each<[string, string, Noticed, boolean]>([
    ['target-zero', 'Scorecard!H9', noticed('Scorecard', [8, 7]), true],
    ['target-zero', "'Scorecard'!$H$9", noticed('Scorecard', [8, 7]), true],
    ['target-zero', 'scorecard!h9', noticed('Scorecard', [8, 7]), true],
    ['target-zero', "'Quarter 2'!H9", noticed('Quarter 2', [8, 7]), true],
    ['target-zero', "'Director''s'!H9", noticed("Director's", [8, 7]), true],
    ['target-zero', 'Scorecard!H10', noticed('Scorecard', [8, 7]), false],
    ['target-zero', 'Other!H9', noticed('Scorecard', [8, 7]), false],
    ['no-target', 'Scorecard!H9', noticed('Scorecard', [8, 7]), false],
    ['target-zero', 'Scorecard', noticed('Scorecard', [8, 7]), false],
    ['target-zero', 'Scorecard', noticed('Scorecard', null), true],
    ['target-zero', "'Quarter 2'", noticed('Quarter 2', null), true],
    ['target-zero', 'Quarter 2', noticed('Quarter 2', null), true],
    ['target-zero', "'Quarter 2'!A1", noticed('Quarter 2', null), true],
    ['target-zero', 'Other', noticed('Scorecard', null), false],
    ['target-zero', 'workbook', noticed(null, null), true],
    ['no-target', 'workbook', noticed(null, null), false],
  ])('%s at %s', (code, cell, found, isAccepted) => {
    const reasonFor = acceptedReasons([{ code, cell, reason: 'Agreed', by: null, on: null }]);
    expect(reasonFor(found)).toBe(isAccepted ? 'Agreed' : null);
  });

  it.each<[Noticed, string]>([
    [noticed('Quarter 2', [8, 7]), "'Quarter 2'!H9"],
    [noticed('Quarter 2', null), 'Quarter 2'],
    [noticed(null, null), 'workbook'],
  ])('finds what acceptedCell calls the place', (found, cell) => {
    expect(acceptedCell(found)).toBe(cell);
    const reasonFor = acceptedReasons([{ code: 'target-zero', cell, reason: 'Agreed', by: null, on: null }]);
    expect(reasonFor(found)).toBe('Agreed');
  });
});
