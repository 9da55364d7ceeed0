/** Reads one clause word by word: who it speaks of, what it claims, and that nothing behind it makes it another claim. */
import type { Claim } from './claim.ts';
import { type ClauseContext, type ClauseRead, NONE, wordAt } from './clauseContext.ts';
import type { Clause } from './commentTokens.ts';
import {
  ADJECTIVES,
  DEGREES,
  EITHER_WAY,
  NOUNS,
  RELATIVES,
  UNFINISHED,
  VERBS,
  type Way,
} from './commentWords.ts';
import { isNow } from './periodMeant.ts';
import { readFigure, standingFigure } from './readFigure.ts';
import { readTargetClaim } from './readTargetClaim.ts';
import { type Subject, subjectOf } from './subjectOf.ts';
import { tailOf } from './tailOf.ts';

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
        ofPerformance ||
        tail.ofPerformance ||
        (EITHER_WAY.has(word) && subject.of !== 'things' && subject.of !== 'figure'),
      from: tail.from,
      since: tail.since,
      text,
    },
  ];
  if (tail.to !== null && !subject.negated)
    claims.push({ kind: 'figure', figure: tail.to, isOfNow: tail.isOfNow, target: null, text });
  return { claims, isOfMeasure: !tail.breaksOff };
}

/** What a clause says of target and change, its subject being known. */
function readChange(clause: Clause, subject: Subject, context: ClauseContext): ClauseRead {
  const isOther = subject.times.some((time) => !isNow(time, context.now));
  const isTold = subject.of !== 'another' && !isOther && !(subject.negated && subject.ofDegree);
  const target = isTold ? readTargetClaim(clause, subject, context) : null;
  return target ?? readMovement(clause, subject, context);
}

/** `Performance of 72% is below target`: what is said of it, and that it is the figure. */
function readStanding(clause: Clause, context: ClauseContext): ClauseRead {
  const found = standingFigure(clause.tokens, context.names);
  if (found === null) return NONE;
  const rest = { ...clause, tokens: found.rest };
  const subject = subjectOf(rest.tokens, rest, context);
  const said = readChange(rest, subject, context);
  const [claim] = said.claims;
  if (claim === undefined) return NONE;
  const target = claim.kind === 'target' ? claim.target : null;
  const isOfNow = subject.times.length > 0;
  const figure: Claim = { kind: 'figure', figure: found.figure, isOfNow, target, text: clause.text };
  return { claims: [...said.claims, figure], isOfMeasure: said.isOfMeasure };
}

export function readClause(clause: Clause, context: ClauseContext): ClauseRead {
  const { tokens } = clause;
  if (RELATIVES.has(wordAt(tokens, 0))) return NONE;
  const subject = subjectOf(tokens, clause, context);
  const change = readChange(clause, subject, context);
  if (change.claims.length > 0) return change;
  const standing = readStanding(clause, context);
  if (standing.claims.length > 0) return standing;
  const quoting = readFigure(clause, subject, context);
  if (quoting.claims.length > 0) return quoting;
  // What breaks off at a word that is none of ours speaks of something else.
  const breaksOff = tokens[subject.next]?.kind === 'word';
  return { claims: [], isOfMeasure: subject.of !== 'another' && !breaksOff };
}
