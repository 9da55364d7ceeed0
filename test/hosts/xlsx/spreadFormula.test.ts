import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import fc from 'fast-check';
import { spreadFormula } from '../../../src/hosts/xlsx/read/spreadFormula.ts';
import { cellText } from '../../../src/sheets/address.ts';

describe('a formula that cells share', () => {
  it.each([
    ['A1*$C$1', 'A3*$C$1'],
    ["'Q 1'!A$2+[1]Sheet1!B2:$C3", "'Q 1'!B$2+[1]Sheet1!C4:$C5"],
    ['SUM(A:A,$1:2)', 'SUM(B:B,$1:4)'],
    [
      'IF(B2="A1","B2",Table1[[#This Row],[A1]])+Rate+A1#',
      'IF(C4="A1","B2",Table1[[#This Row],[A1]])+Rate+B3#',
    ],
    ['LOG10(A1)&#REF!&TRUE', 'LOG10(B3)&#REF!&TRUE'],
    ['A1048576', 'B2'],
  ])('%s is moved to %s', (formula, moved) => {
    const columns = formula === 'A1*$C$1' ? 0 : 1;
    expect(spreadFormula(formula, 4, 4)(6, 4 + columns)).toBe(moved);
  });

  it('is moved as the translation by relative places moves it', () => {
    const references = [
      'A1',
      '$B2',
      'C$3',
      '$D$4',
      'A1:C9',
      'Sheet2!$A1:B$2',
      "'a b'!C3",
      'A:C',
      '$2:7',
      'XFC9',
      'XFD1048575',
    ];
    const formula = fc
      .array(fc.constantFrom(...references), { minLength: 1, maxLength: 5 })
      .map((all) => `SUM(${all.join(',"A1")*(')})`);
    const place = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(formula, place, place, (text, [row, column], [toRow, toColumn]) => {
        const relative = translateFormulaToR1C1(text, cellText(row, column));
        const expected = translateFormulaToA1(relative, cellText(toRow, toColumn));
        expect(spreadFormula(text, row, column)(toRow, toColumn)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
