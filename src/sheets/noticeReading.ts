/** What is to be said of a cell of readings: text that should be a number, a figure nobody can read, an error. */
import type { ScaleDoubt } from '../domain/faultFacts.ts';
import type { Fault, Repair } from '../domain/finding.ts';
import type { Reading, UnreadableReason } from '../domain/reading.ts';
import type { ReadingContext } from '../domain/readingContext.ts';
import { withoutNoise } from '../domain/round.ts';
import type { Unit } from '../domain/unit.ts';
import type { Cell } from './cell.ts';

/** Texts that hold a figure and nothing else, so that a number says all that they say. */
const FIGURE_ONLY = /^[\s£]*[-(]?[\s£]*\d[\d,.\s]*(?:%|per ?cent|k|m|bn)?\s*\)?\s*$/i;

/** The number format that shows a figure as its text showed it. */
function formatFor(unit: Unit, decimals: number | null): string {
  const places = Math.max(0, decimals ?? 0);
  const fraction = places > 0 ? `.${'0'.repeat(places)}` : '';
  if (unit === 'percent') return `0${fraction}%`;
  return unit === 'currency' ? `"£"#,##0${fraction}` : `#,##0${fraction}`;
}

/** The number that says what the text says, in the scale in which the row's plain numbers are read: 5.201 where they are £m. */
function repairOf(
  reading: Extract<Reading, { kind: 'measured' }>,
  { unit, scale }: ReadingContext,
): Repair | null {
  if (!FIGURE_ONLY.test(reading.text) || reading.marks.length > 0) return null;
  const divisor = unit === 'percent' ? 100 : scale;
  // A percent format shows the points, so only a size in the unit or the name moves the decimals.
  const moved = unit === 'percent' ? 0 : Math.round(Math.log10(scale));
  return {
    place: reading.place,
    from: reading.text,
    value: withoutNoise(reading.value / divisor),
    format: formatFor(unit, reading.decimals === null ? null : reading.decimals + moved),
  };
}

const NUMBER_ONLY = /^-?(?:\d+|(?=\.\d))(?:\.\d+)?$/;

/** A cell of a row whose scale is unclear; `0.91` is 91% if it is a share of 1. */
const scaleDoubt = (text: string, { rowScale }: ReadingContext): ScaleDoubt =>
  rowScale === 'mixed'
    ? { kind: 'mixed' }
    : { kind: 'unsaid', percent: NUMBER_ONLY.test(text) ? `${Number(`${text}e2`)}%` : null };

function unreadable(reason: UnreadableReason, text: string, context: ReadingContext): Fault {
  switch (reason) {
    case 'error value':
      return { code: 'formula-error', error: text };
    case 'date':
      return { code: 'date-in-values', text };
    case 'scale unclear':
      return { code: 'scale-mixed', text, doubt: scaleDoubt(text, context) };
    case 'words':
    case 'two figures':
    case 'wrong unit':
      return { code: 'unreadable-value', text, reason };
  }
}

/** The fault of one reading, with the repair where there is one; null where the cell is in order. */
export function noticeReading(
  reading: Reading,
  cell: Cell | undefined,
  context: ReadingContext,
): { readonly fault: Fault; readonly repair: Repair | null } | null {
  switch (reading.kind) {
    case 'measured': {
      if (cell?.value.kind !== 'text' || reading.grade !== null) return null;
      return {
        fault: { code: 'text-number', text: reading.text, value: reading.value },
        repair: repairOf(reading, context),
      };
    }
    case 'unreadable':
      return { fault: unreadable(reading.reason, reading.text ?? '', context), repair: null };
    case 'missing':
    case 'suppressed':
    case 'not applicable':
      return null;
  }
}
