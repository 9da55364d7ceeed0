/** Finds the cells that share a formula whose first cell is about to be overwritten, each with the formula as its own. */
import { type Spread, spreadFormula } from '../read/spreadFormula.ts';
import { childOf, type Element, textOf } from '../xml/element.ts';
import { attributeMap } from '../xml/tag.ts';
import { cellsOf, rowsOf } from './rowElements.ts';

/** Formulas by row and column. */
export type OwnFormulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

const NONE: OwnFormulas = new Map();

/**
 * `isWritten` tells which cells are to be overwritten. A group's number may be used again further down: a cell belongs
 * to the last one that stated a formula.
 */
export function splitShared(
  data: Element,
  prefix: string,
  isWritten: (row: number, column: number) => boolean,
): OwnFormulas {
  const content = data.xml.slice(data.tag.end, data.contentEnd);
  if (!/\st\s*=\s*["']shared["']/.test(content)) return NONE;
  const lost = new Map<string, Spread | null>();
  const own = new Map<number, Map<number, string>>();
  for (const { row, element } of rowsOf(data, prefix))
    for (const cell of cellsOf(element, prefix)) {
      const formula = childOf(cell.element, `${prefix}f`);
      const attributes = formula && attributeMap(data.xml, formula.tag);
      if (formula === undefined || attributes?.get('t') !== 'shared') continue;
      const group = attributes.get('si') ?? '';
      const text = textOf(formula);
      const overwritten = isWritten(row, cell.column);
      if (text !== '') lost.set(group, overwritten ? spreadFormula(text, row, cell.column) : null);
      const spread = lost.get(group);
      if (text !== '' || overwritten || !spread) continue;
      const formulas = own.get(row) ?? new Map<number, string>();
      formulas.set(cell.column, spread(row, cell.column));
      own.set(row, formulas);
    }
  return own;
}
