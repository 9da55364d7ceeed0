/** A measure's own tolerance or floor that contradicts itself, so that no colour can be trusted. */
import type { AssessedMeasure } from '../assessment.ts';
import type { ToleranceFault } from '../faultFacts.ts';
import { shown } from '../gap.ts';
import { mayBeNegative } from '../mayBeNegative.ts';
import { noticedOf } from '../noticed.ts';
import type { Policy } from '../policy.ts';
import { ruleInForce } from '../ruleInForce.ts';
import type { Check } from './check.ts';

/** What is wrong with the measure's own numbers; null where nothing is. Readers take no amount below 0. */
function contradiction({ measure, target }: AssessedMeasure, policy: Policy): ToleranceFault | null {
  const { rule: own, polarity } = measure;
  const { green, amber, floor, toleranceKind } = ruleInForce(own, policy);
  if (own.amber !== null && floor === null && amber < green) {
    return { kind: 'amber below green', amber, green };
  }
  if (target.kind !== 'number') return null;
  const isOfPoints = own.amber !== null && toleranceKind === 'points';
  if (
    isOfPoints &&
    floor === null &&
    polarity === 'higher' &&
    target.value > 0 &&
    amber > shown(target) &&
    !mayBeNegative(measure)
  )
    return { kind: 'larger than target', amber, target: target.text };
  if (floor === null) return null;
  const isBetter =
    (polarity === 'higher' && floor.value > target.value) ||
    (polarity === 'lower' && floor.value < target.value);
  return isBetter ? { kind: 'floor better than target', floor: floor.text, target: target.text } : null;
}

export const toleranceInvalid: Check = ({ measures, policy }) =>
  measures.flatMap((assessed) => {
    const wrong = contradiction(assessed, policy);
    const { measure } = assessed;
    const place = measure.rule.floor?.place ?? measure.places.name;
    return wrong === null ? [] : [noticedOf(measure, { code: 'tolerance-invalid', wrong }, place)];
  });
