/** Writes a sheet of ours whole: what it showed is cleared, never the sheet deleted. */
import { pinnedAreaText } from '../../sheets/address.ts';
import type { OwnSheet, TableArea } from '../../sheets/plan.ts';
import type { Area } from '../../sheets/snapshot.ts';
import { contentSteps } from './contentSteps.ts';
import { linkSteps } from './linkSteps.ts';
import { lookSteps, numberFormatSteps } from './lookSteps.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { rectangles } from './rectangles.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';
import { wordFormatSteps } from './wordFormatSteps.ts';

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Points in the width of one character, and in the edges of a cell, at the size of ordinary text. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_OF_EDGES = 3.75;

export const pointsOf = (characters: number): number => characters * POINTS_A_CHARACTER + POINTS_OF_EDGES;

/** Empties the sheet: cells, formats, colours by word, tables, filter, breaks and sizes. */
export const clearSteps = (sheet: string, tables: readonly string[]): readonly Step[] => [
  {
    bytes: 12 * SET_BYTES + tables.length * RANGE_BYTES,
    run: (hands) => {
      const worksheet = hands.sheet(sheet);
      for (const table of tables) worksheet.tables.getItem(table).convertToRange();
      worksheet.autoFilter.remove();
      worksheet.horizontalPageBreaks.removePageBreaks();
      const cells = worksheet.getRange();
      cells.unmerge();
      cells.conditionalFormats.clearAll();
      cells.clear();
      cells.format.useStandardHeight = true;
      cells.format.useStandardWidth = true;
    },
  },
];

const sizeSteps = (
  sheet: string,
  sizes: ReadonlyMap<number, number>,
  areaOf: (at: number) => { readonly row: number; readonly column: number },
  set: (format: Excel.RangeFormat, size: number) => void,
): readonly Step[] =>
  rectangles([...sizes].map(([at, size]) => ({ ...areaOf(at), key: String(size) }))).map(({ area, key }) => ({
    bytes: RANGE_BYTES + SET_BYTES,
    run: ({ range }) => set(range(sheet, area).format, Number(key)),
  }));

/** Excel takes no table without a row under its heading. */
const tableArea = ({ area }: TableArea): Area => ({ ...area, bottom: Math.max(area.bottom, area.top + 1) });

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A style with lines only: the cells' own formats say the rest. */
const TABLE_STYLE = 'TableStyleLight1';

export const tableStep = (sheet: string, area: Area, name: string): Step => ({
  bytes: RANGE_BYTES + 4 * SET_BYTES,
  run: (hands) => {
    const table = hands.sheet(sheet).tables.add(hands.range(sheet, area), true);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
  },
});

/** Points; as the .xlsx host has them in inches. */
const MARGINS = { left: 36, right: 36, top: 43.2, bottom: 54, header: 21.6, footer: 21.6 };

const rowArea = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 0 });

/** Points across a sheet of A4. */
const ACROSS = { landscape: 842, portrait: 595 };

/** Points of a column that has no width of its own. */
const STANDARD_WIDTH = 48;

const [LEAST_SCALE, MOST_SCALE] = [10, 100];

/** Per cent at which all columns come onto one page. */
function scaleOf({ page, widths, cells }: OwnSheet): number {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const wide = Array.from({ length: last + 1 }, (_, column) => {
    const characters = widths.get(column);
    return characters === undefined ? STANDARD_WIDTH : pointsOf(characters);
  }).reduce((all, one) => all + one, 0);
  const room = ACROSS[page.orientation] - MARGINS.left - MARGINS.right;
  return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, Math.floor((100 * room) / wide)));
}

/** Some builds of Excel pass over fitting to pages, which is seen in what they answer: then a scale is set. */
const scaleSteps = (tab: string, sheet: OwnSheet, { zoom }: Excel.PageLayout): readonly Step[] =>
  zoom?.horizontalFitToPages === 1
    ? []
    : [
        {
          bytes: SET_BYTES,
          run: (hands) => {
            hands.sheet(tab).pageLayout.zoom = { scale: scaleOf(sheet) };
          },
        },
      ];

