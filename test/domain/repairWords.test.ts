import { repairWords } from '../../src/domain/repairWords.ts';

describe('repairWords', () => {
  it.each<[string, number, string, string]>([
    ['72.4%', 0.724, '0.0%', '72.4% as text becomes the number 0.724 shown as 72.4%'],
    ['0%', 0, '0%', '0% as text becomes the number 0 shown as 0%'],
    ['28.5%', 0.285, '0%', '28.5% as text becomes the number 0.285 shown as 29%'],
    ['18,565', 18565, '#,##0', '18,565 as text becomes the number 18565 shown as 18,565'],
    ['85', 85, 'General', '85 as text becomes the number 85'],
    [
      '1,234,567.5',
      1234567.5,
      '#,##0.0',
      '1,234,567.5 as text becomes the number 1234567.5 shown as 1,234,567.5',
    ],
    ['£5.20', 5.2, '£#,##0.00', '£5.20 as text becomes the number 5.2 shown as £5.20'],
    ['(5%)', -0.05, '0%', '(5%) as text becomes the number -0.05 shown as -5%'],
    ['23.4 days', 23.4, '0.0" days"', '23.4 days as text becomes the number 23.4 shown as 23.4 days'],
    ['5', 5, '0;[Red]-0', '5 as text becomes the number 5 in the format 0;[Red]-0'],
  ])('says what becomes of %s', (from, value, format, expected) => {
    const place = { sheet: 'Scorecard', row: 6, column: 3 };
    expect(repairWords({ place, from, value, format })).toBe(expected);
  });
});
