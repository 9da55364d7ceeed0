import type { Assessment } from '../../src/domain/assessment.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { SummarySection } from '../../src/domain/settings.ts';
import { areaText, parsePlace } from '../../src/sheets/address.ts';
import type { OwnSheet } from '../../src/sheets/plan.ts';
import { planOwnSheets } from '../../src/sheets/planOwnSheets.ts';
import { planSummary } from '../../src/sheets/planSummary.ts';
import { readHistory } from '../../src/sheets/readHistory.ts';
import { SECTION_TITLES } from '../../src/sheets/sectionTitles.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { aMeasure, anAssessment, type MeasureWords } from './anAssessment.ts';
import { aSnapshot, asSnapshot, aWorksheet, textOnly, withCell } from './asSnapshot.ts';

const MADE = { on: '2025-11-20', version: '0.1.0' };

const sheetsOf = (snapshot: Snapshot, assessment: Assessment): readonly OwnSheet[] =>
  planOwnSheets(snapshot, assessment, MADE).ownSheets;

const summaryOf = (sheets: readonly OwnSheet[]): OwnSheet => {
  const found = sheets.find(({ definedName }) => definedName === 'Scorecard.Summary');
  if (found === undefined) throw new Error('no summary');
  return found;
};

const red = (row: number, name: string, more: MeasureWords = {}): Measure =>
  aMeasure(row, { name, readings: { 'Q1 2025/26': 60, 'Q2 2025/26': 50 }, ...more });
const green = (row: number, name: string): Measure =>
  aMeasure(row, { name, readings: { 'Q1 2025/26': 90, 'Q2 2025/26': 95 } });

/** The rows of a table as words, by its headings. */
function rowsOf(sheet: OwnSheet, table: string): readonly Readonly<Record<string, string>>[] {
  const found = sheet.tables.find(({ name }) => name === table);
  if (found === undefined) return [];
  const { area, headings } = found;
  const rows = new Map<number, Record<string, string>>();
  for (const { row, column, content } of sheet.cells) {
    if (row <= area.top || row > area.bottom || content.kind === 'clear') continue;
    const words =
      content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : content.cached;
    rows.set(row, { ...rows.get(row), [headings[column] ?? '']: String(words) });
  }
  return [...rows.values()];
}

/** Types into the marked cell beside a measure, as an officer does. */
function typed(snapshot: Snapshot, summary: OwnSheet, measure: string, words: string): Snapshot {
  const area = summary.names.find(({ name }) => name === 'Scorecard.ActionText')?.area;
  const row = summary.cells.find(
    ({ row: each, column, content }) =>
      area !== undefined &&
      each >= area.top &&
      each <= area.bottom &&
      column === 0 &&
      content.kind === 'text' &&
      content.text === measure,
  )?.row;
  if (area === undefined || row === undefined) throw new Error(`no row for ${measure}`);
  return withCell(snapshot, summary.name, row, area.left, textOnly(words));
}

describe('the look', () => {
  const assessment = anAssessment({ measures: [red(4, 'Visits'), green(6, 'Reviews')] });
  const planned = (plain: boolean) => {
    const settings = { ...assessment.settings, summary: { ...assessment.settings.summary, plain } };
    const { edits, ownSheets } = planSummary(aSnapshot(), { ...assessment, settings }, MADE);
    const sheets = [...edits, ...ownSheets];
    return {
      fills: sheets.flatMap(({ cells }) => cells.map(({ style }) => style?.fill ?? null)),
      rules: sheets.flatMap(({ formats }) => formats.flatMap(({ rules }) => rules)),
    };
  };

  it('is coloured, unless the settings ask for a plain one', () => {
    const { fills, rules } = planned(false);
    expect(fills.filter((fill) => fill !== null).length).toBeGreaterThan(20);
    expect(rules.map(({ word }) => word)).toContain('Red');
  });

  it('has no fill anywhere where it is plain, beside the scorecard or on our sheets', () => {
    const { fills, rules } = planned(true);
    expect(new Set(fills)).toEqual(new Set([null]));
    expect(rules).toEqual([]);
  });
});

