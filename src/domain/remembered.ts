/** Remembers what texts were found to say: a sheet repeats a few formats and words in thousands of rows. */

/** More texts than any one sheet repeats, so that a long-lived process does not keep those of every workbook it saw. */
const MOST_TEXTS = 1_000;

/** `read`, which is asked but once for each text. For texts that repeat: a measure's name would only fill the memory. */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
