/** Figures as our sentences print them. */
import type { FigureFormat } from '../../src/domain/figureFormat.ts';
import { printFigure } from '../../src/domain/printFigure.ts';

const PLAIN: FigureFormat = {
  before: '',
  divisor: 1,
  decimals: 0,
  trimmed: false,
  thousands: false,
  after: { one: '', many: '' },
  brackets: false,
};
const PERCENT = { ...PLAIN, after: { one: '%', many: '%' } };
const MILLIONS = { ...PLAIN, before: '£', divisor: 1e6, decimals: 3, after: { one: 'm', many: 'm' } };
const DAYS = { ...PLAIN, after: { one: ' day', many: ' days' } };

describe('a figure', () => {
  it.each([
    [85.3, { ...PERCENT, decimals: 1 }, '85.3%'],
    [85, { ...PERCENT, decimals: 1 }, '85.0%'],
    [85, { ...PERCENT, decimals: 1, trimmed: true }, '85%'],
    [4.7, { ...PLAIN, decimals: 8, trimmed: true }, '4.7'],
    [100, { ...PLAIN, decimals: 2, trimmed: true }, '100'],
    [1234567, { ...PLAIN, thousands: true }, '1,234,567'],
    [18643.75, { ...PLAIN, decimals: 2, trimmed: true, thousands: true }, '18,643.75'],
    [18643.5, { ...PLAIN, decimals: 2, trimmed: true, thousands: true }, '18,643.5'],
    [999, { ...PLAIN, thousands: true }, '999'],
    [5_201_000, MILLIONS, '£5.201m'],
    [-150_000, { ...MILLIONS, brackets: true }, '(£0.150m)'],
    [-200, { ...PLAIN, before: '£' }, '-£200'],
    [-4, PLAIN, '-4'],
    [1, DAYS, '1 day'],
    [2, DAYS, '2 days'],
    [-1, DAYS, '-1 days'],
    [1, { ...DAYS, decimals: 1 }, '1.0 days'],
    [1, { ...DAYS, decimals: 1, trimmed: true }, '1 day'],
    [-0.001, { ...PLAIN, decimals: 1, trimmed: true }, '0'],
  ] as const)('%d is printed as it should be', (value, format, text) => {
    expect(printFigure(value, format)).toBe(text);
  });
});
