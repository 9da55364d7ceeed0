/** Reads `below target`, `met the target of 25`, `the target has not been met`. */
import type { Claim, QuotedFigure, TargetClaim } from './claim.ts';
import { type ClauseContext, type ClauseRead, quoted, wordAt } from './clauseContext.ts';
import type { Clause, Token } from './commentTokens.ts';
import {
  AFTER_TARGET,
  AUXILIARIES,
  BEFORE_TARGET,
  NEARLY,
  NEGATIONS,
  type TargetWord,
} from './commentWords.ts';
import { type Subject, targetFrom } from './subjectOf.ts';
import { tailOf } from './tailOf.ts';

const TURNED: Readonly<Record<TargetWord, TargetClaim | null>> = {
  above: 'not above',
  below: 'not below',
  exceeded: null,
  met: 'missed',
  missed: 'met',
  on: 'missed',
};

const targetClaim = (word: TargetWord, negated: boolean): TargetClaim | null =>
  negated ? TURNED[word] : word;

/** Behind `target`: a figure of its own, then only what may follow a claim. */
function afterTarget(
  tokens: readonly Token[],
  from: number,
  context: ClauseContext,
): { readonly target: QuotedFigure | null; readonly breaksOff: boolean } | null {
  let at = from;
  while (/^(?:of|is|at)$/.test(wordAt(tokens, at)) && tokens[at + 1]?.kind === 'figure') at += 1;
  const target = quoted(tokens[at]);
  if (target !== null) at += 1;
  while (/^(?:days|weeks|hours|again|figure|level)$/.test(wordAt(tokens, at))) at += 1;
  const tail = tailOf(tokens, at, context, false);
  return tail === null || tail.since.length > 0 || tail.to !== null
    ? null
    : { target, breaksOff: tail.breaksOff };
}

/** `has not been met`: where the verb ends, and whether it denies. */
function verbAfter(
  tokens: readonly Token[],
  from: number,
): { readonly next: number; readonly negated: boolean } {
  let at = from;
  let negated = false;
  for (let word = wordAt(tokens, at); ; word = wordAt(tokens, at)) {
    const denies = NEGATIONS.has(word) || NEARLY.has(word);
    if (!denies && !AUXILIARIES.has(word)) return { next: at, negated };
    negated ||= denies;
    at += 1;
  }
}

const read = (claim: Claim, breaksOff: boolean): ClauseRead => ({ claims: [claim], isOfMeasure: !breaksOff });

export function readTargetClaim(clause: Clause, subject: Subject, context: ClauseContext): ClauseRead | null {
  const { tokens, text } = clause;
  const word = wordAt(tokens, subject.next);
  const before = BEFORE_TARGET.get(word);
  const negated = subject.negated || subject.nearly;
  const named = before === undefined ? null : targetFrom(tokens, subject.next + 1);
  if (before !== undefined && named !== null) {
    const rest = afterTarget(tokens, named.next, context);
    const says = targetClaim(before, negated);
    if (rest === null || says === null) return null;
    return read({ kind: 'target', says, target: named.figure ?? rest.target, text }, rest.breaksOff);
  }
  if (word !== 'target') return null;
  let at = subject.next + 1;
  if (wordAt(tokens, at) === 'of' && tokens[at + 1]?.kind === 'figure') at += 1;
  const target = quoted(tokens[at]);
  const verb = verbAfter(tokens, target === null ? at : at + 1);
  const after = AFTER_TARGET.get(wordAt(tokens, verb.next));
  if (after === undefined) return null;
  const rest = afterTarget(tokens, verb.next + 1, context);
  const says = targetClaim(after, negated !== verb.negated);
  return rest === null || says === null ? null : read({ kind: 'target', says, target, text }, rest.breaksOff);
}
