/** The format page: it names every field and every word that the JSON document may hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeDocument, ChangesDocument } from '../../src/app/document/changesDocument.ts';
import type { CountsDocument } from '../../src/app/document/countsDocument.ts';
import type {
  BaselineDocument,
  DistanceDocument,
  DueDocument,
} from '../../src/app/document/distanceDocument.ts';
import type { DryRunDocument } from '../../src/app/document/dryRunDocument.ts';
import type { FigureDocument } from '../../src/app/document/figureDocument.ts';
import type { FindingDocument } from '../../src/app/document/findingDocument.ts';
import type { MeasureDocument } from '../../src/app/document/measureDocument.ts';
import type { NextColourDocument } from '../../src/app/document/nextColourDocument.ts';
import type { ReadingDocument } from '../../src/app/document/readingDocument.ts';
import type { SheetDocument } from '../../src/app/document/sheetDocument.ts';
import type { TargetDocument } from '../../src/app/document/targetDocument.ts';
import type { ScorecardDocument } from '../../src/app/document.ts';
import type { Basis } from '../../src/domain/basis.ts';
import type { ChangeKind } from '../../src/domain/changesSince.ts';
import type { Pace } from '../../src/domain/distance.ts';
import type { Polarity } from '../../src/domain/polarity.ts';
import type { Mark, MissingReason, UnreadableReason } from '../../src/domain/reading.ts';
import { type Settings, SUMMARY_SECTIONS } from '../../src/domain/settings.ts';
import type { Status, StatusReason } from '../../src/domain/status.ts';
import type { TargetOperator, TargetSource } from '../../src/domain/target.ts';
import type { Direction, Trend } from '../../src/domain/trend.ts';
import type { Unit } from '../../src/domain/unit.ts';

const page = readFileSync(join(__dirname, '../../docs/format.md'), 'utf8');
const [, fromDocument = ''] = page.split('\n## The JSON document\n');
const [ofDocument = '', fromSettings = ''] = fromDocument.split('\n## Settings\n');
const [ofSettings = ''] = fromSettings.split('\n## Command line\n');

/** The names of the fields of every variant. */
type Fields<Whole> = Whole extends unknown ? keyof Whole & string : never;

/** All words of a closed type or all fields of a shape: one more does not compile until it is named here. */
const all = <Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] =>
  Object.keys(words);

const isNamed = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'u').test(text);

const missing = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => !isNamed(text, word));

// biome-ignore format: one list a line reads as a table
it.each<readonly [string, readonly string[]]>([
  ['document', all<Fields<ScorecardDocument>>({ schema: true, workbook: true, period: true, policy: true, sheets: true, measures: true, findings: true, counts: true, changes: true, dryRun: true })],
  ['dry run', all<Fields<DryRunDocument>>({ policy: true, rule: true, headline: true, changes: true })],
  ['change of a dry run', all<Fields<DryRunDocument['changes'][number]>>({ ref: true, name: true, sheet: true, row: true, from: true, to: true, change: true, why: true })],
  ['next colour', all<Fields<NextColourDocument> | Fields<NonNullable<NextColourDocument['up']>>>({ up: true, down: true, status: true, distance: true, text: true })],
  ['sheet', all<Fields<SheetDocument>>({ sheet: true, headingRow: true, orientation: true, measures: true, fields: true, periods: true })],
  ['measure', all<Fields<MeasureDocument>>({ ref: true, name: true, priority: true, owner: true, sheet: true, row: true, period: true, polarity: true, unit: true, basis: true, readings: true, target: true, status: true, statusReason: true, trend: true, trendReason: true, comparedWith: true, secondTrend: true, why: true, nextColour: true, baseline: true, due: true, distance: true, published: true, cells: true })],
  ['report of changes', all<Fields<ChangesDocument>>({ since: true, ruleChanged: true, list: true })],
  ['source of changes', all<Fields<ChangesDocument['since']>>({ kind: true, period: true, madeOn: true, sheet: true })],
  ['change', all<Fields<ChangeDocument>>({ kind: true, ref: true, name: true, sheet: true, row: true, what: true, before: true, now: true })],
  ['baseline', all<Fields<BaselineDocument>>({ value: true, step: true, text: true, cell: true, period: true })],
  ['due date', all<Fields<DueDocument>>({ period: true, text: true, cell: true })],
  ['distance', all<Fields<DistanceDocument>>({ target: true, by: true, share: true, pace: true, text: true })],
  ['pace', all<Fields<Pace>>({ timeGone: true, figure: true, reaches: true })],
  ['reading', all<Fields<ReadingDocument>>({ kind: true, value: true, step: true, text: true, cell: true, marks: true, reason: true })],
  ['target', all<Fields<TargetDocument>>({ kind: true, operator: true, value: true, step: true, low: true, high: true, text: true, cell: true, source: true })],
  ['figure', all<Fields<FigureDocument>>({ value: true, step: true })],
  ['finding', all<Fields<FindingDocument>>({ code: true, severity: true, sheet: true, cell: true, ref: true, message: true, advice: true, repair: true, accepted: true })],
  ['count', all<Fields<CountsDocument>>({ measures: true, rated: true, Exceeded: true, Green: true, 'Green-Amber': true, Amber: true, 'Red-Amber': true, Red: true, 'Not rated': true, Improved: true, Worsened: true, 'No change': true, 'Not comparable': true, Up: true, Down: true, 'Too few cases': true })],
])('names every field of a %s', (_, fields) => {
  expect(missing(ofDocument, fields)).toEqual([]);
});

