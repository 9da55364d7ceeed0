/** Looks at the workbook once more before anything is written: whether it moved, and how what is touched looks now. */
import type { Plan, SheetEdits } from '../../sheets/plan.ts';
import { type Area, cellAt, type Snapshot, type WorksheetSnapshot } from '../../sheets/snapshot.ts';
import {
  type AreaLooks,
  askLooks,
  type BeforeImage,
  type CouncilBefore,
  type OwnBefore,
} from './beforeImage.ts';
import { cellsIn, MOST_BYTES, packed, rangeOf, rowBlocks } from './blocks.ts';
import { contentOf } from './contentSteps.ts';
import { columnArea } from './councilSteps.ts';
import type { Outcome } from './fault.ts';
import { askPart, type Mark, marksOf, partsOf, type Seen } from './fingerprint.ts';
import { inExcel, together } from './inExcel.ts';
import { areaOf } from './inventory.ts';
import { familyNames, wantedNames } from './nameSteps.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { rectangles } from './rectangles.ts';
import { askOurFormats, type FoundFormat, foundFormats } from './wordFormatSteps.ts';

/** About what Excel takes to answer how one cell looks. */
const LOOK_BYTES = 550;
const LOOK_CELLS = 5_000;

export interface Standing {
  readonly before: BeforeImage;
  /** Formats of ours that stand on council sheets, by sheet. */
  readonly ours: ReadonlyMap<string, readonly FoundFormat[]>;
  /** Names of tables on our sheets, by tab. */
  readonly ownTables: ReadonlyMap<string, readonly string[]>;
  /** Names of all other tables, in lower case. */
  readonly otherTables: readonly string[];
}

/** One thing to ask for; `note` writes what was answered. */
interface Question {
  readonly bytes: number;
  readonly ask: (workbook: Excel.Workbook) => () => void;
}

const sheetOf = (snapshot: Snapshot, name: string): WorksheetSnapshot | undefined =>
  snapshot.sheets.find(
    (sheet): sheet is WorksheetSnapshot => sheet.kind === 'worksheet' && sheet.name === name,
  );

const lookQuestions = (sheet: string, areas: readonly Area[], into: AreaLooks[]): readonly Question[] =>
  areas
    .flatMap((area) => rowBlocks(area, LOOK_CELLS))
    .map((area) => ({
      bytes: cellsIn(area) * LOOK_BYTES,
      ask: (workbook) => {
        const finish = askLooks(rangeOf(workbook.worksheets.getItem(sheet), area), area);
        return () => void into.push(finish());
      },
    }));

interface CouncilAsked {
  readonly edits: SheetEdits;
  readonly looks: AreaLooks[];
  readonly widened: number[];
  readonly ours: FoundFormat[];
}

const councilQuestions = ({ edits, looks, widened, ours }: CouncilAsked): readonly Question[] => [
  ...lookQuestions(
    edits.sheet,
    rectangles(edits.cells.map(({ row, column }) => ({ row, column, key: '' }))).map(({ area }) => area),
    looks,
  ),
  {
    bytes: 2_000,
    ask: (workbook) => {
      const worksheet = workbook.worksheets.getItem(edits.sheet);
      const columns = [...edits.widths.keys()].map((column) => {
        const { format } = rangeOf(worksheet, columnArea(column));
        format.load('useStandardWidth');
        return { column, format };
      });
      const found = askOurFormats(edits.formats, (area) => rangeOf(worksheet, area));
      return () => {
        widened.push(...columns.filter(({ format }) => format.useStandardWidth).map(({ column }) => column));
        ours.push(...found());
      };
    },
  },
];

interface OwnAsked {
  readonly place: OwnPlace;
  readonly looks: AreaLooks[];
  readonly tables: { readonly name: string; readonly area: Area }[];
  readonly tableNames: string[];
}

const ownQuestions = (asked: OwnAsked, used: Area | null): readonly Question[] => {
  const { place, looks, tables, tableNames } = asked;
  if (place.isNew) return [];
  return [
    ...(used === null ? [] : lookQuestions(place.tab, [used], looks)),
    {
      bytes: 2_000,
      ask: (workbook) => {
        const present = workbook.worksheets.getItem(place.tab).tables;
        present.load('items/name');
        const known = place.sheet.tables.map(({ name }) => {
          const range = workbook.tables.getItemOrNullObject(name).getRange();
          range.load('rowIndex,columnIndex,rowCount,columnCount');
          return { name, range };
        });
        return () => {
          tableNames.push(...present.items.map(({ name }) => name));
          for (const { name, range } of known)
            if (!range.isNullObject && tableNames.includes(name)) tables.push({ name, area: areaOf(range) });
        };
      },
    },
  ];
};

