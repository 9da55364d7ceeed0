import { headlines } from '../../src/domain/headlines.ts';
import { summaryModel } from '../../src/sheets/summaryModel.ts';
import { aFinding, aMeasure, anAssessment, aSheet, at, DEFAULT_SETTINGS, percent } from './anAssessment.ts';
import { ASSESSMENTS } from './assessments.ts';

const NOBODY = { overview: null, actions: [] };
const MADE = { on: '2025-11-20', version: '0.1.0' };

const modelOf = (assessment = anAssessment()) => summaryModel(assessment, 'book.xlsx', NOBODY, MADE);

const note = (assessment: Parameters<typeof modelOf>[0], label: string): readonly string[] =>
  modelOf(assessment).notes.flatMap((each) => (each.label === label ? each.text : []));

describe('the head of the paper', () => {
  it('prints the committee’s details, and says which are still to come', () => {
    const committee = { ...DEFAULT_SETTINGS.committee, name: 'Scrutiny Panel', meetingDate: '2025-12-02' };
    expect(modelOf(anAssessment({ settings: { committee } })).committee).toEqual([
      { label: 'Committee', text: 'Scrutiny Panel' },
      { label: 'Meeting date', text: '2 December 2025' },
      { label: 'Agenda item', text: 'to be confirmed' },
      { label: 'Contact', text: 'to be confirmed' },
      { label: 'Status of this paper', text: 'Draft' },
    ]);
  });

  it('prints the rule in force', () => {
    expect(modelOf().rule).toContain('Green: target met. Amber: within 5% of target.');
  });

  it('has the very headlines that the command line prints', () => {
    const assessment = ASSESSMENTS.usual ?? anAssessment();
    expect(modelOf(assessment).headlines).toEqual(headlines(assessment));
  });
});

describe('the counts', () => {
  it.each(Object.entries(ASSESSMENTS))('agree with the assessment: %s', (_, assessment) => {
    const model = modelOf(assessment);
    const { counts } = assessment;
    expect(model.byPriority.at(-1)).toEqual({
      priority: 'Total',
      measures: counts.measures,
      rated: counts.rated,
      green: counts.status.Green + counts.status.Exceeded,
      amber: counts.status.Amber + counts.status['Green-Amber'] + counts.status['Red-Amber'],
      red: counts.status.Red,
      notRated: counts.status['Not rated'],
      improved: counts.trend.Improved,
      worsened: counts.trend.Worsened,
    });
    expect(model.measures).toHaveLength(counts.measures);
    expect(model.exceptions.filter(({ line }) => line.status === 'Red')).toHaveLength(counts.status.Red);
    const unmeasured = assessment.measures.filter(({ reading }) => reading?.kind !== 'measured');
    expect(model.notReported).toHaveLength(unmeasured.length);
  });

  it('brings the measures of a priority together, though they stand apart', () => {
    const priorities = ['Safe', 'Early', 'Safe', null, 'Early'];
    const measures = priorities.map((priority, index) => aMeasure(4 + index, { priority }));
    const model = modelOf(anAssessment({ measures }));
    expect(model.measures.map(({ priority, ref }) => [priority, ref])).toEqual([
      ['Safe', 'M4'],
      ['Safe', 'M6'],
      ['Early', 'M5'],
      ['Early', 'M8'],
      ['No priority stated', 'M7'],
    ]);
  });
});

describe('measures without a figure', () => {
  const missing = (
    text: string | null,
    reason: 'blank' | 'no data' | 'not due',
    comment: string | null = null,
  ) =>
    aMeasure(4, { comment, readings: { 'Q2 2025/26': { kind: 'missing', reason, text, place: at(4, 3) } } });

  it.each([
    ['a blank cell', missing(null, 'blank'), 'No reason given', 'Not stated', '–'],
    ['a date in the cell', missing('Due Q3', 'not due'), 'Not due', 'Q3', 'Due Q3'],
    [
      'a date in the comment',
      missing('N/A', 'no data', 'Data expected in January 2026.'),
      'No data',
      'January 2026',
      'N/A',
    ],
  ])('are listed with reason and date: %s', (_, measure, reason, expected, printed) => {
    expect(modelOf(anAssessment({ measures: [measure] })).notReported).toMatchObject([
      { reason, expected, printed },
    ]);
  });

  it('are listed where their sheet has no column for the period', () => {
    const measures = [aMeasure(4, { readings: { 'Q1 2025/26': 80 } })];
    expect(modelOf(anAssessment({ measures })).notReported).toMatchObject([
      { reason: 'No column for the period' },
    ]);
  });
});

describe('the notes', () => {
  it('explain the shorthand that the tables use, and no other', () => {
    const provisional = percent(85, at(4, 3), { marks: ['provisional'] });
    const measures = [aMeasure(4, { readings: { 'Q2 2025/26': provisional } })];
    expect(note(anAssessment({ measures }), 'Shorthand')).toEqual([
      '[p] provisional; – nothing in the scorecard.',
    ]);
    expect(note(anAssessment({ measures }), 'Provisional figures')[0]).toContain('Measure of row 4');
    expect(note(anAssessment(), 'Provisional figures')).toEqual([]);
  });

  it('give each accepted finding with its reason, who and when', () => {
    const findings = [
      aFinding({ fault: { code: 'target-zero' }, place: at(8, 7), measure: 'Plans', accepted: 'Agreed' }),
    ];
    const accepted = [
      { code: 'target-zero', cell: 'Scorecard!H9', reason: 'Agreed', by: 'J Smith', on: '2025-11-01' },
    ];
    const assessment = anAssessment({ findings, settings: { accepted } });
    expect(note(assessment, 'Accepted')).toEqual([
      expect.stringMatching(/^Plans \(Scorecard!H9\): .+ Reason: Agreed \(J Smith, 1 November 2025\)$/),
    ]);
    expect(note(assessment, 'Checks')[0]).toContain('1 finding accepted');
  });

  it('say where it comes from: workbook, date, version, period and sheets', () => {
    const sheets = [aSheet([], { sheet: 'Card', measures: 34 })];
    const assessment = anAssessment({ sheets });
    expect(note(assessment, 'Made')).toEqual([
      '20 November 2025 from book.xlsx by Scorecard for Excel 0.1.0. Period assessed: Quarter 2 2025/26 (July to September 2025).',
    ]);
    expect(note(assessment, 'Source')).toEqual(['The sheet “Card” (34 measures) of this workbook.']);
  });

  it('say that no period is stated, where none is', () => {
    const assessment = { ...anAssessment(), period: { kind: 'unknown' } as const };
    expect(note(assessment, 'Made')[0]).toContain('The scorecard does not state its period.');
  });

  it('say that small numbers are shown', () => {
    expect(note(anAssessment(), 'Small numbers')).toEqual([
      'Shown as the scorecard shows them: none have been withheld.',
    ]);
  });
});
