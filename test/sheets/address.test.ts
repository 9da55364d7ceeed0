import fc from 'fast-check';
import {
  areaText,
  cellText,
  columnLetters,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parsePlace,
  parseSheetArea,
  pinnedAreaText,
  placeText,
} from '../../src/sheets/address.ts';

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
/** Names that a tab can bear: 1 to 31 characters, none of them `\ / ? * [ ] :`, no apostrophe at an end. */
const sheet = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 31 })
  .filter((name) => !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.trim() !== '');

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [16_383, 'XFD'],
])('column %d is %s', (at, letters) => {
  expect(columnLetters(at)).toBe(letters);
  expect(columnNumber(letters)).toBe(at);
});

it.each([
  ['Scorecard', 'Scorecard!F7'],
  ['Quarter 2', "'Quarter 2'!F7"],
  ["It's here", "'It''s here'!F7"],
  ['2017', "'2017'!F7"],
  ['Q2', "'Q2'!F7"],
])('a cell of %s is %s', (name, text) => {
  expect(placeText({ sheet: name, row: 6, column: 5 })).toBe(text);
});

it('reads back every cell it writes', () => {
  fc.assert(
    fc.property(sheet, row, column, (name, top, left) => {
      expect(parsePlace(placeText({ sheet: name, row: top, column: left }))).toEqual({
        sheet: name,
        row: top,
        column: left,
      });
    }),
  );
});

it('reads back every area it writes, pinned or not', () => {
  fc.assert(
    fc.property(sheet, row, column, row, column, (name, a, b, c, d) => {
      const area = {
        top: Math.min(a, c),
        left: Math.min(b, d),
        bottom: Math.max(a, c),
        right: Math.max(b, d),
      };
      expect(parseArea(areaText(area))).toEqual(area);
      expect(parseSheetArea(pinnedAreaText(name, area))).toEqual({ sheet: name, area });
    }),
  );
});

it.each(['', 'Scorecard', 'no cell', '=A1+B2', 'A0'])('%s names no cell of a sheet', (text) => {
  expect(parsePlace(text)).toBeNull();
});

it('says one cell as one cell', () => {
  expect(areaText({ top: 3, left: 1, bottom: 3, right: 1 })).toBe(cellText(3, 1));
});

it('names whole rows as print titles do', () => {
  expect(pinnedAreaText('Plan', { top: 4, left: 0, bottom: 5, right: MAX_COLUMNS - 1 })).toBe('Plan!$5:$6');
});
