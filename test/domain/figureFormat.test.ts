/** How the figures of our sentences are printed: as the measure's own cells print them. */
import { figureFormat } from '../../src/domain/figureFormat.ts';
import { printFigure } from '../../src/domain/printFigure.ts';
import { aRow, type RowSpec } from '../rows/aRow.ts';

const figureOf = (words: Pick<RowSpec, 'unit'>, value: number, text: string): string => {
  const { measure } = aRow({ ...words, target: null, readings: { 'Q2 2025/26': '1' } });
  const place = { sheet: measure.sheet, row: 0, column: 0 };
  const figure = { value, decimals: null, text, place, form: { form: 'number', factor: 1 } } as const;
  return printFigure(value, figureFormat(measure, figure));
};

it.each<readonly [string, RowSpec['unit'], number, string, string]>([
  ['with its comma', 'number', 12_500, '12,500', '12,500'],
  ['without one', 'number', 12_500, '12500', '12500'],
  ['with its comma, beside a year', 'number', 12_500, '12,500 (2016)', '12,500'],
  ['with its comma, of four decimals', 'number', 12_500.1234, '12,500.1234', '12,500.1234'],
  ['too short for one', 'number', 950, '950', '950'],
  ['under a heading in thousands, where no comma can tell', 'currency', 240_000, '240', '£240,000'],
  ['in millions', 'currency', 5_201_000, '£5.201m', '£5.201m'],
])('a figure is printed %s', (_, unit, value, text, printed) => {
  expect(figureOf(unit === undefined ? {} : { unit }, value, text)).toBe(printed);
});
