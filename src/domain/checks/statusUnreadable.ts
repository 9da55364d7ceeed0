/** A status column whose cells bear no words: a picture, an icon or a fill, which printing and screen readers lose. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Noticed } from '../finding.ts';
import { groupBy } from '../groupBy.ts';
import { readStatusWord } from '../statusWord.ts';
import { type Check, noticedIn, noticedOn } from './check.ts';

/** A word has at least two letters; a lone sign is the trace of a symbol font. */
const isWord = (text: string): boolean => /\p{L}\P{L}?\p{L}/u.test(text);

/** Marks that councils put where they have nothing to say. */
const NOTHING = /^[-–—.\s]*$/;

const isSign = (text: string): boolean =>
  !isWord(text) && !NOTHING.test(text) && (readStatusWord(text)?.status ?? null) === null;

function signs({ measure }: AssessedMeasure): readonly Noticed[] {
  const said = measure.published.status;
  return said !== null && isSign(said.text)
    ? [noticedIn(measure, { code: 'status-unreadable', text: said.text }, said.place)]
    : [];
}

/** Whether the sheet says a status of the measure's own, in its column or inside the reading's cell. */
const bearsStatus = ({ measure, reading }: AssessedMeasure): boolean =>
  measure.published.status !== null || (reading?.kind === 'measured' && reading.statusWord !== null);

/**
 * Reports signs that are no words in their cells, rated measures with a blank beside others that have a status in
 * theirs, and a column without a single word once, at its heading.
 */
export const statusUnreadable: Check = ({ scorecard, measures }) => {
  const bySheet = groupBy(measures, ({ measure }) => measure.sheet);
  return scorecard.sheets.flatMap(({ sheet, fields }): readonly Noticed[] => {
    const heading = fields.status;
    const onSheet = bySheet.get(sheet) ?? [];
    const found = onSheet.flatMap(signs);
    if (heading === undefined) return found;
    const fault = { code: 'status-unreadable', text: null } as const;
    if (!onSheet.some(bearsStatus)) {
      const isRated = onSheet.some(({ rating }) => rating.status !== 'Not rated');
      return isRated ? [noticedOn(sheet, fault, heading)] : [];
    }
    const blank = onSheet.filter(
      (assessed) => !bearsStatus(assessed) && assessed.rating.status !== 'Not rated',
    );
    return [
      ...found,
      ...blank.map(({ measure }) =>
        noticedIn(measure, fault, { sheet, row: measure.row, column: heading.column }),
      ),
    ];
  });
};
