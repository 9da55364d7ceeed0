/** The JSON document: its fields as the format page says, for measures of every kind. */
import { join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import { readDocument, type ScorecardDocument, scorecardDocument } from '../../src/app/document.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import { dryRun } from '../../src/domain/dryRun.ts';
import { openBook, openBytes } from '../openBook.ts';
import { type PlainCell, plainBook } from '../workbooks/plainBook.ts';

const percent = (value: number): PlainCell => ({ value, format: '0.0%' });

function assessmentOf(bytes: Uint8Array): Assessment {
  const assessed = assessBook(openBytes(bytes, 'book.xlsx').snapshot, NO_CHOICES);
  if (!assessed.ok) throw new Error(assessed.trouble.code);
  return assessed.assessment;
}

const documentOf = (...rows: readonly (readonly PlainCell[])[]): ScorecardDocument =>
  scorecardDocument(
    'book.xlsx',
    assessmentOf(
      plainBook([
        {
          name: 'My sheet',
          rows: [
            ['Scorecard, Quarter 2 2025/26'],
            ['Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG', 'Grades in order'],
            ...rows,
          ],
        },
      ]),
    ),
  );

/** Every value of the document, with its path. */
function* valuesOf(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) yield* valuesOf(inside, `${path}.${name}`);
  } else {
    yield [path, value];
  }
}

describe('the document', () => {
  const document = documentOf(
    ['A1', 'Visits made on time', 'High', percent(0.88), percent(0.913), percent(0.9), 'Amber', null],
    ['A2', 'Complaints', 'Low', 40, null, 'Fewer than 50', null, null],
  );

  it('names its sheets, headings and periods by cell', () => {
    expect(document).toMatchObject({ schema: 'scorecard/1', workbook: 'book.xlsx', period: 'Q2 2025/26' });
    expect(document.sheets).toEqual([
      {
        sheet: 'My sheet',
        headingRow: 2,
        orientation: 'wide',
        measures: 2,
        fields: expect.objectContaining({ ref: 'A2', name: 'B2', target: 'F2', status: 'G2' }),
        periods: { 'Q1 2025/26': 'D2', 'Q2 2025/26': 'E2' },
      },
    ]);
  });

  it('gives a measure with readings, target, status and trend', () => {
    expect(document.measures[0]).toEqual({
      ref: 'A1',
      name: 'Visits made on time',
      priority: null,
      owner: null,
      sheet: 'My sheet',
      row: 3,
      period: 'Q2 2025/26',
      polarity: 'higher',
      unit: 'percent',
      basis: expect.any(String),
      readings: {
        'Q1 2025/26': { kind: 'measured', value: 88, text: '88.0%', cell: "'My sheet'!D3", marks: [] },
        'Q2 2025/26': { kind: 'measured', value: 91.3, text: '91.3%', cell: "'My sheet'!E3", marks: [] },
      },
      target: {
        kind: 'number',
        operator: '>=',
        value: 90,
        text: '90.0%',
        cell: "'My sheet'!F3",
        source: 'scorecard',
      },
      status: 'Green',
      statusReason: 'met',
      trend: 'Improved',
      trendReason: 'previous period',
      comparedWith: { period: 'Q1 2025/26', value: 88 },
      secondTrend: null,
      why: expect.stringMatching(/^Green: 91\.3%/),
      nextColour: {
        up: null,
        down: { status: 'Amber', distance: 1.4, text: '1.4 points from Amber' },
      },
      baseline: null,
      due: null,
      distance: null,
      published: { status: 'Amber', trend: null },
      cells: { status: null, trend: null, secondTrend: null },
    });
  });

  it('says of a blank cell that it is blank', () => {
    expect(document.measures[1]?.readings['Q2 2025/26']).toEqual({
      kind: 'missing',
      reason: 'blank',
      text: null,
      cell: "'My sheet'!E4",
    });
    expect(document.measures[1]).toMatchObject({
      target: { kind: 'number', operator: '<', value: 50, text: 'Fewer than 50' },
      status: 'Not rated',
      statusReason: 'no data',
      comparedWith: null,
    });
  });

  it('gives findings with cell, sentence and advice', () => {
    expect(document.findings).toContainEqual({
      code: 'published-status-differs',
      severity: 'warning',
      sheet: 'My sheet',
      cell: 'G3',
      ref: 'A1',
      message: expect.stringContaining('Amber'),
      advice: expect.stringMatching(/\.$/),
      repair: null,
      accepted: null,
    });
  });

  it('counts statuses and trends so that each adds up', () => {
    const { measures, rated, Green, Amber, Red, ...rest } = document.counts;
    expect({ measures, rated, Green, Amber, Red, unrated: rest['Not rated'] }).toEqual({
      measures: 2,
      rated: 1,
      Green: 1,
      Amber: 0,
      Red: 0,
      unrated: 1,
    });
    const { Improved, Worsened, Up, Down } = rest;
    const trends =
      Improved + Worsened + Up + Down + rest['No change'] + rest['Not comparable'] + rest['Too few cases'];
    expect(trends).toBe(measures);
  });
});

