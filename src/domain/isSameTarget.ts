/** Whether a target says what it said before, however it is written: `10% to 12%` and `10-12%`, `≥ 85` and `85`. */
import type { Measure } from './measure.ts';
import type { PastFigure } from './past.ts';
import { PLAIN_CONTEXT } from './readingContext.ts';
import { readTarget } from './readTarget.ts';
import { compare9 } from './round.ts';
import type { Target, TargetOperator } from './target.ts';

/** What a target's words come to. The scale of its unit is not kept: both are read without it, which compares them all the same. */
function readAgain(text: string | null, { unit, polarity, grades, places }: Measure): Target {
  const said = text ?? '';
  const cell = {
    value: { kind: 'text', value: said },
    format: 'General',
    text: said,
    font: null,
    fill: null,
  } as const;
  return readTarget(cell, places.name, {
    ...PLAIN_CONTEXT,
    unit,
    grades,
    polarity,
    source: 'scorecard',
    span: 'period',
    lookup: null,
  });
}

const same = (a: number, b: number): boolean => compare9(a, b) === 0;

/** A figure without words of direction leaves open which is meant, where no polarity says it. */
const operatorsAgree = (a: TargetOperator | null, b: TargetOperator | null): boolean =>
  a === b || a === null || b === null;

const spaced = (text: string | null): string => (text ?? '').replace(/\s+/gu, '').toLowerCase();

/** Compares figures and operators where both can be read, the words where one cannot. */
export function isSameTarget(measure: Measure, before: PastFigure, now: Target): boolean {
  const figuresAgree = now.kind !== 'number' || before.value === null ? null : same(before.value, now.value);
  if (figuresAgree === false) return false;
  if (spaced(before.text) === spaced(now.text)) return true;
  const then = readAgain(before.text, measure);
  const today = readAgain(now.text, measure);
  if (then.kind === 'number' && today.kind === 'number')
    return operatorsAgree(then.operator, today.operator) && (figuresAgree ?? same(then.value, today.value));
  if (then.kind === 'band' && today.kind === 'band')
    return same(then.low.value, today.low.value) && same(then.high.value, today.high.value);
  return figuresAgree ?? false;
}