describe('sections that the settings leave out', () => {
  const assessment = anAssessment({ measures: [red(4, 'Visits'), green(6, 'Reviews')] });
  const wordsOf = (left: SummarySection | null): readonly string[] => {
    const { summary } = assessment.settings;
    const sections = left === null ? summary.sections : { ...summary.sections, [left]: false };
    const settings = { ...assessment.settings, summary: { ...summary, sections } };
    const { ownSheets } = planSummary(aSnapshot(), { ...assessment, settings }, MADE);
    return (ownSheets[0]?.cells ?? []).flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
  };

  it.each(['byPriority', 'exceptions', 'changes', 'measures', 'notReported'] as const)('%s', (name) => {
    expect(wordsOf(null)).toContain(SECTION_TITLES[name]);
    expect(wordsOf(name)).not.toContain(SECTION_TITLES[name]);
    expect(wordsOf(name)).toEqual(expect.arrayContaining(['Headlines', 'Notes']));
  });
});

describe('our sheets', () => {
  const assessment = anAssessment({ measures: [red(4, 'Visits'), red(5, 'Plans'), green(6, 'Reviews')] });

  it('are the four of the contract, each with its name', () => {
    expect(sheetsOf(aSnapshot(), assessment).map(({ name, definedName }) => [name, definedName])).toEqual([
      ['Committee summary', 'Scorecard.Summary'],
      ['Scorecard checks', 'Scorecard.Checks'],
      ['Scorecard settings', 'Scorecard.Settings'],
      ['Scorecard history', 'Scorecard.History'],
    ]);
  });

  it('take another name where a sheet of the council’s bears theirs, and say so', () => {
    const before = aSnapshot([aWorksheet('COMMITTEE SUMMARY', []), aWorksheet('Committee summary (2)', [])]);
    const { ownSheets, noticed } = planOwnSheets(before, assessment, MADE);
    expect(summaryOf(ownSheets).name).toBe('Committee summary (3)');
    expect(noticed.map(({ fault }) => fault)).toEqual([
      { code: 'sheet-name-taken', wanted: 'Committee summary', taken: 'Committee summary (3)' },
    ]);
    const [, checks] = ownSheets;
    expect(checks && rowsOf(checks, 'ScorecardChecks').map(({ Check }) => Check)).toEqual([
      'sheet-name-taken',
    ]);
  });

  it('let a name that is taken stand where a person does, with the reason', () => {
    const accepted = [
      {
        code: 'sheet-name-taken',
        cell: 'Committee summary',
        reason: 'The old summary stays',
        by: null,
        on: null,
      } as const,
    ];
    const { noticed } = planSummary(
      aSnapshot([aWorksheet('Committee summary', [])]),
      { ...assessment, settings: { ...assessment.settings, accepted } },
      MADE,
    );
    expect(noticed.map(({ fault, severity, accepted: reason }) => [fault.code, severity, reason])).toEqual([
      ['sheet-name-taken', 'note', 'The old summary stays'],
    ]);
  });

  it('are known by their defined names, whatever their tabs are called', () => {
    const first = sheetsOf(aSnapshot(), assessment).map((sheet) =>
      sheet.definedName === 'Scorecard.Summary' ? { ...sheet, name: 'For the panel' } : sheet,
    );
    const { ownSheets, noticed } = planOwnSheets(asSnapshot(first), assessment, MADE);
    expect(summaryOf(ownSheets).name).toBe('For the panel');
    expect(noticed).toEqual([]);
    expect(planSummary(asSnapshot(first), assessment, MADE).show).toBe('For the panel');
  });

  it('are the same again when nothing has changed', () => {
    const first = sheetsOf(aSnapshot(), assessment);
    expect(sheetsOf(asSnapshot(first), assessment)).toEqual(first);
  });
});

