/** The measures without a figure for the period, each with its reason and the date when one is expected. */

import { expectedWords } from '../domain/expectedWords.ts';
import type { Reading } from '../domain/reading.ts';
import type { MeasureLine } from './measureLine.ts';
import { NOTHING } from './shown.ts';

export interface NotReportedLine {
  readonly line: MeasureLine;
  readonly reason: string;
  /** When a figure is expected, in the scorecard's own words; `Not stated` where it does not say. */
  readonly expected: string;
  /** What the cell says instead of a figure. */
  readonly printed: string;
  readonly commentary: string;
}

/** Why there is no figure; null where there is one. */
function reasonOf(reading: Reading | null): string | null {
  if (reading === null) return 'No column for the period';
  switch (reading.kind) {
    case 'measured':
      return null;
    case 'suppressed':
      return 'Withheld';
    case 'not applicable':
      return 'Not applicable';
    case 'unreadable':
      return 'Not readable';
    case 'missing':
      switch (reading.reason) {
        case 'blank':
          return 'No reason given';
        case 'no data':
          return 'No data';
        case 'not due':
          return 'Not due';
        case 'new measure':
          return 'New measure';
        case 'to be confirmed':
          return 'To be confirmed';
      }
  }
}

/** Those of all lines that have no figure, in their order. */
export function notReported(lines: readonly MeasureLine[]): readonly NotReportedLine[] {
  return lines.flatMap((line) => {
    const { reading, measure } = line.assessed;
    const reason = reasonOf(reading);
    if (reason === null) return [];
    const printed = reading?.text?.trim() ?? '';
    const comment = measure.comment?.text.trim() ?? '';
    return [
      {
        line,
        reason,
        expected: expectedWords(printed) ?? expectedWords(comment) ?? 'Not stated',
        printed: printed === '' ? NOTHING : printed,
        commentary: comment === '' ? NOTHING : comment,
      },
    ];
  });
}
