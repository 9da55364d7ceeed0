/** Reads one clause word by word: who it speaks of, what it claims, and that nothing behind it makes it another claim. */
import type { Claim } from './claim.ts';
import { type ClauseContext, type ClauseRead, quoted, wordAt } from './clauseContext.ts';
import type { Clause } from './commentTokens.ts';
import {
  ADJECTIVES,
  DEGREES,
  EITHER_WAY,
  JOINTS,
  NOUNS,
  RELATIVES,
  UNFINISHED,
  VERBS,
  type Way,
} from './commentWords.ts';
import { countsThings } from './nameWords.ts';
import { isNow } from './periodMeant.ts';
import { readTargetClaim } from './readTargetClaim.ts';
import { type Subject, subjectOf } from './subjectOf.ts';
import { tailOf } from './tailOf.ts';

const NONE: ClauseRead = { claims: [], isOfMeasure: false };

/** A claim of the figure needs a subject that is the figure: things only where things are counted. */
const mayMove = (subject: Subject, way: Way): boolean => {
  if (subject.of === 'another') return false;
  return way === 'better' || way === 'worse' || subject.of !== 'unsaid' || subject.named.length === 0;
};

function readMovement(clause: Clause, subject: Subject, context: ClauseContext): ClauseRead {
  const { tokens, text } = clause;
  let at = subject.next;
  let { ofDegree } = subject;
  for (; ADJECTIVES.has(wordAt(tokens, at)); at += 1) ofDegree ||= DEGREES.has(wordAt(tokens, at));
  const word = wordAt(tokens, at);
  const way = NOUNS.get(word) ?? (at === subject.next ? VERBS.get(word) : undefined);
  if (way === undefined || !mayMove(subject, way)) return NONE;
  const isNoun = NOUNS.has(word) && !subject.auxiliary;
  const isBare = UNFINISHED.test(word) && !subject.auxiliary;
  at += 1;
  // `Improving performance`, `Reduce again`: what is meant to be done.
  if (isBare && (!isNoun || wordAt(tokens, at) === 'performance')) return NONE;
  ofDegree ||= DEGREES.has(wordAt(tokens, at));
  if (subject.negated && ofDegree) return NONE;
  let ofPerformance = subject.of === 'performance';
  if (wordAt(tokens, at) === 'performance') {
    ofPerformance = true;
    at += 1;
  }
  const tail = tailOf(tokens, at, context, false);
  if (tail === null || subject.times.some((time) => !isNow(time, context.now))) return NONE;
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
  return { claims, isOfMeasure: !tail.breaksOff };
}

/** `performance was 89%`, `there were 553 children in care`, `a total of 47 complaints were received`. */
function readFigure(clause: Clause, subject: Subject, context: ClauseContext): ClauseRead {
  const { tokens, text } = clause;
  let at = subject.next;
  const isTotal = wordAt(tokens, at) === 'total' && wordAt(tokens, at + 1) === 'of';
  if (isTotal) at += 2;
  const figure = quoted(tokens[at]);
  if (figure === null || figure.sign === 'points' || subject.negated || subject.nearly) return NONE;
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
  if (!isCounted && !isTold) return NONE;
  const tail = tailOf(tokens, at, context, true);
  if (tail === null || tail.from !== null || tail.to !== null || tail.since.length > 0) return NONE;
  if (subject.times.some((time) => !isNow(time, context.now))) return NONE;
  const isOfNow = tail.isOfNow || subject.times.length > 0;
  return { claims: [{ kind: 'figure', figure, isOfNow, text }], isOfMeasure: !tail.breaksOff };
}

export function readClause(clause: Clause, context: ClauseContext): ClauseRead {
  const { tokens } = clause;
  if (RELATIVES.has(wordAt(tokens, 0))) return NONE;
  const subject = subjectOf(tokens, clause, context);
  if (subject.of !== 'another' && !(subject.negated && subject.ofDegree)) {
    const isOther = subject.times.some((time) => !isNow(time, context.now));
    const target = isOther ? null : readTargetClaim(clause, subject, context);
    if (target !== null) return target;
  }
  const moved = readMovement(clause, subject, context);
  if (moved.claims.length > 0) return moved;
  const quoting = readFigure(clause, subject, context);
  if (quoting.claims.length > 0) return quoting;
  // What breaks off at a word that is none of ours speaks of something else.
  const breaksOff = tokens[subject.next]?.kind === 'word';
  return { claims: [], isOfMeasure: subject.of !== 'another' && !breaksOff };
}
