/** How many decimals a number format shows. */
import { formatFacts } from './formatFacts.ts';

/**
 * Decimals shown, counted in what the format shows (`0.0%` has 1); negative where it leaves thousands out (`0.0,,"m"` has -5);
 * null where the format fixes none (`General`, text, dates, scientific, fractions).
 */
export function decimalsOfFormat(format: string): number | null {
  const { decimals, thousands } = formatFacts(format);
  return decimals === null ? null : decimals - 3 * thousands;
}
