/** Withheld figures that the rest of the sheet gives back, so that nothing is withheld. */
import { isCouncils } from '../disclosure/figureAt.ts';
import { recoverable, relationsOf, withheldOf } from '../disclosure/withhold.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import { noticedOf } from '../noticed.ts';
import { placeKey } from '../place.ts';
import type { Check } from './check.ts';
import { periodsShown } from './smallNumber.ts';

const isCouncilsOwn = (measure: Measure): boolean =>
  [...measure.readings.values()].some(({ kind }) => kind === 'suppressed');

export const recoverableFigure: Check = ({ measures, policy }) => {
  const all = measures.map(({ measure }) => measure);
  const isOn = policy.disclosure !== 'off';
  if (!isOn && !all.some(isCouncilsOwn)) return [];
  const relations = relationsOf(all);
  const found = recoverable(relations, isOn ? withheldOf(all, relations) : new Map());
  const shown = new Map(measures.map(({ measure, period }) => [measure, new Set(periodsShown(period))]));
  const noticed = found.flatMap((figure) => {
    const { measure, period } = figure;
    const reading = measure.readings.get(period);
    if (reading === undefined || !shown.get(measure)?.has(period)) return [];
    const fault = { code: 'recoverable', period, byCouncil: isCouncils(figure) } as const;
    return [noticedOf(measure, fault, reading.place)];
  });
  return [...groupBy(noticed, ({ place }) => (place === null ? '' : placeKey(place))).values()].flatMap(
    ([first]) => first ?? [],
  );
};
