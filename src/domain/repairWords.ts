/** What a repair would change, in words. */
import type { Repair } from './finding.ts';
import { withoutNoise } from './round.ts';

/** One section of a number format that has words around one figure: `0.0%`, `#,##0`, `£#,##0.00`, `0" days"`. */
const SIMPLE_FORMAT = /^((?:[£$€]|"[^"]*")*)(#,##)?0(?:\.(0+))?(%?)((?:"[^"]*")*)$/;

const unquoted = (text: string): string => text.replaceAll('"', '');

function grouped(digits: string): string {
  const [whole = '', ...rest] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}

/** How a cell of this format shows the value; null where the format says more than one plain figure. */
function shownAs(value: number, format: string): string | null {
  if (format === 'General') return String(value);
  const match = SIMPLE_FORMAT.exec(format);
  if (match === null) return null;
  const [, before = '', thousands, decimals = '', percent = '', after = ''] = match;
  // 0.285 × 100 is 28.499999999999996 in binary; spreadsheets show what 15 significant digits say.
  const shifted = percent === '' ? Math.abs(value) : withoutNoise(Math.abs(value) * 100);
  const digits = shifted.toFixed(decimals.length);
  const figure = thousands === undefined ? digits : grouped(digits);
  return `${value < 0 ? '-' : ''}${unquoted(before)}${figure}${percent}${unquoted(after)}`;
}

/** `72.4% as text becomes the number 0.724 shown as 72.4%`. */
export function repairWords(repair: Repair): string {
  const shown = shownAs(repair.value, repair.format);
  const became = `${repair.from} as text becomes the number ${repair.value}`;
  if (shown === null) return `${became} in the format ${repair.format}`;
  return shown === String(repair.value) ? became : `${became} shown as ${shown}`;
}
