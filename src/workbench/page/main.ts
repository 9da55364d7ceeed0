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
import { paneArea } from './paneArea.ts';
import { tendRegions } from './regions.ts';
import { readRibbon } from './ribbonModel.ts';
import type { TroubleName } from './troubles.ts';

const SAMPLE = 'sample.xlsx';

/** The page's address may name the book to start with: `/?book=corpus/sefton-2017-q2.xlsx`. */
const firstBook = (): string => new URLSearchParams(location.search).get('book') ?? SAMPLE;

async function start(): Promise<void> {
  const status = found('status', HTMLParagraphElement);
  const say = (line: string): void => {
    status.textContent = line;
  };
  const undo = found('undo', HTMLButtonElement);
  const redo = found('redo', HTMLButtonElement);
  const stepped = (canUndo: boolean, canRedo: boolean): void => {
    undo.disabled = !canUndo;
    redo.disabled = !canRedo;
  };
  const place = found('grid', HTMLDivElement);
  found('flavour', HTMLParagraphElement).textContent = isOnTheWeb()
    ? 'as Excel on the web'
    : 'as Excel for Windows';
  const [manifest, groups] = await Promise.all([manifestText(), offeredGroups()]);
  const ribbon = readRibbon(manifest);
  const area = paneArea(ribbon.addin, () => desk?.shutPane());
  let desk: Desk | null = null;
  let troubles: ReadonlySet<TroubleName> = new Set();

  const layNow = async (read: Promise<Opened>): Promise<void> => {
    say('Opening a workbook');
    const result = await read;
    if (!result.ok) return say(result.advice);
    desk?.clear();
    desk = null;
    stepped(false, false);
    const { opened } = result;
    found('file-name', HTMLHeadingElement).textContent = opened.book.name;
    document.title = `${opened.book.name} – Workbench`;
    desk = await deskFor(opened, place, mountGrid, ribbon, area, { say, stepped });
    await desk.excel.suffer(troubles);
    say(`Opened ${opened.book.name}`);
  };

  /** One workbook after the other; what is pressed meanwhile is done when the book is there. */
  let laid: Promise<void> = Promise.resolve();
  const lay = (read: Promise<Opened>): Promise<void> => {
    laid = laid.then(() => layNow(read));
    return laid;
  };

  drawRibbon(found('ribbon', HTMLElement), ribbon, (button) => void laid.then(() => desk?.press(button)));
  const ask = takeFiles((file) => void lay(openFile(file)));
  drawFileMenu(groups, (file) => (file === null ? ask() : void lay(openOffered(file))));
  drawTroubleMenu((on) => {
    troubles = on;
    void desk?.excel.suffer(on);
  });
  tendMenus();
  mendMarkup();
  tendRegions();
  found('save', HTMLButtonElement).addEventListener('click', () => {
    const saving = desk;
    void saving?.excel.settled().then(() => {
      download(saving.opened);
      say(`Saved a copy of ${saving.opened.book.name}`);
    });
  });
  undo.addEventListener('click', () => void desk?.excel.undo().then(() => say('Undone')));
  redo.addEventListener('click', () => void desk?.excel.redo().then(() => say('Redone')));
  await lay(openOffered(firstBook()));
}

void start();
