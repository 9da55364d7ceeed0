/** Reads the open workbook into a snapshot: one round trip to see what is there, one for all cells. */
import type { Area, Row, Snapshot, WorksheetSnapshot } from '../../sheets/snapshot.ts';
import { cellsIn, packed, rowBlocks } from './blocks.ts';
import type { Outcome } from './fault.ts';
import { inExcel, together } from './inExcel.ts';
import { readInventory, type SheetEntry } from './inventory.ts';
import { askBlock, type BlockRead } from './readBlock.ts';

/** An answer of so many cells stays under 5 MB with some 200 bytes a cell. */
const MOST_CELLS = 20_000;

interface Block {
  readonly sheet: SheetEntry;
  readonly area: Area;
}

type Found = readonly (readonly [sheet: string, read: BlockRead])[];

const ask = (blocks: readonly Block[]): Promise<Outcome<Found>> =>
  inExcel(async (context) => {
    const asked = blocks.map(
      ({ sheet, area }) => [sheet.id, askBlock(context.workbook.worksheets.getItem(sheet.id), area)] as const,
    );
    await context.sync();
    return asked.map(([sheet, finish]) => [sheet, finish()] as const);
  });

/** Asks again in halves where the answer was too big for Excel to send. */
async function read(blocks: readonly Block[]): Promise<Outcome<Found>> {
  const found = await ask(blocks);
  if (found.ok || found.fault.code !== 'too-large') return found;
  const halves = blocks.flatMap(({ sheet, area }) =>
    rowBlocks(area, Math.ceil(cellsIn(area) / 2)).map((half) => ({ sheet, area: half })),
  );
  if (halves.length < 2) return found;
  const middle = Math.ceil(halves.length / 2);
  const both = together(await Promise.all([read(halves.slice(0, middle)), read(halves.slice(middle))]));
  return both.ok ? { ok: true, value: both.value.flat() } : both;
}

const areaKey = ({ top, left, bottom, right }: Area): string => [top, left, bottom, right].join();

function sheetFrom(entry: SheetEntry, blocks: readonly BlockRead[]): WorksheetSnapshot {
  const merges = new Map(
    blocks.flatMap((block) => block.merges.map((area) => [areaKey(area), area] as const)),
  );
  return {
    kind: 'worksheet',
    name: entry.name,
    visible: entry.visible,
    rows: new Map<number, Row>(blocks.flatMap((block) => [...block.rows])),
    merges: [...merges.values()],
    hiddenRows: new Set(blocks.flatMap((block) => block.hiddenRows)),
    hiddenColumns: new Set(blocks.flatMap((block) => block.hiddenColumns)),
    filtered: entry.filtered,
    isProtected: entry.isProtected,
  };
}

/**
 * The open workbook as data. Two round trips; a large workbook's cells come in several requests sent at once, and only
 * an answer that Excel finds too big costs another, as do each 40 sheets beyond the first 40. Chart sheets are not
 * listed, and dates count from 1900: Excel tells an add-in neither.
 */
export async function readSnapshot(): Promise<Outcome<Snapshot>> {
  const listed = await inExcel(readInventory);
  if (!listed.ok) return listed;
  const { workbook, sheets, names } = listed.value;
  const blocks = sheets.flatMap((sheet) =>
    (sheet.used === null ? [] : rowBlocks(sheet.used, MOST_CELLS)).map((area) => ({ sheet, area })),
  );
  const packs = packed(blocks, ({ area }) => cellsIn(area), MOST_CELLS);
  const answered = together(await Promise.all(packs.map(read)));
  if (!answered.ok) return answered;
  const found = new Map<string, BlockRead[]>();
  for (const [sheet, block] of answered.value.flat()) found.set(sheet, [...(found.get(sheet) ?? []), block]);
  return {
    ok: true,
    value: {
      workbook,
      sheets: sheets.map((entry) => sheetFrom(entry, found.get(entry.id) ?? [])),
      names,
      date1904: false,
    },
  };
}
