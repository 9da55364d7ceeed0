/** Lists the sheets of the workbook with their names, filters and used areas, in one round trip. */
import type { Area, DefinedName } from '../../sheets/snapshot.ts';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly filtered: boolean;
  /** Where anything is held; formats alone do not count. null: nowhere. */
  readonly used: Area | null;
}

export interface Inventory {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

/** Sheets listed in one round trip; each further one costs another. */
const CHAINED = 40;

const DETAILS =
  'id,name,visibility,protection/protected,autoFilter/isDataFiltered,' +
  'tables/items/autoFilter/isDataFiltered,names/items/name,names/items/formula';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** A chain from sheet to sheet needs no knowledge of how many there are: beyond the last stand null objects. */
function askChain(first: Excel.Worksheet): {
  readonly asked: readonly Asked[];
  readonly next: Excel.Worksheet;
} {
  const asked: Asked[] = [];
  let sheet = first;
  for (let count = 0; count < CHAINED; count++) {
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load(DETAILS);
    used.load(PLACE);
    asked.push({ sheet, used });
    sheet = sheet.getNextOrNullObject();
  }
  sheet.load('id');
  return { asked, next: sheet };
}

export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

const entryOf = ({ sheet, used }: Asked): SheetEntry => ({
  id: sheet.id,
  name: sheet.name,
  visible: sheet.visibility === 'Visible',
  isProtected: sheet.protection.protected,
  filtered:
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
  used: used.isNullObject ? null : areaOf(used),
});

const nameOf = ({ name, formula }: Excel.NamedItem, sheet: string | null): DefinedName => ({
  name,
  refersTo: String(formula).replace(/^=/, ''),
  sheet,
});

export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { workbook } = context;
  workbook.load('name');
  workbook.names.load('items/name,items/formula,items/scope');
  const sheets: Asked[] = [];
  let next = workbook.worksheets.getFirst();
  do {
    const chain = askChain(next);
    await context.sync();
    sheets.push(...chain.asked.filter(({ sheet }) => !sheet.isNullObject));
    next = chain.next;
  } while (!next.isNullObject);
  const global = workbook.names.items.filter(({ scope }) => scope === 'Workbook');
  return {
    workbook: workbook.name,
    sheets: sheets.map(entryOf),
    names: [
      ...global.map((name) => nameOf(name, null)),
      ...sheets.flatMap(({ sheet }) => sheet.names.items.map((name) => nameOf(name, sheet.name))),
    ],
  };
}
