/** What a reader of the sheet sees of a value under its number format, as in a British Excel. */
import { format, getFormatFromId, isDateFormat, isValidFormat } from 'numfmt';
import { isPlainGeneral, quickNumberText } from './quickNumberText.ts';

const LOCALE = 'en-GB';

export const GENERAL = 'General';

/** Days from the start of the 1900 system to that of the 1904 system. */
export const DAYS_TO_1904 = 1462;

/** Texts kept per format: readings repeat, so that most cells are found here. */
const MOST_KEPT = 20_000;

/** The code of a format that Excel knows by a number of its own: 14 is `dd/mm/yyyy`. */
export const builtInFormat = (id: number): string => getFormatFromId(id, LOCALE) || GENERAL;

export interface Display {
  /** `raw` is the number as the file spells it. */
  readonly number: (value: number, raw: string) => string;
  readonly text: (value: string) => string;
}

/** A format that numfmt cannot read shows as General, as an unreadable one does in other programs. */
export function displayOf(code: string, date1904: boolean): Display {
  const isGeneral = /^(?:general)?$/i.test(code) || !isValidFormat(code);
  const pattern = isGeneral ? GENERAL : code;
  const shift = date1904 && isDateFormat(pattern) ? DAYS_TO_1904 : 0;
  /** `_-` and `* ` pad a figure to its column's width: nobody reads that. */
  const isPadded = /[_*]/.test(pattern);
  const seen = (value: number | string): string => {
    const text = format(pattern, value, { locale: LOCALE });
    return isPadded ? text.trim() : text;
  };
  const quick = quickNumberText(pattern);
  const kept = new Map<number, string>();
  return {
    number: (value, raw) => {
      if (isGeneral && isPlainGeneral(raw)) return raw;
      const plain = quick?.(value) ?? null;
      if (plain !== null) return plain;
      const before = kept.get(value);
      if (before !== undefined) return before;
      const text = seen(value + shift);
      if (kept.size < MOST_KEPT) kept.set(value, text);
      return text;
    },
    text: isGeneral || pattern === '@' ? (value) => value : seen,
  };
}
