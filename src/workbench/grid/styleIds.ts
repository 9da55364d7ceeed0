/** Numbers the looks of cells, so that alike ones are held once. */
import type { IStyleData } from '@univerjs/core';
import type { CellAppearance } from '../../hosts/xlsx/appearance.ts';
import type { BookCell } from '../standIn/book.ts';
import { styleData } from './styleData.ts';

export interface StyleIds {
  readonly idOf: (cell: BookCell) => string;
  /** All that were numbered, by their numbers. */
  readonly styles: Record<string, IStyleData>;
}

export function styleIds(): StyleIds {
  const styles: Record<string, IStyleData> = {};
  const byText = new Map<string, string>();
  /** Cells that still look as their file says share its record: nothing need be compared. */
  const byFile = new WeakMap<CellAppearance, string>();

  const number = (cell: BookCell): string => {
    const style = styleData(cell);
    const text = JSON.stringify(style);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const id = `s${byText.size}`;
    byText.set(text, id);
    styles[id] = style;
    return id;
  };

  return {
    styles,
    idOf: (cell) => {
      const { file } = cell;
      if (file === null || cell.isStyled || cell.font !== file.font) return number(cell);
      const known = byFile.get(file);
      if (known !== undefined) return known;
      const id = number(cell);
      byFile.set(file, id);
      return id;
    },
  };
}
