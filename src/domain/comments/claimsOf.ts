/** Reads what a comment claims: only clauses of which every word is understood claim anything. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Claim } from './claim.ts';
import type { SentenceContext } from './clauseContext.ts';
import { clausesOf } from './commentTokens.ts';
import { CONDITIONS } from './commentWords.ts';
import { nameWords } from './nameWords.ts';
import { readClause } from './readClause.ts';

/** Nothing is looked for in sentences without one of these. */
const WORTH_READING =
  /\d|target|improv|increas|reduc|decreas|declin|drop|fall|fell|rise|rose|grow|grew|up\b|down\b|higher|lower|better|worse|deterior|dip/i;

/** A full stop within `91.3%` ends no sentence. */
const SENTENCE_END = /[.!?](?=\s|$)|[;\n]/;

const NONE: readonly Claim[] = [];

function claimsIn(sentence: string, opensComment: boolean, context: SentenceContext): readonly Claim[] {
  const { measure, names, now } = context;
  const claims: Claim[] = [];
  let inherits = false;
  for (const clause of clausesOf(sentence)) {
    const [first] = clause.tokens;
    if (first?.kind === 'word' && CONDITIONS.has(first.text)) break;
    const opens = opensComment && clause.opensSentence;
    const read = readClause(clause, { measure, names, now, inherits, opensComment: opens });
    claims.push(...read.claims);
    inherits = read.isOfMeasure;
  }
  return claims;
}

/** What the comment of a measure claims of the reading assessed; nothing where it has none, or nothing is measured. */
export function claimsOf({ measure, reading, period: now }: AssessedMeasure): readonly Claim[] {
  const { comment } = measure;
  if (comment === null || reading?.kind !== 'measured' || !WORTH_READING.test(comment.text)) return NONE;
  const context = { measure, names: nameWords(measure), now };
  const claims: Claim[] = [];
  let opensComment = true;
  for (const sentence of comment.text.split(SENTENCE_END)) {
    if (WORTH_READING.test(sentence)) claims.push(...claimsIn(sentence, opensComment, context));
    opensComment = false;
  }
  return claims;
}
