/** Who a clause speaks of: the measure's figure, its performance, the things it counts, or something else. */
import type { QuotedFigure } from './claim.ts';
import { type ClauseContext, quoted, wordAt } from './clauseContext.ts';
import type { Clause, Time, Token } from './commentTokens.ts';
import {
  ADJECTIVES,
  AUXILIARIES,
  BEFORE_TARGET,
  DEGREES,
  DETERMINERS,
  JOINTS,
  NEARLY,
  NEGATIONS,
  NOUNS,
  OPENERS,
  OWN_TARGET,
  PERFORMANCE,
  PRONOUNS,
  VERBS,
} from './commentWords.ts';
import { countsThings } from './nameWords.ts';

/** Who a clause speaks of, and where its verb begins. */
export interface Subject {
  readonly next: number;
  readonly of: 'figure' | 'performance' | 'things' | 'unsaid' | 'another';
  /** Words of the name that were said. */
  readonly named: readonly string[];
  readonly times: readonly Time[];
  readonly negated: boolean;
  readonly nearly: boolean;
  /** A denial that denies the degree only, so that nothing can be told. */
  readonly ofDegree: boolean;
  /** `is`, `at`, `of`: a figure may follow. */
  readonly verb: boolean;
  /** `is`, `has`, `continues to`, `did`: an unfinished form may follow. */
  readonly auxiliary: boolean;
}

const IS_VERB = /^(?:has|have|had|is|was|are|were|stands|stood|remains|remained|at|of)$/;

const CARRIES_ON = /^(?:continues?|continued|did|does|do|didn't|doesn't|don't|saw|seen|shows?|showed)$/;

export function subjectOf(
  tokens: readonly Token[],
  clause: Clause,
  { names, measure, inherits, opensComment }: ClauseContext,
): Subject {
  const times: Time[] = [];
  const named: string[] = [];
  let at = 0;
  let isPerformance = false;
  let isFigure = false;
  let hasPronoun = false;
  let negated = false;
  let nearly = false;
  let verb = false;
  let auxiliary = false;
  let ofDegree = false;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'time') {
      times.push(token.time);
      continue;
    }
    if (token.kind === 'figure') break;
    const word = token.text;
    const next = tokens[at + 1];
    if (negated && DEGREES.has(word)) ofDegree = true;
    if (VERBS.has(word) || NOUNS.has(word) || word === 'target') break;
    if (BEFORE_TARGET.has(word) && targetFrom(tokens, at + 1) !== null) break;
    if (ADJECTIVES.has(word) && leadsToNoun(tokens, at + 1)) break;
    if (word === 'total' && wordAt(tokens, at + 1) === 'of') break;
    if (CARRIES_ON.test(word)) auxiliary = true;
    if (NEGATIONS.has(word)) negated = true;
    else if (word === 'longer' || word === 'yet') continue;
    else if (NEARLY.has(word)) nearly = true;
    else if (IS_VERB.test(word)) {
      verb = true;
      auxiliary = true;
    } else if (PERFORMANCE.has(word)) isPerformance = true;
    else if (names.isHead(word)) isFigure = true;
    else if (names.has(word)) named.push(word);
    else if (PRONOUNS.has(word)) hasPronoun = true;
    else if (JOINTS.has(word) && next !== undefined) continue;
    else if (!OPENERS.has(word) && !DETERMINERS.has(word) && !AUXILIARIES.has(word)) break;
  }
  const isThings = countsThings(measure) && names.covers(named) !== 'part';
  const isFree = named.length === 0 && !hasPronoun && (clause.opensSentence || inherits);
  const of = isPerformance
    ? 'performance'
    : isFigure
      ? 'figure'
      : isThings
        ? 'things'
        : isFree || (hasPronoun && (opensComment || inherits))
          ? 'unsaid'
          : 'another';
  return { next: at, of, named, times, negated, nearly, ofDegree, verb, auxiliary };
}

/** Where `target` ends and the figure said with it, if only what belongs to it stands before; null where it does not follow. */
export function targetFrom(
  tokens: readonly Token[],
  from: number,
): { readonly next: number; readonly figure: QuotedFigure | null } | null {
  let at = from;
  let figure: QuotedFigure | null = null;
  for (; OWN_TARGET.has(wordAt(tokens, at)) || tokens[at]?.kind === 'figure'; at += 1) {
    figure = quoted(tokens[at]) ?? figure;
  }
  return /^targets?$/.test(wordAt(tokens, at)) ? { next: at + 1, figure } : null;
}

function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (ADJECTIVES.has(wordAt(tokens, at))) at += 1;
  return NOUNS.has(wordAt(tokens, at));
}
