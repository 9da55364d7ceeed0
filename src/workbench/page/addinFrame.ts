/** The add-in's page in a frame: loaded on first need, kept while its pane is shut, and spoken to as Excel does. */
import { desktopExcel } from '../protocol/desktopExcel.ts';
import type { AddinSide, ExcelSide } from '../protocol/excelSide.ts';
import { webExcel, webNames } from '../protocol/webExcel.ts';
import { tendFrame } from './regions.ts';

export interface AddinFrame extends AddinSide {
  readonly frame: HTMLIFrameElement;
}

/** Plain http plays Excel for Windows, for Office.js on the web talks over https only. */
export const isOnTheWeb = (): boolean => location.protocol === 'https:';

/** @param path where the add-in's page is on this server */
export function addinFrame(parent: HTMLElement, path: string, title: string, excel: ExcelSide): AddinFrame {
  const frame = document.createElement('iframe');
  frame.title = title;
  tendFrame(frame);
  if (isOnTheWeb()) {
    const names = webNames();
    frame.name = names.frameName;
    frame.src = `${path}?${names.query}`;
    const side = webExcel(() => frame.contentWindow, names, location.origin, excel);
    parent.append(frame);
    return { ...side, frame };
  }
  frame.src = path;
  parent.append(frame);
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error('The frame has no window');
  return { ...desktopExcel(contentWindow, excel), frame };
}
