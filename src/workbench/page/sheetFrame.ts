/** What stands round the grid: the name and the content of the chosen cell above it, and the sheets' tabs below. */
import { areaText, parseArea } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import type { Book, BookSheet } from '../standIn/book.ts';
import { element, found } from './element.ts';

export interface FrameActs {
  /** null: as the person left the sheet. */
  readonly goTo: (sheetId: string, area: Area | null) => void;
  readonly type: (sheetId: string, row: number, column: number, text: string) => void;
  readonly say: (line: string) => void;
}

export interface SheetFrame {
  /** Somebody looks there now. */
  readonly look: (sheetId: string, area: Area | null) => void;
  /** The book changed. */
  readonly redraw: () => void;
  /** Hears no more of what a person does: another book is about to come. */
  readonly dispose: () => void;
}

const FIRST: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** As it would be typed. */
function contentAt(sheet: BookSheet, { top, left }: Area): string {
  const cell = sheet.cells.get(top)?.get(left);
  if (cell === undefined) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value, format, text } = cell;
  if (value.kind === 'number') return /%|[dmyh]/i.test(format) ? text : String(value.value);
  return text;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function sheetFrame(book: Book, { goTo, type, say }: FrameActs): SheetFrame {
  const name = found('cell-name', HTMLInputElement);
  const content = found('cell-content', HTMLInputElement);
  const tabs = found('tabs', HTMLDivElement);
  const left = new Map<string, Area>();
  const gone = new AbortController();
  const { signal } = gone;

  const sheet = (): BookSheet | null => book.active;
  const area = (): Area => left.get(sheet()?.id ?? '') ?? FIRST;

  /** Fields that a person is typing in: what the workbook says there meanwhile is not drawn over them. */
  const typing = new Set<HTMLInputElement>();
  for (const field of [name, content]) {
    field.addEventListener('input', () => void typing.add(field), { signal });
    field.addEventListener(
      'blur',
      () => {
        typing.delete(field);
        drawCell();
      },
      { signal },
    );
  }

  const drawCell = (): void => {
    const here = sheet();
    if (!typing.has(name)) name.value = areaText(area());
    if (!typing.has(content)) content.value = here === null ? '' : contentAt(here, area());
  };

  /** The person is done with the field, by Enter or Escape. */
  const isDone = (field: HTMLInputElement, key: string): boolean => {
    if (key !== 'Enter' && key !== 'Escape') return false;
    typing.delete(field);
    if (key === 'Escape') drawCell();
    return key === 'Enter';
  };

  const drawTabs = (): void => {
    const isFocused = tabs.contains(document.activeElement);
    const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
    tabs.replaceChildren(
      ...shown.map(({ id, name: title }) => {
        const isHere = id === sheet()?.id;
        return element(
          'button',
          { type: 'button', role: 'tab', ariaSelected: String(isHere), tabIndex: isHere ? 0 : -1, value: id },
          title,
        );
      }),
    );
    const here = tabs.querySelector<HTMLElement>('[aria-selected="true"]');
    here?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (isFocused) here?.focus();
  };

  const redraw = (): void => {
    drawTabs();
    drawCell();
  };

  const look = (sheetId: string, at: Area | null): void => {
    book.active = book.sheets.find(({ id }) => id === sheetId) ?? book.active;
    if (at !== null) left.set(sheetId, at);
    redraw();
  };

  tabs.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLButtonElement) goTo(target.value, null);
    },
    { signal },
  );
  tabs.addEventListener(
    'keydown',
    (event) => {
      const all = [...tabs.querySelectorAll('button')];
      const at = all.findIndex(({ ariaSelected }) => ariaSelected === 'true');
      const next = all[MOVES[event.key]?.(at, all.length) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      goTo(next.value, null);
    },
    { signal },
  );
  name.addEventListener(
    'keydown',
    ({ key }) => {
      const here = sheet();
      if (!isDone(name, key) || here === null) return;
      const wanted = parseArea(name.value.trim().toUpperCase());
      if (wanted === null) {
        say(`${name.value} is no cell`);
        drawCell();
      } else {
        goTo(here.id, wanted);
        // So that what is typed next goes into that cell, and not after its name.
        content.focus();
        content.select();
      }
    },
    { signal },
  );
  content.addEventListener(
    'keydown',
    ({ key }) => {
      const here = sheet();
      if (!isDone(content, key) || here === null) return;
      const { top, left: column } = area();
      type(here.id, top, column, content.value);
    },
    { signal },
  );
  redraw();
  return { look, redraw, dispose: () => gone.abort() };
}
