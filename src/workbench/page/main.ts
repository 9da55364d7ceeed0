/** Starts the workbench's page: ribbon, menus, and the sample on the desk. */
import './workbench.css';
import { mountGrid } from '../grid/mountGrid.ts';
import { isOnTheWeb } from './addinFrame.ts';
import { type Desk, deskFor } from './desk.ts';
import { drawRibbon } from './drawRibbon.ts';
import { found } from './element.ts';
import {
  download,
  manifestText,
  type Opened,
  offeredGroups,
  openFile,
  openOffered,
  takeFiles,
} from './files.ts';
import { mendMarkup } from './mendMarkup.ts';
import { drawFileMenu, drawTroubleMenu, tendMenus } from './menus.ts';
import { PAGE_WORDS } from './pageWords.ts';
import { paneArea } from './paneArea.ts';
import { tendRegions } from './regions.ts';
import { readRibbon } from './ribbonModel.ts';
import type { TroubleName } from './troubles.ts';

const SAMPLE = 'sample.xlsx';

/** The page's address may name the book to start with: `/?book=corpus/sefton-2017-q2.xlsx`. */
const firstBook = (): string => new URLSearchParams(location.search).get('book') ?? SAMPLE;

const say = (line: string): void => {
  found('status', HTMLParagraphElement).textContent = line;
};

/** Nobody waits for what a person sets off: where it fails the person reads so, and the console keeps the whole of it. */
const watch = (work: Promise<void> | undefined): void => {
  work?.catch((error: unknown) => {
    console.error(error);
    say(PAGE_WORDS.failed(error));
  });
};

async function start(): Promise<void> {
  const undo = found('undo', HTMLButtonElement);
  const redo = found('redo', HTMLButtonElement);
  const stepped = (canUndo: boolean, canRedo: boolean): void => {
    undo.disabled = !canUndo;
    redo.disabled = !canRedo;
  };
  const place = found('grid', HTMLDivElement);
  found('flavour', HTMLParagraphElement).textContent = isOnTheWeb() ? PAGE_WORDS.web : PAGE_WORDS.desktop;
  const [manifest, groups] = await Promise.all([manifestText(), offeredGroups()]);
  const ribbon = readRibbon(manifest);
  const area = paneArea(ribbon.addin, () => desk?.shutPane());
  let desk: Desk | null = null;
  let troubles: ReadonlySet<TroubleName> = new Set();

  const layNow = async (read: () => Promise<Opened>): Promise<void> => {
    say(PAGE_WORDS.opening);
    const result = await read();
    if (!result.ok) return say(result.advice);
    desk?.clear();
    desk = null;
    stepped(false, false);
    const { opened } = result;
    found('file-name', HTMLHeadingElement).textContent = opened.book.name;
    document.title = PAGE_WORDS.title(opened.book.name);
    desk = await deskFor(opened, place, mountGrid, ribbon, area, { say, stepped, watch });
    await desk.excel.suffer(troubles);
    say(PAGE_WORDS.opened(opened.book.name));
  };

  /** One workbook after the other; what is pressed meanwhile is done when the book is there. */
  let laid: Promise<void> = Promise.resolve();
  const lay = (read: () => Promise<Opened>): void => {
    const laying = laid.then(() => layNow(read));
    watch(laying);
    // A workbook that does not open keeps no other from it.
    laid = laying.catch(() => {});
  };

  drawRibbon(found('ribbon', HTMLElement), ribbon, (button) => watch(laid.then(() => desk?.press(button))));
  const ask = takeFiles((file) => lay(() => openFile(file)));
  drawFileMenu(groups, (file) => (file === null ? ask() : lay(() => openOffered(file))));
  drawTroubleMenu((on) => {
    troubles = on;
    watch(desk?.excel.suffer(on));
  });
  tendMenus();
  mendMarkup();
  tendRegions();
  found('save', HTMLButtonElement).addEventListener('click', () => {
    const saving = desk;
    watch(
      saving?.excel.settled().then(() => {
        download(saving.opened);
        say(PAGE_WORDS.saved(saving.opened.book.name));
      }),
    );
  });
  undo.addEventListener('click', () => watch(desk?.excel.undo().then(() => say(PAGE_WORDS.undone))));
  redo.addEventListener('click', () => watch(desk?.excel.redo().then(() => say(PAGE_WORDS.redone))));
  lay(() => openOffered(firstBook()));
}

watch(start());
