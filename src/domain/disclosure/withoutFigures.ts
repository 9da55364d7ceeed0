/** A measure as it may be published: without the figures that are withheld, and without words that state them. */
import { figureFormat } from '../figureFormat.ts';
import type { Measure } from '../measure.ts';
import { mentionsPeople } from '../peopleWords.ts';
import { printFigure } from '../printFigure.ts';
import type { Reading } from '../reading.ts';
import { isSmall } from '../smallNumbers.ts';
import { statesFewPeople, statesFigure, statesSmallFigure } from './statesFigure.ts';

/** How a withheld figure stands: the shorthand of UK official statistics. */
export const WITHHELD = '[c]';

export const WITHHELD_COMMENT = '[c] The commentary is withheld, because it states figures.';

/** Figures in the cell beside the reading's own: `12 (3 of them boys)`. */
const saysMore = (text: string): boolean => (text.match(/\d[\d,.]*/g)?.length ?? 0) > 1;

function publishedReading(measure: Measure, reading: Reading, hidden: boolean): Reading {
  if (hidden) return { kind: 'suppressed', text: WITHHELD, place: reading.place };
  if (reading.kind === 'measured' && saysMore(reading.text)) {
    return { ...reading, text: printFigure(reading.value, figureFormat(measure, reading)) };
  }
  const isWords = reading.kind === 'unreadable' || reading.kind === 'suppressed';
  return isWords && reading.text !== null && /\d/.test(reading.text)
    ? { ...reading, text: WITHHELD }
    : reading;
}

/** Whether a comment beside figures that may all be shown tells of people all the same. */
const tellsOfPeople =
  ({ name }: Measure) =>
  (text: string): boolean =>
    statesFewPeople(text, mentionsPeople(name));

/** A measure that counts no people, and from which none can be worked out: only its comment may tell of them. */
export const withoutPeople = (measure: Measure): Measure =>
  measure.comment !== null && tellsOfPeople(measure)(measure.comment.text)
    ? { ...measure, comment: { ...measure.comment, text: WITHHELD_COMMENT } }
    : measure;

/**
 * @param hidden periods whose figures are withheld
 * @param concerned whether any figure is withheld of the measure or of one that it can be worked out with
 */
export function withoutFigures(measure: Measure, hidden: ReadonlySet<string>, concerned: boolean): Measure {
  const readings = new Map(
    [...measure.readings].map(([period, reading]) => [
      period,
      publishedReading(measure, reading, hidden.has(period)),
    ]),
  );
  const { comment, baseline, comparators } = measure;
  const isTelling = concerned
    ? statesFigure
    : measure.countsPeople
      ? statesSmallFigure
      : tellsOfPeople(measure);
  const isBare = ({ text }: { readonly text: string }): boolean => !concerned && !statesSmallFigure(text);
  return {
    ...measure,
    readings,
    comment: comment !== null && isTelling(comment.text) ? { ...comment, text: WITHHELD_COMMENT } : comment,
    baseline: baseline !== null && (concerned || isSmall(baseline.figure)) ? null : baseline,
    comparators: comparators.filter(isBare),
    // With its target, a printed colour can tell which figure it must have been.
    published: hidden.size > 0 ? { status: null, trend: null } : measure.published,
  };
}
