/** What officers typed into the marked cells of an earlier summary. */
import { ACTION_NAME, KEPT_NAME, namedArea, OVERVIEW_NAME } from './ownNames.ts';
import { NOTHING } from './shown.ts';
import { cellAt, type Snapshot, type WorksheetSnapshot } from './snapshot.ts';

/** Text about one measure, as its row named it then. */
export interface ActionText {
  /** null where the row has no ref. */
  readonly ref: string | null;
  readonly measure: string;
  readonly text: string;
}

export interface OfficersText {
  readonly overview: string | null;
  readonly actions: readonly ActionText[];
}

/** What the marked cells say until someone writes in them: true where it is left as it is. */
export const NO_OVERVIEW = 'No overview has been written.';
export const NO_ACTION = 'No action stated';

/** Headings of the tables that hold officers' text. */
export const MEASURE_HEADING = 'Measure';
export const REF_HEADING = 'Ref';

/** How far above a marked cell its table's headings may stand, if rows were put in between. */
const FARTHEST_HEADING = 10;

/** The words of a cell; null where it is empty, or still says what we put there. */
function textAt(sheet: WorksheetSnapshot, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined || cell.value.kind === 'empty') return null;
  const text = (cell.value.kind === 'text' ? cell.value.value : cell.text).trim();
  return text === '' || text === NOTHING || text === NO_OVERVIEW || text === NO_ACTION ? null : text;
}

/** The columns of a row by their words. */
const headingsOf = (sheet: WorksheetSnapshot, row: number): ReadonlyMap<string, number> =>
  new Map([...(sheet.rows.get(row) ?? [])].map(([column, cell]) => [cell.text.trim(), column]));

function columnTexts(snapshot: Snapshot, name: string): readonly ActionText[] {
  const found = namedArea(snapshot, name);
  if (found === null) return [];
  const { sheet, area } = found;
  for (let row = area.top - 1; row >= Math.max(0, area.top - FARTHEST_HEADING); row--) {
    const headings = headingsOf(sheet, row);
    const measureColumn = headings.get(MEASURE_HEADING);
    if (measureColumn === undefined) continue;
    const refColumn = headings.get(REF_HEADING);
    return [...sheet.rows.keys()]
      .filter((each) => each >= area.top && each <= area.bottom)
      .sort((a, b) => a - b)
      .flatMap((each) => {
        const text = textAt(sheet, each, area.left);
        const measure = textAt(sheet, each, measureColumn);
        if (text === null || measure === null) return [];
        return [{ ref: refColumn === undefined ? null : textAt(sheet, each, refColumn), measure, text }];
      });
  }
  return [];
}

/** Reads the overview and every text about a measure, those kept from before included. */
export function readOfficersText(snapshot: Snapshot): OfficersText {
  const overview = namedArea(snapshot, OVERVIEW_NAME);
  return {
    overview: overview && textAt(overview.sheet, overview.area.top, overview.area.left),
    actions: [...columnTexts(snapshot, ACTION_NAME), ...columnTexts(snapshot, KEPT_NAME)],
  };
}
