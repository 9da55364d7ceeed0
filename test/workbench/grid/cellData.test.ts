import type { CellValue } from '../../../src/sheets/cell.ts';
import { cellData } from '../../../src/workbench/grid/cellData.ts';
import { workedOutValue } from '../../../src/workbench/grid/workedOutValue.ts';
import type { BookCell } from '../../../src/workbench/standIn/book.ts';
import { aCell, number, text } from './aCell.ts';

describe('what a cell holds, for the grid', () => {
  it.each<[string, Partial<BookCell>, object]>([
    ['nothing', {}, {}],
    ['a number', number(0.724), { v: 0.724, t: 2 }],
    ['zero', number(0), { v: 0, t: 2 }],
    ['a text', text('Green'), { v: 'Green', t: 1 }],
    ['a text that looks like a number', text('72.4%'), { v: '72.4%', t: 4 }],
    ['a text that looks like a negative number', text(' -5 (p)'), { v: ' -5 (p)', t: 4 }],
    ['a text that begins with a dash', text('- not due'), { v: '- not due', t: 1 }],
    ['an empty text of a formula', { ...text(''), formula: 'A1&""' }, { v: '', t: 1, f: '=A1&""' }],
    ['TRUE', { value: { kind: 'boolean', value: true } }, { v: 1, t: 3 }],
    ['FALSE', { value: { kind: 'boolean', value: false } }, { v: 0, t: 3 }],
    ['an error', { value: { kind: 'error', code: '#N/A' } }, { v: '#N/A', t: 1 }],
    ['a formula with its result', { ...number(3), formula: 'A1+1' }, { v: 3, t: 2, f: '=A1+1' }],
    ['a formula without a result yet', { formula: 'A1+1' }, { f: '=A1+1' }],
  ])('%s', (_, cell, expected) => {
    expect(cellData(aCell(cell))).toEqual(expected);
  });

  it('shows the result only where the formula stands in another cell of its array', () => {
    expect(cellData(aCell({ ...number(3), formula: 'A1:A3*2' }), true)).toEqual({ v: 3, t: 2 });
  });
});

describe('what the engine worked out', () => {
  it.each<[string, Parameters<typeof workedOutValue>[0], CellValue]>([
    ['nothing, as of an empty cell', null, { kind: 'number', value: 0 }],
    ['a cell without a value', { v: null }, { kind: 'number', value: 0 }],
    ['a number', { v: 91.5, t: 2 }, { kind: 'number', value: 91.5 }],
    ['a word', { v: 'Green', t: 1 }, { kind: 'text', value: 'Green' }],
    ['an empty text', { v: '', t: 1 }, { kind: 'text', value: '' }],
    ['a text of digits', { v: '12', t: 1 }, { kind: 'text', value: '12' }],
    ['true', { v: 1, t: 3 }, { kind: 'boolean', value: true }],
    ['false', { v: 0, t: 3 }, { kind: 'boolean', value: false }],
    ['true as such', { v: true }, { kind: 'boolean', value: true }],
    ['not available', { v: '#N/A', t: 1 }, { kind: 'error', code: '#N/A' }],
    ['a division by zero', { v: '#DIV/0!', t: 1 }, { kind: 'error', code: '#DIV/0!' }],
    ['an error of the engine’s own', { v: '#SPILL!', t: 1 }, { kind: 'error', code: '#OTHER!' }],
    ['a word with a hash', { v: '#1 priority', t: 1 }, { kind: 'text', value: '#1 priority' }],
  ])('%s', (_, cell, expected) => {
    expect(workedOutValue(cell)).toEqual(expected);
  });
});
