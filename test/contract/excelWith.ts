/** An Excel with a workbook open, which the genuine client talks to. */
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { loadBook } from '../../src/workbench/standIn/loadBook.ts';
import { type Engine, type StandIn, standIn } from '../../src/workbench/standIn/standIn.ts';
import { ironCalc } from './engine.ts';
import { connect, loadClient } from './officeClient.ts';

/** Where it is of no matter what formulas give. */
export const anything: Engine = () => () => ({ kind: 'text', value: 'Green' });

export function excelWith(snapshot: Snapshot, engine: Engine = ironCalc, version = '1.13'): StandIn {
  loadClient();
  const excel = standIn(
    loadBook(snapshot),
    engine,
    (act, milliseconds) => void setTimeout(act, milliseconds),
  );
  connect(excel, version);
  return excel;
}

/** Requests that the client waited for, since the given one. */
export const waited = ({ exchanges }: StandIn) => exchanges.filter(({ isCleanUp }) => !isCleanUp);

/** Waits that one saw after the other: requests that were open together count once. */
export const roundTrips = (excel: StandIn): number =>
  waited(excel).filter(({ openBefore }) => openBefore === 0).length;
