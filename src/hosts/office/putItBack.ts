/** Puts everything that a plan touched back as it was before, but for what people changed since; a sheet that the plan added is emptied and hidden, never deleted. */
import type { Place } from '../../domain/place.ts';
import { councilBackSteps, nameBackSteps, ownBackSteps } from './backSteps.ts';
import type { BeforeImage } from './beforeImage.ts';
import { MOST_BYTES, packed, rangeOf, rowBlocks } from './blocks.ts';
import type { Outcome } from './fault.ts';
import { inExcel, Stop } from './inExcel.ts';
import { readInventory, type SheetEntry } from './inventory.ts';
import { underNames } from './newNames.ts';
import { type CellPlace, type CellsNow, cellKey, councilSince, ownSince } from './peopleSince.ts';
import { askAll, type Question } from './question.ts';
import { handsOf } from './step.ts';
import { askOurFormats, type FoundFormat } from './wordFormatSteps.ts';

/** What was left as people made it since; none of it anywhere means that all is as it was before. */
export interface PutBack {
  /** Cells that hold something else than what we wrote, in the order of the plan. */
  readonly kept: readonly Place[];
  /** Sheets of ours that people typed on, which were left whole. */
  readonly left: readonly string[];
  /** Sheets that are no longer there. */
  readonly gone: readonly string[];
}

/** How the sheets of an image stand now. */
interface Now {
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly ours: ReadonlyMap<string, readonly FoundFormat[]>;
  readonly cells: ReadonlyMap<string, readonly CellsNow[]>;
}

/** Cells whose formulas are read in one answer, at some 200 bytes each. */
const MOST_CELLS = 20_000;
const CELL_BYTES = MOST_BYTES / MOST_CELLS;

const cellQuestions = (
  { name, used }: SheetEntry,
  into: Map<string, readonly CellsNow[]>,
): readonly Question[] =>
  (used === null ? [] : rowBlocks(used, MOST_CELLS)).map((area) => ({
    bytes: CELL_BYTES * (area.bottom - area.top + 1) * (area.right - area.left + 1),
    ask: (workbook) => {
      const range = rangeOf(workbook.worksheets.getItem(name), area);
      range.load('formulas');
      return () => {
        const formulas = range.formulas as unknown[][] | null;
        if (formulas === null) throw new Stop({ code: 'too-large' });
        into.set(name, [...(into.get(name) ?? []), { area, formulas }]);
      };
    },
  }));

/** @param looked sheets whose cells are looked at */
async function readNow(image: BeforeImage, looked: readonly SheetEntry[]): Promise<Outcome<Now>> {
  const tables = new Map<string, readonly string[]>();
  const ours = new Map<string, readonly FoundFormat[]>();
  const cells = new Map<string, readonly CellsNow[]>();
  const asked = await askAll([
    ...image.own.map(
      ({ sheet }): Question => ({
        bytes: 2_000,
        ask: (workbook) => {
          const found = workbook.worksheets.getItem(sheet).tables;
          found.load('items/name');
          return () =>
            void tables.set(
              sheet,
              found.items.map(({ name }) => name),
            );
        },
      }),
    ),
    ...image.councils.map(
      ({ sheet, formats }): Question => ({
        bytes: 2_000,
        ask: (workbook) => {
          const worksheet = workbook.worksheets.getItem(sheet);
          const finish = askOurFormats(formats, (area) => rangeOf(worksheet, area));
          return () => void ours.set(sheet, finish());
        },
      }),
    ),
    ...looked.flatMap((entry) => cellQuestions(entry, cells)),
  ]);
  return asked.ok ? { ok: true, value: { tables, ours, cells } } : asked;
}

/** @param isWary what people changed since is looked for, and left */
async function restore(before: BeforeImage, isWary: boolean): Promise<Outcome<PutBack>> {
  const listed = await inExcel(readInventory);
  if (!listed.ok) return listed;
  const { sheets } = listed.value;
  const names = new Map(
    listed.value.names.flatMap(({ name, refersTo, sheet }) =>
      sheet === null ? [[name.toLowerCase(), refersTo] as const] : [],
    ),
  );
  const { image, gone } = underNames(before, sheets, names);
  const touched = new Set([...image.councils, ...image.own].map(({ sheet }) => sheet));
  const entries = isWary ? sheets.filter(({ name }) => touched.has(name)) : [];
  const guarded = entries.find(({ isProtected }) => isProtected);
  if (guarded !== undefined) return { ok: false, fault: { code: 'protected-sheet', sheet: guarded.name } };
  const read = await readNow(image, entries);
  if (!read.ok) return read;
  const now = read.value;
  const theirs = new Map<string, readonly CellPlace[]>();
  for (const council of isWary ? image.councils : []) {
    const since = councilSince(council, now.cells.get(council.sheet) ?? []);
    if (since.isRearranged) return { ok: false, fault: { code: 'rearranged', sheet: council.sheet } };
    theirs.set(council.sheet, since.theirs);
  }
  for (const own of isWary ? image.own : [])
    theirs.set(own.sheet, ownSince(own, now.cells.get(own.sheet) ?? []));
  const theirsOn = (sheet: string): readonly CellPlace[] => theirs.get(sheet) ?? [];
  const left = image.own.map(({ sheet }) => sheet).filter((sheet) => theirsOn(sheet).length > 0);
  const steps = [
    ...image.councils.flatMap((council) =>
      councilBackSteps(
        council,
        now.ours.get(council.sheet) ?? [],
        new Set(theirsOn(council.sheet).map(cellKey)),
      ),
    ),
    ...image.own
      .filter(({ sheet }) => !left.includes(sheet))
      .flatMap((own) => ownBackSteps(own, now.tables.get(own.sheet) ?? [])),
    ...nameBackSteps(image, names, new Set(left)),
  ];
  for (const pack of packed(steps, ({ bytes }) => bytes, MOST_BYTES)) {
    const done = await inExcel(async (context) => {
      const hands = handsOf(context);
      for (const { run } of pack) run(hands);
      await context.sync();
    });
    if (!done.ok) return done;
  }
  const kept = [...theirs].flatMap(([sheet, cells]) => cells.map((cell) => ({ sheet, ...cell })));
  return { ok: true, value: { kept, left, gone } };
}

/**
 * Puts back what a plan touched; works as long as the sheets are there, also after a save or under other names. Cells
 * that people changed since stay theirs and are named in the answer, and so does a sheet of ours that they typed on,
 * whole. Where rows or columns were added, removed or sorted nothing is written: fault `rearranged`. Three round trips,
 * more where the cells do not fit one request.
 */
export const putItBack = (before: BeforeImage): Promise<Outcome<PutBack>> => restore(before, true);

/** Puts back what a writing that has just failed may have left, without looking: nobody had time to work on it. */
export const takeItBack = (before: BeforeImage): Promise<Outcome<PutBack>> => restore(before, false);
