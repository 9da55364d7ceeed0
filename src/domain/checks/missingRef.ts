/** A measure without a ref on a sheet where others have one. */
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { realRef } from './realRef.ts';

export const missingRef: Check = ({ scorecard }) => {
  const withRefs = new Set(
    scorecard.measures.filter((measure) => realRef(measure) !== null).map(({ sheet }) => sheet),
  );
  return scorecard.measures
    .filter((measure) => withRefs.has(measure.sheet) && realRef(measure) === null)
    .map((measure) =>
      noticedOf(
        measure,
        { code: 'missing-ref', name: measure.name },
        measure.places.ref ?? measure.places.name,
      ),
    );
};
