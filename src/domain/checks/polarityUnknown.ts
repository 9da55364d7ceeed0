/** A measure of which nothing says whether higher or lower is good: never guessed, so never rated. */
import type { Measure } from '../measure.ts';
import { noticedOf } from '../noticed.ts';
import type { Place } from '../place.ts';
import type { Check } from './check.ts';
import { oncePerSheet } from './oncePerSheet.ts';

const keyOf = (sheet: string | null, name: string | null): string => JSON.stringify([sheet, name]);

/** Reported where the sheet would say it, else at the name. Measures whose polarity the reader found in words it does not know are reported there already. */
export const polarityUnknown: Check = ({ scorecard }) => {
  const reported = new Set(
    scorecard.noticed
      .filter(({ fault }) => fault.code === 'polarity-unknown')
      .map(({ sheet, measure }) => keyOf(sheet, measure)),
  );
  const fault = { code: 'polarity-unknown', text: null, instead: null } as const;
  const unknown = scorecard.measures.filter(
    ({ polarity, sheet, name }) => polarity === 'unknown' && !reported.has(keyOf(sheet, name)),
  );
  const headings = new Map(scorecard.sheets.map(({ sheet, fields }) => [sheet, fields.polarity]));
  const placeOf = ({ sheet, row, places }: Measure): Place => {
    const heading = headings.get(sheet);
    return heading === undefined ? places.name : { sheet, row, column: heading.column };
  };
  return oncePerSheet(
    scorecard.measures,
    unknown.map((measure) => ({ measure, noticed: noticedOf(measure, fault, placeOf(measure)) })),
  );
};
