/** Reads the opening tags of cells without making anything for each: a workbook has hundreds of thousands. */
import { damaged } from '../trouble.ts';
import type { Tag } from '../xml/tag.ts';
import { type CellType, cellType } from './cellValue.ts';
import { columnOf } from './reference.ts';

/** What a cell's tag says. One record serves all cells: it holds the last one read. */
export interface CellTag {
  /** Counting from 0; -1 where the cell does not say it. */
  column: number;
  style: number;
  type: CellType;
  isEmpty: boolean;
  /** Just after its `>`. */
  end: number;
}

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GT = 62;
const R = 114;
const S = 115;
const T = 116;

export interface CellTagReader {
  readonly last: CellTag;
  /** Reads the cell that opens at the `<`; false where another element does. */
  readonly readAt: (start: number) => boolean;
}

/** `name` is how cells are named in this part: `c`, or with a prefix. */
export function cellTagReader(xml: string, name: string): CellTagReader {
  const opening = `<${name}`;
  const last: CellTag = { column: -1, style: 0, type: 'n', isEmpty: false, end: 0 };

  /** Takes the attribute named by one letter; others say nothing that we read. */
  const take = (letter: number, value: string): void => {
    if (letter === R) last.column = columnOf(value);
    if (letter === S) last.style = Number(value);
    if (letter === T) last.type = cellType(value);
  };

  const readAt = (start: number): boolean => {
    let at = start + opening.length;
    const next = xml.charCodeAt(at);
    if (!xml.startsWith(opening, start) || !(next <= SPACE || next === GT || next === SLASH)) return false;
    last.column = -1;
    last.style = 0;
    last.type = 'n';
    last.isEmpty = false;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === GT) break;
      if (code <= SPACE || code === SLASH) {
        last.isEmpty = code === SLASH;
        at++;
        continue;
      }
      const equals = xml.indexOf('=', at);
      if (equals < 0) throw damaged();
      let open = equals + 1;
      while (xml.charCodeAt(open) <= SPACE) open++;
      const close = xml.indexOf(xml.charCodeAt(open) === QUOTE ? '"' : "'", open + 1);
      if (close < 0) throw damaged();
      const afterName = xml.charCodeAt(at + 1);
      if (afterName === EQUALS || afterName <= SPACE) take(code, xml.slice(open + 1, close));
      at = close + 1;
    }
    last.end = at + 1;
    return true;
  };
  return { last, readAt };
}

/** The tag just read, for those who read on inside it. */
export const asTag = (name: string, start: number, { isEmpty, end }: CellTag): Tag => ({
  name,
  kind: isEmpty ? 'empty' : 'open',
  start,
  nameEnd: start + 1 + name.length,
  end,
});