describe('officers’ text', () => {
  const before = anAssessment({ measures: [red(4, 'Visits'), red(5, 'Plans'), red(6, 'Reviews')] });
  const first = sheetsOf(aSnapshot(), before);
  const summary = summaryOf(first);
  const written = asSnapshot(first);
  const inOverview = (words: string): Snapshot => {
    const area = summary.names.find(({ name }) => name === 'Scorecard.OverviewText')?.area;
    return withCell(written, summary.name, area?.top ?? 0, 0, textOnly(words));
  };

  it('is asked for in words until someone writes', () => {
    expect(rowsOf(summary, 'ScorecardExceptions').map((row) => row['What is being done'])).toEqual(
      Array.from({ length: 3 }, () => 'No action stated'),
    );
  });

  it('stays in the overview', () => {
    const again = summaryOf(sheetsOf(inOverview('A hard quarter.\n\nWe have a plan.'), before));
    const area = again.names.find(({ name }) => name === 'Scorecard.OverviewText')?.area;
    expect(again.cells.find(({ row, column }) => row === area?.top && column === 0)?.content).toEqual({
      kind: 'text',
      text: 'A hard quarter.\n\nWe have a plan.',
    });
  });

  it('moves with its measure, row by row and sheet by sheet', () => {
    const after = anAssessment({
      measures: [
        red(4, 'New one', { ref: 'N1' }),
        red(5, 'Reviews', { ref: 'M6' }),
        red(6, 'Visits', { ref: 'M4' }),
      ],
    });
    const snapshot = typed(
      typed(written, summary, 'Visits', 'Two posts filled.'),
      summary,
      'Reviews',
      'Audit in May.',
    );
    const rows = rowsOf(summaryOf(sheetsOf(snapshot, after)), 'ScorecardExceptions');
    expect(rows.map(({ Measure, ...row }) => [Measure, row['What is being done']])).toEqual([
      ['New one', 'No action stated'],
      ['Reviews', 'Audit in May.'],
      ['Visits', 'Two posts filled.'],
    ]);
  });

  it('is kept while its measure is no exception, and comes back with it', () => {
    const better = anAssessment({ measures: [green(4, 'Visits'), red(5, 'Plans')] });
    const snapshot = typed(written, summary, 'Visits', 'Two posts filled.');
    const second = sheetsOf(snapshot, better);
    const kept = rowsOf(summaryOf(second), 'ScorecardKeptText');
    expect(
      kept.map(({ Measure, Ref, Status, ...row }) => [Measure, Ref, Status, row['What is being done']]),
    ).toEqual([['Visits', 'M4', 'Green', 'Two posts filled.']]);
    const third = sheetsOf(asSnapshot(second, snapshot), better);
    expect(rowsOf(summaryOf(third), 'ScorecardKeptText')).toEqual(kept);
    const worse = rowsOf(summaryOf(sheetsOf(asSnapshot(third, snapshot), before)), 'ScorecardExceptions');
    expect(worse[0]).toMatchObject({ Measure: 'Visits', 'What is being done': 'Two posts filled.' });
  });

  it('is kept when its measure is gone, and when no exception is left', () => {
    const snapshot = typed(written, summary, 'Visits', 'Two posts filled.');
    const gone = anAssessment({ measures: [green(5, 'Plans')] });
    const second = sheetsOf(snapshot, gone);
    expect(rowsOf(summaryOf(second), 'ScorecardKeptText')).toMatchObject([
      {
        Measure: 'Visits',
        Why: 'The scorecard has this measure no longer.',
        'What is being done': 'Two posts filled.',
      },
    ]);
    expect(rowsOf(summaryOf(sheetsOf(asSnapshot(second), gone)), 'ScorecardKeptText')).toHaveLength(1);
  });

  it('is found where rows were put in above it', () => {
    const area = summary.names.find(({ name }) => name === 'Scorecard.ActionText')?.area;
    if (area === undefined) throw new Error('no column');
    const moved: Snapshot = {
      ...typed(written, summary, 'Plans', 'Training in June.'),
      names: written.names.map((name) =>
        name.name === 'Scorecard.ActionText'
          ? { ...name, refersTo: `'${summary.name}'!${areaText({ ...area, top: area.top + 1 })}` }
          : name,
      ),
    };
    const rows = rowsOf(summaryOf(sheetsOf(moved, before)), 'ScorecardExceptions');
    expect(rows[1]).toMatchObject({ Measure: 'Plans', 'What is being done': 'Training in June.' });
  });
});

