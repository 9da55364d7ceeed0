/** A target of zero under a percentage tolerance, which is then no tolerance at all. */

import { noticedOf } from '../noticed.ts';
import { ruleInForce } from '../ruleInForce.ts';
import type { Check } from './check.ts';

export const targetZero: Check = ({ measures, policy }) =>
  measures.flatMap(({ measure, target }) => {
    if (target.kind !== 'number' || target.value !== 0) return [];
    if (measure.polarity === 'information' || measure.polarity === 'unknown') return [];
    const { toleranceKind, green, amber, floor } = ruleInForce(measure.rule, policy);
    // A floor other than the target is still Amber, whatever the tolerance comes to.
    if (floor !== null && floor.value !== 0) return [];
    const isEmptied = toleranceKind === 'percent of target' && (green > 0 || amber > 0);
    return isEmptied ? [noticedOf(measure, { code: 'target-zero' }, target.place)] : [];
  });
