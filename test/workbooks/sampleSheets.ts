/** The sheets of the sample workbook, drawn one by one. */
import type { NewFile, Style } from 'excelize-wasm';
import type { Entry, SampleMeasure, SamplePriority } from './sampleMeasures.ts';
import { figureStyle, RAG_COLOURS, SAMPLE_STYLES, type SampleStyle } from './sampleStyles.ts';

/** The book being drawn. Styles are made once and known by what they are. */
export interface Canvas {
  readonly file: NewFile;
  readonly style: (style: Style) => number;
}

export const SCORECARD = 'Scorecard';
const PLAN = 'Plan';
const POPULATION = 'Population';

/** Columns of the scorecard, from A. */
const READINGS = 6;
const QUARTERS = 8;
const TARGET = READINGS + QUARTERS;
const LAST = TARGET + 5;

const HEADING_ROW = 5;
const FIRST_ROW = HEADING_ROW + 2;

const letters = (column: number): string => String.fromCharCode(65 + column);
const cell = (column: number, row: number): string => `${letters(column)}${row}`;

/** Excelize answers with an error instead of throwing one. */
const done = (result: { error?: string | null }): void => {
  if (result.error) throw new Error(result.error);
};

function put(canvas: Canvas, sheet: string, at: string, value: Entry, style: SampleStyle | Style): void {
  if (value !== null) done(canvas.file.SetCellValue(sheet, at, value));
  const id = canvas.style(typeof style === 'string' ? SAMPLE_STYLES[style] : style);
  done(canvas.file.SetCellStyle(sheet, at, at, id));
}

function putAcross(
  canvas: Canvas,
  sheet: string,
  row: number,
  words: readonly Entry[],
  style: SampleStyle,
): void {
  words.forEach((word, column) => {
    put(canvas, sheet, cell(column, row), word, style);
  });
}

function widths(canvas: Canvas, sheet: string, characters: readonly number[]): void {
  characters.forEach((width, column) => {
    done(canvas.file.SetColWidth(sheet, letters(column), letters(column), width));
  });
}

const figureOf = (format: string): Style => figureStyle(format);

/** The first sheet: what the book holds, with links. */
export function drawContents(canvas: Canvas): void {
  const sheet = 'Contents';
  const { file } = canvas;
  done(file.SetSheetName('Sheet1', sheet));
  put(canvas, sheet, 'A1', 'Thornmere Council: performance workbook', 'title');
  put(
    canvas,
    sheet,
    'A2',
    "Children's services, prepared for the Children and Young People Scrutiny Committee",
    'note',
  );
  const rows: readonly (readonly [string, string])[] = [
    [SCORECARD, 'Measures under the four priorities, eight quarters'],
    [PLAN, 'What the Children and Young People Plan promised: targets by quarter and which way is good'],
    [POPULATION, 'Children by ward, for context'],
  ];
  putAcross(canvas, sheet, 4, ['Sheet', 'What it holds'], 'heading');
  rows.forEach(([name, what], at) => {
    put(canvas, sheet, cell(0, 5 + at), name, 'text');
    put(canvas, sheet, cell(1, 5 + at), what, 'text');
    done(file.SetCellHyperLink(sheet, cell(0, 5 + at), `${name}!A1`, 'Location', { Tooltip: name }));
  });
  widths(canvas, sheet, [18, 90]);
}

function drawHeadings(canvas: Canvas): void {
  const { file } = canvas;
  const upright = ['Ref', 'Measure', 'Responsible officer', 'Good is', 'Unit', 'Data period'];
  const after = [
    'Target',
    'RAG',
    'Direction of travel',
    'Statistical neighbours 2024/25',
    'England 2024/25',
    'Commentary',
  ];
  const years = ['2023/24', null, '2024/25', null, null, null, '2025/26', null];
  const quarters = ['Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'];
  putAcross(canvas, SCORECARD, HEADING_ROW, [...upright, ...years, ...after], 'heading');
  putAcross(
    canvas,
    SCORECARD,
    HEADING_ROW + 1,
    [...upright.map(() => null), ...quarters, ...after.map(() => null)],
    'heading',
  );
  for (const [left, right] of [
    [READINGS, READINGS + 1],
    [READINGS + 2, READINGS + 5],
    [READINGS + 6, READINGS + 7],
  ] as const) {
    done(file.MergeCell(SCORECARD, cell(left, HEADING_ROW), cell(right, HEADING_ROW)));
  }
  for (let column = 0; column <= LAST; column++) {
    if (column >= READINGS && column < TARGET) continue;
    done(file.MergeCell(SCORECARD, cell(column, HEADING_ROW), cell(column, HEADING_ROW + 1)));
  }
  done(file.SetRowHeight(SCORECARD, HEADING_ROW, 20));
  done(file.SetRowHeight(SCORECARD, HEADING_ROW + 1, 24));
}

