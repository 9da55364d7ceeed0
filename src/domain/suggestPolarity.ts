/** Suggests from a measure's name which way is good, for a person to confirm; no rule may use it. */
import { plainText } from './plainText.ts';

/** Things that a council wants less of; they go before praise, as in `complaints answered late`. */
const LESS =
  /\b(?:neet|not in education|vacanc(?:y|ies)|sickness|absen(?:ce|t)|complaints?(?! (?:answered|responded|resolved|dealt))|re-?offend|re-?referral|repeat|second or subsequent|exclu(?:ded|sions?)|suspensions?|delayed|delays?|late|overdue|backlog|waiting|wait|crimes?|offences|incidents|conceptions?|obes(?:e|ity)|overweight|unemploy|missed|arrears|voids?|homeless|temporary accommodation|mortality|deaths?|killed|injur|casualt|accidents?|turnover|agency|upheld|smok|moves|unallocated|breakdowns?|poverty|fly-?tip|residual waste|days (?:lost|taken)|time taken|average time|admissions? to (?:residential|hospital|permanent)|caseloads?|errors?|cost (?:of|per)|emissions|dependency|gap|harm|abuse)\b/;
const MORE =
  /\b(?:satisf|completed|on time|within (?:time|timescale|target|\d)|timely|timescales?|achiev|attain|good or outstanding|good or better|uptake|take[- ]up|recycl|reused?|collected|positive|in employment|employed|qualified|attendance|answered|resolved|progress|improv|accessed|visits? to|participat|volunteer|adopted|adoptions|immunis|vaccinat|screen|healthy|independent|at home|own home|self-directed|stable|stability|met\b|compliance|affordable homes|delivered|savings|income|seen)\b/;

/** `higher` or `lower` where the name's words speak for one of them alone; null otherwise. */
export function suggestPolarity(name: string): 'higher' | 'lower' | null {
  const plain = plainText(name).toLowerCase();
  const less = LESS.test(plain);
  const more = MORE.test(plain);
  const told = /^(?:to )?(?:reduc|decreas|minimis|lower|fewer)/.test(plain)
    ? 'lower'
    : /^(?:to )?(?:increas|improv|maximis|rais)/.test(plain)
      ? 'higher'
      : null;
  if (told) return told;
  return less === more ? null : less ? 'lower' : 'higher';
}
