/** Puts everything that a plan touched back as it was before; a sheet that the plan added is emptied and hidden, never deleted. */
import { parseSheetArea } from '../../sheets/address.ts';
import type { BeforeImage, CouncilBefore, OwnBefore, SheetBefore } from './beforeImage.ts';
import { MOST_BYTES, packed, rangeOf } from './blocks.ts';
import { contentSteps } from './contentSteps.ts';
import { columnArea } from './councilSteps.ts';
import type { Outcome } from './fault.ts';
import { inExcel } from './inExcel.ts';
import { setFormat } from './lookSteps.ts';
import { clearSteps, tableStep } from './ownSheetSteps.ts';
import { rectangles } from './rectangles.ts';
import { handsOf, RANGE_BYTES, SET_BYTES, type Step } from './step.ts';
import { askOurFormats, deleteFormatSteps, type FoundFormat, wordFormatSteps } from './wordFormatSteps.ts';

interface Present {
  readonly sheets: ReadonlySet<string>;
  /** What each name leads to, by its name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly ours: ReadonlyMap<string, readonly FoundFormat[]>;
}

const readPresent = (before: BeforeImage): Promise<Outcome<Present>> =>
  inExcel(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    const tables = before.own.map(({ sheet }) => {
      const found = workbook.worksheets.getItemOrNullObject(sheet).tables;
      found.load('items/name');
      return { sheet, found };
    });
    const formats = before.councils.map(({ sheet, formats: wanted }) => ({
      sheet,
      finish: askOurFormats(wanted, (area) => rangeOf(workbook.worksheets.getItemOrNullObject(sheet), area)),
    }));
    await context.sync();
    return {
      sheets: new Set(workbook.worksheets.items.map(({ name }) => name)),
      names: new Map(
        workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula).slice(1)]),
      ),
      tables: new Map(
        tables.map(({ sheet, found }) => [
          sheet,
          found.isNullObject ? [] : found.items.map(({ name }) => name),
        ]),
      ),
      ours: new Map(formats.map(({ sheet, finish }) => [sheet, finish()])),
    };
  });

const formatSteps = ({ sheet, looks }: SheetBefore): readonly Step[] =>
  rectangles(
    looks.flatMap(({ area, formats }) =>
      formats.flatMap((line, row) =>
        line.map((key, column) => ({ row: area.top + row, column: area.left + column, key })),
      ),
    ),
  ).map(({ area, key }) => ({
    bytes: RANGE_BYTES + SET_BYTES + key.length,
    run: ({ range }) => setFormat(range(sheet, area), key),
  }));

const lookSteps = ({ sheet, looks }: SheetBefore): readonly Step[] =>
  looks.flatMap(({ area, looks: cells, unfilled }) => [
    {
      bytes: RANGE_BYTES + SET_BYTES + JSON.stringify(cells).length,
      run: ({ range }) => range(sheet, area).setCellProperties(cells.map((line) => [...line])),
    } satisfies Step,
    ...rectangles(unfilled.map((place) => ({ ...place, key: '' }))).map(
      ({ area: empty }): Step => ({
        bytes: RANGE_BYTES + SET_BYTES,
        run: ({ range }) => range(sheet, empty).format.fill.clear(),
      }),
    ),
  ]);

const cellSteps = (before: SheetBefore): readonly Step[] => [
  ...formatSteps(before),
  ...contentSteps(before.sheet, before.contents),
  ...formatSteps(before),
  ...lookSteps(before),
];

const councilSteps = (before: CouncilBefore, { ours }: Present): readonly Step[] => [
  ...cellSteps(before),
  ...before.widened.map(
    (column): Step => ({
      bytes: RANGE_BYTES + SET_BYTES,
      run: ({ range }) => {
        range(before.sheet, columnArea(column)).format.useStandardWidth = true;
      },
    }),
  ),
  ...deleteFormatSteps(before.sheet, ours.get(before.sheet) ?? []),
  ...wordFormatSteps(before.sheet, before.hadFormats),
];

function ownSteps(before: OwnBefore, { sheets, names, tables }: Present): readonly Step[] {
  const { sheet, isNew, wasHidden, mark } = before;
  // Without our mark, a sheet of that name is a person's.
  const marked = parseSheetArea(names.get(mark.toLowerCase()) ?? '')?.sheet;
  if (!sheets.has(sheet) || marked !== sheet) return [];
  const cleared = clearSteps(sheet, tables.get(sheet) ?? []);
  const hide: Step = {
    bytes: RANGE_BYTES + SET_BYTES,
    run: (hands) => {
      hands.sheet(sheet).visibility = 'Hidden';
    },
  };
  if (isNew) return [...cleared, hide];
  return [
    ...cleared,
    ...cellSteps(before),
    ...before.tables.map(({ name, area }) => tableStep(sheet, area, name)),
    ...(wasHidden ? [hide] : []),
  ];
}

/** Names as they were. Those that mark a sheet which the plan added stay, so that the sheet is known as ours again. */
function nameSteps({ names, namesSet, own }: BeforeImage, present: Present): readonly Step[] {
  const known = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const marks = new Set(own.filter(({ isNew }) => isNew).map(({ mark }) => mark.toLowerCase()));
  const changed = new Set([...namesSet.map((name) => name.toLowerCase()), ...known.keys()]);
  return [...changed].flatMap((name): readonly Step[] => {
    const refersTo = known.get(name);
    const isThere = present.names.has(name);
    if (refersTo === undefined && (!isThere || marks.has(name))) return [];
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

/** Two round trips, more where the cells do not fit one request; works as long as the sheets are there, also after a save. */
export async function putItBack(before: BeforeImage): Promise<Outcome<void>> {
  const found = await readPresent(before);
  if (!found.ok) return found;
  const steps = [
    ...before.councils
      .filter(({ sheet }) => found.value.sheets.has(sheet))
      .flatMap((council) => councilSteps(council, found.value)),
    ...before.own.flatMap((own) => ownSteps(own, found.value)),
    ...nameSteps(before, found.value),
  ];
  for (const pack of packed(steps, ({ bytes }) => bytes, MOST_BYTES)) {
    const done = await inExcel(async (context) => {
      const hands = handsOf(context);
      for (const { run } of pack) run(hands);
      await context.sync();
    });
    if (!done.ok) return done;
  }
  return { ok: true, value: undefined };
}
