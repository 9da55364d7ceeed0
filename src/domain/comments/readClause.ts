/** Reads one clause word by word: who it speaks of, what it claims, and that nothing behind it makes it another claim. */
import type { Claim } from './claim.ts';
import { type ClauseContext, quoted, wordAt } from './clauseContext.ts';
import type { Clause } from './commentTokens.ts';
import { ADJECTIVES, EITHER_WAY, JOINTS, NOUNS, VERBS, type Way } from './commentWords.ts';
import { countsThings } from './nameWords.ts';
import { isNow } from './periodMeant.ts';
import { readTargetClaim } from './readTargetClaim.ts';
import { type Subject, subjectOf } from './subjectOf.ts';
import { tailOf } from './tailOf.ts';

export interface ClauseRead {
  readonly claims: readonly Claim[];
  /** Whether it speaks of the measure, so that the next clause of the sentence may too. */
  readonly isOfMeasure: boolean;
}

const NOTHING: ClauseRead = { claims: [], isOfMeasure: false };

/** A claim of the figure needs a subject that is the figure: things only where things are counted. */
const mayMove = (subject: Subject, way: Way): boolean => {
  if (subject.of === 'another') return false;
  return way === 'better' || way === 'worse' || subject.of !== 'unsaid' || subject.named.length === 0;
};

function readMovement(clause: Clause, subject: Subject, context: ClauseContext): readonly Claim[] {
  const { tokens, text } = clause;
  let at = subject.next;
  while (ADJECTIVES.has(wordAt(tokens, at))) at += 1;
  const word = wordAt(tokens, at);
  const way = NOUNS.get(word) ?? (at === subject.next ? VERBS.get(word) : undefined);
  if (way === undefined || !mayMove(subject, way)) return [];
  at += 1;
  let ofPerformance = subject.of === 'performance';
  if (wordAt(tokens, at) === 'performance') {
    ofPerformance = true;
    at += 1;
  }
  const tail = tailOf(tokens, at, context, false);
  if (tail === null || subject.times.some((time) => !isNow(time, context.now))) return [];
  const claims: Claim[] = [
    {
      kind: 'movement',
      way,
      negated: subject.negated,
      ofPerformance:
        ofPerformance || (EITHER_WAY.has(word) && subject.of !== 'things' && subject.of !== 'figure'),
      from: tail.from,
      since: tail.since,
      text,
    },
  ];
  if (tail.to !== null && !subject.negated)
    claims.push({ kind: 'figure', figure: tail.to, isOfNow: tail.isOfNow, text });
  return claims;
}

/** `performance was 89%`, `there were 553 children in care`, `a total of 47 complaints were received`. */
function readFigure(clause: Clause, subject: Subject, context: ClauseContext): readonly Claim[] {
  const { tokens, text } = clause;
  let at = subject.next;
  const isTotal = wordAt(tokens, at) === 'total' && wordAt(tokens, at + 1) === 'of';
  if (isTotal) at += 2;
  const figure = quoted(tokens[at]);
  if (figure === null || figure.sign === 'points' || subject.negated || subject.nearly) return [];
  at += 1;
  while (/^(?:days|weeks|hours|months|working|calendar)$/.test(wordAt(tokens, at))) at += 1;
  const said: string[] = [];
  while (context.names.has(wordAt(tokens, at)) || (said.length > 0 && JOINTS.has(wordAt(tokens, at)))) {
    said.push(wordAt(tokens, at));
    at += 1;
    if (tokens[at]?.kind === 'time') break;
  }
  const isCounted = countsThings(context.measure) && context.names.covers(said) === 'all';
  const isTold =
    subject.verb && said.length === 0 && (subject.of === 'performance' || subject.of === 'figure');
  if (!isCounted && !isTold) return [];
  const tail = tailOf(tokens, at, context, true);
  if (tail === null || tail.from !== null || tail.to !== null || tail.since.length > 0) return [];
  if (subject.times.some((time) => !isNow(time, context.now))) return [];
  return [{ kind: 'figure', figure, isOfNow: tail.isOfNow || subject.times.length > 0, text }];
}

export function readClause(clause: Clause, context: ClauseContext): ClauseRead {
  const subject = subjectOf(clause.tokens, clause, context);
  const isOfMeasure = subject.of !== 'another';
  const isOther = subject.times.some((time) => !isNow(time, context.now));
  const target = isOther || !isOfMeasure ? null : readTargetClaim(clause, subject, context);
  if (target !== null) return { claims: [target], isOfMeasure: true };
  const claims = [...readMovement(clause, subject, context), ...readFigure(clause, subject, context)];
  if (claims.length > 0) return { claims, isOfMeasure: true };
  // What breaks off at a word that is none of ours speaks of something else.
  return subject.next < clause.tokens.length && clause.tokens[subject.next]?.kind === 'word'
    ? NOTHING
    : { claims, isOfMeasure };
}
