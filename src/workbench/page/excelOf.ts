/** Excel as the page plays it with one workbook: answers the add-in, takes what is typed, undoes, and keeps the grid in step. */
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook.ts';
import type { GridHandle, TypedCell, WorkedOut } from '../grid/gridHandle.ts';
import { type AnsweredBatch, type AskedBatch, REFUSED } from '../protocol/excelSide.ts';
import { appRuntime, type RuntimePane } from '../standIn/appRuntime.ts';
import type { Book, BookSheet } from '../standIn/book.ts';
import { changesBetween } from '../standIn/bookChanges.ts';
import { copyBook, restoreBook } from '../standIn/bookCopy.ts';
import { show } from '../standIn/cellContent.ts';
import { type Changer, changeEvents, type SentEvent } from '../standIn/hostEvents.ts';
import { standIn } from '../standIn/standIn.ts';
import { typeByHand } from '../standIn/typeByHand.ts';
import type { Batch } from '../standIn/wire.ts';
import { NO_STEPS, redone, type Steps, stepped, undone } from './steps.ts';
import { faultsOf, interfere, type TroubleName } from './troubles.ts';

export interface OpenBook {
  readonly book: Book;
  readonly file: XlsxWorkbook;
}

/** What Excel tells those around it. */
export interface ExcelNews {
  readonly tellAddin: (events: readonly SentEvent[]) => void;
  /** Something can be undone or redone, or no longer can. */
  readonly stepped: (canUndo: boolean, canRedo: boolean) => void;
  /** Members of Office.js that the stand-in lacks. */
  readonly lacking: (members: readonly string[]) => void;
}

