/** Comments that explain nothing, whatever the figure beside them (docs/comments.md). */
import { readAbsence } from '../absence.ts';
import { plainText } from '../plainText.ts';

/** Longer than this, what begins like a word for nothing says something: `Data not available as the provider changed`. */
const LONGEST_ABSENCE = 25;

/** Whole comments in lower case, without their final stop. What goes on, as `off target due to vacancies` does, is no such comment. */
const WHOLE: readonly RegExp[] = [
  /^(?:none|nil|no (?:further )?(?:comments?|updates?|changes?))$/,
  /^(?:ditto|unchanged|(?:same )?as (?:above|before|previous(?:ly)?|last (?:time|month|quarter|period|year)))$/,
  /^(?:(?:rag|status|rating|rag (?:status|rating)|rated)(?: is)? ?[:=-]? ?)?(?:red|amber|green)$/,
  /^(?:performance )?(?:is )?(?:currently )?(?:off|below|above|under|behind|not on) target$/,
  /^target (?:not met|missed)$/,
  /^poor(?: performance)?$/,
  /^(?:please )?see (?:above|below|attached|(?:the )?(?:attached |covering |full |main )?(?:report|narrative|commentary)(?: (?:above|below|attached))?)$/,
];

/** Whether a comment gives neither a reason nor an action: a figure, a colour, a word for none or for elsewhere. */
export function saysNothing(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  if (!/\p{L}/u.test(plain)) return true;
  const whole = plain.replace(/[ .]+$/, '');
  return (
    WHOLE.some((words) => words.test(whole)) ||
    (plain.length <= LONGEST_ABSENCE && readAbsence(plain) !== null)
  );
}