function drawMeasure(canvas: Canvas, measure: SampleMeasure, row: number): void {
  const { file } = canvas;
  const words = [measure.ref, measure.name, measure.owner, measure.goodIs, measure.unit, measure.basis];
  putAcross(canvas, SCORECARD, row, words, 'text');
  const figure = figureOf(measure.format);
  measure.readings.forEach((reading, at) => {
    put(canvas, SCORECARD, cell(READINGS + at, row), reading, figure);
  });
  put(canvas, SCORECARD, cell(TARGET, row), measure.target, figure);
  put(canvas, SCORECARD, cell(TARGET + 1, row), measure.rag, 'centred');
  put(canvas, SCORECARD, cell(TARGET + 2, row), measure.travel, 'centred');
  const compared = figureStyle(measure.format, SAMPLE_STYLES.comparator);
  put(canvas, SCORECARD, cell(TARGET + 3, row), measure.neighbours, compared);
  put(canvas, SCORECARD, cell(TARGET + 4, row), measure.england, compared);
  put(canvas, SCORECARD, cell(LAST, row), measure.comment, 'text');
  const longest = Math.max(...measure.readings.map((reading) => String(reading ?? '').length));
  const lines = Math.max(
    Math.ceil(measure.name.length / 38),
    Math.ceil(String(measure.comment ?? '').length / 44),
    Math.ceil(longest / 9),
    2,
  );
  done(file.SetRowHeight(SCORECARD, row, 13.5 * lines));
  if (measure.hidden) done(file.SetRowVisible(SCORECARD, row, false));
}

function drawRows(canvas: Canvas, priorities: readonly SamplePriority[]): number {
  let row = FIRST_ROW;
  for (const priority of priorities) {
    for (let column = 0; column <= LAST; column++) {
      put(canvas, SCORECARD, cell(column, row), column === 0 ? priority.name : null, 'priority');
    }
    done(canvas.file.MergeCell(SCORECARD, cell(0, row), cell(LAST, row)));
    done(canvas.file.SetRowHeight(SCORECARD, row, 20));
    row += 1;
    for (const measure of priority.measures) {
      drawMeasure(canvas, measure, row);
      row += 1;
    }
  }
  return row - 1;
}

function ownColours(canvas: Canvas, lastRow: number): void {
  const { file } = canvas;
  const rules = RAG_COLOURS.map(([word, style]) => {
    const made = file.NewConditionalStyle(style);
    done(made);
    return { Type: 'cell', Criteria: '=', Format: made.style, Value: `"${word}"` };
  });
  const area = `${cell(TARGET + 1, FIRST_ROW)}:${cell(TARGET + 1, lastRow)}`;
  done(file.SetConditionalFormat(SCORECARD, area, rules));
  done(
    file.AddDataValidation(SCORECARD, {
      AllowBlank: true,
      ShowErrorMessage: true,
      Sqref: area,
      Type: 'list',
      Formula1: '"Green,Amber,Red"',
    }),
  );
}

/** The scorecard, as the analyst keeps it. */
export function drawScorecard(canvas: Canvas, priorities: readonly SamplePriority[]): void {
  const { file } = canvas;
  done(file.NewSheet(SCORECARD));
  put(canvas, SCORECARD, 'A1', "Thornmere Council: children's services performance scorecard", 'title');
  put(canvas, SCORECARD, 'A2', 'Quarter 2 2025/26 (July to September 2025)', 'subtitle');
  put(canvas, SCORECARD, 'A3', 'Key: c = withheld to protect a child or family; (p) = provisional.', 'note');
  drawHeadings(canvas);
  const lastRow = drawRows(canvas, priorities);
  ownColours(canvas, lastRow);
  widths(canvas, SCORECARD, [8, 40, 22, 14, 13, 16, 11, 11, 11, 11, 11, 11, 11, 14, 14, 10, 12, 14, 12, 46]);
  for (const [at, text] of [
    [cell(READINGS + 7, FIRST_ROW + 1), 'Checked against the case system on 8 October.'],
    [cell(TARGET, FIRST_ROW + 13), 'Nobody should stay on a plan this long, so the target is nil.'],
  ] as const) {
    done(file.AddComment(SCORECARD, { Author: 'Performance team', Cell: at, Text: text }));
  }
  done(
    file.SetPanes(SCORECARD, {
      Freeze: true,
      XSplit: 2,
      YSplit: HEADING_ROW + 1,
      TopLeftCell: cell(2, FIRST_ROW),
      ActivePane: 'bottomRight',
    }),
  );
  done(file.SetPageLayout(SCORECARD, { Orientation: 'landscape', Size: 8, FitToWidth: 1, FitToHeight: 0 }));
  done(file.SetSheetProps(SCORECARD, { FitToPage: true, TabColorRGB: '0B4F5C' }));
  done(file.SetHeaderFooter(SCORECARD, { OddFooter: '&LThornmere Council&RPage &P of &N' }));
  done(
    file.SetDefinedName({
      Name: '_xlnm.Print_Titles',
      RefersTo: `${SCORECARD}!$A:$B,${SCORECARD}!$${HEADING_ROW}:$${HEADING_ROW + 1}`,
      Scope: SCORECARD,
    }),
  );
}

