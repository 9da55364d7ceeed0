/** Shows a workbook in a spreadsheet grid on the page, in step with the book, and works out its formulas. */
import { ICommandService, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Area } from '../../sheets/snapshot.ts';
import type { Book, BookSheet } from '../standIn/book.ts';
import { calculation, type Result } from './calculation.ts';
import { fitRows } from './fitRows.ts';
import type { BookChange, MountGrid, WorkedOut } from './gridHandle.ts';
import { linkAt } from './linkAt.ts';
import { FROM_BOOK, personEdits } from './personEdits.ts';
import { shownBook } from './shownBook.ts';
import { styleIds } from './styleIds.ts';
import { univerApp } from './univerApp.ts';
import { shownCells, workbookData } from './workbookData.ts';
import { workedOutValue } from './workedOutValue.ts';

const FIRST: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Univer's word for a selection that is still being drawn. */
const MOVING = 1;

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

function isRendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const heard = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      heard.dispose();
      resolve();
    });
  });
}

/** Results of cells that hold a formula in the book; the others of a spilled array are nobody's. */
function workedOut(book: Book, results: readonly Result[]): readonly WorkedOut[] {
  const byId = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  return results
    .filter(({ sheetId, row, column }) => {
      const cell = byId.get(sheetId)?.cells.get(row)?.get(column);
      return cell !== undefined && cell.formula !== null;
    })
    .map(({ sheetId, row, column, cell }) => ({ sheetId, row, column, value: workedOutValue(cell) }));
}

export const mountGrid: MountGrid = async (element, { book, file }, events) => {
  const { api, univer, injector } = univerApp(element, book.name);
  const ids = styleIds();
  const rendered = isRendered(api);
  const workbook = api.createWorkbook(workbookData(book, ids, shownCells(file)));
  await rendered;

  const commands = injector.get(ICommandService);
  const engine = calculation(injector);
  const fitHeights = fitRows(injector);
  const shown = shownBook(book, ids, ({ id, params, isLook }) => {
    commands.syncExecuteCommand(id, params, isLook ? { ...FROM_BOOK, onlyLocal: true } : FROM_BOOK);
  });
  const sheetOf = (id: string): BookSheet | undefined => book.sheets.find((sheet) => sheet.id === id);
  const activeId = (): string => workbook.getActiveSheet().getSheetId();

  /** What the page has us do is not told back to it, nor what Univer makes of it a little later. */
  let isByPerson = false;
  const page = element.ownerDocument;
  const hear = (): void => {
    isByPerson = true;
  };
  for (const kind of ['pointerdown', 'keydown']) page.addEventListener(kind, hear, true);
  const byUs = <Given>(act: () => Given): Given => {
    isByPerson = false;
    return act();
  };
  let told = '';
  const tell = (sheetId: string, area: Area): void => {
    const now = JSON.stringify([sheetId, area]);
    if (!isByPerson || now === told) return;
    told = now;
    events.onSelection(sheetId, area);
  };

  const fitShown = (): void => {
    const sheet = sheetOf(activeId());
    if (sheet !== undefined) fitHeights(sheet);
  };

  const activate = (sheetId: string): void =>
    byUs(() => {
      if (activeId() !== sheetId) workbook.getSheetBySheetId(sheetId)?.activate();
      fitShown();
    });

  const select = (sheetId: string, { top, left, bottom, right }: Area): void =>
    byUs(() => {
      activate(sheetId);
      told = '';
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (sheet === null) return;
      sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      sheet.scrollToCell(Math.max(top - 2, 0), Math.max(left - 1, 0));
    });

  const subscriptions = [
    personEdits(api, injector, events, shown.forget),
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (range !== undefined && type !== MOVING) tell(subUnitId, areaOf(range));
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const range = activeSheet.getActiveRange()?.getRange();
      tell(activeSheet.getSheetId(), range === undefined ? FIRST : areaOf(range));
      fitShown();
    }),
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const from = sheetOf(worksheet.getSheetId());
      const target = from === undefined ? null : linkAt(book, from, row, column);
      if (target === null) return;
      select(target.sheet.id, target.area);
      events.onSelection(target.sheet.id, target.area);
    }),
  ];

  if (book.active !== null) activate(book.active.id);

  const refreshNow = async (changes: readonly BookChange[]): Promise<readonly WorkedOut[]> => {
    const mustWorkOut = byUs(() => shown.bring(changes));
    fitShown();
    if (!mustWorkOut) return [];
    const results = workedOut(book, await engine.next());
    shown.keep(results);
    return results;
  };

  /** One after the other: the engine answers for the one that asked. */
  let last: Promise<unknown> = Promise.resolve();
  const refresh = (changes: readonly BookChange[]): Promise<readonly WorkedOut[]> => {
    const next = last.then(() => refreshNow(changes));
    last = next.catch(() => undefined);
    return next;
  };

  return {
    refresh,
    select,
    activate,
    dispose: () => {
      for (const kind of ['pointerdown', 'keydown']) page.removeEventListener(kind, hear, true);
      for (const one of [...subscriptions, engine]) one.dispose();
      univer.dispose();
    },
  };
};
