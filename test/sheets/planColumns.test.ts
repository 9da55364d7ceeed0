/** The columns of ours beside a council's table: where they go, what is written and what is never touched. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import { countAssessed } from '../../src/domain/counts.ts';
import type { TrendPolicy } from '../../src/domain/policy.ts';
import { NOTHING_KEPT, type ScorecardSheet } from '../../src/domain/scorecard.ts';
import type { Cell, CellValue } from '../../src/sheets/cell.ts';
import { findOwnColumns, OWN_HEADINGS, type OwnColumns } from '../../src/sheets/ownColumns.ts';
import type { CellEdit, SheetEdits } from '../../src/sheets/plan.ts';
import { planColumns } from '../../src/sheets/planColumns.ts';
import type { Area, Snapshot, WorksheetSnapshot } from '../../src/sheets/snapshot.ts';
import { PLAIN_THEME, THEME } from '../../src/sheets/theme.ts';
import { aRow, policyOf, type Row, SCORECARD } from '../rows/aRow.ts';
import { DEFAULT_SETTINGS } from './anAssessment.ts';

const HEADING = 4;
const LAST = 8;
/** The rows of the sheet that hold a measure; row 7 is a priority's heading, say. */
const MEASURES = [5, 6, 8] as const;
/** The last column that the reader matched. */
const TARGET = 5;

const cell = (value: CellValue, fill: string | null = null): Cell => ({
  value,
  format: 'General',
  text: value.kind === 'text' ? value.value : '',
  formula: null,
  fill,
  font: null,
});
const words = (value: string): Cell => cell({ kind: 'text', value });
const FILLED = cell({ kind: 'empty' }, 'FFFF00');

type Placed = readonly [row: number, column: number, cell: Cell];

interface Layout {
  readonly cells?: readonly Placed[];
  readonly merges?: readonly Area[];
  readonly hiddenColumns?: readonly number[];
  readonly table?: Partial<ScorecardSheet>;
}

function sheetOf({ cells = [], merges = [], hiddenColumns = [] }: Layout): WorksheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  const ordinary: readonly Placed[] = [HEADING, ...MEASURES].flatMap((row) =>
    [0, 1, 2, 3, 4, TARGET].map((column): Placed => [row, column, words('x')]),
  );
  for (const [row, column, each] of [...ordinary, ...cells]) {
    const found = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, found.set(column, each));
  }
  return {
    kind: 'worksheet',
    name: SCORECARD,
    visible: true,
    rows,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(hiddenColumns),
    filtered: false,
    isProtected: false,
  };
}

/** Status, trend and why, as a run without a long trend makes them. */
const three = (status: number, trend: number, why: number): OwnColumns => ({
  status,
  trend,
  secondTrend: null,
  why,
});

const place = (column: number) => ({ sheet: SCORECARD, row: HEADING, column });

const TABLE: ScorecardSheet = {
  sheet: SCORECARD,
  headingRow: HEADING,
  headingRows: [HEADING],
  lastRow: LAST,
  orientation: 'wide',
  measures: MEASURES.length,
  fields: { ref: place(0), name: place(1), target: place(TARGET) },
  periods: new Map([['Q2 2025/26', place(3)]]),
  title: null,
  ownColumns: null,
};

const ROWS: readonly Row[] = MEASURES.map((row) =>
  aRow({ readings: { 'Q1 2025/26': '80%', 'Q2 2025/26': row === 6 ? '' : '88%' } }, row),
);

function assessmentOf(tables: readonly ScorecardSheet[], policy = policyOf()): Assessment {
  const measures = ROWS.map(({ measure, period }) => assessMeasure(measure, period, policy));
  const scorecard = {
    sheets: tables,
    measures: ROWS.map(({ measure }) => measure),
    planSheets: [],
    kept: NOTHING_KEPT,
    noticed: [],
  };
  const period = ROWS[0]?.period ?? { kind: 'unknown' };
  return {
    scorecard,
    settings: { ...DEFAULT_SETTINGS, policy },
    period,
    measures,
    findings: [],
    counts: countAssessed(measures),
  };
}

