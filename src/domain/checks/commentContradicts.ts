/** A comment that says the opposite of its own row: improved, and fell; below target, and above. */
import type { AssessedMeasure } from '../assessment.ts';
import { type Base, namedBases, unnamedBases } from '../comments/basesOf.ts';
import type { Claim, QuotedFigure } from '../comments/claim.ts';
import type { Way } from '../comments/commentWords.ts';
import type { Contradiction } from '../faultFacts.ts';
import type { Fault } from '../finding.ts';
import { gapOf, goalOf, shown } from '../gap.ts';
import type { Measure } from '../measure.ts';
import { compare9 } from '../round.ts';

type Movement = Extract<Claim, { kind: 'movement' }>;
type OfTarget = Extract<Claim, { kind: 'target' }>;

/** The way the figure must have gone for the claim to be so; null where it may be meant either way. */
function wayOfFigure({ way, ofPerformance }: Movement, { polarity }: Measure): 'up' | 'down' | null {
  const isLower = polarity === 'lower';
  const turned: Readonly<Record<Way, 'up' | 'down'>> = {
    up: 'up',
    down: 'down',
    better: isLower ? 'down' : 'up',
    worse: isLower ? 'up' : 'down',
  };
  if (way === 'better' || way === 'worse') return polarity === 'higher' || isLower ? turned[way] : null;
  return ofPerformance && polarity !== 'higher' && polarity !== 'information' ? null : turned[way];
}

/** A figure that the comment itself compares with, of the measure's own kind. */
const ownBase = (from: QuotedFigure): Base => ({ value: from.value, text: from.text, period: null });

const fits = ({ sign }: QuotedFigure, { unit }: Measure): boolean => {
  if (unit === 'percent') return sign === '%';
  return unit === 'currency' ? sign === '£' : sign === null;
};

/** The base that contradicts the claim; null where one bears it out, or none can be told. */
function contradicted(claim: Movement, { measure, reading, period }: AssessedMeasure): Base | null {
  const way = wayOfFigure(claim, measure);
  if (way === null || reading?.kind !== 'measured') return null;
  const isOwn = claim.from !== null && fits(claim.from, measure);
  if (claim.from !== null && !isOwn) return null;
  const named = claim.since.length > 0 ? namedBases(measure, period, claim.since) : [];
  if (named === null) return null;
  const bases = isOwn && claim.from !== null ? [ownBase(claim.from)] : named;
  const all = bases.length > 0 ? bases : unnamedBases(measure, period);
  const wanted = way === 'up' ? 1 : -1;
  const now = shown(reading);
  const went = (base: Base): number => compare9(now, base.value) * wanted;
  if (claim.negated) return all.length > 0 && all.every((base) => went(base) > 0) ? (all[0] ?? null) : null;
  if (all.some((base) => went(base) > 0)) return null;
  // Figures that print the same may differ behind the decimals.
  return (
    all.find((base) => went(base) < 0 && base.period !== null) ??
    (isOwn ? (all.find((base) => went(base) < 0) ?? null) : null)
  );
}

/** Whether the target bears out what is said of it; true where it cannot be told. */
function holds({ says, target: quoted }: OfTarget, assessed: AssessedMeasure): boolean {
  const { measure, reading, target, rating } = assessed;
  if (reading?.kind !== 'measured' || target.kind !== 'number' || rating.status === 'Not rated') return true;
  if (quoted !== null && (!fits(quoted, measure) || compare9(quoted.value, shown(target)) !== 0)) return true;
  const goal = goalOf(measure.polarity, target, reading);
  if (goal === null || goal.kind === 'band') return true;
  const isShort = gapOf(shown(reading), goal) > 0;
  const isAmberOrRed = rating.status !== 'Green' && rating.status !== 'Exceeded';
  const side = compare9(shown(reading), shown(target));
  // Where lower is good, above and below are said of the figure and of the performance alike.
  const isSided = measure.polarity === 'higher';
  switch (says) {
    case 'above':
      return !isSided || side >= 0;
    case 'exceeded':
      return !isSided || side >= 0;
    case 'below':
      return !isSided || side < 0;
    case 'not above':
      return !isSided || side <= 0;
    case 'not below':
      return !isSided || side >= 0;
    case 'met':
      return !isShort || !isAmberOrRed;
    case 'on':
      return rating.status !== 'Red';
    case 'missed':
      return isShort;
  }
}

function against(claim: Claim, assessed: AssessedMeasure): Contradiction | null {
  const { reading, target } = assessed;
  if (reading?.kind !== 'measured') return null;
  switch (claim.kind) {
    case 'figure':
      return null;
    case 'movement': {
      const base = contradicted(claim, assessed);
      if (base === null) return null;
      const isAbove = compare9(shown(reading), base.value) > 0;
      return {
        kind: isAbove ? 'above' : 'below',
        figure: reading.text,
        than: base.text,
        period: base.period,
      };
    }
    case 'target':
      if (holds(claim, assessed) || target.kind !== 'number') return null;
      return { kind: 'target', figure: reading.text, target: target.text };
  }
}

/** The first of a comment's claims that its row contradicts. */
export function contradictionIn(claims: readonly Claim[], assessed: AssessedMeasure): Fault | null {
  for (const claim of claims) {
    const found = against(claim, assessed);
    if (found !== null) return { code: 'comment-contradicts', said: claim.text, against: found };
  }
  return null;
}
