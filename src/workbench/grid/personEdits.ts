/** Hears what a person does in the grid: types, pastes, empties, chooses, undoes. */
import { type ICellData, ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { GridEvents } from './gridHandle.ts';
import { type Touched, type Typing, typedCells } from './typedText.ts';

/** Marks what we change ourselves. */
export const FROM_BOOK = { fromBook: true };

type Matrix = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;

const touchedIn = (matrix: Matrix | undefined): readonly Touched[] =>
  Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell,
    })),
  );

/** @param touched hears of each cell that Univer changed by itself, so that the book's content can be put there again */
export function personEdits(
  api: FUniver,
  injector: Injector,
  events: GridEvents,
  touched: (sheetId: string, cells: readonly Touched[]) => void,
): IDisposable {
  let typing: Typing | null = null;
  let isEditing = false;

  const tell = (sheetId: string, cells: readonly Touched[]): void => {
    if (cells.length === 0) return;
    touched(sheetId, cells);
    const typed = typedCells(sheetId, cells, typing);
    typing = null;
    events.onEdit(sheetId, typed);
  };

  const editing = (now: boolean): void => {
    if (now === isEditing) return;
    isEditing = now;
    events.onEditing(now);
  };

  const subscriptions: readonly IDisposable[] = [
    api.addEvent(api.Event.BeforeUndo, (event) => {
      if (isEditing) return;
      event.cancel = true;
      events.onUndo();
    }),
    api.addEvent(api.Event.BeforeRedo, (event) => {
      if (isEditing) return;
      event.cancel = true;
      events.onRedo();
    }),
    api.addEvent(api.Event.SheetEditStarted, () => editing(true)),
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/\r?\n$/, '');
      typing = isConfirm ? { sheetId: worksheet.getSheetId(), row, column, text } : null;
    }),
    api.addEvent(api.Event.SheetEditEnded, () => editing(false)),
    injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (options?.onlyLocal || options?.fromFormula || options?.fromBook) return;
      if (id === SetRangeValuesMutation.id) {
        const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Matrix };
        tell(subUnitId, touchedIn(cellValue));
      }
      if (id === MoveRangeMutation.id) {
        const { from, to } = params as Record<'from' | 'to', { subUnitId: string; value: Matrix }>;
        const [left, reached] = [touchedIn(from.value), touchedIn(to.value)];
        if (from.subUnitId === to.subUnitId) tell(to.subUnitId, [...left, ...reached]);
        else {
          tell(from.subUnitId, left);
          tell(to.subUnitId, reached);
        }
      }
    }),
  ];
  return { dispose: () => subscriptions.forEach((one) => void one.dispose()) };
}
