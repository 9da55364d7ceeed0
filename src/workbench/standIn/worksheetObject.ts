/** A worksheet, its tables, its names and its page, as clients reach them. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import { type BookSheet, type BookTable, newId } from './book.ts';
import { HostError, type HostObject, NotImplemented } from './hostObject.ts';
import { nameItems } from './nameObjects.ts';
import { areaOfRange, type RangeBook, rangeObject, usedRange } from './rangeObject.ts';

const WHOLE: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function tableObject(world: RangeBook, sheet: BookSheet, table: BookTable): HostObject {
  const setName = (name: unknown): void => {
    const taken = world.book.sheets
      .flatMap(({ tables }) => tables)
      .some((one) => one !== table && one.name === name);
    if (taken) throw new HostError('InvalidArgument', 'Table.name');
    table.name = String(name);
  };
  return {
    kind: 'Table',
    identity: () => ({ Id: table.id }),
    scalars: {
      Name: { get: () => table.name, set: setName },
      ShowBandedRows: { set: () => {} },
      Style: { set: () => {} },
    },
    links: {
      AutoFilter: () => ({ kind: 'AutoFilter', scalars: { IsDataFiltered: { get: () => table.filtered } } }),
    },
    methods: {
      GetRange: () => rangeObject(world, sheet, table.area),
      ConvertToRange: () => {
        sheet.tables = sheet.tables.filter((one) => one !== table);
        return rangeObject(world, sheet, table.area);
      },
    },
  };
}

export function tablesObject(world: RangeBook, sheets: () => readonly BookSheet[]): HostObject {
  const all = () => sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return {
    kind: 'TableCollection',
    items: () => all().map(({ sheet, table }) => tableObject(world, sheet, table)),
    item: (key) => {
      const found = all().find(({ table }) => table.name === key || table.id === key);
      return found === undefined ? null : tableObject(world, found.sheet, found.table);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const found = all().find(({ table }) => table.name === key);
        return found === undefined ? null : tableObject(world, found.sheet, found.table);
      },
      Add: (range, hasHeaders) => {
        const { sheet, area } = areaOfRange(range);
        if (hasHeaders !== true) throw new NotImplemented('a table without headings');
        const crosses = sheet.tables.some(
          ({ area: other }) =>
            other.top <= area.bottom &&
            area.top <= other.bottom &&
            other.left <= area.right &&
            area.left <= other.right,
        );
        if (crosses) throw new HostError('InvalidArgument', 'TableCollection.add');
        const table: BookTable = { id: newId(), name: `Table${all().length + 1}`, area, filtered: false };
        sheet.tables.push(table);
        return tableObject(world, sheet, table);
      },
    },
  };
}

/** Page settings are kept as they were set; only how pages are fitted is asked of us. */
const kept = (sheet: BookSheet, names: readonly string[]): HostObject['scalars'] =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        set: (value: unknown) => {
          sheet.page.set(name, value);
        },
      },
    ]),
  );

function pageObject(sheet: BookSheet): HostObject {
  return {
    kind: 'PageLayout',
    scalars: {
      ...kept(sheet, [
        'Orientation',
        'PaperSize',
        'CenterHorizontally',
        'LeftMargin',
        'RightMargin',
        'TopMargin',
        'BottomMargin',
        'HeaderMargin',
        'FooterMargin',
      ]),
      Zoom: {
        get: () => sheet.page.get('Zoom') ?? { scale: 100 },
        set: (value) => void sheet.page.set('Zoom', value),
      },
    },
    links: {
      HeadersFooters: () => ({
        kind: 'HeaderFooterGroup',
        links: {
          DefaultForAllPages: () => ({ kind: 'HeaderFooter', scalars: kept(sheet, ['CenterFooter']) ?? {} }),
        },
      }),
    },
    methods: {
      SetPrintTitleRows: (range) => {
        sheet.titleRows = areaOfRange(range).area;
      },
    },
  };
}

/** Excel keeps one sheet on the screen, and where the one in front is hidden brings the nearest other one there. */
function setVisibility({ book, around }: RangeBook, sheet: BookSheet, visibility: string): void {
  const at = book.sheets.indexOf(sheet);
  const near = [...book.sheets.slice(at + 1), ...book.sheets.slice(0, at).reverse()];
  const next = near.find((other) => other.visibility === 'Visible');
  if (visibility !== 'Visible' && next === undefined)
    throw new HostError('InvalidOperation', 'Worksheet.visibility');
  sheet.visibility = visibility;
  if (visibility === 'Visible' || next === undefined || book.active !== sheet) return;
  book.active = next;
  around.activated(next);
}

export function worksheetObject(
  world: RangeBook,
  sheet: BookSheet,
  wrap: (sheet: BookSheet | undefined) => HostObject | null,
): HostObject {
  const { book } = world;
  return {
    kind: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => setVisibility(world, sheet, String(value)),
      },
    },
    links: {
      Protection: () => ({
        kind: 'WorksheetProtection',
        scalars: { Protected: { get: () => sheet.isProtected } },
      }),
      AutoFilter: () => ({
        kind: 'AutoFilter',
        scalars: { IsDataFiltered: { get: () => sheet.filtered } },
        methods: {
          Remove: () => {
            sheet.filtered = false;
          },
        },
      }),
      Names: () => nameItems(world, sheet),
      Tables: () => tablesObject(world, () => [sheet]),
      PageLayout: () => pageObject(sheet),
      HorizontalPageBreaks: () => ({
        kind: 'PageBreakCollection',
        methods: {
          Add: (range) => {
            sheet.breaks.push(areaOfRange(range).area.top);
            return { kind: 'PageBreak' };
          },
          RemovePageBreaks: () => {
            sheet.breaks = [];
          },
        },
      }),
    },
    methods: {
      GetNextOrNullObject: (visibleOnly) => {
        if (visibleOnly === true) throw new NotImplemented('Worksheet.getNextOrNullObject(true)');
        return wrap(book.sheets[book.sheets.indexOf(sheet) + 1]);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => usedRange(world, sheet, valuesOnly),
      GetRange: (address) => {
        const area = address === null ? WHOLE : parseArea(String(address));
        if (area === null) throw new HostError('InvalidArgument', 'Worksheet.getRange');
        return rangeObject(world, sheet, area);
      },
      GetCell: (row, column) => {
        const [top, left] = [Number(row), Number(column)];
        return rangeObject(world, sheet, { top, left, bottom: top, right: left });
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left, height, width] = [row, column, rows, columns].map(Number) as [
          number,
          number,
          number,
          number,
        ];
        if (height < 1 || width < 1) throw new HostError('InvalidArgument', 'Worksheet.getRangeByIndexes');
        return rangeObject(world, sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
      },
      Activate: () => {
        book.active = sheet;
        world.around.activated(sheet);
      },
    },
  };
}
