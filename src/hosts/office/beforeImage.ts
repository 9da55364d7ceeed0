/** How everything that a plan touches was before: plain data, from which it can be put back at any time. */
import type { WordFormat } from '../../sheets/plan.ts';
import type { Area, DefinedName } from '../../sheets/snapshot.ts';
import type { Answer } from './answers.ts';
import type { CellContent } from './contentSteps.ts';
import type { Witnesses } from './witnesses.ts';

/** How the cells of an area look, in Excel's own words. */
export interface AreaLooks {
  readonly area: Area;
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** Cells without a fill, which Excel would otherwise be told to paint white. */
  readonly unfilled: readonly { readonly row: number; readonly column: number }[];
}

/** A link as Excel tells it: to a place in the workbook, or to an address. */
export interface LinkBefore {
  readonly row: number;
  readonly column: number;
  readonly link: Excel.RangeHyperlink;
}

/** What a plan writes into a cell, as Excel answers it afterwards. */
export interface Wrote {
  readonly row: number;
  readonly column: number;
  readonly answer: Answer;
}

export interface SheetBefore {
  readonly sheet: string;
  readonly contents: readonly CellContent[];
  /** By which it is seen what people changed since. */
  readonly wrote: readonly Wrote[];
  readonly looks: readonly AreaLooks[];
}

export interface CouncilBefore extends SheetBefore {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string;
  /** By which it is seen whether rows or columns were added, removed or sorted since. */
  readonly witnesses: Witnesses;
  /** Columns that had no width of their own and are to get one. */
  readonly widened: readonly number[];
  /** The areas that are to be coloured by word, and those that were so already. */
  readonly formats: readonly WordFormat[];
  readonly hadFormats: readonly WordFormat[];
}

export interface OwnBefore extends SheetBefore {
  readonly isNew: boolean;
  /** It was there and hidden, as one is that was put back before. */
  readonly wasHidden: boolean;
  /** The workbook name by which the sheet is known. */
  readonly mark: string;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  readonly links: readonly LinkBefore[];
  /** In points, of columns that had one of their own. */
  readonly widths: readonly { readonly column: number; readonly points: number }[];
  /** Colours by word, over the cells that they reached. */
  readonly formats: readonly WordFormat[];
}

export interface BeforeImage {
  readonly councils: readonly CouncilBefore[];
  readonly own: readonly OwnBefore[];
  /** Our names as they were, and those that the plan sets. */
  readonly names: readonly DefinedName[];
  readonly namesSet: readonly string[];
}

const LINE = { style: true, color: true, weight: true };

/** All that `CellStyle` can change. */
const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, underline: true, size: true, color: true },
    borders: { bottom: LINE, left: LINE, right: LINE, top: LINE } as Excel.CellPropertiesBorderLoadOptions,
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
  hyperlink: true,
};

const hasNoFill = ({ format }: Excel.CellProperties): boolean => (format?.fill?.pattern ?? 'None') === 'None';

/** Without the fill where there is none, and without what Excel gives for nothing. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format ?? {};
  return {
    format:
      fill?.color === undefined || (fill.pattern ?? 'None') === 'None'
        ? others
        : { ...others, fill: { color: fill.color } },
  };
}

const linksIn = (
  found: readonly (readonly Excel.CellProperties[])[],
  { top, left }: Area,
): readonly LinkBefore[] =>
  found.flatMap((line, row) =>
    line.flatMap(({ hyperlink }, column) => {
      if (!hyperlink?.documentReference && !hyperlink?.address) return [];
      // The words come with the cell's content.
      const { textToDisplay: _, ...link } = hyperlink;
      return [{ row: top + row, column: left + column, link }];
    }),
  );

/** Asks how an area looks; afterwards gives it. */
export function askLooks(
  range: Excel.Range,
  area: Area,
): () => AreaLooks & { readonly links: readonly LinkBefore[] } {
  range.load('numberFormat');
  const found = range.getCellProperties(WANTED);
  return () => ({
    area,
    links: linksIn(found.value, area),
    formats: range.numberFormat.map((line) => line.map(String)),
    looks: found.value.map((line) => line.map(settable)),
    unfilled: found.value.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        hasNoFill(cell) ? [{ row: area.top + row, column: area.left + column }] : [],
      ),
    ),
  });
}
