/** Judges how the plain numbers of a percent measure are held: 85.3, or 0.853. */
import type { CellFacts } from './cellFacts.ts';
import { formatFacts } from './formatFacts.ts';
import { plainText } from './plainText.ts';
import type { Unit } from './unit.ts';

/** `hundred`: 85 is 85%; `one`: 0.85 is 85%; `mixed`: plain numbers of both kinds; `unsaid`: nothing tells which. */
export type RowScale = 'hundred' | 'one' | 'mixed' | 'unsaid';

/** How one cell's number relates to points: its own format decides, or the row does. */
export type CellScale = 'fraction' | 'points' | 'plain';

/** Above twice its base a percentage is more likely points than a fraction: 200% is 2. */
export const MOST_FRACTION = 2;

/** How many times apart figures of one measure may lie: as they stand, and once a fraction is multiplied by a hundred. */
const ALIKE = Math.log(10);
const ALIKE_AS_FRACTION = Math.log(6);
const PLAIN_NUMBER = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d+)?) ?(%)?[*†pr]?$/;

/** What a number's own format says of its scale. */
export function scaleOfFormat(format: string): CellScale {
  if (!format.includes('%')) return 'plain';
  const { percent, percentWritten } = formatFacts(format);
  return percent ? 'fraction' : percentWritten ? 'points' : 'plain';
}

interface Held {
  readonly value: number;
  readonly scale: CellScale;
}

function held(cell: CellFacts | undefined): Held | null {
  if (cell === undefined) return null;
  const { value } = cell;
  if (value.kind === 'number') return { value: value.value, scale: scaleOfFormat(cell.format) };
  if (value.kind !== 'text') return null;
  const match = PLAIN_NUMBER.exec(plainText(value.value));
  if (match === null) return null;
  return { value: Number((match[1] ?? '').replaceAll(',', '')), scale: match[2] ? 'points' : 'plain' };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const apart = (a: number, b: number): number => Math.abs(Math.log(a / b));

/**
 * The scale of a row's plain numbers, targets included. Numbers up to 2 can be either; what the row says in points (by a format,
 * a % sign or a size beyond 2) tells them apart where they are alike in one reading and far apart in the other.
 */
export function judgeRowScale(cells: readonly (CellFacts | undefined)[], unit: Unit): RowScale {
  if (unit !== 'percent') return 'hundred';
  const small: number[] = [];
  const points: number[] = [];
  let plainPoints = false;
  for (const cell of cells) {
    const found = held(cell);
    if (found === null || found.value === 0) continue;
    const size = Math.abs(found.value);
    if (found.scale === 'fraction') points.push(size * 100);
    else if (found.scale === 'points' || size > MOST_FRACTION) {
      points.push(size);
      plainPoints ||= found.scale === 'plain';
    } else small.push(size);
  }
  if (small.length === 0) return 'hundred';
  if (points.length === 0) return 'unsaid';
  const typical = middle(points);
  const smallest = Math.min(...small);
  const largest = Math.max(...small);
  const asPoints = Math.max(apart(smallest, typical), apart(largest, typical));
  const asFractions = Math.max(apart(smallest * 100, typical), apart(largest * 100, typical));
  if (asPoints < ALIKE && asPoints < asFractions) return 'hundred';
  // Plain numbers of both sizes in one row are mixed, however well the small ones would fit as fractions.
  if (plainPoints) return 'mixed';
  return asFractions < ALIKE_AS_FRACTION && asFractions < asPoints ? 'one' : 'unsaid';
}
