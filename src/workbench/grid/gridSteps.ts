/** The steps by which the grid is brought from one state to another: Univer's mutations, as plain data. */
import type { ICellData, IRange } from '@univerjs/core';
import type { BookSheet } from '../standIn/book.ts';
import { cellData } from './cellData.ts';
import type { CellRows, SheetExtent } from './sheetData.ts';
import type { Change, Place, SheetFrame } from './sheetState.ts';
import type { StyleIds } from './styleIds.ts';

export interface GridStep {
  /** Univer 0.25's name of the mutation. */
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** It changes nothing that formulas go by. */
  readonly isLook?: boolean;
}

type Target = { readonly unitId: string; readonly subUnitId: string };

const rowRange = (row: number, { columns }: SheetExtent): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: columns - 1,
});
const columnRange = (column: number, { rows }: SheetExtent): IRange => ({
  startRow: 0,
  endRow: rows - 1,
  startColumn: column,
  endColumn: column,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Indexes at which two records differ, in order. */
function differing<Value>(
  before: Readonly<Record<number, Value>>,
  after: Readonly<Record<number, Value>>,
): readonly number[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)].map(Number));
  return [...all].filter((at) => !same(before[at], after[at])).toSorted((one, other) => one - other);
}

function rowSteps(target: Target, before: SheetFrame, after: SheetFrame): readonly GridStep[] {
  const changed = differing(before.rows, after.rows);
  const ranges = (rows: readonly number[]): IRange[] => rows.map((row) => rowRange(row, after.extent));
  const fixed = changed.filter((row) => after.rows[row]?.h !== undefined);
  const free = changed.filter((row) => after.rows[row]?.h === undefined && before.rows[row]?.h !== undefined);
  const hidden = changed.filter((row) => after.rows[row]?.hd === 1 && before.rows[row]?.hd !== 1);
  const shown = changed.filter((row) => after.rows[row]?.hd !== 1 && before.rows[row]?.hd === 1);
  const step = (id: string, rows: readonly number[], more: object): readonly GridStep[] =>
    rows.length === 0
      ? []
      : [{ id: `sheet.mutation.${id}`, params: { ...target, ranges: ranges(rows), ...more } }];
  return [
    ...step('set-worksheet-row-height', fixed, {
      rowHeight: Object.fromEntries(fixed.map((row) => [row, after.rows[row]?.h])),
    }),
    ...step('set-worksheet-row-is-auto-height', fixed, { autoHeightInfo: 0 }),
    ...step('set-worksheet-row-is-auto-height', free, { autoHeightInfo: 1 }),
    ...step('set-row-hidden', hidden, {}),
    ...step('set-row-visible', shown, {}),
  ];
}

function columnSteps(
  target: Target,
  before: SheetFrame,
  after: SheetFrame,
  standard: number,
): readonly GridStep[] {
  const changed = differing(before.columns, after.columns);
  const ranges = (columns: readonly number[]): IRange[] =>
    columns.map((column) => columnRange(column, after.extent));
  const hidden = changed.filter(
    (column) => after.columns[column]?.hd === 1 && before.columns[column]?.hd !== 1,
  );
  const shown = changed.filter(
    (column) => after.columns[column]?.hd !== 1 && before.columns[column]?.hd === 1,
  );
  const step = (id: string, columns: readonly number[], more: object): readonly GridStep[] =>
    columns.length === 0
      ? []
      : [{ id: `sheet.mutation.${id}`, params: { ...target, ranges: ranges(columns), ...more } }];
  return [
    ...step('set-col-visible', shown, {}),
    ...step('set-worksheet-col-width', changed, {
      colWidth: Object.fromEntries(changed.map((column) => [column, after.columns[column]?.w ?? standard])),
    }),
    ...step('set-col-hidden', hidden, {}),
  ];
}

function mergeSteps(target: Target, before: SheetFrame, after: SheetFrame): readonly GridStep[] {
  if (same(before.merges, after.merges)) return [];
  const step = (id: string, ranges: readonly IRange[]): readonly GridStep[] =>
    ranges.length === 0 ? [] : [{ id: `sheet.mutation.${id}`, params: { ...target, ranges: [...ranges] } }];
  return [...step('remove-worksheet-merge', before.merges), ...step('add-worksheet-merge', after.merges)];
}

/** The rule that was added last goes first. */
function ruleSteps(target: Target, before: SheetFrame, after: SheetFrame): readonly GridStep[] {
  if (same(before.rules, after.rules)) return [];
  return [
    ...before.rules.map(({ cfId }) => ({
      id: 'sheet.mutation.delete-conditional-rule',
      params: { ...target, cfId },
    })),
    ...after.rules
      .toReversed()
      .map((rule) => ({ id: 'sheet.mutation.add-conditional-rule', params: { ...target, rule } })),
  ];
}

/** A sheet that is drawn no smaller than before: what lies outside is only empty. */
function extentSteps(target: Target, before: SheetExtent, after: SheetExtent): readonly GridStep[] {
  const step = (id: string, params: object): GridStep => ({
    id: `sheet.mutation.set-worksheet-${id}-count`,
    params: { ...target, ...params },
  });
  return [
    ...(after.rows > before.rows ? [step('row', { rowCount: after.rows })] : []),
    ...(after.columns > before.columns ? [step('column', { columnCount: after.columns })] : []),
  ];
}

/** @param standard the width in pixels of columns that have none of their own */
export function frameSteps(
  target: Target,
  before: SheetFrame,
  after: SheetFrame,
  standard: number,
): readonly GridStep[] {
  return [
    ...extentSteps(target, before.extent, after.extent),
    ...(before.name === after.name
      ? []
      : [{ id: 'sheet.mutation.set-worksheet-name', params: { ...target, name: after.name } }]),
    ...(before.isHidden === after.isHidden
      ? []
      : [
          {
            id: 'sheet.mutation.set-worksheet-hidden',
            params: { ...target, hidden: after.isHidden ? 1 : 0 },
          },
        ]),
    ...(same(before.freeze, after.freeze)
      ? []
      : [{ id: 'sheet.mutation.set-frozen', params: { ...target, ...after.freeze } }]),
    ...mergeSteps(target, before, after),
    ...columnSteps(target, before, after, standard),
    ...rowSteps(target, before, after),
    ...ruleSteps(target, before, after),
  ];
}

function put<Value>(rows: Record<number, Record<number, Value>>, { row, column }: Place, value: Value): void {
  const cells = rows[row] ?? {};
  cells[column] = value;
  rows[row] = cells;
}

/** Empties the cells first: what is set would be laid over the look that is there. */
export function cellSteps(
  target: Target,
  sheet: BookSheet,
  changes: readonly Change[],
  ids: StyleIds,
): readonly GridStep[] {
  const emptied: Record<number, Record<number, null>> = {};
  const looks: CellRows = {};
  const contents: Record<number, Record<number, ICellData | null>> = {};
  for (const change of changes) {
    put(emptied, change, null);
    const cell = sheet.cells.get(change.row)?.get(change.column);
    const style = cell && ids.styles[ids.idOf(cell)];
    const data =
      cell === undefined ? null : { ...cellData(cell), ...(style === undefined ? {} : { s: style }) };
    if (change.isLook && data !== null) put(looks, change, data);
    else put(contents, change, data);
  }
  const step = (cellValue: object, isLook: boolean): readonly GridStep[] =>
    Object.keys(cellValue).length === 0
      ? []
      : [{ id: 'sheet.mutation.set-range-values', params: { ...target, cellValue }, isLook }];
  return [...step(emptied, true), ...step(looks, true), ...step(contents, false)];
}
