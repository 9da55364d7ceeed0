/** Reads a figure that a clause says to be the measure's. */
import type { QuotedFigure } from './claim.ts';
import { type ClauseContext, type ClauseRead, NONE, quoted, wordAt } from './clauseContext.ts';
import type { Clause, Token } from './commentTokens.ts';
import { JOINTS, PERFORMANCE } from './commentWords.ts';
import { countsThings, type NameWords } from './nameWords.ts';
import { isNow } from './periodMeant.ts';
import { type Subject, targetFrom } from './subjectOf.ts';
import { tailOf } from './tailOf.ts';

function pastUnits(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:days|weeks|hours|months|working|calendar)$/.test(wordAt(tokens, at))) at += 1;
  return at;
}

/** `against a target of 80%`, and nothing behind it: the figure of the target, null where none is said. */
function againstTarget(
  tokens: readonly Token[],
  from: number,
): { readonly figure: QuotedFigure | null } | null {
  let at = from;
  if (!/^(?:against|versus|vs|compared)$/.test(wordAt(tokens, at))) return null;
  at += 1;
  while (/^(?:with|to|a)$/.test(wordAt(tokens, at))) at += 1;
  const named = targetFrom(tokens, at);
  if (named === null) return null;
  const isOf = wordAt(tokens, named.next) === 'of';
  const figure = named.figure ?? (isOf ? quoted(tokens[named.next + 1]) : null);
  return pastUnits(tokens, isOf ? named.next + 2 : named.next) < tokens.length ? null : { figure };
}

/** `At 72% performance is …`, `performance of 72% is …`, `72% is …`: the figure, and the clause without it; null where none stands so. */
export function standingFigure(
  tokens: readonly Token[],
  names: NameWords,
): { readonly figure: QuotedFigure; readonly rest: readonly Token[] } | null {
  const at = tokens.findIndex(({ kind }) => kind === 'figure');
  const figure = quoted(tokens[at]);
  if (figure === null || figure.sign === 'points') return null;
  const next = pastUnits(tokens, at + 1);
  if (at === 0)
    return /^(?:is|was|exceeds|meets)$/.test(wordAt(tokens, next))
      ? { figure, rest: tokens.slice(next) }
      : null;
  const before = wordAt(tokens, at - 1);
  const owner = wordAt(tokens, at - 2);
  const isOwned = PERFORMANCE.has(owner) || names.isHead(owner);
  const stands = (before === 'at' && (at === 1 || isOwned)) || (before === 'of' && isOwned);
  return stands ? { figure, rest: [...tokens.slice(0, at - 1), ...tokens.slice(next)] } : null;
}

/** `performance was 89%`, `there were 553 children in care`, `a total of 47 complaints were received`. */
export function readFigure(clause: Clause, subject: Subject, context: ClauseContext): ClauseRead {
  const { tokens, text } = clause;
  let at = subject.next;
  const isTotal = wordAt(tokens, at) === 'total' && wordAt(tokens, at + 1) === 'of';
  if (isTotal) at += 2;
  const figure = quoted(tokens[at]);
  if (figure === null || figure.sign === 'points' || subject.negated || subject.nearly) return NONE;
  at += 1;
  at = pastUnits(tokens, at);
  const against = againstTarget(tokens, at);
  if (against !== null && subject.next === 0 && subject.of === 'unsaid') {
    return {
      claims: [{ kind: 'figure', figure, isOfNow: false, target: against.figure, text }],
      isOfMeasure: true,
    };
  }
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
  return { claims: [{ kind: 'figure', figure, isOfNow, target: null, text }], isOfMeasure: !tail.breaksOff };
}
