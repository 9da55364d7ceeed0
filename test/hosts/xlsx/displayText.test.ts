import fc from 'fast-check';
import { format } from 'numfmt';
import { builtInFormat, displayOf } from '../../../src/hosts/xlsx/read/displayText.ts';
import { isPlainGeneral, quickNumberText } from '../../../src/hosts/xlsx/read/quickNumberText.ts';

describe('what a reader sees of a number', () => {
  it.each([
    ['General', 85.3, '85.3'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1234567.891234, '1234567.891'],
    ['General', 1.5e-12, '1.5E-12'],
    ['GENERAL', 12, '12'],
    ['', 12, '12'],
    ['0.0%', 0.853, '85.3%'],
    ['0%', 0.285, '29%'],
    ['0.00', 1.005, '1.01'],
    ['#,##0', 1569, '1,569'],
    ['#,##0', -1569, '-1,569'],
    ['£#,##0.00', 5201000.5, '£5,201,000.50'],
    ['[$£-809]#,##0', 335000, '£335,000'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 12, '12.00'],
    ['dd/mm/yyyy', 45981, '20/11/2025'],
    ['mmm-yy', 45981, 'Nov-25'],
    ['"Q"0', 3, 'Q3'],
    ['0.0,,"m"', 5201000, '5.2m'],
    [';;;', 5, ''],
    ['not [a format', 5, '5'],
  ])('%s of %d is %s', (code, value, text) => {
    expect(displayOf(code, false).number(value, String(value))).toBe(text);
  });

  it.each([
    ['General', 'Amber', 'Amber'],
    ['@', '007', '007'],
    ['0.0', 'n/a', 'n/a'],
    ['0;0;0;"("@")"', 'p', '(p)'],
    [';;;', 'hidden', ''],
  ])('%s of the text %s is %s', (code, value, text) => {
    expect(displayOf(code, false).text(value)).toBe(text);
  });

  it.each([
    [0, 'General'],
    [9, '0%'],
    [14, 'dd/mm/yyyy'],
    [22, 'dd/mm/yyyy hh:mm'],
    [49, '@'],
  ])('the built-in format %d is %s in Britain', (id, code) => {
    expect(builtInFormat(id)).toBe(code);
  });

  it('is the same by the quick way as by numfmt', () => {
    const codes = [
      'General',
      '0',
      '0.0',
      '0.00',
      '0.000',
      '#,##0',
      '#,##0.0',
      '£#,##0',
      '£#,##0.00',
      '0%',
      '0.0%',
      '0.00%',
    ];
    const values = fc.oneof(
      fc.double({ min: -1e10, max: 1e10, noNaN: true }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.integer({ min: -100_000, max: 100_000_000 }).map((whole) => whole / 1000),
      fc.integer({ min: 0, max: 2_000 }).map((whole) => whole / 2000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...codes), values, (code, value) => {
        const quick = quickNumberText(code)?.(value) ?? null;
        fc.pre(quick !== null);
        expect(quick).toBe(format(code, value, { locale: 'en-GB' }));
      }),
      { numRuns: 5000 },
    );
  });

  it('is what the file spells, where General shows just that', () => {
    const spelt = fc.oneof(
      fc.integer({ min: -100_000, max: 100_000_000 }).map((whole) => String(whole / 1000)),
      fc.stringMatching(/^-?\d{1,9}(?:\.\d{1,6})?$/),
    );
    fc.assert(
      fc.property(spelt, (raw) => {
        fc.pre(isPlainGeneral(raw));
        expect(format('General', Number(raw), { locale: 'en-GB' })).toBe(raw);
      }),
      { numRuns: 3000 },
    );
    expect(['85.3', '0', '-12', '0.5'].every(isPlainGeneral)).toBe(true);
    expect(['-0', '1.50', '01', '1E5', '0.0001', '1234567890123'].some(isPlainGeneral)).toBe(false);
  });
});
