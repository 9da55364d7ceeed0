/** A piece of writing: what it does in Excel, and about how many bytes it takes to say so. */
import type { Area } from '../../sheets/snapshot.ts';
import { rangeOf } from './blocks.ts';

/** The objects of one request. */
export interface Hands {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly range: (sheet: string, area: Area) => Excel.Range;
}

export interface Step {
  readonly bytes: number;
  readonly run: (hands: Hands) => void;
  /** Asks, in the same request, what came of it; afterwards tells what is still to be written. Absent: nothing to ask. */
  readonly check?: (hands: Hands) => () => readonly Step[];
}

/** What it takes to name a range and to set one of its properties, measured on the wire. */
export const RANGE_BYTES = 380;
export const SET_BYTES = 240;

export function handsOf(context: Excel.RequestContext): Hands {
  const { workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (name: string): Excel.Worksheet => {
    const found = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, found);
    return found;
  };
  const ranges = new Map<string, Excel.Range>();
  /** Each range is named once, however many of its properties are set. */
  const range = (name: string, area: Area): Excel.Range => {
    const key = `${area.top},${area.left},${area.bottom},${area.right},${name}`;
    const found = ranges.get(key) ?? rangeOf(sheet(name), area);
    ranges.set(key, found);
    return found;
  };
  return { workbook, sheet, range };
}
