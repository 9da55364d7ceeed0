/** What differs between two states of a workbook: for a grid that shows it, and for those who want to hear of changes. */
import type { Area } from '../../sheets/snapshot.ts';
import { type BookCell, type BookSheet, PLAIN } from './book.ts';
import { NOTHING, rawValue } from './cellAnswers.ts';

export interface SheetChange {
  readonly sheetId: string;
  /** The cells that differ; null where more than cells does: name, looks of columns, sizes, links, rules, all of it. */
  readonly area: Area | null;
  /** The cells that say something else than before, results of formulas aside; null for none. */
  readonly content: Area | null;
}

const around = (area: Area | null, row: number, column: number): Area =>
  area === null
    ? { top: row, left: column, bottom: row, right: column }
    : {
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      };

const LOOKS = Object.keys(PLAIN) as readonly (keyof typeof PLAIN)[];

const isSameLook = (one: BookCell, other: BookCell): boolean =>
  one.format === other.format &&
  one.fill === other.fill &&
  one.font === other.font &&
  one.file === other.file &&
  LOOKS.every((key) => one.look[key] === other.look[key]);

const isSameContent = (one: BookCell, other: BookCell): boolean =>
  one.formula === other.formula && (one.formula !== null || rawValue(one) === rawValue(other));

const isSameLink = ({ link: one }: BookCell, { link: other }: BookCell): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** All of a sheet but its cells, as text to compare. */
const frameOf = (sheet: BookSheet): string =>
  JSON.stringify([
    sheet.name,
    sheet.visibility,
    sheet.merges,
    [...sheet.hiddenRows],
    [...sheet.hiddenColumns],
    sheet.isProtected,
    [...sheet.widths],
    [...sheet.heights],
    sheet.tables,
    sheet.formats,
    sheet.drawn === null,
  ]);

type Differs = (row: number, column: number, before: BookCell, after: BookCell) => void;

/** Each place that holds a cell before or after, with both. */
function eachPair(before: BookSheet, after: BookSheet, differs: Differs): void {
  for (const [row, cells] of after.cells) {
    const old = before.cells.get(row);
    for (const [column, cell] of cells) differs(row, column, old?.get(column) ?? NOTHING, cell);
  }
  for (const [row, cells] of before.cells) {
    const now = after.cells.get(row);
    for (const [column, cell] of cells) if (!now?.has(column)) differs(row, column, cell, NOTHING);
  }
}

function changeOf(before: BookSheet, after: BookSheet): SheetChange | null {
  let area: Area | null = null;
  let content: Area | null = null;
  let isWhole = frameOf(before) !== frameOf(after);
  eachPair(before, after, (row, column, one, other) => {
    if (one === other) return;
    const isSame = isSameContent(one, other);
    if (!isSame) content = around(content, row, column);
    if (!isSame || one.text !== other.text || !isSameLook(one, other)) area = around(area, row, column);
    if (!isSameLink(one, other)) isWhole = true;
  });
  if (area === null && !isWhole) return null;
  return { sheetId: after.id, area: isWhole ? null : area, content };
}

const heldArea = ({ cells }: BookSheet): Area | null => {
  let area: Area | null = null;
  for (const [row, inRow] of cells) for (const column of inRow.keys()) area = around(area, row, column);
  return area;
};

/** Sheet by sheet, those that went among them; linear in cells. */
export function changesBetween(
  before: readonly BookSheet[],
  after: readonly BookSheet[],
): readonly SheetChange[] {
  const old = new Map(before.map((sheet) => [sheet.id, sheet]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((sheet) => {
      const was = old.get(sheet.id);
      if (was === undefined) return [{ sheetId: sheet.id, area: null, content: heldArea(sheet) }];
      const change = changeOf(was, sheet);
      return change === null ? [] : [change];
    }),
    ...before.filter(({ id }) => !now.has(id)).map(({ id }) => ({ sheetId: id, area: null, content: null })),
  ];
}
