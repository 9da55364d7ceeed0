/** What Excel takes in a formula, at the edges of each limit. */
import { isFormulaWithin, isMatchKey } from '../../src/sheets/excelLimits.ts';

it.each([
  [8_191, true],
  [8_192, false],
])('a formula of %i characters without its sign: %p', (length, is) => {
  expect(isFormulaWithin('1'.repeat(length))).toBe(is);
});

it.each([
  ['CC02', true],
  ['', false],
  ['x'.repeat(255), true],
  ['x'.repeat(256), false],
  ['Are we on time?', false],
  ['5* rated', false],
  ['~50 a year', false],
])('%p is a key to look up: %p', (text, is) => {
  expect(isMatchKey(text)).toBe(is);
});