describe('the summary’s tables', () => {
  const measures = [
    red(4, 'Visits'),
    green(5, 'Plans'),
    aMeasure(6, { name: 'Reviews', priority: 'Keep children safe' }),
    aMeasure(7, { name: 'Adoption', priority: null, goal: null }),
  ];
  const assessment = anAssessment({ measures });
  const summary = summaryOf(sheetsOf(aSnapshot(), assessment));

  it('count by priority as the assessment does, with the total last', () => {
    const rows = rowsOf(summary, 'ScorecardByPriority');
    expect(rows.map(({ Priority }) => Priority)).toEqual([
      'Help families early',
      'Keep children safe',
      'No priority stated',
      'Total',
    ]);
    const headings = ['Measures', 'Rated', 'Green', 'Amber', 'Red', 'Not rated', 'Improved', 'Worsened'];
    for (const heading of headings) {
      const values = rows.map((row) => Number(row[heading]));
      expect(values.at(-1)).toBe(values.slice(0, -1).reduce((sum, value) => sum + value, 0));
    }
    const { counts } = assessment;
    expect(rows.at(-1)).toEqual({
      Priority: 'Total',
      Measures: String(counts.measures),
      Rated: String(counts.rated),
      Green: String(counts.status.Green),
      Amber: String(counts.status.Amber),
      Red: String(counts.status.Red),
      'Not rated': String(counts.status['Not rated']),
      Improved: String(counts.trend.Improved),
      Worsened: String(counts.trend.Worsened),
    });
  });

  it('have a row for every measure, with figures as numbers that lead to their cells', () => {
    const rows = rowsOf(summary, 'ScorecardMeasures');
    expect(rows.map(({ Measure }) => Measure)).toEqual(['Visits', 'Plans', 'Reviews', 'Adoption']);
    const table = summary.tables.find(({ name }) => name === 'ScorecardMeasures');
    const column = table?.headings.indexOf('Q2 2025/26');
    const figure = summary.cells.find(
      ({ row, column: each }) => row === (table?.area.top ?? 0) + 1 && each === column,
    );
    expect(figure?.content).toEqual({ kind: 'number', value: 0.5 });
    expect(figure?.style?.format).toBe('0%');
    expect(figure?.link).toMatchObject({ sheet: 'Scorecard', area: parsePlaceArea('Scorecard!D5') });
  });

  it('say so where there is nothing to list', () => {
    const calm = summaryOf(sheetsOf(aSnapshot(), anAssessment({ measures: [green(4, 'Plans')] })));
    const texts = calm.cells.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
    expect(calm.tables.map(({ name }) => name)).toEqual(['ScorecardByPriority', 'ScorecardMeasures']);
    expect(texts).toContain('No measure is Red or Amber, and no Green measure worsened.');
    expect(texts).toContain('Every measure has a figure.');
    expect(texts).not.toContain('Kept text');
  });
});

function parsePlaceArea(text: string) {
  const place = parsePlace(text);
  return place && { top: place.row, left: place.column, bottom: place.row, right: place.column };
}

