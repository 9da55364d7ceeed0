/** Small assessments made by hand, for tests of what we print. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import { countAssessed } from '../../src/domain/counts.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { type Measure, NO_OWN_RULE, type Said } from '../../src/domain/measure.ts';
import { comparePeriods, type Period } from '../../src/domain/period.ts';
import { periodOfKey } from '../../src/domain/periodOfKey.ts';
import type { Place } from '../../src/domain/place.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { MeasuredReading, Reading } from '../../src/domain/reading.ts';
import { type Kept, NOTHING_KEPT, type ScorecardSheet } from '../../src/domain/scorecard.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { SEVERITY } from '../../src/domain/severity.ts';
import { NO_TARGET, type NumberTarget } from '../../src/domain/target.ts';

export const SHEET = 'Scorecard';

export const at = (row: number, column: number, sheet = SHEET): Place => ({ sheet, row, column });

export const DEFAULT_SETTINGS: Settings = {
  period: null,
  policy: DEFAULT_POLICY,
  committee: { name: null, meetingDate: null, agendaItem: null, contact: null, status: 'Draft' },
  summary: {
    plain: false,
    sections: { byPriority: true, exceptions: true, changes: true, measures: true, notReported: true },
  },
  mapping: {},
  accepted: [],
};

export const period = (key: string): Period => {
  const found = periodOfKey(key);
  if (found === null) throw new Error(`No period has the key ${key}`);
  return found;
};

/** A percentage as a number cell states it: `85.3` is 0.853 shown as 85.3%. */
export const percent = (
  value: number,
  place: Place,
  more: Partial<MeasuredReading> = {},
): MeasuredReading => ({
  kind: 'measured',
  value,
  decimals: Number.isInteger(value) ? 0 : 1,
  text: `${value}%`,
  place,
  form: { form: 'number', factor: 100 },
  marks: [],
  grade: null,
  statusWord: null,
  ...more,
});

export const count = (value: number, place: Place, more: Partial<MeasuredReading> = {}): MeasuredReading => ({
  ...percent(value, place),
  decimals: 0,
  text: value.toLocaleString('en-GB'),
  form: { form: 'number', factor: 1 },
  ...more,
});

export const target = (value: number, place: Place, more: Partial<NumberTarget> = {}): NumberTarget => ({
  kind: 'number',
  value,
  decimals: 0,
  text: `${value}%`,
  place,
  form: { form: 'number', factor: 100 },
  operator: '>=',
  source: 'scorecard',
  span: 'period',
  lookup: null,
  grade: null,
  ...more,
});

export const said = (text: string, place: Place): Said => ({ text, place });

/** Where the columns of the sheet of these tests stand. */
export const COLUMNS = { ref: 0, name: 1, target: 6, comment: 7 } as const;

export interface MeasureWords extends Partial<Omit<Measure, 'readings' | 'comment' | 'target'>> {
  /** By period key, oldest first: a percentage, or a reading ready made. */
  readonly readings?: Readonly<Record<string, number | Reading>>;
  readonly goal?: number | Measure['target'] | null;
  readonly comment?: string | null;
}

/** A percentage measure in a row of its own, of which higher is better and 90% the target. */
export function aMeasure(row: number, words: MeasureWords = {}): Measure {
  const {
    readings: given = { 'Q1 2025/26': 80, 'Q2 2025/26': 85 },
    goal = 90,
    comment = null,
    ...rest
  } = words;
  const sheet = rest.sheet ?? SHEET;
  const keys = Object.keys(given);
  const readings = new Map<string, Reading>(
    keys.map((key, index) => {
      const reading = given[key] ?? 0;
      return [key, typeof reading === 'number' ? percent(reading, at(row, 2 + index, sheet)) : reading];
    }),
  );
  return {
    ref: `M${row}`,
    name: `Measure of row ${row}`,
    priority: 'Help families early',
    owner: 'Head of Early Help',
    sheet,
    row,
    unit: 'percent',
    polarity: 'higher',
    basis: 'period',
    countsPeople: false,
    grades: null,
    sheetPeriod: null,
    readings,
    periods: keys.map(period).sort(comparePeriods),
    periodTargets: new Map(),
    target:
      goal === null
        ? NO_TARGET
        : typeof goal === 'number'
          ? target(goal, at(row, COLUMNS.target, sheet))
          : goal,
    baseline: null,
    due: null,
    fraction: null,
    comparators: [],
    comment: comment === null ? null : said(comment, at(row, COLUMNS.comment, sheet)),
    published: { status: null, trend: null },
    rule: NO_OWN_RULE,
    places: { ref: at(row, COLUMNS.ref, sheet), name: at(row, COLUMNS.name, sheet) },
    ...rest,
  };
}

export const aSheet = (measures: readonly Measure[], more: Partial<ScorecardSheet> = {}): ScorecardSheet => ({
  sheet: SHEET,
  headingRow: 3,
  headingRows: [3],
  lastRow: Math.max(4, ...measures.map(({ row }) => row)),
  orientation: 'wide',
  measures: measures.length,
  fields: { ref: at(3, COLUMNS.ref), name: at(3, COLUMNS.name), target: at(3, COLUMNS.target) },
  periods: new Map(),
  title: "Children's social care performance scorecard, Quarter 2 2025/26",
  ownColumns: null,
  ...more,
});

export const aFinding = (finding: Partial<Finding> & Pick<Finding, 'fault'>): Finding => ({
  severity: SEVERITY[finding.fault.code],
  sheet: finding.place?.sheet ?? null,
  place: null,
  ref: null,
  measure: null,
  repair: null,
  accepted: null,
  ...finding,
});

export interface AssessmentWords {
  readonly measures?: readonly Measure[];
  readonly sheets?: readonly ScorecardSheet[];
  readonly settings?: Partial<Settings>;
  readonly findings?: readonly Finding[];
  readonly period?: string;
  /** What the workbook keeps of earlier reports. */
  readonly kept?: Kept;
}

/** An assessment of measures as they are, by the default rule in Q2 2025/26. */
export function anAssessment(words: AssessmentWords = {}): Assessment {
  const { measures = [aMeasure(4)], findings = [], period: key = 'Q2 2025/26' } = words;
  const settings = { ...DEFAULT_SETTINGS, ...words.settings };
  const assessed = measures.map((measure) => assessMeasure(measure, period(key), settings.policy));
  return {
    scorecard: {
      sheets: words.sheets ?? [aSheet(measures)],
      measures,
      planSheets: [],
      kept: words.kept ?? NOTHING_KEPT,
      noticed: [],
    },
    settings,
    period: period(key),
    measures: assessed,
    findings,
    counts: countAssessed(assessed),
  };
}
