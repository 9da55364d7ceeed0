/** What a measure is promised to reach, and by when. */
import type { Measure } from './measure.ts';
import { type Period, periodEnd } from './period.ts';
import { periodOfKey } from './periodOfKey.ts';
import type { NumberTarget, Target } from './target.ts';
import { targetFor } from './targetFor.ts';

export interface PromisedTarget {
  readonly target: NumberTarget;
  /** The period at whose end it is due; null where nothing says. */
  readonly by: Period | null;
}

interface Dated {
  readonly target: NumberTarget;
  readonly period: Period;
}

function datedTargets({ periodTargets }: Measure): readonly Dated[] {
  return [...periodTargets].flatMap(([key, target]) => {
    const period = periodOfKey(key);
    return target.kind === 'number' && period !== null ? [{ target, period }] : [];
  });
}

/** The one that ends last; of two that end together, the first. */
const latest = (dated: readonly Dated[]): Dated | null =>
  dated.reduce<Dated | null>(
    (last, next) => (last === null || periodEnd(next.period) > periodEnd(last.period) ? next : last),
    null,
  );

/** The period at whose end a target in force is due. */
function dueOf(target: Target, period: Period): Period | null {
  return target.kind === 'number' && target.span === 'annual' && period.kind !== 'unknown'
    ? { kind: 'year', year: Math.floor((periodEnd(period) - 3) / 12) }
    : null;
}

/**
 * The target that a measure moves towards: with a due date, the last one dated no later than that, else the one in force;
 * without, the last dated one. null where it is no figure.
 */
export function promisedTarget(measure: Measure, period: Period): PromisedTarget | null {
  const { due } = measure;
  const dated = datedTargets(measure);
  const inForce = targetFor(measure, period);
  if (due !== null) {
    const last = latest(dated.filter((each) => periodEnd(each.period) <= periodEnd(due.period)));
    const target = last?.target ?? inForce;
    return target.kind === 'number' ? { target, by: due.period } : null;
  }
  const last = latest(dated.filter((each) => periodEnd(each.period) >= periodEnd(period)));
  if (last !== null) return { target: last.target, by: last.period };
  return inForce.kind === 'number' ? { target: inForce, by: dueOf(inForce, period) } : null;
}