/** The plan's promises, one row a measure. */
export function drawPlan(canvas: Canvas, priorities: readonly SamplePriority[]): void {
  const { file } = canvas;
  done(file.NewSheet(PLAN));
  put(
    canvas,
    PLAN,
    'A1',
    'Children and Young People Plan 2023 to 2027: measures and targets for 2025/26',
    'title',
  );
  const headings = [
    'Ref',
    'Measure',
    'Priority',
    'Good is',
    'Unit',
    'Data period',
    'Q1 2025/26 target',
    'Q2 2025/26 target',
    'Q3 2025/26 target',
    'Q4 2025/26 target',
    '2025/26 target',
    'Amber tolerance (%)',
    'Grades in order',
  ];
  putAcross(canvas, PLAN, 3, headings, 'heading');
  let row = 4;
  for (const priority of priorities) {
    for (const measure of priority.measures) {
      if (measure.plan === null) continue;
      const home = measure.readings.length > 0 ? priority.name : 'Priority 2: Keep children safe';
      putAcross(
        canvas,
        PLAN,
        row,
        [measure.ref, measure.name, home, measure.goodIs, measure.unit, measure.basis],
        'text',
      );
      measure.plan.forEach((target, at) => {
        put(canvas, PLAN, cell(6 + at, row), target, figureOf(measure.format));
      });
      put(canvas, PLAN, cell(11, row), measure.tolerance, 'centred');
      put(canvas, PLAN, cell(12, row), measure.grades, 'text');
      row += 1;
    }
  }
  widths(canvas, PLAN, [8, 46, 30, 15, 16, 18, 16, 16, 16, 16, 16, 12, 34]);
}

/** A sheet that has nothing to do with the scorecard: a table, a total and a chart. */
export function drawPopulation(canvas: Canvas, columnChart: number): void {
  const { file } = canvas;
  done(file.NewSheet(POPULATION));
  const wards: readonly (readonly [string, number, number])[] = [
    ['Abbey', 2104, 1987],
    ['Eastfield', 3411, 3560],
    ['Harbour', 2890, 2744],
    ['Marsh Lane', 4022, 3871],
    ['Northgate', 3175, 3208],
    ['Old Town', 1660, 1702],
    ['Priory Park', 2987, 2899],
    ['Southmoor', 3344, 3467],
  ];
  put(canvas, POPULATION, 'A1', 'Children aged 0 to 17 by ward, mid-2024 estimate', 'title');
  putAcross(canvas, POPULATION, 3, ['Ward', 'Age 0 to 8', 'Age 9 to 17', 'All'], 'heading');
  wards.forEach(([ward, younger, older], at) => {
    const row = 4 + at;
    put(canvas, POPULATION, cell(0, row), ward, 'text');
    put(canvas, POPULATION, cell(1, row), younger, figureOf('#,##0'));
    put(canvas, POPULATION, cell(2, row), older, figureOf('#,##0'));
    put(canvas, POPULATION, cell(3, row), younger + older, figureOf('#,##0'));
    done(file.SetCellFormula(POPULATION, cell(3, row), `B${row}+C${row}`));
  });
  const last = 3 + wards.length;
  done(file.AddTable(POPULATION, { Range: `A3:D${last}`, Name: 'Wards', StyleName: 'TableStyleLight9' }));
  const series = (column: string) => ({
    Name: `${POPULATION}!$${column}$3`,
    Categories: `${POPULATION}!$A$4:$A$${last}`,
    Values: `${POPULATION}!$${column}$4:$${column}$${last}`,
  });
  done(
    file.AddChart(POPULATION, 'F3', {
      Type: columnChart,
      Series: [series('B'), series('C')],
      Title: { Paragraph: [{ Text: 'Children by ward' }] },
    }),
  );
  widths(canvas, POPULATION, [20, 14, 14, 12]);
}
