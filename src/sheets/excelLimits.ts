/** What Excel takes in a formula, each limit with its source. */

/** Characters of a formula, its `=` among them (Excel specifications and limits: length of formula contents). */
const LONGEST_FORMULA = 8_192;

/** Whether a formula written without its `=` is one that Excel takes. */
export const isFormulaWithin = (text: string): boolean => text.length < LONGEST_FORMULA;

/** Characters of one text between quotes (Excel refuses a longer one as it is entered: text values in formulas are limited). */
export const LONGEST_QUOTED = 255;

/** Characters of a text that `MATCH` looks up; a longer one gives #VALUE! (Microsoft, #VALUE! error in INDEX/MATCH). */
const LONGEST_KEY = 255;

/** What `MATCH` takes for wildcards, and for the sign that takes their meaning away (Microsoft, MATCH function). */
const WILDCARDS = /[*?~]/;

/** Whether `MATCH` finds a text as it stands, and not as a pattern. */
export const isMatchKey = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_KEY && !WILDCARDS.test(text);
