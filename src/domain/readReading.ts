/** Reads what a cell of figures says. */
import { readAbsence } from './absence.ts';
import type { CellFacts } from './cellFacts.ts';
import { gradeStep } from './grades.ts';
import type { Place } from './place.ts';
import { plainText } from './plainText.ts';
import { type KeyMeaning, lookUp, type PrintedKey } from './printedKey.ts';
import { EXCEL_TEXT, type ReadFigure, readFigure } from './readFigure.ts';
import type { MeasuredReading, MissingReason, Reading } from './reading.ts';
import type { ReadingContext } from './readingContext.ts';

export { readFigure } from './readFigure.ts';
export { PLAIN_CONTEXT, type ReadingContext } from './readingContext.ts';

const MISSING_BY_KEY: Readonly<Partial<Record<KeyMeaning, MissingReason>>> = {
  'no data': 'no data',
  'not due': 'not due',
  'new measure': 'new measure',
  'to be confirmed': 'to be confirmed',
};

/** What the sheet's own key says that a whole cell stands for; null where it says nothing of an absent figure. */
function absentByKey(plain: string, key: PrintedKey, text: string, place: Place): Reading | null {
  const meaning = key.size === 0 ? null : lookUp(key, plain);
  if (meaning === null) return null;
  if (meaning === 'suppressed') return { kind: 'suppressed', text, place };
  if (meaning === 'not applicable') return { kind: 'not applicable', text, place };
  const reason = MISSING_BY_KEY[meaning];
  return reason ? { kind: 'missing', reason, text, place } : null;
}

/** Field by field: a copy made in one go takes twice the memory, and a workbook has tens of thousands. */
const measured = (figure: ReadFigure): MeasuredReading => ({
  kind: 'measured',
  value: figure.value,
  decimals: figure.decimals,
  text: figure.text,
  place: figure.place,
  form: figure.form,
  marks: figure.marks,
  grade: figure.grade,
  statusWord: figure.statusWord,
});

/**
 * What a cell says for a measure in a period: a figure, or why there is none. Blank is never zero, and nothing is guessed:
 * words, two figures, dates, errors and figures of another unit are unreadable. Source: docs/rules.md, reading a cell.
 */
export function readReading(cell: CellFacts | undefined, place: Place, context: ReadingContext): Reading {
  if (cell === undefined) return { kind: 'missing', reason: 'blank', text: null, place };
  if (cell.value.kind === 'text') {
    const plain = plainText(cell.value.value);
    const { text } = cell;
    if (plain === '') return { kind: 'missing', reason: 'blank', text: null, place };
    const figureOnly = EXCEL_TEXT.test(plain) || (context.grades && gradeStep(plain, context.grades));
    const told = figureOnly
      ? null
      : (absentByKey(plain, context.key, text, place) ?? absent(plain, text, place));
    if (told) return told;
  }
  const figure = readFigure(cell, place, context);
  if (figure === null) return { kind: 'missing', reason: 'blank', text: null, place };
  return figure.kind === 'figure'
    ? measured(figure)
    : { kind: 'unreadable', reason: figure.reason, text: cell.text, place };
}

function absent(plain: string, text: string, place: Place): Reading | null {
  const absence = readAbsence(plain.toLowerCase());
  return absence && { ...absence, text, place };
}