function planned(layout: Layout, theme = THEME, trend: Partial<TrendPolicy> = {}) {
  const sheet = sheetOf(layout);
  const snapshot: Snapshot = { workbook: 'b.xlsx', sheets: [sheet], names: [], date1904: false };
  const assessment = assessmentOf([{ ...TABLE, ...layout.table }], policyOf({ trend }));
  return { assessment, ...planColumns(snapshot, assessment, theme) };
}

const only = (edits: readonly SheetEdits[]): SheetEdits => {
  const [first, ...rest] = edits;
  if (first === undefined || rest.length > 0) throw new Error('One sheet is edited');
  return first;
};

/** The columns that were chosen for status, trend and why. */
function chosen(layout: Layout): readonly number[] {
  const places = [...planned(layout).places.values()];
  return places.length === 0
    ? []
    : ['status', 'trend', 'why'].map((key) => places[0]?.[key as 'status'].column ?? -1);
}

const at = (edits: SheetEdits, row: number, column: number): CellEdit | undefined =>
  edits.cells.find((each) => each.row === row && each.column === column);

describe('our columns', () => {
  it.each<readonly [string, Layout, readonly number[]]>([
    ['go beside the table', {}, [6, 7, 8]],
    ['leave a column that the reader did not match', { cells: [[HEADING, 6, words('Notes')]] }, [7, 8, 9]],
    ['leave a column with one word in it', { cells: [[8, 7, words('see below')]] }, [8, 9, 10]],
    ['leave a column with a word between the measures', { cells: [[7, 6, words('Total')]] }, [7, 8, 9]],
    ['leave a filled cell that they would cover', { cells: [[6, 6, FILLED]] }, [7, 8, 9]],
    ['take no notice of a fill between the measures', { cells: [[7, 6, FILLED]] }, [6, 7, 8]],
    ['take no notice of what stands above', { cells: [[2, 6, words('Printed on')]] }, [6, 7, 8]],
    ['take no notice of what stands below', { cells: [[9, 6, words('Source')]] }, [6, 7, 8]],
    ['leave a hidden column', { hiddenColumns: [7] }, [8, 9, 10]],
    ['leave a merge', { merges: [{ top: 7, left: 0, bottom: 7, right: 6 }] }, [7, 8, 9]],
    ['take no notice of a merge above', { merges: [{ top: 0, left: 0, bottom: 1, right: 9 }] }, [6, 7, 8]],
    ['are where an earlier run made them', { table: { ownColumns: three(12, 10, 15) } }, [12, 10, 15]],
  ])('%s', (_, layout, columns) => {
    expect(chosen(layout)).toEqual(columns);
  });

  it('are not written where the sheet has none left', () => {
    const { edits, places } = planned({ table: { periods: new Map([['Q2 2025/26', place(16_382)]]) } });
    expect([edits, places.size]).toEqual([[], 0]);
  });

  it('hold a heading, and formulas with the values they have now', () => {
    const { edits, assessment } = planned({});
    const sheet = only(edits);
    expect([6, 7, 8].map((column) => at(sheet, HEADING, column)?.content)).toEqual(
      [OWN_HEADINGS.status, OWN_HEADINGS.trend, OWN_HEADINGS.why].map((text) => ({ kind: 'text', text })),
    );
    expect([6, 7, 8].map((column) => at(sheet, 5, column)?.content)).toEqual([
      {
        kind: 'formula',
        text: expect.stringMatching(/^IF\(AND\(ISNUMBER\(D6\),ISNUMBER\(U6\)\)/),
        cached: 'Amber',
      },
      { kind: 'formula', text: expect.stringMatching(/^IF\(/), cached: 'Improved' },
      { kind: 'formula', text: expect.stringContaining('G6&": "'), cached: assessment.measures[0]?.why },
    ]);
    expect(at(sheet, 6, 6)?.content).toMatchObject({ cached: 'Not rated' });
    expect(at(sheet, 7, 6)).toBeUndefined();
  });

  it('say where each measure’s cells are', () => {
    const { places, assessment } = planned({});
    expect(assessment.measures.map((measure) => places.get(measure))).toEqual(
      MEASURES.map((row) => ({
        status: { sheet: SCORECARD, row, column: 6 },
        trend: { sheet: SCORECARD, row, column: 7 },
        secondTrend: null,
        why: { sheet: SCORECARD, row, column: 8 },
      })),
    );
  });

  it('repeat their headings where the table repeats its own', () => {
    const sheet = only(planned({ table: { headingRows: [HEADING, 7] } }).edits);
    expect(at(sheet, 7, 6)?.content).toEqual({ kind: 'text', text: OWN_HEADINGS.status });
  });

  it('are coloured by word below the heading, and given a width', () => {
    const sheet = only(planned({}).edits);
    expect(sheet.formats).toMatchObject([
      { areas: [{ top: HEADING + 1, left: 6, bottom: LAST, right: 6 }], rules: THEME.statusRules },
      { areas: [{ top: HEADING + 1, left: 7, bottom: LAST, right: 7 }], rules: THEME.trendRules },
    ]);
    expect([...sheet.widths.keys()]).toEqual([6, 7, 8]);
  });

  it('look as the theme says', () => {
    const sheet = only(planned({}, PLAIN_THEME).edits);
    expect(at(sheet, 5, 6)?.style).toEqual(PLAIN_THEME.styles.ownStatus);
    expect(sheet.formats.flatMap(({ rules }) => rules)).toEqual([]);
    expect(sheet.formats.map(({ former }) => former)).toEqual([THEME.statusRules, THEME.trendRules]);
  });

  it('are cleared beside rows that hold a measure no more', () => {
    const own = three(6, 7, 8);
    const cells: readonly Placed[] = [
      [HEADING, 6, words(OWN_HEADINGS.status)],
      [7, 6, words('Green')],
      [7, 8, words('Green: as it was.')],
    ];
    const sheet = only(planned({ cells, table: { ownColumns: own } }).edits);
    expect(
      sheet.cells.filter(({ row }) => row === 7).map(({ column, content }) => [column, content.kind]),
    ).toEqual([
      [6, 'clear'],
      [8, 'clear'],
    ]);
  });

  it('name a merged target by its first cell', () => {
    const merges = [{ top: 5, left: 20, bottom: 6, right: 20 }];
    const { edits } = planned({ merges, table: { ownColumns: three(6, 7, 8) } });
    expect(at(only(edits), 6, 6)?.content).toMatchObject({ text: expect.stringContaining('Scorecard!$U$6') });
    expect(at(only(edits), 5, 6)?.content).toMatchObject({ text: expect.stringContaining('ISNUMBER(U6)') });
  });

  it('serve two tables of one sheet in one set of edits', () => {
    const upper = { ...TABLE, lastRow: 5 };
    const lower = { ...TABLE, headingRow: 7, headingRows: [7], lastRow: LAST };
    const sheet = sheetOf({ cells: [[8, 6, words('Notes')]] });
    const { edits, places } = planColumns(
      { workbook: 'b.xlsx', sheets: [sheet], names: [], date1904: false },
      assessmentOf([upper, lower]),
    );
    expect(only(edits).formats).toHaveLength(4);
    expect([...places.values()].map(({ status }) => [status.row, status.column])).toEqual([
      [5, 6],
      [8, 7],
    ]);
  });
});

describe('a long trend', () => {
  const LONG = { second: 'same period last year' } as const;
  const headings = (sheet: SheetEdits) =>
    sheet.cells
      .filter(({ row }) => row === HEADING)
      .map(({ column, content }) => [column, content.kind === 'text' ? content.text : content.kind]);

  it('has a column between the short one and why', () => {
    const { edits, places } = planned({}, THEME, LONG);
    const sheet = only(edits);
    expect(headings(sheet)).toEqual([
      [6, 'Calculated status'],
      [7, 'Calculated trend'],
      [8, 'Calculated long trend'],
      [9, 'Calculated because'],
    ]);
    expect(at(sheet, 5, 8)?.content).toMatchObject({ kind: 'formula', cached: 'Not comparable' });
    expect([...places.values()][0]?.secondTrend).toEqual({ sheet: SCORECARD, row: 5, column: 8 });
    expect(sheet.formats.map(({ areas }) => areas[0]?.left)).toEqual([6, 7, 8]);
    expect(sheet.formats[2]?.rules).toEqual(THEME.trendRules);
    expect([...sheet.widths.keys()]).toEqual([6, 7, 8, 9]);
  });

  it('asked for later has the next free column', () => {
    const cells = ([6, 7, 8] as const).map((column): Placed => [HEADING, column, words('Calculated')]);
    const { edits } = planned({ cells, table: { ownColumns: three(6, 7, 8) } }, THEME, LONG);
    expect(at(only(edits), HEADING, 9)?.content).toEqual({ kind: 'text', text: OWN_HEADINGS.secondTrend });
  });

  it('stays in the column that an earlier run gave it', () => {
    const own = { ...three(6, 7, 8), secondTrend: 12 };
    const { edits } = planned({ table: { ownColumns: own } }, THEME, LONG);
    expect(at(only(edits), HEADING, 12)?.content).toEqual({ kind: 'text', text: OWN_HEADINGS.secondTrend });
  });

  it('asked for no longer leaves nothing behind', () => {
    const cells: readonly Placed[] = [
      [HEADING, 9, words(OWN_HEADINGS.secondTrend)],
      [5, 9, words('Improved')],
    ];
    const { edits, places } = planned({
      cells,
      table: { ownColumns: { ...three(6, 7, 8), secondTrend: 9 } },
    });
    const gone = only(edits).cells.filter(({ column }) => column === 9);
    expect(gone.map(({ row, content }) => [row, content.kind])).toEqual([
      [HEADING, 'clear'],
      [5, 'clear'],
    ]);
    expect([...places.values()][0]?.secondTrend).toBeNull();
  });
});

describe('finding the columns of an earlier run', () => {
  it('finds a long trend beside them', () => {
    const sheet = sheetOf({
      cells: Object.values(OWN_HEADINGS).map((text, index): Placed => [HEADING, 6 + index, words(text)]),
    });
    expect(findOwnColumns(sheet, HEADING)).toEqual({ status: 6, trend: 7, secondTrend: 8, why: 9 });
  });

  const headed = (...headings: readonly (readonly [number, string])[]): WorksheetSnapshot =>
    sheetOf({ cells: headings.map(([column, heading]): Placed => [HEADING, column, words(heading)]) });

  it('goes by their headings', () => {
    const sheet = headed([9, OWN_HEADINGS.trend], [7, ` ${OWN_HEADINGS.status} `], [12, OWN_HEADINGS.why]);
    expect(findOwnColumns(sheet, HEADING)).toEqual(three(7, 9, 12));
  });

  it.each([
    [
      'a council’s own headings',
      [
        [6, 'Status'],
        [7, 'Trend'],
        [8, 'Because'],
      ],
    ],
    [
      'one heading missing',
      [
        [6, OWN_HEADINGS.status],
        [7, OWN_HEADINGS.trend],
      ],
    ],
  ] as const)('finds none by %s', (_, headings) => {
    expect(findOwnColumns(headed(...headings), HEADING)).toBeNull();
  });

  it('looks in the heading row only', () => {
    const sheet = headed([6, OWN_HEADINGS.status], [7, OWN_HEADINGS.trend], [8, OWN_HEADINGS.why]);
    expect(findOwnColumns(sheet, HEADING + 1)).toBeNull();
  });
});
