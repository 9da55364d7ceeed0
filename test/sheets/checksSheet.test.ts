/** The sheet of findings: a row each, in words, with a link to its cell and what people have let stand. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Acceptance } from '../../src/domain/settings.ts';
import { checksSheet } from '../../src/sheets/checksSheet.ts';
import type { CellEdit } from '../../src/sheets/plan.ts';
import { THEME } from '../../src/sheets/theme.ts';
import { aFinding, aMeasure, at, DEFAULT_SETTINGS, period } from './anAssessment.ts';

const HEADINGS = [
  'Severity',
  'Check',
  'Sheet',
  'Cell',
  'Measure',
  'What is wrong',
  'What to do',
  'Repair offered',
  'Accepted because',
  'Accepted by',
  'Accepted on',
];

const ACCEPTED: readonly Acceptance[] = [
  { code: 'formula-error', cell: "'Scorecard'!$D$6", reason: 'Agreed', by: 'JS', on: '20 Nov 2025' },
];

const note = aFinding({ fault: { code: 'period-assumed', period: 'Q2 2025/26' } });
const warning = aFinding({
  fault: { code: 'text-number', text: '72.4%', value: 72.4 },
  place: at(4, 3, "Children's card"),
  ref: 'EH1',
  measure: 'Visits in time',
  repair: { place: at(4, 3, "Children's card"), from: '72.4%', value: 0.724, format: '0.0%' },
});
const error = aFinding({
  fault: { code: 'formula-error', error: '#REF!' },
  place: at(5, 3),
  accepted: 'Agreed',
});

const describeSheet = (findings: readonly Finding[]) =>
  checksSheet(
    { findings, measures: [], settings: { ...DEFAULT_SETTINGS, accepted: ACCEPTED } },
    'Scorecard checks',
    THEME,
  );

/** The words of the sheet, row by row. */
function rowsOf(cells: readonly CellEdit[]): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { row, content } of cells) {
    const words = content.kind === 'text' ? content.text : '';
    const found = rows.get(row);
    if (found) found.push(words);
    else rows.set(row, [words]);
  }
  return [...rows.values()];
}

describe('the checks sheet', () => {
  const sheet = describeSheet([note, warning, error]);

  it('lists every finding once, the gravest first, in words', () => {
    const [title, sentence, headings, ...rows] = rowsOf(sheet.cells);
    expect(title).toEqual(['Scorecard checks']);
    expect(sentence).toEqual(['1 warning and 1 note open; 1 accepted with a reason.']);
    expect(headings).toEqual(HEADINGS);
    expect(rows.map(([severity, code, on, cell, measure]) => [severity, code, on, cell, measure])).toEqual([
      ['Error', 'formula-error', 'Scorecard', 'D6', '–'],
      ['Warning', 'text-number', "Children's card", 'D5', 'EH1 Visits in time'],
      ['Note', 'period-assumed', 'Workbook', '–', '–'],
    ]);
    expect(rows.map((row) => row.slice(-3))).toEqual([
      ['Agreed', 'JS', '20 Nov 2025'],
      ['–', '–', '–'],
      ['–', '–', '–'],
    ]);
    expect(rows[1]?.[7]).toContain('0.724');
    expect(rows.every((row) => row[5] !== '' && row[6] !== '')).toBe(true);
  });

  it('keeps the findings of one check together', () => {
    const other = aFinding({
      fault: {
        code: 'period-title-mismatch',
        periods: { kind: 'title and columns', title: 'Q1', columns: 'Q2' },
      },
    });
    const { cells } = describeSheet([warning, other, note, warning]);
    const [, , , ...rows] = rowsOf(cells);
    expect(rows.map(([, code]) => code)).toEqual([
      'text-number',
      'text-number',
      'period-title-mismatch',
      'period-assumed',
    ]);
  });

  it('leads from each finding to its cell', () => {
    expect(
      sheet.cells.flatMap(({ link }) => (link ? [[link.sheet, link.area.top, link.area.left]] : [])),
    ).toEqual([
      ['Scorecard', 5, 3],
      ["Children's card", 4, 3],
    ]);
  });

  it('names the sheet of the cell, where that is not the measure’s own', () => {
    const onPlan = aFinding({ fault: { code: 'target-zero' }, place: at(5, 3, 'Plan') });
    const [, , , [, , sheetName, cell] = []] = rowsOf(describeSheet([onPlan]).cells);
    expect([sheetName, cell]).toEqual(['Plan', 'D6']);
  });

  it('says nothing of an acceptance that no longer counts', () => {
    const lapsed = { ...error, accepted: null };
    const [, , , row] = rowsOf(describeSheet([lapsed]).cells);
    expect(row?.slice(-3)).toEqual(['–', '–', '–']);
  });

  it('says how many findings are left out for disclosure, and leaves no other trace of them', () => {
    const settings = DEFAULT_SETTINGS;
    const withheld = { figures: 2, findings: 3 };
    const { cells } = checksSheet(
      { findings: [note], measures: [], settings, withheld },
      'Scorecard checks',
      THEME,
    );
    expect(rowsOf(cells).slice(1, 3).flat()).toEqual([
      '1 note open; 0 accepted with a reason.',
      expect.stringMatching(/^3 more findings are left out here/),
    ]);
    expect(rowsOf(cells)).toHaveLength(5);
  });

  it('names the measures that are near another colour', () => {
    const measure = aMeasure(6, { ref: 'EH1', readings: { 'Q2 2025/26': 89.5 } });
    const measures = [assessMeasure(measure, period('Q2 2025/26'), DEFAULT_SETTINGS.policy)];
    const { cells } = checksSheet({ findings: [], measures, settings: DEFAULT_SETTINGS }, 'Checks', THEME);
    expect(rowsOf(cells).flat()).toEqual([
      'Scorecard checks',
      'Nothing was found.',
      'Near another colour, other things being equal: EH1, 0.5 points from Green.',
    ]);
  });

  it('says that nothing was found', () => {
    const clean = describeSheet([]);
    expect(rowsOf(clean.cells)).toEqual([['Scorecard checks'], ['Nothing was found.']]);
    expect(clean.tables).toEqual([]);
  });
});