describe('the history', () => {
  const assessment = anAssessment({ measures: [red(4, 'Visits'), green(5, 'Plans')] });
  const historyOf = (sheets: readonly OwnSheet[]) => {
    const found = sheets.find(({ definedName }) => definedName === 'Scorecard.History');
    return found ? rowsOf(found, 'ScorecardHistory') : [];
  };

  it('keeps what status and trend were made from', () => {
    expect(historyOf(sheetsOf(aSnapshot(), assessment))).toEqual([
      {
        'Made on': '2025-11-20',
        'Period assessed': 'Q2 2025/26',
        Ref: 'M4',
        Measure: 'Visits',
        Sheet: 'Scorecard',
        Period: 'Q1 2025/26',
        Figure: '60',
        'As printed': '60%',
        Target: '–',
        Status: '–',
        Trend: '–',
        Unit: 'percent',
        'Summary of': 'Q2 2025/26',
        'Target figure': '–',
        'Comment mark': '–',
        Rule: '–',
      },
      {
        'Made on': '2025-11-20',
        'Period assessed': 'Q2 2025/26',
        Ref: 'M4',
        Measure: 'Visits',
        Sheet: 'Scorecard',
        Period: 'Q2 2025/26',
        Figure: '50',
        'As printed': '50%',
        Target: '90%',
        Status: 'Red',
        Trend: 'Worsened',
        Unit: 'percent',
        'Summary of': 'Q2 2025/26',
        'Target figure': '90',
        'Comment mark': '–',
        Rule: 'green 0, amber 5 percent',
      },
      {
        'Made on': '2025-11-20',
        'Period assessed': 'Q2 2025/26',
        Ref: 'M5',
        Measure: 'Plans',
        Sheet: 'Scorecard',
        Period: 'Q1 2025/26',
        Figure: '90',
        'As printed': '90%',
        Target: '–',
        Status: '–',
        Trend: '–',
        Unit: 'percent',
        'Summary of': 'Q2 2025/26',
        'Target figure': '–',
        'Comment mark': '–',
        Rule: '–',
      },
      {
        'Made on': '2025-11-20',
        'Period assessed': 'Q2 2025/26',
        Ref: 'M5',
        Measure: 'Plans',
        Sheet: 'Scorecard',
        Period: 'Q2 2025/26',
        Figure: '95',
        'As printed': '95%',
        Target: '90%',
        Status: 'Green',
        Trend: 'Improved',
        Unit: 'percent',
        'Summary of': 'Q2 2025/26',
        'Target figure': '90',
        'Comment mark': '–',
        Rule: 'green 0, amber 5 percent',
      },
    ]);
  });

  it('is not doubled when the same figures are summarised again, on another day or not', () => {
    const first = sheetsOf(aSnapshot(), assessment);
    const again = planOwnSheets(asSnapshot(first), assessment, { ...MADE, on: '2025-12-01' }).ownSheets;
    expect(historyOf(again)).toEqual(historyOf(first));
  });

  it('keeps its rows as they are and adds what is new: a restated figure, a measure that is gone, and the next period', () => {
    const first = sheetsOf(aSnapshot(), assessment);
    const restated = anAssessment({
      measures: [aMeasure(4, { name: 'Visits', readings: { 'Q1 2025/26': 60, 'Q2 2025/26': 52 } })],
    });
    const second = planOwnSheets(asSnapshot(first), restated, { ...MADE, on: '2025-12-01' }).ownSheets;
    const next = anAssessment({
      measures: [aMeasure(4, { name: 'Visits', readings: { 'Q2 2025/26': 52, 'Q3 2025/26': 70 } })],
      period: 'Q3 2025/26',
    });
    const third = planOwnSheets(asSnapshot(second), next, { ...MADE, on: '2026-02-01' }).ownSheets;
    const rows = historyOf(third);
    expect(rows.slice(0, 4)).toEqual(historyOf(first));
    expect(rows.slice(4).map((row) => [row['Made on'], row.Period, row.Figure, row.Status])).toEqual([
      ['2025-12-01', 'Q2 2025/26', '52', 'Red'],
      ['2025-12-01', 'Q2 2025/26', '–', 'No longer reported'],
      ['2026-02-01', 'Q3 2025/26', '70', 'Red'],
    ]);
  });

  it('adds a row of every measure when the rule has changed, whether its rating has or not', () => {
    const first = sheetsOf(aSnapshot(), assessment);
    const { settings } = assessment;
    const lenient = anAssessment({
      measures: [red(4, 'Visits'), green(5, 'Plans')],
      settings: { ...settings, policy: { ...settings.policy, amber: 50 } },
    });
    const rows = historyOf(sheetsOf(asSnapshot(first), lenient));
    expect(rows.slice(4).map(({ Measure, Status, Rule }) => [Measure, Status, Rule])).toEqual([
      ['Visits', 'Amber', 'green 0, amber 50 percent'],
      ['Plans', 'Green', 'green 0, amber 50 percent'],
    ]);
  });

  it('is read from an older version’s sheet, which kept less, and goes on with all of it', () => {
    const first = sheetsOf(aSnapshot(), assessment);
    const written = asSnapshot(first);
    const older = {
      ...written,
      sheets: written.sheets.map((sheet) => {
        if (sheet.kind !== 'worksheet' || sheet.name !== 'Scorecard history') return sheet;
        const rows = [...sheet.rows].map(
          ([row, cells]) => [row, new Map([...cells].filter(([column]) => column < 12))] as const,
        );
        return { ...sheet, rows: new Map(rows) };
      }),
    };
    const kept = readHistory(older);
    expect(kept).toHaveLength(4);
    expect(kept.map(({ figure, summaryOf, rule }) => [figure, summaryOf, rule])).toEqual([
      [60, null, null],
      [50, null, null],
      [90, null, null],
      [95, null, null],
    ]);
    const again = historyOf(planOwnSheets(older, assessment, { ...MADE, on: '2025-12-01' }).ownSheets);
    expect(again.slice(0, 4).map(({ Figure, Rule }) => [Figure, Rule])).toEqual([
      ['60', '–'],
      ['50', '–'],
      ['90', '–'],
      ['95', '–'],
    ]);
    expect(again.slice(4).map(({ Figure, Rule }) => [Figure, Rule])).toEqual([
      ['50', 'green 0, amber 5 percent'],
      ['95', 'green 0, amber 5 percent'],
    ]);
  });

  it('is not doubled where two measures cannot be told apart', () => {
    const twins = anAssessment({
      measures: [red(4, 'Visits', { ref: null }), green(5, 'Visits')].map((measure) => ({
        ...measure,
        ref: null,
      })),
    });
    const first = sheetsOf(aSnapshot(), twins);
    expect(historyOf(sheetsOf(asSnapshot(first), twins))).toEqual(historyOf(first));
  });
});
