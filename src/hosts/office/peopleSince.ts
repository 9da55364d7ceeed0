/** What people changed on a sheet since a plan wrote into it: such cells are theirs, and are not written over. */
import type { Area } from '../../sheets/snapshot.ts';
import { agrees, answerOf, isAsWritten, isFormula } from './answers.ts';
import type { CouncilBefore, SheetBefore } from './beforeImage.ts';
import { holdsKey, type Witness } from './witnesses.ts';

/** Cells as they are now, as Excel answers their formulas. */
export interface CellsNow {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export const cellKey = ({ row, column }: CellPlace): string => `${row},${column}`;

/** Every cell that holds something, by its key. */
function heldCells(
  blocks: readonly CellsNow[],
): ReadonlyMap<string, CellPlace & { readonly found: unknown }> {
  const held = new Map<string, CellPlace & { readonly found: unknown }>();
  for (const { area, formulas } of blocks)
    for (const [line, cells] of formulas.entries())
      for (const [at, found] of cells.entries()) {
        const place = { row: area.top + line, column: area.left + at };
        if (found !== '') held.set(cellKey(place), { ...place, found });
      }
  return held;
}

/** A cell that says neither what we wrote nor what stood there before us. */
function strangers(before: SheetBefore, foundAt: (place: CellPlace) => unknown): readonly CellPlace[] {
  const was = new Map(before.contents.map((cell) => [cellKey(cell), answerOf(cell.content)]));
  return before.wrote.filter((cell) => {
    const found = foundAt(cell);
    return !isAsWritten(cell.answer, found) && !isAsWritten(was.get(cellKey(cell)) ?? '', found);
  });
}

/** How one line of cells is known: none of its witnesses speaks for it any more, and one is elsewhere. */
interface LinesNow {
  /** What they told stands in another line now: lines were added, removed or sorted. */
  readonly isRearranged: boolean;
  /** Lines that cannot be told any more. */
  readonly lost: ReadonlySet<number>;
}

function linesNow(
  witnesses: readonly Witness[],
  lineOf: (place: CellPlace) => number,
  acrossOf: (place: CellPlace) => number,
  held: ReturnType<typeof heldCells>,
): LinesNow {
  const standing = new Set(
    witnesses
      .filter((one) => agrees(one.holds, held.get(cellKey(one))?.found ?? ''))
      .map((one) => lineOf(one)),
  );
  const missing = witnesses.filter((one) => !standing.has(lineOf(one)));
  const wanted = new Set(missing.map((one) => holdsKey(acrossOf(one), one.holds)));
  const isRearranged =
    wanted.size > 0 && [...held.values()].some((cell) => wanted.has(holdsKey(acrossOf(cell), cell.found)));
  return { isRearranged, lost: new Set(missing.map(lineOf)) };
}

/** Of so many cells, most do not change by hand one by one. */
const TELLING = 10;

export interface CouncilSince {
  /** Rows or columns were added, removed or sorted: what stood there before us has another place now. */
  readonly isRearranged: boolean;
  /** Cells that hold something of people's. */
  readonly theirs: readonly CellPlace[];
}

/** Linear in the sheet's cells. */
export function councilSince(before: CouncilBefore, now: readonly CellsNow[]): CouncilSince {
  const held = heldCells(now);
  const rowOf = ({ row }: CellPlace): number => row;
  const columnOf = ({ column }: CellPlace): number => column;
  const rows = linesNow(before.witnesses.ofRows, rowOf, columnOf, held);
  const columns = linesNow(before.witnesses.ofColumns, columnOf, rowOf, held);
  const changed = new Set(strangers(before, (place) => held.get(cellKey(place))?.found ?? '').map(cellKey));
  const isMostly = before.wrote.length >= TELLING && changed.size > before.wrote.length / 2;
  return {
    isRearranged: rows.isRearranged || columns.isRearranged || isMostly,
    theirs: before.wrote
      .filter(
        (cell) => changed.has(cellKey(cell)) || rows.lost.has(cell.row) || columns.lost.has(cell.column),
      )
      .map(({ row, column }) => ({ row, column })),
  };
}

/** What people typed on a sheet of ours. A formula that Excel changed as rows moved elsewhere is no person's. */
export function ownSince(before: SheetBefore, now: readonly CellsNow[]): readonly CellPlace[] {
  const wrote = new Map(before.wrote.map((cell) => [cellKey(cell), cell.answer]));
  const was = new Map(before.contents.map((cell) => [cellKey(cell), answerOf(cell.content)]));
  return [...heldCells(now)].flatMap(([key, { row, column, found }]) => {
    const said = [wrote.get(key) ?? '', was.get(key) ?? ''];
    const isOurs = said.some((one) => isAsWritten(one, found) || (isFormula(one) && isFormula(found)));
    return isOurs ? [] : [{ row, column }];
  });
}
