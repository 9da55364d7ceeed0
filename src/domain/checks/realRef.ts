/** Which refs name a measure: neither a dash nor a word for none. */
import type { Measure } from '../measure.ts';

const NO_REF = /^(?:n\/?a|none|no ref|tbc|tba|tbd|new|new measure|ref|nil|x)$/i;

/** The measure's ref, if it is one; null where there is none, or only something that says so. */
export function realRef({ ref }: Pick<Measure, 'ref'>): string | null {
  const text = ref?.trim() ?? '';
  return /[\p{L}\p{N}]/u.test(text) && !NO_REF.test(text) ? text : null;
}

/** Whether a ref only counts rows, as numbers and letters do that begin again under each priority. */
export const countsRows = (ref: string): boolean => /^(?:\d{1,3}|[a-z])[.)]?$/i.test(ref);
