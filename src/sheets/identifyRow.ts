/** Which measure a row is: its ref may stand before its name. */
import { splitRef } from '../domain/splitRef.ts';
import type { Table } from './readTables.ts';
import type { MeasureRow } from './tableRows.ts';

export interface Identity {
  readonly ref: string | null;
  readonly name: string;
}

/** Where the ref has no column of its own it may stand before the name: `CYP100: Uptake of …`. One behind it stays with it. */
export function identifyRow({ columns }: Table, row: MeasureRow): Identity {
  if (columns.ref !== null || row.ref !== null) return row;
  const split = splitRef(row.name);
  return split && !row.name.startsWith(split.name) ? split : row;
}