export interface PlayedExcel {
  readonly book: Book;
  readonly answer: (batch: AskedBatch) => Promise<AnsweredBatch>;
  readonly type: (sheetId: string, cells: readonly TypedCell[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly suffer: (troubles: ReadonlySet<TroubleName>) => Promise<void>;
  /** Resolves when all that was typed and written is worked out. */
  readonly settled: () => Promise<void>;
  /** A person is typing in a cell of the grid, or no longer is. */
  readonly editing: (isEditing: boolean) => void;
}

const WRITES = 1;
const WAITS_FOR_EDITING = 64;

/** Milliseconds that the add-in asks nothing between two runs at least: a person has to press again. */
const BETWEEN_RUNS = 1_500;

/** The workbook is the root of all objects but those that stand beside it, such as the add-in's own pane. */
const ROOT = 1;
const isOfBook = ({ ObjectPaths }: Batch): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === ROOT);

interface Answer {
  readonly id: number;
  readonly message: { readonly statusCode: number; readonly body: string };
}

export function excelOf(
  { book }: OpenBook,
  grid: GridHandle,
  pane: RuntimePane,
  news: ExcelNews,
): PlayedExcel {
  let last = copyBook(book);
  let steps: Steps = NO_STEPS;
  let troubles: ReadonlySet<TroubleName> = new Set();
  let isWatched = false;
  /** Where a batch wants the person to look: shown once the grid has what the batch wrote. */
  let turnTo: (() => void) | null = null;
  let asked = 0;
  let open = 0;
  let run = 0;
  let lastAnswered = Number.NEGATIVE_INFINITY;
  let reported = 0;
  let turn: Promise<void> = Promise.resolve();
  /** The sheet that the switch protected. */
  let guarded: string | null = null;
  let editingEnds: { readonly promise: Promise<void>; readonly end: () => void } | null = null;
  const waiting = new Map<number, (answer: Answer) => void>();

  const write = (results: readonly WorkedOut[], into: readonly BookSheet[]): void => {
    const sheets = new Map(into.map((sheet) => [sheet.id, sheet]));
    for (const { sheetId, row, column, value } of results) {
      const cell = sheets.get(sheetId)?.cells.get(row)?.get(column);
      if (cell === undefined || cell.formula === null) continue;
      cell.value = value;
      show(cell, book);
    }
  };

  /** Shows what changed since the last time, works out formulas, tells the add-in, and remembers how to go back. */
  const settleNow = async (by: Changer, isStep: boolean): Promise<void> => {
    const changes = changesBetween(last.sheets, book.sheets);
    if (changes.length === 0) return;
    const before = last;
    // What changes while the grid works is the next step's.
    const after = copyBook(book);
    last = after;
    const results = await grid.refresh(changes);
    write(results, book.sheets);
    write(results, after.sheets);
    if (isStep) steps = stepped(steps, { by, before, after, run });
    news.stepped(steps.done.length > 0, steps.undone.length > 0);
    if (isWatched) news.tellAddin(changeEvents(changes, by));
  };

  /** One after the other, so that each step has its own before and after. */
  const settle = (by: Changer, isStep: boolean): Promise<void> => {
    const settled = turn.then(() => settleNow(by, isStep));
    turn = settled.catch(() => {});
    return settled;
  };

  const client = standIn(book, null, (act, milliseconds) => void setTimeout(act, milliseconds), {
    selected: ({ id }, area) => {
      turnTo = () => grid.select(id, area);
    },
    activated: ({ id }) => {
      turnTo = () => grid.activate(id);
    },
    watching: (isWatching) => {
      isWatched = isWatching;
    },
    services: appRuntime(pane),
    ran: async (flags) => {
      if ((flags & WRITES) !== 0) await settle('addin', true);
      turnTo?.();
      turnTo = null;
    },
  });
  client.bridge.onMessageFromHost = (text) => {
    const answer = JSON.parse(text) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
    if (client.missing.length > reported) news.lacking(client.missing.slice(reported));
    reported = client.missing.length;
  };

  const answer = async ({ flags, body }: AskedBatch): Promise<AnsweredBatch> => {
    const batch = JSON.parse(body) as Batch;
    if (isOfBook(batch)) {
      // What a person typed just before is worked out first.
      await turn;
      // The switch stands for an edit that does not end, which even a batch that waits gives up on.
      if (troubles.has('editing')) return { ok: false, code: REFUSED.cellBeingEdited };
      if (editingEnds !== null) {
        if ((flags & WAITS_FOR_EDITING) === 0) return { ok: false, code: REFUSED.cellBeingEdited };
        await editingEnds.promise;
      }
      if (troubles.has('co-author') && (flags & WRITES) !== 0) {
        interfere(book);
        await settle('co-author', true);
      }
    }
    if (open === 0 && performance.now() - lastAnswered > BETWEEN_RUNS) run += 1;
    asked += 1;
    open += 1;
    const id = asked;
    const { message } = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      client.bridge.sendMessageToHost(
        JSON.stringify({ id, type: 1, flags, message: { url: 'ProcessQuery', body: batch } }),
      );
    });
    open -= 1;
    lastAnswered = performance.now();
    return message.statusCode === 200
      ? { ok: true, body: message.body }
      : { ok: false, code: REFUSED.cellBeingEdited };
  };

  const go = async (move: typeof undone): Promise<void> => {
    const moved = move(steps);
    if (moved === null) return;
    steps = moved.steps;
    const { activeId } = moved.to;
    const shown = (): void => {
      if (book.sheets.some(({ id }) => id === activeId)) grid.activate(activeId as string);
    };
    // Nobody is left looking at a sheet that is about to go.
    shown();
    restoreBook(book, moved.to);
    await settle('person', false);
    shown();
  };

  return {
    book,
    answer,
    type: async (sheetId, cells) => {
      const sheet = book.sheets.find(({ id }) => id === sheetId);
      if (sheet === undefined) return;
      for (const { row, column, text } of sheet.isProtected ? [] : cells)
        typeByHand(book, sheet, row, column, text);
      // What a protected sheet refused is drawn over again as it was.
      if (sheet.isProtected) write(await grid.refresh([{ sheetId, area: null }]), book.sheets);
      await settle('person', true);
    },
    undo: () => go(undone),
    redo: () => go(redone),
    suffer: async (wanted) => {
      const wantsGuard = wanted.has('protected');
      if (wantsGuard !== (guarded !== null)) {
        const id = guarded ?? book.active?.id ?? null;
        for (const sheet of book.sheets) if (sheet.id === id) sheet.isProtected = wantsGuard;
        guarded = wantsGuard ? id : null;
      }
      troubles = wanted;
      client.suffer(faultsOf(wanted));
      await settle('person', false);
    },
    settled: () => turn,
    editing: (isEditing) => {
      editingEnds?.end();
      editingEnds = null;
      if (!isEditing) return;
      let end = (): void => {};
      const promise = new Promise<void>((resolve) => {
        end = resolve;
      });
      editingEnds = { promise, end };
    },
  };
}
