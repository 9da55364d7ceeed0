/** Works out the formula of each cell of a sheet: its own, one that it shares, or that of the array it is in. */
import type { Area } from '../../../sheets/snapshot.ts';
import { areaOf } from './reference.ts';
import { type Spread, spreadFormula } from './spreadFormula.ts';

/** An array formula or data table, which Excel changes only as a whole. */
export interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

export interface FormulaReader {
  /** The formula of the cell at the place, from its `f` element. */
  readonly read: (
    attributes: ReadonlyMap<string, string>,
    text: string,
    row: number,
    column: number,
  ) => string | null;
  /** The arrays met so far. */
  readonly arrays: readonly ArrayFormula[];
}

export function formulaReader(): FormulaReader {
  const masters = new Map<string, Spread>();
  const arrays: ArrayFormula[] = [];
  return {
    arrays,
    read: (attributes, rawText, row, column) => {
      const text = rawText.replace(/^=/, '');
      const kind = attributes.get('t');
      const area = areaOf(attributes.get('ref'));
      if (kind === 'array' || kind === 'dataTable') {
        const inputs = [attributes.get('r1'), attributes.get('r2')].filter((ref) => ref !== undefined);
        const formula = kind === 'array' ? text : `TABLE(${inputs.join(',')})`;
        if (area !== null) arrays.push({ area, formula });
        return formula;
      }
      if (kind !== 'shared') return text === '' ? null : text;
      const group = attributes.get('si') ?? '';
      if (text !== '') {
        masters.set(group, spreadFormula(text, row, column));
        return text;
      }
      return masters.get(group)?.(row, column) ?? '';
    },
  };
}
