/** Text as people type it, brought to one form before its words are looked at. */

const NEEDS_WORK = /[^\x21-\x7e ]| {2}|^ | $/;
const INVISIBLE = /\u00ad|[\u200b-\u200f]|\u2060|\ufe0e|\ufe0f|\ufeff/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033]/g;

/**
 * The text with ordinary spaces (one at a time, none at the ends), hyphens for every dash and minus, straight quotes and
 * no invisible characters. Superscripts stay as they are: `85%¹` must not become 85%1.
 */
export function plainText(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\uff05/g, '%')
    .trim();
}
