/** What a number format's code says of the figures it shows. */
import { remembered } from './remembered.ts';

export interface FormatFacts {
  /** `General`, text or none: the figure is shown as it is held. */
  readonly general: boolean;
  /** The format shows a hundred times what the cell holds. */
  readonly percent: boolean;
  /** A per cent sign is only written after what the cell holds: `0.0"%"`. */
  readonly percentWritten: boolean;
  readonly currency: boolean;
  /** A date, a time or a duration. */
  readonly date: boolean;
  /** Decimals shown, before the thousands that are left out; null where none are fixed. */
  readonly decimals: number | null;
  /** Thousands left out by commas after the last digit: 2 in `0.0,,"m"`. */
  readonly thousands: number;
  /** The words that the format writes itself, as in `0" days"`. */
  readonly words: string;
}

const DATE_LETTERS = 'ymdhsYMDHS';
const BRACKETED_TIME = /^[hms]+$/i;

/** What the first section of a format says, the one for positive numbers. Never throws: any text is a format to it. */
export const formatFacts = remembered(readFormat);

function readFormat(format: string): FormatFacts {
  let percent = false;
  let date = false;
  let fixed = false;
  let point = false;
  let decimals = 0;
  let commas = 0;
  let floating = false;
  let words = '';
  let i = 0;
  const general = format === '' || format === '@' || /^general$/i.test(format);
  while (!general && i < format.length) {
    const c = format.charAt(i);
    if (c === ';') break;
    if (c === '"') {
      const end = format.indexOf('"', i + 1);
      words += format.slice(i + 1, end < 0 ? format.length : end);
      i = end < 0 ? format.length : end + 1;
      continue;
    }
    if (c === '[') {
      const end = format.indexOf(']', i + 1);
      const inside = format.slice(i + 1, end < 0 ? format.length : end);
      if (inside.startsWith('$')) words += inside.slice(1).split('-')[0] ?? '';
      else if (BRACKETED_TIME.test(inside)) date = true;
      i = end < 0 ? format.length : end + 1;
      continue;
    }
    if (c === '\\') {
      words += format.charAt(i + 1);
      i += 2;
      continue;
    }
    if (c === '_' || c === '*') {
      i += 2;
      continue;
    }
    if (c === '0' || c === '#' || c === '?') {
      fixed = true;
      commas = 0;
      if (point) decimals += 1;
    } else if (c === '.') point = true;
    else if (c === ',') commas += 1;
    else if (c === '%') percent = true;
    else if (c === '/' || ((c === 'E' || c === 'e') && /[+-]/.test(format.charAt(i + 1)))) floating = true;
    else if (DATE_LETTERS.includes(c)) date = true;
    else words += c;
    i += 1;
  }
  return {
    general,
    percent: percent && !date,
    percentWritten: !percent && words.includes('%'),
    currency: words.includes('£'),
    date,
    decimals: fixed && !floating && !date ? decimals : null,
    thousands: fixed && !date ? commas : 0,
    words: words.trim(),
  };
}
