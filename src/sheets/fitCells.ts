/** How the cells of a table fit their columns: as they are on one line, on several, or cut where no row is high enough. */
import { placeText } from './address.ts';
import type { TableCell } from './describedTable.ts';
import { countLines, fitsOnLine, letterWidth, linesAtMost, linesIn } from './textWidth.ts';
import type { Theme } from './theme.ts';

/** Only texts longer than this can be too long for a row, as a row shows some 28 lines of more than 5 letters. */
const LONG = 140;
const LINES_FOR_CONTINUED = 3;

/** Words that say where the rest of a text stands which no row is high enough for. */
const continued = (place: string): string => `… (continues in ${place})`;

/** The cell with as much of its text as the highest row can show; officers' own text is never cut. */
function fitted(cell: TableCell, theme: Theme, units: number): TableCell {
  const style = theme.styles[cell.element];
  const { content, source } = cell;
  if (content.kind !== 'text' || source === null || cell.text.length < LONG) return cell;
  const parts = linesIn(cell.text, units, style);
  const most = linesAtMost(style.size);
  if (parts.length <= most) return cell;
  const text = `${parts
    .slice(0, most - LINES_FOR_CONTINUED)
    .join(' ')
    .replace(/\s+/g, ' ')}${continued(placeText(source))}`;
  return { ...cell, text, width: letterWidth(text), content: { kind: 'text', text } };
}

/** Lines that a cell takes in its column. */
function linesOf({ content, element, text }: TableCell, theme: Theme, units: number): number {
  const style = theme.styles[element];
  if (!style.wrap || content.kind === 'number') return 1;
  return countLines(text, units, style);
}

/** A cell as it fits its column. */
interface Fit {
  readonly shown: TableCell;
  readonly lines: number;
}

/** Whether a cell stands in a column of that many units as it is, on one line: most do. */
function isOneLine({ content, element, text, width }: TableCell, theme: Theme, units: number): boolean {
  if (content.kind === 'number') return true;
  const style = theme.styles[element];
  return text.length < LONG && fitsOnLine(width, units, style) && !text.includes('\n');
}

/** Fits the cells of a column of that many units: words that need several lines and occur again are fitted once. */
export function fitter(theme: Theme, units: number): (cell: TableCell) => Fit {
  const known = new Map<TableCell, Fit>();
  return (cell) => {
    if (isOneLine(cell, theme, units)) return { shown: cell, lines: 1 };
    const found = known.get(cell);
    if (found !== undefined) return found;
    const shown = fitted(cell, theme, units);
    const fit = { shown, lines: linesOf(shown, theme, units) };
    known.set(cell, fit);
    return fit;
  };
}
