/** Writes that put sheets and names back as they were before a plan. */
import { parseSheetArea } from '../../sheets/address.ts';
import type { BeforeImage, CouncilBefore, LinkBefore, OwnBefore, SheetBefore } from './beforeImage.ts';
import { contentSteps } from './contentSteps.ts';
import { columnArea } from './councilSteps.ts';
import { setFormat } from './lookSteps.ts';
import { clearSteps, fitRowsStep, tableStep } from './ownSheetSteps.ts';
import { cellKey } from './peopleSince.ts';
import { rectangles } from './rectangles.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';
import { deleteFormatSteps, type FoundFormat, wordFormatSteps } from './wordFormatSteps.ts';

/** Cells of people's, by key. */
type Kept = ReadonlySet<string>;

const NONE: Kept = new Set();

const formatSteps = ({ sheet, looks }: SheetBefore, kept: Kept): readonly Step[] =>
  rectangles(
    looks
      .flatMap(({ area, formats }) =>
        formats.flatMap((line, row) =>
          line.map((key, column) => ({ row: area.top + row, column: area.left + column, key })),
        ),
      )
      .filter((cell) => !kept.has(cellKey(cell))),
  ).map(({ area, key }) => ({
    bytes: RANGE_BYTES + SET_BYTES + key.length,
    run: ({ range }) => setFormat(range(sheet, area), key),
  }));

const lookSteps = ({ sheet, looks }: SheetBefore, kept: Kept): readonly Step[] =>
  looks.flatMap(({ area, looks: lines, unfilled }) => {
    const cells = lines.map((line, row) =>
      line.map((look, column) =>
        kept.has(cellKey({ row: area.top + row, column: area.left + column })) ? {} : look,
      ),
    );
    return [
      {
        bytes: RANGE_BYTES + SET_BYTES + JSON.stringify(cells).length,
        run: ({ range }) => range(sheet, area).setCellProperties(cells),
      } satisfies Step,
      ...rectangles(
        unfilled.filter((cell) => !kept.has(cellKey(cell))).map((cell) => ({ ...cell, key: '' })),
      ).map(
        ({ area: empty }): Step => ({
          bytes: RANGE_BYTES + SET_BYTES,
          run: ({ range }) => range(sheet, empty).format.fill.clear(),
        }),
      ),
    ];
  });

const cellSteps = (before: SheetBefore, kept: Kept): readonly Step[] => [
  ...formatSteps(before, kept),
  ...contentSteps(
    before.sheet,
    before.contents.filter((cell) => !kept.has(cellKey(cell))),
  ),
  ...formatSteps(before, kept),
  ...lookSteps(before, kept),
];

/** @param kept cells that people changed since */
export const councilBackSteps = (
  before: CouncilBefore,
  ours: readonly FoundFormat[],
  kept: Kept,
): readonly Step[] => [
  ...cellSteps(before, kept),
  ...before.widened.map(
    (column): Step => ({
      bytes: RANGE_BYTES + SET_BYTES,
      run: ({ range }) => {
        range(before.sheet, columnArea(column)).format.useStandardWidth = true;
      },
    }),
  ),
  ...deleteFormatSteps(before.sheet, ours),
  ...wordFormatSteps(before.sheet, before.hadFormats),
];

/** Before content, which a link would otherwise replace. */
const linkSteps = (sheet: string, links: readonly LinkBefore[]): readonly Step[] =>
  links.map(({ row, column, link }) => ({
    bytes: RANGE_BYTES + SET_BYTES + JSON.stringify(link).length,
    run: ({ range }) =>
      range(sheet, { top: row, left: column, bottom: row, right: column }).setCellProperties([
        [{ hyperlink: link }],
      ]),
  }));

/** @param tables names of those that stand on the sheet now */
export function ownBackSteps(before: OwnBefore, tables: readonly string[]): readonly Step[] {
  const { sheet, isNew, wasHidden } = before;
  const cleared = clearSteps(sheet, tables);
  const hide: Step = {
    bytes: RANGE_BYTES + SET_BYTES,
    run: (hands) => {
      hands.sheet(sheet).visibility = 'Hidden';
    },
  };
  if (isNew) return [...cleared, hide];
  return [
    ...cleared,
    ...linkSteps(sheet, before.links),
    ...cellSteps(before, NONE),
    ...before.tables.map(({ name, area }) => tableStep(sheet, area, name)),
    ...before.widths.map(
      ({ column, points }): Step => ({
        bytes: RANGE_BYTES + SET_BYTES,
        run: ({ range }) => {
          range(sheet, columnArea(column)).format.columnWidth = points;
        },
      }),
    ),
    fitRowsStep(sheet, before.contents),
    ...wordFormatSteps(sheet, before.formats),
    ...(wasHidden ? [hide] : []),
  ];
}

/**
 * Names as they were. Those that mark a sheet which the plan added stay, so that the sheet is known as ours again.
 * @param now what each name leads to, by its name in lower case
 * @param left sheets that are left as they are, and so their names
 */
export function nameBackSteps(
  { names, namesSet, own }: BeforeImage,
  now: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
): readonly Step[] {
  const known = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const marks = new Set(own.filter(({ isNew }) => isNew).map(({ mark }) => mark.toLowerCase()));
  const changed = new Set([...namesSet.map((name) => name.toLowerCase()), ...known.keys()]);
  const isLeft = (refersTo: string | undefined): boolean =>
    left.has(parseSheetArea(refersTo ?? '')?.sheet ?? '');
  return [...changed].flatMap((name): readonly Step[] => {
    const refersTo = known.get(name);
    const isThere = now.has(name);
    if (refersTo === undefined && (!isThere || marks.has(name))) return [];
    if (isLeft(refersTo) || isLeft(now.get(name))) return [];
    return [
      {
        bytes: RANGE_BYTES + SET_BYTES,
        run: ({ workbook }) => {
          if (refersTo === undefined) workbook.names.getItem(name).delete();
          else if (isThere) workbook.names.getItem(name).formula = `=${refersTo}`;
          else workbook.names.add(name, `=${refersTo}`);
        },
      },
    ];
  });
}
