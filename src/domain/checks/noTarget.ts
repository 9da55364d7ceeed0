/** A measure that is to be judged and has no target. */
import { type Check, noticedIn } from './check.ts';

/** Sheets without a column for targets say so once, by their missing heading, and not in every row. */
export const noTarget: Check = ({ scorecard, measures }) => {
  const withoutColumn = new Set(
    scorecard.noticed
      .filter(({ fault }) => fault.code === 'heading-missing' && fault.field === 'target')
      .map(({ sheet }) => sheet),
  );
  return measures.flatMap(({ measure, target }) => {
    if (target.kind !== 'missing' || measure.polarity === 'information') return [];
    if (target.place === null && withoutColumn.has(measure.sheet)) return [];
    return [
      noticedIn(measure, { code: 'no-target', text: target.text }, target.place ?? measure.places.name),
    ];
  });
};
