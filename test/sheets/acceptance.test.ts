import fc from 'fast-check';
import { parseAcceptance } from '../../src/app/parseAcceptance.ts';
import type { Noticed } from '../../src/domain/finding.ts';
import {
  acceptanceText,
  acceptedCell,
  acceptedReasons,
  acceptingNothing,
} from '../../src/sheets/acceptance.ts';

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

describe('acceptanceText', () => {
  it.each<[Noticed, string]>([
    [noticed('Scorecard', [8, 7]), 'target-zero:Scorecard!H9'],
    [noticed('Data sheet', [8, 5]), "target-zero:'Data sheet'!F9"],
    [noticed("Children's", null), "target-zero:'Children''s'"],
    [noticed(null, null), 'target-zero:workbook'],
  ])('names a finding as the command line does', (found, text) => {
    expect(acceptanceText(found)).toBe(text);
  });

  it('is read back and lets the finding stand, whatever the sheet is called', () => {
    // Excel forbids these in a sheet's name, and an apostrophe at either end.
    const name = fc
      .string({ minLength: 1, maxLength: 31, unit: 'grapheme-ascii' })
      .filter((text) => text.trim() === text && !/[[\]:*?/\\]|^'|'$/.test(text));
    const cell = fc.option(fc.tuple(fc.nat(9_999), fc.nat(99)));
    fc.assert(
      fc.property(name, cell, (sheet, at) => {
        const found = noticed(sheet, at);
        const parsed = parseAcceptance(`${acceptanceText(found)}=Agreed`, '2025-11-20');
        if (!parsed.ok) throw new Error(parsed.problem);
        expect(acceptedReasons([parsed.acceptance])(found)).toBe('Agreed');
      }),
    );
  });
});

describe('acceptingNothing', () => {
  const accepted = ['Scorecard!H9', 'Scorecard!H10', 'Other'].map((cell) => ({
    code: 'target-zero',
    cell,
    reason: 'Agreed',
    by: null,
    on: null,
  }));

  it('keeps the acceptances that match no finding', () => {
    const cells = acceptingNothing(accepted, [noticed('Scorecard', [8, 7])], []).map(({ cell }) => cell);
    expect(cells).toEqual(['Scorecard!H10', 'Other']);
  });

  it('leaves those alone whose findings have not been looked for', () => {
    expect(acceptingNothing(accepted, [], ['target-zero'])).toEqual([]);
  });
});
