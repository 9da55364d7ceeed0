/** A measure as the document prints it: as it was read, and as it was assessed. */
import type { AssessedMeasure } from '../../domain/assessment.ts';
import type { Basis } from '../../domain/basis.ts';
import { nextColour } from '../../domain/nextColour.ts';
import { periodKey } from '../../domain/period.ts';
import type { Polarity } from '../../domain/polarity.ts';
import type { Policy } from '../../domain/policy.ts';
import type { ScorecardSheet } from '../../domain/scorecard.ts';
import type { Status, StatusReason } from '../../domain/status.ts';
import type { Direction, Trend } from '../../domain/trend.ts';
import type { Unit } from '../../domain/unit.ts';
import { placeText } from '../../sheets/address.ts';
import {
  type BaselineDocument,
  baselineDocument,
  type DistanceDocument,
  type DueDocument,
  distanceDocument,
  dueDocument,
} from './distanceDocument.ts';
import { type FigureDocument, figureDocument } from './figureDocument.ts';
import { type NextColourDocument, nextColourDocument } from './nextColourDocument.ts';
import { type ReadingDocument, readingDocument } from './readingDocument.ts';
import { type TargetDocument, targetDocument } from './targetDocument.ts';

/** What reading alone says of a measure. */
export interface ReadMeasureDocument {
  /** As printed; null where the sheet has none. */
  readonly ref: string | null;
  readonly name: string;
  readonly priority: string | null;
  readonly owner: string | null;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The period this measure was assessed in. */
  readonly period: string;
  readonly polarity: Polarity;
  readonly unit: Unit;
  readonly basis: Basis;
  /** By period key, oldest first. */
  readonly readings: Readonly<Record<string, ReadingDocument>>;
  readonly target: TargetDocument;
  /** What it started from; null where the sheet has none. */
  readonly baseline: BaselineDocument | null;
  /** When the target is due; null where no column says. */
  readonly due: DueDocument | null;
}

interface TrendDocument {
  readonly trend: Direction;
  /** What it was compared with, or why it could not be. */
  readonly trendReason: Trend['reason'];
  readonly comparedWith: ({ readonly period: string } & FigureDocument) | null;
}

export interface MeasureDocument extends ReadMeasureDocument, TrendDocument {
  readonly status: Status;
  readonly statusReason: StatusReason;
  /** The long trend, where the policy has one. */
  readonly secondTrend: TrendDocument | null;
  readonly why: string;
  /** How far the reading is from another colour; null where the measure is not rated. */
  readonly nextColour: NextColourDocument | null;
  /** How far it has come from its baseline; null where it has none. */
  readonly distance: DistanceDocument | null;
  /** What the sheet itself said before us. */
  readonly published: { readonly status: string | null; readonly trend: string | null };
  /** The cells of ours that hold status and trends; null where the sheet has none. */
  readonly cells: {
    readonly status: string | null;
    readonly trend: string | null;
    readonly secondTrend: string | null;
  };
}

export function readMeasureDocument({ measure, period, target }: AssessedMeasure): ReadMeasureDocument {
  return {
    ref: measure.ref,
    name: measure.name,
    priority: measure.priority,
    owner: measure.owner,
    sheet: measure.sheet,
    row: measure.row + 1,
    period: periodKey(period),
    polarity: measure.polarity,
    unit: measure.unit,
    basis: measure.basis,
    readings: Object.fromEntries(
      [...measure.readings].map(([key, reading]) => [key, readingDocument(reading)]),
    ),
    target: targetDocument(target),
    baseline: baselineDocument(measure.baseline, measure.grades !== null),
    due: dueDocument(measure.due),
  };
}

const trendDocument = (trend: Trend, graded: boolean): TrendDocument => ({
  trend: trend.direction,
  trendReason: trend.reason,
  comparedWith:
    trend.comparedWith === null
      ? null
      : { period: periodKey(trend.comparedWith.period), ...figureDocument(trend.comparedWith.value, graded) },
});

/** @param table the measure's own table, for the columns that we made there */
export function measureDocument(
  assessed: AssessedMeasure,
  table: ScorecardSheet | null,
  policy: Policy,
): MeasureDocument {
  const { measure, rating, trend, secondTrend } = assessed;
  const graded = measure.grades !== null;
  const own = table?.ownColumns ?? null;
  const cellOf = (column: number | null | undefined): string | null =>
    column == null ? null : placeText({ sheet: measure.sheet, row: measure.row, column });
  return {
    ...readMeasureDocument(assessed),
    status: rating.status,
    statusReason: rating.reason,
    ...trendDocument(trend, graded),
    secondTrend: secondTrend === null ? null : trendDocument(secondTrend, graded),
    why: assessed.why,
    nextColour: nextColourDocument(nextColour(assessed, policy)),
    distance: distanceDocument(measure, assessed.period),
    published: {
      status: measure.published.status?.text ?? null,
      trend: measure.published.trend?.text ?? null,
    },
    cells: { status: cellOf(own?.status), trend: cellOf(own?.trend), secondTrend: cellOf(own?.secondTrend) },
  };
}
