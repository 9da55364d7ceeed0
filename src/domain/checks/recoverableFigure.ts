/** Withheld figures that the rest of the sheet gives back, so that nothing is withheld. */
import { type FigureAt, isCouncils } from '../disclosure/figureAt.ts';
import { disclosureOf, hasCouncils, recoverable, relationsOf } from '../disclosure/withhold.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import { noticedOf } from '../noticed.ts';
import { placeKey } from '../place.ts';
import type { Check } from './check.ts';
import { periodsShown } from './smallNumber.ts';

/** Where we withhold nothing, what the council withholds can be given back. */
function givenBack(measures: readonly Measure[], isOn: boolean): readonly FigureAt[] {
  if (isOn) {
    const { relations, withheld } = disclosureOf(measures);
    return recoverable(relations, withheld);
  }
  const councils = measures.filter(hasCouncils);
  return councils.length === 0 ? [] : recoverable(relationsOf(measures, councils), new Map());
}

export const recoverableFigure: Check = ({ scorecard, measures, policy }) => {
  const found = givenBack(scorecard.measures, policy.disclosure !== 'off');
  if (found.length === 0) return [];
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
