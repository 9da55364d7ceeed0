import { isAllowed, isIdleCalculation } from '../../../src/workbench/grid/commandGate.ts';

describe('commands of a person in the grid', () => {
  it.each([
    ['typing', 'sheet.command.set-range-values', true],
    ['emptying', 'sheet.command.clear-selection-content', true],
    ['pasting', 'sheet.command.paste', true],
    ['going to a sheet', 'sheet.command.set-worksheet-activate', true],
    ['an operation', 'sheet.operation.set-selections', true],
    ['bold', 'sheet.command.set-range-bold', false],
    ['inserting a row', 'sheet.command.insert-row-before', false],
    ['removing a sheet', 'sheet.command.remove-sheet', false],
    ['renaming a sheet', 'sheet.command.set-worksheet-name', false],
    ['moving a sheet', 'sheet.command.set-worksheet-order', false],
    ['merging', 'sheet.command.add-worksheet-merge', false],
  ])('%s', (_, id, expected) => {
    expect(isAllowed(id)).toBe(expected);
  });
});

describe('calculations that have nothing to do', () => {
  const START = 'formula.mutation.set-formula-calculation-start';
  const NOTHING = {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    clearDependencyTreeCache: {},
  };
  it.each<[string, string, object, boolean]>([
    ['nothing changed', START, NOTHING, true],
    ['nothing changed, asked for by the other command', START.replace('set-', 'set-trigger-'), NOTHING, true],
    ['a cell changed', START, { ...NOTHING, dirtyRanges: [{}] }, false],
    ['a name changed', START, { ...NOTHING, dirtyNameMap: { book: {} } }, false],
    ['all are asked for', START, { ...NOTHING, forceCalculation: true }, false],
    ['a sheet went', START, { ...NOTHING, clearDependencyTreeCache: { book: {} } }, false],
    ['another command', 'sheet.mutation.set-range-values', {}, false],
  ])('%s', (_, id, params, expected) => {
    expect(isIdleCalculation(id, params)).toBe(expected);
  });
});