/** One page wide and as many high as it takes. */
const pageStep = (tab: string, sheet: OwnSheet): Step => ({
  bytes: 15 * SET_BYTES + sheet.page.breaksBefore.length * RANGE_BYTES,
  run: (hands) => {
    const { page } = sheet;
    const worksheet = hands.sheet(tab);
    const layout = worksheet.pageLayout;
    layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.centerHorizontally = true;
    layout.leftMargin = MARGINS.left;
    layout.rightMargin = MARGINS.right;
    layout.topMargin = MARGINS.top;
    layout.bottomMargin = MARGINS.bottom;
    layout.headerMargin = MARGINS.header;
    layout.footerMargin = MARGINS.footer;
    layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
    if (page.titleRows !== null) {
      const { first, last } = page.titleRows;
      layout.setPrintTitleRows(hands.range(tab, { top: first, left: 0, bottom: last, right: 0 }));
    }
    for (const row of new Set(page.breaksBefore))
      if (row > 0) worksheet.horizontalPageBreaks.add(hands.range(tab, rowArea(row)));
  },
  check: (hands) => {
    const { pageLayout } = hands.sheet(tab);
    pageLayout.load('zoom');
    return () => scaleSteps(tab, sheet, pageLayout);
  },
});

/** Rows grow and shrink with what they hold from now on: a height that was set would cut what officers type. */
export function fitRowsStep(tab: string, cells: readonly { readonly row: number }[]): Step {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  return {
    bytes: RANGE_BYTES + SET_BYTES,
    run: ({ range }) => range(tab, { top: 0, left: 0, bottom: last, right: 0 }).format.autofitRows(),
  };
}

function fillSteps(
  tab: string,
  sheet: OwnSheet,
  tabOf: (name: string) => string,
  taken: Set<string>,
): readonly Step[] {
  const { cells, widths, heights, tables, formats } = sheet;
  const formatted = numberFormatSteps(
    tab,
    cells.filter(({ style }) => style !== null && style.format !== 'General'),
  );
  return [
    ...linkSteps(tab, cells, tabOf),
    ...formatted,
    ...contentSteps(
      tab,
      cells.filter(({ content }) => content.kind !== 'clear'),
    ),
    ...tables.map((table) => tableStep(tab, tableArea(table), freeName(table.name, taken))),
    ...formatted,
    ...lookSteps(tab, cells, true),
    ...sizeSteps(
      tab,
      widths,
      (column) => ({ row: 0, column }),
      (format, characters) => {
        format.columnWidth = pointsOf(characters);
      },
    ),
    ...sizeSteps(
      tab,
      heights,
      (row) => ({ row, column: 0 }),
      (format, points) => {
        format.rowHeight = points;
      },
    ),
    fitRowsStep(tab, cells),
    ...wordFormatSteps(tab, formats),
    pageStep(tab, sheet),
  ];
}

/** Adds the sheet and marks it as ours in the same breath: by its mark alone it may later be emptied. */
const addStep = ({ sheet: { definedName }, tab, isNamed }: OwnPlace): Step => ({
  bytes: 2 * RANGE_BYTES + SET_BYTES,
  run: (hands) => {
    const { workbook } = hands;
    workbook.worksheets.add(tab);
    if (isNamed) workbook.names.getItem(definedName).formula = `=${pinnedAreaText(tab, A1)}`;
    else workbook.names.add(definedName, hands.range(tab, A1));
  },
});

const showStep = (tab: string): Step => ({
  bytes: SET_BYTES,
  run: ({ sheet }) => {
    sheet(tab).visibility = 'Visible';
  },
});

/** @param present names of tables that stand on the sheet; `taken`: names that no new table may bear, in lower case */
export function ownSheetSteps(
  place: OwnPlace,
  present: readonly string[],
  tabOf: (name: string) => string,
  taken: Set<string>,
): readonly Step[] {
  const { sheet, tab, isNew } = place;
  const begin = isNew ? [addStep(place)] : [...clearSteps(tab, present), showStep(tab)];
  return [...begin, ...fillSteps(tab, sheet, tabOf, taken)];
}
