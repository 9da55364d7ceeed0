import type { Calculation, Result } from '../../../src/workbench/grid/calculation.ts';
import type { BookChange } from '../../../src/workbench/grid/gridHandle.ts';
import { refresher } from '../../../src/workbench/grid/refresher.ts';
import type { Book } from '../../../src/workbench/standIn/book.ts';
import { aSheet, number } from './aCell.ts';

const sheet = aSheet('S', [
  [0, 0, { formula: 'A2*2' }],
  [1, 0, number(4)],
]);
const book: Book = { name: 'b', date1904: false, sheets: [sheet], names: [], active: sheet };
const result = (row: number, v: number): Result => ({ sheetId: sheet.id, row, column: 0, cell: { v, t: 2 } });
const worked = (value: number) => ({
  sheetId: sheet.id,
  row: 0,
  column: 0,
  value: { kind: 'number', value },
});
const CHANGE: readonly BookChange[] = [{ sheetId: sheet.id, area: null }];

/** An engine that answers when told to, and a book that must be worked out each time. */
function played(bring: (changes: readonly BookChange[]) => boolean = () => true) {
  const happened: string[] = [];
  const answers: ((results: readonly Result[]) => void)[] = [];
  const engine: Calculation = {
    next: () => {
      happened.push('engine');
      return new Promise((resolve) => void answers.push(resolve));
    },
    dispose: () => {},
  };
  const made = refresher(
    book,
    (changes) => {
      happened.push(`bring ${changes.length}`);
      return bring(changes);
    },
    (results) => void happened.push(`keep ${results.length}`),
    engine,
  );
  const answer = async (...results: readonly Result[]): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    answers.shift()?.(results);
  };
  return { ...made, happened, answer };
}

it('tells what was worked out, of cells that hold a formula', async () => {
  const { refresh, answer, happened } = played();
  const refreshed = refresh(CHANGE);
  await answer(result(0, 8), result(1, 99), { ...result(0, 1), sheetId: 'gone' });
  expect(await refreshed).toEqual([worked(8)]);
  expect(happened).toEqual(['bring 1', 'engine', 'keep 1']);
});

it('asks the engine nothing where nothing must be worked out', async () => {
  const { refresh, happened } = played(() => false);
  expect(await refresh(CHANGE)).toEqual([]);
  expect(happened).toEqual(['bring 1']);
});

it('begins a refresh only when the one before is done', async () => {
  const { refresh, answer, happened } = played();
  const both = [refresh(CHANGE), refresh([...CHANGE, ...CHANGE])];
  await answer(result(0, 1));
  await answer(result(0, 2));
  expect(await Promise.all(both)).toEqual([[worked(1)], [worked(2)]]);
  expect(happened).toEqual(['bring 1', 'engine', 'keep 1', 'bring 2', 'engine', 'keep 1']);
});

it('goes on after a refresh that failed', async () => {
  let isFirst = true;
  const { refresh } = played(() => {
    if (!isFirst) return false;
    isFirst = false;
    throw new Error('no');
  });
  await expect(refresh(CHANGE)).rejects.toThrow('no');
  expect(await refresh(CHANGE)).toEqual([]);
});

it('tells the next who asks what was worked out when nobody did', async () => {
  const { refresh, redraw, answer } = played();
  const redrawn = redraw();
  await answer(result(0, 5));
  await redrawn;
  const refreshed = refresh(CHANGE);
  await answer(result(0, 6));
  expect(await refreshed).toEqual([worked(5), worked(6)]);
});