const answer = (questions: readonly Question[]): Promise<Outcome<void>> =>
  inExcel(async (context) => {
    const finishes = questions.map(({ ask }) => ask(context.workbook));
    await context.sync();
    for (const finish of finishes) finish();
  });

function councilBefore({ edits, looks, widened, ours }: CouncilAsked, snapshot: Snapshot): CouncilBefore {
  const sheet = sheetOf(snapshot, edits.sheet);
  return {
    sheet: edits.sheet,
    contents: edits.cells.map(({ row, column }) => ({
      row,
      column,
      content: contentOf(sheet && cellAt(sheet, row, column)),
    })),
    looks,
    widened,
    formats: edits.formats,
    hadFormats: foundFormats(ours),
  };
}

function ownBefore({ place, looks, tables }: OwnAsked, snapshot: Snapshot): OwnBefore {
  const sheet = place.isNew ? undefined : sheetOf(snapshot, place.tab);
  const contents = [...(sheet?.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => ({ row, column, content: contentOf(cell) })),
  );
  return {
    sheet: place.tab,
    contents,
    looks,
    isNew: place.isNew,
    wasHidden: sheet?.visible === false,
    mark: place.sheet.definedName,
    tables,
  };
}

/** Asks everything at once; a workbook that moved is a fault. */
export async function readStanding(
  snapshot: Snapshot,
  plan: Plan,
  places: readonly OwnPlace[],
): Promise<Outcome<Standing>> {
  const marks = marksOf(snapshot);
  const seen: { readonly mark: Mark; readonly how: Seen }[] = [];
  const councils = plan.edits.map((edits): CouncilAsked => ({ edits, looks: [], widened: [], ours: [] }));
  const own = places.map((place): OwnAsked => ({ place, looks: [], tables: [], tableNames: [] }));
  const guarded: string[] = [];
  const allTables: string[] = [];
  const usedOf = (tab: string): Area | null => marks.find(({ sheet }) => sheet.name === tab)?.used ?? null;
  const questions: readonly Question[] = [
    {
      bytes: 2_000,
      ask: ({ tables, worksheets }) => {
        tables.load('items/name');
        const touched = [
          ...plan.edits.map(({ sheet }) => sheet),
          ...places.filter(({ isNew }) => !isNew).map(({ tab }) => tab),
        ];
        const protections = touched.map((name) => {
          const { protection } = worksheets.getItemOrNullObject(name);
          protection.load('protected');
          return { name, protection };
        });
        return () => {
          allTables.push(...tables.items.map(({ name }) => name));
          guarded.push(
            ...protections
              .filter(({ protection }) => !protection.isNullObject && protection.protected)
              .map(({ name }) => name),
          );
        };
      },
    },
    ...marks
      .flatMap((mark) => partsOf(mark, MOST_BYTES))
      .map((part) => ({
        bytes: part.bytes,
        ask: (workbook: Excel.Workbook) => {
          const finish = askPart(workbook, part);
          return () => void seen.push({ mark: part.mark, how: finish() });
        },
      })),
    ...councils.flatMap(councilQuestions),
    ...own.flatMap((asked) => ownQuestions(asked, usedOf(asked.place.tab))),
  ];
  const packs = packed(questions, ({ bytes }) => bytes, MOST_BYTES);
  const answered = together(await Promise.all(packs.map(answer)));
  const moved = seen.find(({ how }) => how !== 'same');
  if (moved !== undefined) {
    const { name: sheet } = moved.mark.sheet;
    return {
      ok: false,
      fault: moved.how === 'gone' ? { code: 'sheet-gone', sheet } : { code: 'moved', sheet },
    };
  }
  if (!answered.ok) return answered;
  const [protectedSheet] = guarded;
  if (protectedSheet !== undefined)
    return { ok: false, fault: { code: 'protected-sheet', sheet: protectedSheet } };
  const onOwn = new Set(own.flatMap(({ tableNames }) => tableNames));
  return {
    ok: true,
    value: {
      before: {
        councils: councils.map((asked) => councilBefore(asked, snapshot)),
        own: own.map((asked) => ownBefore(asked, snapshot)),
        names: familyNames(snapshot, places),
        namesSet: wantedNames(places).map(({ name }) => name),
      },
      ours: new Map(councils.map(({ edits, ours }) => [edits.sheet, ours])),
      ownTables: new Map(own.map(({ place, tableNames }) => [place.tab, tableNames])),
      otherTables: allTables.filter((name) => !onOwn.has(name)).map((name) => name.toLowerCase()),
    },
  };
}
