/** What is to be said of a cell of readings: text that should be a number, a figure nobody can read, an error. */
import type { Fault, Repair } from '../domain/finding.ts';
import type { Reading, UnreadableReason } from '../domain/reading.ts';
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

function repairOf(reading: Extract<Reading, { kind: 'measured' }>, unit: Unit): Repair | null {
  if (!FIGURE_ONLY.test(reading.text) || reading.marks.length > 0) return null;
  return {
    place: reading.place,
    from: reading.text,
    value: unit === 'percent' ? Number((reading.value / 100).toPrecision(15)) : reading.value,
    format: formatFor(unit, reading.decimals),
  };
}

function unreadable(reason: UnreadableReason, text: string): Fault {
  switch (reason) {
    case 'error value':
      return { code: 'formula-error', error: text };
    case 'date':
      return { code: 'date-in-values', text };
    case 'scale unclear':
      return { code: 'scale-mixed', text };
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
  unit: Unit,
): { readonly fault: Fault; readonly repair: Repair | null } | null {
  switch (reading.kind) {
    case 'measured': {
      if (cell?.value.kind !== 'text' || reading.grade !== null) return null;
      return {
        fault: { code: 'text-number', text: reading.text, value: reading.value },
        repair: repairOf(reading, unit),
      };
    }
    case 'unreadable':
      return { fault: unreadable(reading.reason, reading.text ?? ''), repair: null };
    case 'missing':
    case 'suppressed':
    case 'not applicable':
      return null;
  }
}
