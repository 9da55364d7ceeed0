/** Looks at the workbook once more before anything is written: whether it moved, and how what is touched looks now. */
import type { Plan } from '../../sheets/plan.ts';
import type { Snapshot } from '../../sheets/snapshot.ts';
import type { BeforeImage } from './beforeImage.ts';
import { MOST_BYTES } from './blocks.ts';
import { type CouncilAsked, councilBefore, councilQuestions } from './councilStanding.ts';
import type { Outcome } from './fault.ts';
import { askPart, marksOf, partsOf, type Seen } from './fingerprint.ts';
import { familyNames, wantedNames } from './nameSteps.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { ownAsked, ownBefore, ownQuestions } from './ownStanding.ts';
import { askAll, type Question } from './question.ts';
import type { FoundFormat } from './wordFormatSteps.ts';

export interface Standing {
  readonly before: BeforeImage;
  /** Formats of ours that stand on council sheets, by sheet. */
  readonly ours: ReadonlyMap<string, readonly FoundFormat[]>;
  /** Names of tables on our sheets, by tab. */
  readonly ownTables: ReadonlyMap<string, readonly string[]>;
  /** Names of all other tables, in lower case. */
  readonly otherTables: readonly string[];
}

const partQuestion = (part: ReturnType<typeof partsOf>[number], seen: Seen[]): Question => ({
  bytes: part.bytes,
  ask: (workbook) => {
    const finish = askPart(workbook, part);
    return () => void seen.push(finish());
  },
});

/** Asks everything at once; a workbook that moved is a fault. */
export async function readStanding(
  snapshot: Snapshot,
  plan: Plan,
  places: readonly OwnPlace[],
): Promise<Outcome<Standing>> {
  const marks = marksOf(snapshot);
  const seen: Seen[] = [];
  const councils = plan.edits.map((edits): CouncilAsked => ({ edits, looks: [], widened: [], ours: [] }));
  const own = places.map(ownAsked);
  const guarded: string[] = [];
  const allTables: string[] = [];
  const used = new Map(marks.map(({ sheet, used: area }) => [sheet.name, area]));
  const sheets = new Map(marks.map(({ sheet }) => [sheet.name, sheet]));
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
    ...marks.flatMap((mark) => partsOf(mark, MOST_BYTES)).map((part) => partQuestion(part, seen)),
    ...councils.flatMap(councilQuestions),
    ...own.flatMap((asked) => ownQuestions(asked, used.get(asked.place.tab) ?? null)),
  ];
  const answered = await askAll(questions);
  const moved = seen.find(({ how }) => how !== 'same');
  if (moved !== undefined) {
    const { sheet, how } = moved;
    return { ok: false, fault: how === 'gone' ? { code: 'sheet-gone', sheet } : { code: 'moved', sheet } };
  }
  if (!answered.ok) return answered;
  const [protectedSheet] = guarded;
  if (protectedSheet !== undefined)
    return { ok: false, fault: { code: 'protected-sheet', sheet: protectedSheet } };
  const ids = new Map(seen.flatMap(({ sheet, id }) => (id === null ? [] : [[sheet, id] as const])));
  const onOwn = new Set(own.flatMap(({ tableNames }) => tableNames));
  return {
    ok: true,
    value: {
      before: {
        councils: councils.flatMap((asked) => {
          const [id, sheet] = [ids.get(asked.edits.sheet), sheets.get(asked.edits.sheet)];
          return id === undefined || sheet === undefined ? [] : [councilBefore(asked, id, sheet)];
        }),
        own: own.map((asked) => ownBefore(asked, sheets.get(asked.place.tab))),
        names: familyNames(snapshot, places),
        namesSet: wantedNames(places).map(({ name }) => name),
      },
      ours: new Map(councils.map(({ edits, ours }) => [edits.sheet, ours])),
      ownTables: new Map(own.map(({ place, tableNames }) => [place.tab, tableNames])),
      otherTables: allTables.filter((name) => !onOwn.has(name)).map((name) => name.toLowerCase()),
    },
  };
}
