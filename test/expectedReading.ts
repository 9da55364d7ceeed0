/** What a person reads in a workbook, kept beside it, and everything in which the document differs from that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../src/app/assessBook.ts';
import { NO_CHOICES } from '../src/app/choices.ts';
import type { MeasureDocument } from '../src/app/document/measureDocument.ts';
import type { ReadingDocument } from '../src/app/document/readingDocument.ts';
import type { TargetDocument } from '../src/app/document/targetDocument.ts';
import { type ScorecardDocument, scorecardDocument } from '../src/app/document.ts';
import { parsePeriod } from '../src/domain/parsePeriod.ts';
import { periodKey } from '../src/domain/period.ts';
import { openBook } from './openBook.ts';

const WORKBOOKS = join(__dirname, 'workbooks');

interface ExpectedReading {
  readonly kind: string;
  readonly value?: number | null;
  readonly text?: string | null;
  /** Other kinds that the rules leave open. */
  readonly accept?: readonly string[];
}

interface ExpectedTarget {
  readonly kind: string;
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly accept?: readonly string[];
}

interface ExpectedMeasure {
  readonly ref: string | number | null;
  readonly name: string;
  readonly altNames?: readonly string[];
  readonly sheet: string;
  readonly row: number;
  readonly optional?: boolean;
  readonly readings: Readonly<Record<string, ExpectedReading>>;
  readonly target: ExpectedTarget;
  readonly status: string | null;
  readonly statusAccept?: readonly string[];
  readonly trend: string | null;
  readonly trendAccept?: readonly string[];
}

interface ExpectedFinding {
  readonly code: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly orCells?: readonly string[];
}

interface Expected {
  readonly settings?: object;
  readonly period: string;
  readonly measures: readonly ExpectedMeasure[];
  readonly findings?: readonly ExpectedFinding[];
  readonly mustNotReport?: readonly (string | ExpectedFinding)[];
}

const words = (text: string | number | null | undefined): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const folded = (text: string | null | undefined): string => words(text).toLowerCase();

/** A period however it is spelt. */
const key = (text: string): string => {
  const period = parsePeriod(text);
  return period === null ? folded(text) : periodKey(period);
};

const sameNumber = (expected: number | null | undefined, got: number | null | undefined): boolean =>
  expected == null || got == null
    ? expected == null && got == null
    : Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

function sameReading(expected: ExpectedReading, got: ReadingDocument | undefined): boolean {
  if (got === undefined) return expected.kind === 'missing' && expected.text == null;
  if (got.kind !== expected.kind) return expected.accept?.includes(got.kind) ?? false;
  const value = got.kind === 'measured' ? got.value : null;
  const wanted = expected.kind === 'measured' ? expected.value : null;
  return sameNumber(wanted, value) && words(got.text) === words(expected.text);
}

function sameTarget(expected: ExpectedTarget, got: TargetDocument | undefined): boolean {
  if (got === undefined) return false;
  if (expected.accept?.includes(got.kind)) return true;
  if (expected.kind === 'number') return got.kind === 'number' && sameNumber(expected.value, got.value);
  if (expected.kind === 'band') {
    return got.kind === 'band' && sameNumber(expected.low, got.low) && sameNumber(expected.high, got.high);
  }
  return got.kind === expected.kind;
}

/** The measure of the document that is meant: by ref, else by name, the one at its very row first. */
function match(expected: ExpectedMeasure, free: readonly MeasureDocument[]): MeasureDocument | undefined {
  const names = [expected.name, ...(expected.altNames ?? [])].map(folded);
  const byRef = expected.ref === null ? [] : free.filter(({ ref }) => words(ref) === words(expected.ref));
  const found =
    byRef.length > 0 && expected.ref !== null
      ? byRef
      : free.filter(({ name }) => names.includes(folded(name)));
  return found.find(({ row, sheet }) => row === expected.row && sheet === expected.sheet) ?? found[0];
}