describe('a grade', () => {
  const scale = 'Inadequate < Requires improvement to be good < Good < Outstanding';
  const { measures } = documentOf(
    ['A1', 'Inspection judgement', 'High', 'Requires improvement to be good', 'Good', 'Good', null, scale],
    ['A2', 'Visits made on time', 'High', percent(0.88), percent(0.913), percent(0.9), null, null],
    ['A3', 'Reviews held on time', 'High', percent(0.88), percent(0.913), percent(0.9), null, null],
  );
  const [measure] = measures;

  it('has a step and no value, as reading, target and comparison', () => {
    expect(measure?.unit).toBe('grade');
    expect(measure?.readings['Q2 2025/26']).toMatchObject({
      kind: 'measured',
      value: null,
      step: 3,
      text: 'Good',
    });
    expect(measure?.target).toMatchObject({ kind: 'number', value: null, step: 3, text: 'Good' });
    expect(measure?.comparedWith).toEqual({ period: 'Q1 2025/26', value: null, step: 2 });
    expect(measure).toMatchObject({ status: 'Green', trend: 'Improved' });
  });
});

describe('a band', () => {
  it('has both edges', () => {
    const [measure] = documentOf([
      'A1',
      'Plans, rate per 10,000',
      'Near target',
      48,
      49,
      '40-50',
      null,
      null,
    ]).measures;
    expect(measure?.target).toMatchObject({ kind: 'band', low: 40, high: 50, text: '40-50' });
  });
});

describe('any document', () => {
  const assessed = assessBook(
    openBook(join(__dirname, '..', 'workbooks', 'sample.xlsx')).snapshot,
    NO_CHOICES,
  );
  if (!assessed.ok) throw new Error(assessed.trouble.code);
  const { assessment } = assessed;

  it('holds nothing that JSON cannot, and no empty text', () => {
    const whole = scorecardDocument('sample.xlsx', assessment);
    const odd = [...valuesOf(whole)].filter(
      ([, value]) =>
        value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value)),
    );
    expect(odd).toEqual([]);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it('says what another policy would change, where one is asked about', () => {
    expect(scorecardDocument('sample.xlsx', assessment).dryRun).toBeNull();
    const policy = { ...assessment.settings.policy, amber: 10 };
    const trial = { policy, changes: dryRun(assessment, policy) };
    const whole = scorecardDocument('sample.xlsx', assessment, trial);
    expect(whole.dryRun).toMatchObject({
      policy: { amber: 10, green: 0 },
      rule: expect.stringContaining('within 10% of target'),
      headline: expect.stringMatching(/^3 of 37 measures would have another status/),
    });
    expect(whole.dryRun?.changes[0]).toEqual({
      ref: 'SG02',
      name: expect.any(String),
      sheet: expect.any(String),
      row: whole.measures.find(({ ref }) => ref === 'SG02')?.row,
      from: { status: 'Red', trend: 'Worsened', secondTrend: null },
      to: { status: 'Amber', trend: 'Worsened', secondTrend: null },
      change: 'would be Amber, is Red',
      why: expect.stringMatching(/^Amber: /),
    });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it('of read says nothing of rules', () => {
    const read = readDocument('sample.xlsx', assessment);
    expect(Object.keys(read)).toEqual(['schema', 'workbook', 'period', 'sheets', 'measures', 'findings']);
    expect(read.measures[0]).not.toHaveProperty('status');
    const codes = read.findings.map(({ code }) => code);
    expect(codes).toContain('text-number');
    expect(codes).not.toContain('published-status-differs');
  });

  it('says what has changed since last quarter’s own sheet', () => {
    const changesIn = (book: string) => {
      const { snapshot } = openBook(join(__dirname, '..', 'workbooks', 'defects', book));
      const assessed = assessBook(snapshot, NO_CHOICES);
      if (!assessed.ok) throw new Error(assessed.trouble.code);
      return scorecardDocument(book, assessed.assessment).changes;
    };
    expect(changesIn('nothing-wrong.xlsx')).toBeNull();
    expect(changesIn('restated.xlsx')).toEqual({
      since: { kind: 'sheet', period: 'Q1 2025/26', madeOn: null, sheet: 'Quarter 1' },
      ruleChanged: false,
      list: [
        {
          kind: 'rating',
          ref: 'A2',
          name: 'Referrals within a year of the last',
          sheet: 'Scorecard',
          row: 5,
          what: 'Rating, better',
          before: 'Amber',
          now: 'Green',
        },
        {
          kind: 'restated',
          ref: 'A1',
          name: 'Assessments completed on time',
          sheet: 'Scorecard',
          row: 4,
          what: 'Figure of Q1 2025/26',
          before: '90.1%',
          now: '88.2%',
        },
      ],
    });
  });
});