// biome-ignore format: one list a line reads as a table
it.each<readonly [string, readonly string[]]>([
  ['kind of change', all<ChangeKind>({ rating: true, restated: true, target: true, name: true, added: true, gone: true, rule: true })],
  ['kind of reading', all<ReadingDocument['kind']>({ measured: true, missing: true, suppressed: true, 'not applicable': true, unreadable: true })],
  ['kind of target', all<TargetDocument['kind']>({ number: true, band: true, missing: true, unreadable: true })],
  ['reason for a missing reading', all<MissingReason>({ blank: true, 'no data': true, 'not due': true, 'new measure': true, 'to be confirmed': true })],
  ['reason for an unreadable reading', all<UnreadableReason>({ words: true, 'two figures': true, 'wrong unit': true, 'error value': true, date: true, 'scale unclear': true })],
  ['mark', all<Mark>({ provisional: true, revised: true, estimated: true, low: true })],
  ['source of a target', all<TargetSource>({ scorecard: true, plan: true })],
  ['polarity', all<Polarity>({ higher: true, lower: true, near: true, information: true, unknown: true })],
  ['basis', all<Basis>({ period: true, cumulative: true, rolling: true, snapshot: true, forecast: true, unknown: true })],
  ['unit', all<Unit>({ percent: true, number: true, currency: true, rate: true, days: true, weeks: true, months: true, years: true, hours: true, ratio: true, grade: true, fte: true, other: true, unknown: true })],
  ['status', all<Status>({ Exceeded: true, Green: true, 'Green-Amber': true, Amber: true, 'Red-Amber': true, Red: true, 'Not rated': true })],
  ['reason for a status', all<StatusReason>({ met: true, 'within green tolerance': true, 'within tolerance': true, 'improved on last year': true, 'beyond tolerance': true, 'information only': true, 'no data': true, suppressed: true, 'not due': true, 'not applicable': true, unreadable: true, 'no target': true, 'target unreadable': true, 'polarity unknown': true })],
  ['trend', all<Direction>({ Improved: true, Worsened: true, 'No change': true, Up: true, Down: true, 'Too few cases': true, 'Not comparable': true })],
  ['reason for a trend', all<Trend['reason']>({ 'previous period': true, 'same period last year': true, 'average of the last four': true, 'no current reading': true, 'no earlier period': true, 'earlier reading missing': true, 'earlier reading suppressed': true, 'earlier reading unreadable': true, 'polarity unknown': true, 'no target to be near': true, 'too few periods': true })],
])('names every %s', (_, words) => {
  expect(missing(ofDocument, words)).toEqual([]);
});

it('names every operator, the cell of each trend, and a grade’s step', () => {
  const operators = all<TargetOperator>({ '>=': true, '>': true, '<=': true, '<': true });
  expect(operators.filter((operator) => !ofDocument.includes(`\`${operator}\``))).toEqual([]);
  expect(missing(ofDocument, ['cells.secondTrend', '"step": 2'])).toEqual([]);
});

it('names every group of settings, and the plain look', () => {
  const groups = all<Fields<Settings>>({
    period: true,
    policy: true,
    committee: true,
    summary: true,
    mapping: true,
    accepted: true,
  });
  expect(missing(ofSettings, [...groups, 'summary.plain', 'summary.sections', ...SUMMARY_SECTIONS])).toEqual(
    [],
  );
});
