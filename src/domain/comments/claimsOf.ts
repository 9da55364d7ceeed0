/** Reads what a comment claims: only clauses of which every word is understood claim anything. */
import type { Measure } from '../measure.ts';
import type { Period } from '../period.ts';
import type { Claim } from './claim.ts';
import { clausesOf } from './commentTokens.ts';
import { CONDITIONS } from './commentWords.ts';
import { nameWords } from './nameWords.ts';
import { readClause } from './readClause.ts';

/** Nothing is looked for in comments without one of these. */
const WORTH_READING =
  /\d|target|improv|increas|reduc|decreas|declin|drop|fall|fell|rise|rose|grow|grew|up\b|down\b|higher|lower|better|worse|deterior|dip/i;

export function claimsOf(comment: string, measure: Measure, now: Period): readonly Claim[] {
  if (!WORTH_READING.test(comment)) return [];
  const names = nameWords(measure);
  const claims: Claim[] = [];
  let isOff = false;
  let inherits = false;
  for (const clause of clausesOf(comment)) {
    if (clause.opensSentence) {
      isOff = false;
      inherits = false;
    }
    const [first] = clause.tokens;
    isOff ||= first?.kind === 'word' && CONDITIONS.has(first.text);
    if (isOff) continue;
    const read = readClause(clause, { measure, names, now, inherits });
    claims.push(...read.claims);
    inherits = read.isOfMeasure;
  }
  return claims;
}
