/** The JSON document `scorecard/1`: what programs get of a workbook, the same from every command. */
import type { Assessment } from '../domain/assessment.ts';
import { periodKey } from '../domain/period.ts';
import { type PolicyDocument, policyDocument } from '../domain/policyDocument.ts';
import { tablesOf } from '../domain/tableOf.ts';
import { type ChangesDocument, changesDocument } from './document/changesDocument.ts';
import { type CountsDocument, countsDocument } from './document/countsDocument.ts';
import { type DryRunDocument, dryRunDocument, type Trial } from './document/dryRunDocument.ts';
import { type FindingDocument, findingDocument } from './document/findingDocument.ts';
import {
  type MeasureDocument,
  measureDocument,
  type ReadMeasureDocument,
  readMeasureDocument,
} from './document/measureDocument.ts';
import { type SheetDocument, sheetDocument } from './document/sheetDocument.ts';

const SCHEMA = 'scorecard/1';

interface Head {
  readonly schema: typeof SCHEMA;
  /** The file's name, without folders. */
  readonly workbook: string;
  /** The period assessed, by key. */
  readonly period: string;
  readonly sheets: readonly SheetDocument[];
}

export interface ReadDocument extends Head {
  readonly measures: readonly ReadMeasureDocument[];
  /** What reading alone noticed. */
  readonly findings: readonly FindingDocument[];
}

export interface ScorecardDocument extends Head {
  readonly policy: PolicyDocument;
  readonly measures: readonly MeasureDocument[];
  readonly findings: readonly FindingDocument[];
  readonly counts: CountsDocument;
  /** What has changed since the last report of an earlier period; null where the workbook has none. */
  readonly changes: ChangesDocument | null;
  /** What another policy would change; null where none was asked about. */
  readonly dryRun: DryRunDocument | null;
}

/** What `read` prints: no rule has been applied. */
export function readDocument(workbook: string, assessment: Assessment): ReadDocument {
  const noticed = new Set(assessment.scorecard.noticed.map(({ fault }) => fault));
  return {
    schema: SCHEMA,
    workbook,
    period: periodKey(assessment.period),
    sheets: assessment.scorecard.sheets.map(sheetDocument),
    measures: assessment.measures.map(readMeasureDocument),
    findings: assessment.findings.filter(({ fault }) => noticed.has(fault)).map(findingDocument),
  };
}

/** What `check`, `assess` and `summarise` print. */
export function scorecardDocument(
  workbook: string,
  assessment: Assessment,
  trial: Trial | null = null,
): ScorecardDocument {
  const { scorecard, settings } = assessment;
  const tableOf = tablesOf(scorecard);
  return {
    schema: SCHEMA,
    workbook,
    period: periodKey(assessment.period),
    policy: policyDocument(settings.policy),
    sheets: scorecard.sheets.map(sheetDocument),
    measures: assessment.measures.map((assessed) =>
      measureDocument(assessed, tableOf(assessed.measure), settings.policy),
    ),
    findings: assessment.findings.map(findingDocument),
    counts: countsDocument(assessment.counts, settings.policy.bands),
    changes: changesDocument(assessment),
    dryRun: trial && dryRunDocument(trial, assessment.measures.length, assessment.period.kind),
  };
}
