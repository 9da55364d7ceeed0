/** A measure that is to be judged and has no target. */
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { oncePerSheet } from './oncePerSheet.ts';

export const noTarget: Check = ({ measures }) => {
  const judged = measures.filter(({ measure }) => measure.polarity !== 'information');
  const lacking = judged.filter(({ target }) => target.kind === 'missing');
  const withoutCell = lacking.filter(({ target }) => target.place === null);
  const fault = { code: 'no-target', text: null } as const;
  return [
    ...oncePerSheet(
      judged.map(({ measure }) => measure),
      withoutCell.map(({ measure }) => ({
        measure,
        noticed: noticedOf(measure, fault, measure.places.name),
      })),
    ),
    ...lacking.flatMap(({ measure, target }) =>
      target.kind === 'missing' && target.place !== null
        ? [noticedOf(measure, { code: 'no-target', text: target.text }, target.place)]
        : [],
    ),
  ];
};
