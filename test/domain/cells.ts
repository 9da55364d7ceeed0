/** Cells as tests write them. */
import type { CellFacts } from '../../src/domain/cellFacts.ts';
import type { Place } from '../../src/domain/place.ts';

export const HERE: Place = { sheet: 'Scorecard', row: 6, column: 5 };

export const textCell = (text: string, format = 'General'): CellFacts => ({
  value: { kind: 'text', value: text },
  format,
  text,
  font: null,
  fill: null,
});

/** `shown` matters only to what a reading repeats. */
export const numberCell = (value: number, format = 'General', shown = String(value)): CellFacts => ({
  value: { kind: 'number', value },
  format,
  text: shown,
  font: null,
  fill: null,
});

export const EMPTY_CELL: CellFacts = {
  value: { kind: 'empty' },
  format: 'General',
  text: '',
  font: null,
  fill: null,
};