function measureDifferences(expected: ExpectedMeasure, got: MeasureDocument): readonly string[] {
  const tag = `${expected.ref ?? expected.name}`;
  const readings = new Map(Object.entries(got.readings).map(([period, reading]) => [key(period), reading]));
  const only = readings.size === 1 ? [...readings.values()][0] : undefined;
  const differences: string[] = [];
  for (const [period, reading] of Object.entries(expected.readings)) {
    const found = readings.get(key(period)) ?? (period === 'unknown' ? only : undefined);
    if (!sameReading(reading, found)) {
      differences.push(`${tag} ${period}: ${JSON.stringify(reading)} was read as ${JSON.stringify(found)}`);
    }
  }
  if (!sameTarget(expected.target, got.target)) {
    differences.push(
      `${tag} target: ${JSON.stringify(expected.target)} was read as ${JSON.stringify(got.target)}`,
    );
  }
  const statuses = [expected.status, ...(expected.statusAccept ?? [])];
  if (expected.status !== null && !statuses.includes(got.status)) {
    differences.push(`${tag} status: ${expected.status}, not ${got.status} (${got.statusReason})`);
  }
  const trends = [expected.trend, ...(expected.trendAccept ?? [])];
  if (expected.trend !== null && !trends.includes(got.trend)) {
    differences.push(`${tag} trend: ${expected.trend}, not ${got.trend} (${got.trendReason})`);
  }
  return differences;
}

function isReported(wanted: ExpectedFinding, { findings }: ScorecardDocument): boolean {
  const cells = [wanted.cell ?? null, ...(wanted.orCells ?? [])];
  return findings.some(
    (found) =>
      found.code === wanted.code &&
      (wanted.sheet == null || found.sheet === null || found.sheet === wanted.sheet) &&
      cells.some((cell) => cell === null || found.cell === cell),
  );
}

/** Everything in which the document is not what a person reads. */
function differencesOf(expected: Expected, document: ScorecardDocument): readonly string[] {
  const differences: string[] = [];
  const free = new Set(document.measures);
  for (const measure of expected.measures) {
    const got = match(measure, [...free]);
    if (got === undefined) {
      if (!measure.optional) differences.push(`not found: ${measure.ref ?? ''} ${measure.name}`);
      continue;
    }
    free.delete(got);
    differences.push(...measureDifferences(measure, got));
  }
  for (const { sheet, row, name } of free) differences.push(`not a measure: ${sheet} row ${row}: ${name}`);
  for (const wanted of expected.findings ?? []) {
    if (!isReported(wanted, document)) differences.push(`finding missing: ${wanted.code} ${wanted.cell}`);
  }
  for (const banned of expected.mustNotReport ?? []) {
    const finding = typeof banned === 'string' ? { code: banned } : banned;
    if (isReported(finding, document)) differences.push(`finding not wanted: ${finding.code}`);
  }
  return differences;
}

/** The workbooks of a folder that have an expected reading beside them, without their endings. */
export const booksOf = (folder: string): readonly string[] =>
  readdirSync(join(WORKBOOKS, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => name.replace(/\.xlsx$/, ''));

/** Everything in which the reading of a workbook is not what a person reads in it. */
export function differencesIn(folder: string, name: string): readonly string[] {
  const expected: Expected = JSON.parse(
    readFileSync(join(WORKBOOKS, folder, `${name}.expected.json`), 'utf8'),
  );
  const { snapshot } = openBook(join(WORKBOOKS, folder, `${name}.xlsx`));
  const assessed = assessBook(snapshot, { ...NO_CHOICES, settings: expected.settings ?? {} });
  if (!assessed.ok) {
    const { code } = assessed.trouble;
    return code === 'no-scorecard' && expected.measures.length === 0 ? [] : [`not assessed: ${code}`];
  }
  const document = scorecardDocument(snapshot.workbook, assessed.assessment);
  const period = key(document.period) === key(expected.period) ? [] : [`period: ${document.period}`];
  return [...period, ...differencesOf(expected, document)];
}
