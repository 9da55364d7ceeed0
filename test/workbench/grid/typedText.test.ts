import { type Touched, type Typing, typedCells, typedText } from '../../../src/workbench/grid/typedText.ts';

describe('what Univer made of typing, as a person would type it', () => {
  it.each<[string, Parameters<typeof typedText>[0], string | null]>([
    ['emptied', null, ''],
    ['a value taken away', { v: null, f: null, p: null }, ''],
    ['a number', { v: 72.4, t: 2 }, '72.4'],
    ['a word', { v: 'n/a', t: 1 }, 'n/a'],
    ['a formula', { f: '=A1+1', v: null }, '=A1+1'],
    ['true', { v: 1, t: 3 }, 'TRUE'],
    ['false', { v: 0, t: 3 }, 'FALSE'],
    ['a text of several lines', { p: { body: { dataStream: 'one\rtwo\r\n' } } as never }, 'one\ntwo'],
    ['only another look', { s: { bl: 1 } }, null],
  ])('%s', (_, cell, expected) => {
    expect(typedText(cell)).toBe(expected);
  });
});

describe('the cells of one change by hand', () => {
  const typing: Typing = { sheetId: 'a', row: 4, column: 2, text: '12/03/2025' };
  const serial: Touched = { row: 4, column: 2, cell: { v: 45994, t: 2 } };

  it.each<[string, string, readonly Touched[], Typing | null, object]>([
    [
      'takes what was typed, not the date that Univer saw in it',
      'a',
      [serial],
      typing,
      [{ row: 4, column: 2, text: '12/03/2025' }],
    ],
    [
      'takes what Univer holds where nothing was typed',
      'a',
      [serial],
      null,
      [{ row: 4, column: 2, text: '45994' }],
    ],
    [
      'takes no typing of another sheet for this one',
      'b',
      [serial],
      typing,
      [{ row: 4, column: 2, text: '45994' }],
    ],
    [
      'takes no typing of another cell for this one',
      'a',
      [{ ...serial, row: 9 }],
      typing,
      [{ row: 9, column: 2, text: '45994' }],
    ],
    [
      'fills a selection with what was typed into one of its cells',
      'a',
      [serial, { row: 5, column: 2, cell: { v: 45994, t: 2 } }],
      typing,
      [
        { row: 4, column: 2, text: '12/03/2025' },
        { row: 5, column: 2, text: '12/03/2025' },
      ],
    ],
    [
      'leaves a formula as Univer moved it',
      'a',
      [
        { row: 4, column: 2, cell: { f: '=A5', v: null } },
        { row: 5, column: 2, cell: { f: '=A6', v: null } },
      ],
      { ...typing, text: '=A5' },
      [
        { row: 4, column: 2, text: '=A5' },
        { row: 5, column: 2, text: '=A6' },
      ],
    ],
    ['is silent on looks', 'a', [{ row: 1, column: 1, cell: { s: { bl: 1 } } }], null, []],
  ])('%s', (_, sheetId, touched, typed, expected) => {
    expect(typedCells(sheetId, touched, typed)).toEqual(expected);
  });
});
