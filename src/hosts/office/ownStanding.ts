/** How a sheet of ours stands before a plan rewrites it. */
import type { WordFormat, WordRule } from '../../sheets/plan.ts';
import type { Area, WorksheetSnapshot } from '../../sheets/snapshot.ts';
import { answerOf } from './answers.ts';
import type { AreaLooks, LinkBefore, OwnBefore } from './beforeImage.ts';
import { rangeOf } from './blocks.ts';
import { contentOf } from './contentSteps.ts';
import { areaOf } from './inventory.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { lookQuestions, type Question } from './question.ts';
import { askWordRules } from './wordFormatSteps.ts';

/** Our sheets have some twenty columns; what a person wrote far beyond them keeps neither width nor colours by word. */
const MOST_COLUMNS = 64;

export interface OwnAsked {
  readonly place: OwnPlace;
  readonly looks: AreaLooks[];
  readonly links: LinkBefore[];
  readonly widths: { readonly column: number; readonly points: number }[];
  readonly rules: { readonly column: number; readonly rules: readonly WordRule[] }[];
  readonly tables: { readonly name: string; readonly area: Area }[];
  readonly tableNames: string[];
}

export const ownAsked = (place: OwnPlace): OwnAsked => ({
  place,
  looks: [],
  links: [],
  widths: [],
  rules: [],
  tables: [],
  tableNames: [],
});

function columnQuestion({ place, widths, rules }: OwnAsked, used: Area, column: number): Question {
  return {
    bytes: 10_000,
    ask: (workbook) => {
      const cells = rangeOf(workbook.worksheets.getItem(place.tab), { ...used, left: column, right: column });
      const { format } = cells;
      format.load('columnWidth,useStandardWidth');
      const finish = askWordRules(cells);
      return () => {
        if (!format.useStandardWidth) widths.push({ column, points: format.columnWidth });
        const found = finish();
        if (found.length > 0) rules.push({ column, rules: found });
      };
    },
  };
}

/** @param used where the sheet holds anything; null: nowhere */
export function ownQuestions(asked: OwnAsked, used: Area | null): readonly Question[] {
  const { place, looks, links, tables, tableNames } = asked;
  if (place.isNew) return [];
  const columns =
    used === null
      ? []
      : Array.from({ length: Math.min(MOST_COLUMNS, used.right + 1) }, (_, column) =>
          columnQuestion(asked, used, column),
        );
  return [
    ...(used === null ? [] : lookQuestions(place.tab, [used], looks, links)),
    ...columns,
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
}

/** Excel does not say over which rows a rule reaches without being asked once more: from the first of its words to the last. */
function formatsOf({ rules: found }: OwnAsked, sheet: WorksheetSnapshot | undefined): readonly WordFormat[] {
  return found.flatMap(({ column, rules }): readonly WordFormat[] => {
    const words = new Set(rules.map(({ word }) => word));
    const rows = [...(sheet?.rows ?? [])].flatMap(([row, cells]) => {
      const value = cells.get(column)?.value;
      return value?.kind === 'text' && words.has(value.value) ? [row] : [];
    });
    const [first] = rows;
    if (first === undefined) return [];
    const top = rows.reduce((least, row) => Math.min(least, row), first);
    const bottom = rows.reduce((most, row) => Math.max(most, row), first);
    return [{ areas: [{ top, left: column, bottom, right: column }], rules }];
  });
}

export function ownBefore(asked: OwnAsked, of: WorksheetSnapshot | undefined): OwnBefore {
  const { place, looks, links, widths, tables } = asked;
  const sheet = place.isNew ? undefined : of;
  const contents = [...(sheet?.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => ({ row, column, content: contentOf(cell) })),
  );
  return {
    sheet: place.tab,
    contents,
    wrote: place.sheet.cells.map(({ row, column, content }) => ({ row, column, answer: answerOf(content) })),
    looks,
    links,
    widths,
    formats: formatsOf(asked, sheet),
    isNew: place.isNew,
    wasHidden: sheet?.visible === false,
    mark: place.sheet.definedName,
    tables,
  };
}
