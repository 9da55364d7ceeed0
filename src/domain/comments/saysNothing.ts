/** Comments that explain nothing, whatever the figure beside them (docs/comments.md). */
import { readAbsence } from '../absence.ts';
import { plainText } from '../plainText.ts';

/** Longer than this, what begins like a word for nothing says something: `Data not available as the provider changed`. */
const LONGEST_ABSENCE = 25;

/** `Awaiting new staff` gives a reason; `Awaiting data` gives none. */
const AWAITS_CAUSE =
  /^(?:awaiting|missing|pending)\b(?!.*\b(?:data|figures?|returns?|information|updates?|results?|validation)\b)/;

/** Whole comments in lower case, without their final stop. What goes on, as `off target due to vacancies` does, is no such comment. */
const WHOLE: readonly RegExp[] = [
  /^(?:none|nil|no (?:further )?(?:comments?|updates?|changes?))$/,
  /^(?:ditto|unchanged|(?:same )?as (?:above|before|previous(?:ly)?|q[1-4]|last (?:time|month|quarter|period|year)))$/,
  /^(?:(?:rag|status|rating|rag (?:status|rating)|rated)(?: is)? ?[:=-]? ?)?(?:red|amber|green)$/,
  /^(?:(?:rag|status|rating)? ?[:-]? ?red ?[-:,] ?)?(?:performance )?(?:is |remains )?(?:currently |still |slightly |well |just )?(?:off|below|above|under|behind|not on) target$/,
  /^(?:target (?:was )?(?:not (?:met|achieved|reached|hit)|missed)|(?:missed|below the|off the) target|(?:did|does) not (?:meet|achieve|reach|hit) (?:the )?target|not (?:achieved|met))$/,
  /^(?:noted|comment (?:awaited|to follow)|updates? (?:awaited|to follow)|to follow|nil return)$/,
  /^poor(?: performance)?$/,
  /^(?:please )?(?:see|refer to) (?:appendix \w{1,3}|above|below|attached|(?:the )?(?:attached |covering |full |main )?(?:report|narrative|commentary)(?: (?:above|below|attached))?)$/,
];

/** Whether a comment gives neither a reason nor an action: a figure, a colour, a word for none or for elsewhere. */
export function saysNothing(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  if (!/\p{L}/u.test(plain)) return true;
  const whole = plain.replace(/[ .]+$/, '');
  return (
    WHOLE.some((words) => words.test(whole)) ||
    (whole.length <= LONGEST_ABSENCE && !AWAITS_CAUSE.test(whole) && readAbsence(whole) !== null)
  );
}
