/** What the description of a picture says last: `up` of `Performance arrow - up`. */

/** The words after the last dash or colon; the whole text where it has none. */
export const lastWords = (text: string): string => text.slice(text.search(/[^-:]*$/)).trim();
