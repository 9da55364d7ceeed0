/** Targets in words that another cell of the row gives a figure: `Above statistical neighbour average`, `To be better than baseline`. */
import type { Place } from '../domain/place.ts';
import type { Polarity } from '../domain/polarity.ts';
import { readFigure } from '../domain/readFigure.ts';
import type { ReadingContext } from '../domain/readReading.ts';
import type { Target, TargetOperator } from '../domain/target.ts';
import type { FigureColumn } from './tableColumns.ts';
import type { RowSource } from './tableSource.ts';

/** Words of a target and of the heading that it means, in pairs. */
const SAME_SUBJECT: readonly RegExp[] = [
  /\b(?:stat(?:istical)?\.? ?neigh(?:bour)?s?'?|sns?\b)/i,
  /\b(?:england|english|national|nat\.?)\b/i,
  /\b(?:region(?:al)?)\b/i,
  /\bbenchmark\b/i,
  /\b(?:peers?|family|similar)\b/i,
];

const UP = /\b(?:above|over|exceed|higher than|more than|greater than)\b/i;
const DOWN = /\b(?:below|under|lower than|less than|fewer than)\b/i;

/** Which way the words go; by the measure's own polarity where they only say `better than`. */
function operatorOf(text: string, polarity: Polarity): TargetOperator | null {
  if (UP.test(text)) return '>';
  if (DOWN.test(text)) return '<';
  switch (polarity) {
    case 'higher':
      return /\bbetter\b/i.test(text) ? '>' : '>=';
    case 'lower':
      return /\bbetter\b/i.test(text) ? '<' : '<=';
    case 'near':
    case 'information':
    case 'unknown':
      return null;
  }
}

function columnMeant(text: string, source: RowSource): number | null {
  const { comparators, fields } = source.table.columns;
  if (/\bbase ?line\b/i.test(text)) return fields.get('baseline') ?? null;
  const subject = SAME_SUBJECT.find((words) => words.test(text));
  const meant = subject ? comparators.filter(({ heading }: FigureColumn) => subject.test(heading)) : [];
  const [only, ...others] = meant;
  return only && others.length === 0 ? only.column : null;
}

/** The figure that an unreadable target's words point to in the measure's own row; the target as it was where they point to none. */
export function resolveWords(
  target: Target,
  source: RowSource,
  polarity: Polarity,
  context: ReadingContext,
): Target {
  if (target.kind !== 'unreadable' || target.source !== 'scorecard') return target;
  const column = columnMeant(target.text, source);
  const operator = operatorOf(target.text, polarity);
  if (column === null || operator === null) return target;
  const place: Place = { sheet: source.grid.sheet.name, row: source.row.row, column };
  const cell = source.grid.cellAt(source.row.row, column);
  const figure = cell && readFigure(cell, place, context);
  if (figure?.kind !== 'figure') return target;
  const { value, decimals, form, grade } = figure;
  return {
    kind: 'number',
    value,
    decimals,
    text: figure.text,
    place,
    form,
    grade,
    operator,
    source: 'scorecard',
    span: 'period',
    lookup: null,
  };
}
