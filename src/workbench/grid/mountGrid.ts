/** Shows a workbook in a spreadsheet grid on the page, in step with the book, and works out its formulas. */
import { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../sheets/snapshot.ts';
import type { BookSheet } from '../standIn/book.ts';
import { calculation } from './calculation.ts';
import { fitRows } from './fitRows.ts';
import type { MountGrid } from './gridHandle.ts';
import { keepFocus } from './keepFocus.ts';
import { linkAt } from './linkAt.ts';
import { personActs } from './personActs.ts';
import { personChoices } from './personChoices.ts';
import { FROM_BOOK, personEdits } from './personEdits.ts';
import { refresher } from './refresher.ts';
import { shownBook } from './shownBook.ts';
import { styleIds } from './styleIds.ts';
import { univerApp } from './univerApp.ts';
import { shownCells, workbookData } from './workbookData.ts';

/** Milliseconds that the page has to draw what it made of an edit; then the book's content is drawn as it stands. */
const PATIENCE = 300;

/** Cells of context above and left of what is brought to sight. */
const MARGIN = 2;

function isRendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const heard = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      heard.dispose();
      resolve();
    });
  });
}

export const mountGrid: MountGrid = async (element, { book, file }, events) => {
  const acts = personActs(element.ownerDocument);
  const focus = keepFocus(element, acts);
  const { api, univer, injector } = univerApp(element, book.name);
  const ids = styleIds();
  const rendered = isRendered(api);
  const workbook = api.createWorkbook(workbookData(book, ids, shownCells(file)));
  await rendered;

  const commands = injector.get(ICommandService);
  const engine = calculation(injector);
  const fitter = fitRows(injector);
  for (const { id } of book.sheets) fitter.mark(id, null);
  const shown = shownBook(
    book,
    ids,
    ({ id, params, isLook }) => {
      commands.syncExecuteCommand(id, params, isLook ? { ...FROM_BOOK, onlyLocal: true } : FROM_BOOK);
    },
    fitter.mark,
  );
  const sheetOf = (id: string): BookSheet | undefined => book.sheets.find((sheet) => sheet.id === id);
  const activeId = (): string => workbook.getActiveSheet().getSheetId();

  const fitShown = (): void => {
    const sheet = sheetOf(activeId());
    if (sheet !== undefined) fitter.fitSheet(sheet);
  };

  const { refresh, redraw } = refresher(
    book,
    (changes) => {
      const looking = activeId();
      const mustWorkOut = shown.bring(changes);
      // The grid shows a sheet as soon as it is added, as Excel does not: the person stays where they were.
      if (activeId() !== looking && sheetOf(looking)?.visibility === 'Visible') activate(looking);
      fitShown();
      return mustWorkOut;
    },
    (results) => {
      shown.keep(results);
      fitShown();
    },
    engine,
  );

  const activate = (sheetId: string): void => {
    acts.ours();
    if (activeId() !== sheetId) workbook.getSheetBySheetId(sheetId)?.activate();
    fitShown();
  };

  const select = (sheetId: string, wanted: Area): void => {
    activate(sheetId);
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (sheet === null) return;
    // The grid shows fewer rows and columns than Excel has, and knows no cell beyond them.
    const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
    const [top, left] = [Math.min(wanted.top, lastRow), Math.min(wanted.left, lastColumn)];
    const [bottom, right] = [Math.min(wanted.bottom, lastRow), Math.min(wanted.right, lastColumn)];
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    sheet.scrollToCell(Math.max(top - MARGIN, 0), Math.max(left - MARGIN, 0));
  };

  const timers = new Set<ReturnType<typeof setTimeout>>();
  const redrawLater = (): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void redraw();
    }, PATIENCE);
    timers.add(timer);
  };

  const heard = [
    acts,
    focus,
    engine,
    fitter,
    personChoices(api, commands, acts, events.onSelection),
    personEdits(api, injector, events, (sheetId, cells) => {
      shown.forget(sheetId, cells);
      redrawLater();
    }),
    api.addEvent(api.Event.ActiveSheetChanged, fitShown),
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const from = sheetOf(worksheet.getSheetId());
      const target = from === undefined ? null : linkAt(book, from, row, column);
      if (target === null) return;
      select(target.sheet.id, target.area);
      events.onSelection(target.sheet.id, target.area);
    }),
  ];

  if (book.active !== null) activate(book.active.id);

  return {
    refresh,
    select,
    activate,
    dispose: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const one of heard) one.dispose();
      univer.dispose();
    },
  };
};
