/** A measure's own tolerance or floor that contradicts itself, so that no colour can be trusted. */
import type { AssessedMeasure } from '../assessment.ts';
import { noticedOf } from '../noticed.ts';
import type { Policy } from '../policy.ts';
import { ruleInForce } from '../rule.ts';
import type { Check } from './check.ts';

/** What is wrong with the measure's own numbers, in words; null where nothing is. */
function contradiction({ measure, target }: AssessedMeasure, policy: Policy): string | null {
  const { rule: own, polarity } = measure;
  const { green, amber, floor } = ruleInForce(own, policy);
  if (own.green !== null && own.green < 0) return `green (${own.green}) is below 0`;
  if (own.amber !== null && own.amber < 0) return `amber (${own.amber}) is below 0`;
  const hasOwn = own.green !== null || own.amber !== null;
  if (hasOwn && floor === null && amber < green) return `amber (${amber}) is below green (${green})`;
  if (floor === null || target.kind !== 'number') return null;
  const isBetter =
    (polarity === 'higher' && floor.value > target.value) ||
    (polarity === 'lower' && floor.value < target.value);
  return isBetter ? `the floor ${floor.text} is better than the target ${target.text}` : null;
}

export const toleranceInvalid: Check = ({ measures, policy }) =>
  measures.flatMap((assessed) => {
    const text = contradiction(assessed, policy);
    const { measure } = assessed;
    return text === null
      ? []
      : [
          noticedOf(
            measure,
            { code: 'tolerance-invalid', text },
            measure.rule.floor?.place ?? measure.places.name,
          ),
        ];
  });
