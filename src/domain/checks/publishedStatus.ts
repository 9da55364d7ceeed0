/** A status printed by the council that is not the one the rule gives; both are kept and neither is bent. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Said } from '../measure.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import type { Polarity } from '../polarity.ts';
import { type PrintedColour, readStatusWord } from '../readStatusWord.ts';
import type { Status } from '../status.ts';
import { ratingCells } from '../usedCells.ts';
import type { Check } from './check.ts';
import { printedFor } from './printedFor.ts';
import { remembered } from './remembered.ts';

/** Words that set the figure against the target and are good or bad by the measure: `above target`, `below target`. */
const BY_POLARITY = /\b(?:above|below|under|over)\b/i;

type ColourOfText = (text: string) => PrintedColour | null;

/** The colour a printed status names; null for words that are none (`Data not available`, `Monitor`). */
function printedColour(text: string, polarity: Polarity, colourOfText: ColourOfText): PrintedColour | null {
  return polarity !== 'higher' && BY_POLARITY.test(text) ? null : colourOfText(text);
}

/** The colour of three that a status of ours would have on a sheet without extra bands; null where it has none. */
function colourOf(status: Status): PrintedColour | null {
  switch (status) {
    case 'Exceeded':
    case 'Green':
      return 'Green';
    case 'Green-Amber':
    case 'Amber':
    case 'Red-Amber':
      return 'Amber';
    case 'Red':
      return 'Red';
    case 'Not rated':
      return null;
  }
}

/** The word in the status column, if it was printed for this period, or the one inside the reading's own cell. */
function printed({ measure, reading }: AssessedMeasure, isOfPeriod: boolean): Said | null {
  if (measure.published.status !== null) return isOfPeriod ? measure.published.status : null;
  return reading?.kind === 'measured' && reading.statusWord !== null
    ? { text: reading.statusWord, place: reading.place }
    : null;
}

export const publishedStatus: Check = ({ measures, policy }) => {
  const isOfPeriod = printedFor(measures);
  const colourOfText = remembered((text) => readStatusWord(text)?.status ?? null);
  return measures.flatMap((assessed) => {
    const said = printed(assessed, isOfPeriod(assessed));
    const theirs = said === null ? null : printedColour(said.text, assessed.measure.polarity, colourOfText);
    const ours = colourOf(assessed.rating.status);
    if (said === null || theirs === null || ours === null || theirs === ours) return [];
    const fault = {
      code: 'published-status-differs',
      published: said.text,
      ours: assessed.rating.status,
      why: assessed.why,
    } as const;
    return [restingOn(noticedOf(assessed.measure, fault, said.place), ratingCells(assessed, policy))];
  });
};
