/** One workbook on the desk: its grid, the Excel that answers for it, and the add-in's runtime over it. */
import type { GridHandle, MountGrid } from '../grid/gridHandle.ts';
import { type AddinRuntime, addinRuntime } from './addinRuntime.ts';
import { excelOf, type OpenBook, type PlayedExcel } from './excelOf.ts';
import { PAGE_WORDS, pressedWords } from './pageWords.ts';
import type { PaneArea } from './paneArea.ts';
import type { Ribbon, RibbonButton } from './ribbonModel.ts';
import { sheetFrame } from './sheetFrame.ts';

export interface Desk {
  readonly opened: OpenBook;
  readonly excel: PlayedExcel;
  readonly press: (button: RibbonButton) => Promise<void>;
  readonly shutPane: () => void;
  readonly clear: () => void;
}

export interface DeskNews {
  readonly say: (line: string) => void;
  readonly stepped: (canUndo: boolean, canRedo: boolean) => void;
  /** Says so where what a person set off fails. */
  readonly watch: (work: Promise<void> | undefined) => void;
}

export async function deskFor(
  opened: OpenBook,
  place: HTMLElement,
  mountGrid: MountGrid,
  { addin, pane }: Ribbon,
  area: PaneArea,
  { say, stepped, watch }: DeskNews,
): Promise<Desk> {
  // The grid tells of what a person does only once it is on the page, and by then the rest is there too.
  let excel: PlayedExcel | null = null;
  let runtime: AddinRuntime | null = null;
  const grid: GridHandle = await mountGrid(place, opened, {
    onSelection: (sheetId, chosen) => frame.look(sheetId, chosen),
    onEdit: (sheetId, cells) => watch(excel?.type(sheetId, cells)),
    onUndo: () => watch(excel?.undo()),
    onRedo: () => watch(excel?.redo()),
    onEditing: (isEditing) => excel?.editing(isEditing),
  });
  const view: GridHandle = {
    ...grid,
    select: (sheetId, chosen) => {
      grid.select(sheetId, chosen);
      frame.look(sheetId, chosen);
    },
    activate: (sheetId) => {
      grid.activate(sheetId);
      frame.look(sheetId, null);
    },
  };
  const frame = sheetFrame(opened.book, {
    goTo: (sheetId, chosen) => (chosen === null ? view.activate(sheetId) : view.select(sheetId, chosen)),
    type: (sheetId, row, column, text) => watch(excel?.type(sheetId, [{ row, column, text }])),
    say,
  });
  const started: AddinRuntime = addinRuntime(
    { body: area.body, title: addin, path: pane, shown: area.shown },
    opened.book.name,
    (batch) => played.answer(batch),
  );
  const played: PlayedExcel = excelOf(
    opened,
    view,
    {
      state: () => (started.isShown() ? 'Visible' : 'Background'),
      show: (state) => started.show(state === 'Visible'),
    },
    {
      tellAddin: started.tell,
      stepped: (canUndo, canRedo) => {
        stepped(canUndo, canRedo);
        frame.redraw();
      },
      lacking: (members) => console.error(members.join('\n')),
    },
  );
  excel = played;
  runtime = started;
  return {
    opened,
    excel: played,
    press: async ({ id, label, action }) => {
      if (action.kind === 'pane') return started.show(true);
      say(PAGE_WORDS.working(label));
      const said = pressedWords(label, await started.press(id, action.name));
      if (said !== null) say(said);
    },
    shutPane: () => started.show(false),
    clear: () => {
      runtime?.end();
      frame.dispose();
      grid.dispose();
      place.replaceChildren();
    },
  };
}
