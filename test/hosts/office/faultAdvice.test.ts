/** What Excel refuses is said in plain words, by its code and never by its message. */
import type { OfficeFault } from '../../../src/hosts/office/fault.ts';
import { faultOfCode, officeAdvice } from '../../../src/hosts/office/faultAdvice.ts';

const faults: readonly OfficeFault[] = [
  { code: 'too-old', needs: 'ExcelApi 1.13' },
  { code: 'cell-edit' },
  { code: 'protected-sheet', sheet: 'Q2' },
  { code: 'access-denied' },
  { code: 'moved', sheet: 'Q2' },
  { code: 'sheet-gone', sheet: 'Q2' },
  { code: 'item-gone' },
  { code: 'sheet-name-taken', sheet: 'Q2' },
  { code: 'rearranged', sheet: 'Q2' },
  { code: 'too-large' },
  {
    code: 'half-written',
    because: { code: 'busy' },
    before: { councils: [], own: [], names: [], namesSet: [] },
  },
  { code: 'cancelled' },
  { code: 'busy' },
  { code: 'connection' },
  { code: 'refused', excelCode: 'GeneralException', place: 'Range.formulas' },
];

describe('advice', () => {
  it.each(faults)('on $code is one line that ends with a full stop', (fault) => {
    const advice = officeAdvice(fault);
    expect(advice).toMatch(/^[A-Z].*\.$/);
    expect(advice).not.toMatch(/\n|undefined|\[object/);
  });

  it.each(faults.filter(({ code }) => code !== 'rearranged'))(
    'on $code that left part of a change behind does not say otherwise',
    (because) => {
      const before = { councils: [], own: [], names: [], namesSet: [] };
      const advice = officeAdvice({ code: 'half-written', because, before });
      expect(advice).not.toMatch(/as it was|nothing was/);
      expect(advice).toMatch(/Part of the change stands in the workbook: .*\.$/);
    },
  );

  it.each([
    ['InvalidOperationInCellEditMode', 'cell-edit'],
    ['AccessDenied', 'access-denied'],
    ['ItemNotFound', 'item-gone'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ActivityLimitReached', 'busy'],
    ['SomethingNew', 'refused'],
  ])('knows %s as %s', (code, known) => {
    expect(faultOfCode(code, 'Range.values').code).toBe(known);
  });
});
