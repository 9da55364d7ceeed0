/** A percentage that is not its numerator divided by its denominator, with rounding allowed for. */
import type { AssessedMeasure } from '../assessment.ts';
import { WHOLE_SHARE } from '../checkLimits.ts';
import { figureFormat } from '../figureFormat.ts';
import { shown } from '../gap.ts';
import type { Fraction } from '../measure.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { printFigure } from '../printFigure.ts';
import type { MeasuredReading } from '../reading.ts';
import { decimalsShown, round9 } from '../round.ts';
import type { Check } from './check.ts';

const shareOf = ({ numerator, denominator }: Fraction): number =>
  (shown(numerator) / shown(denominator)) * WHOLE_SHARE;

/** Whether a percentage is the share, rounded up, down or to the nearest. */
const isShare = (reading: MeasuredReading, share: number): boolean =>
  round9(Math.abs(shown(reading) - share)) < 10 ** -decimalsShown(reading);

/** The share where it is that of no reading of the row; null where it is, or none can be worked out. */
function strayShare({ measure }: AssessedMeasure, fraction: Fraction): number | null {
  if (measure.unit !== 'percent' || shown(fraction.denominator) <= 0) return null;
  const share = shareOf(fraction);
  // Columns without a period may be of another than the one assessed.
  for (const reading of measure.readings.values()) {
    if (reading.kind === 'measured' && isShare(reading, share)) return null;
  }
  return share;
}

export const shareMismatch: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure, reading } = assessed;
    const { fraction } = measure;
    if (fraction === null || reading?.kind !== 'measured') return [];
    const share = strayShare(assessed, fraction);
    if (share === null) return [];
    const made = {
      kind: 'share',
      numerator: fraction.numerator.text,
      denominator: fraction.denominator.text,
      share: printFigure(share, figureFormat(measure, { ...reading, decimals: decimalsShown(reading) })),
    } as const;
    const fault = { code: 'total-mismatch', total: reading.text, made } as const;
    const cells = [fraction.numerator.place, fraction.denominator.place];
    return [restingOn(noticedOf(measure, fault, reading.place), cells)];
  });
