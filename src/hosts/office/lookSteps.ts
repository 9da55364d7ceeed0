/** Writes how cells look: each property over the largest areas that share its value. Direct formats only. */
import type { CellEdit } from '../../sheets/plan.ts';
import type { CellStyle } from '../../sheets/style.ts';
import { rectangles } from './rectangles.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';

type Property = keyof CellStyle;

const HORIZONTAL: Readonly<Record<CellStyle['horizontal'], Excel.HorizontalAlignment>> = {
  left: 'Left' as Excel.HorizontalAlignment,
  center: 'Center' as Excel.HorizontalAlignment,
  right: 'Right' as Excel.HorizontalAlignment,
  general: 'General' as Excel.HorizontalAlignment,
};

const VERTICAL: Readonly<Record<CellStyle['vertical'], Excel.VerticalAlignment>> = {
  top: 'Top' as Excel.VerticalAlignment,
  center: 'Center' as Excel.VerticalAlignment,
};

const OUTER = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Edge = (typeof OUTER)[number] | 'InsideHorizontal' | 'InsideVertical';

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Lines between cells exist only where there are several. */
const edgesOf = ({ rows, columns }: Shape): readonly Edge[] => [
  ...OUTER,
  ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
  ...(columns > 1 ? (['InsideVertical'] as const) : []),
];

function setBorder(range: Excel.Range, colour: string | null, shape: Shape): void {
  for (const edge of edgesOf(shape)) {
    const line = range.format.borders.getItem(edge);
    if (colour === null) line.style = 'None';
    else {
      line.style = 'Continuous';
      line.weight = 'Thin';
      line.color = `#${colour}`;
    }
  }
}

/** A number format is one value for all cells of the range, which the client's types do not tell. */
export const setFormat = (range: Excel.Range, code: string): void => {
  range.numberFormat = code as unknown as string[][];
};

function setProperty(range: Excel.Range, property: Property, style: CellStyle, shape: Shape): void {
  const { format } = range;
  switch (property) {
    case 'bold':
      format.font.bold = style.bold;
      return;
    case 'italic':
      format.font.italic = style.italic;
      return;
    case 'underline':
      format.font.underline = style.underline ? 'Single' : 'None';
      return;
    case 'size':
      format.font.size = style.size;
      return;
    case 'colour':
      format.font.color = `#${style.colour}`;
      return;
    case 'fill':
      if (style.fill === null) format.fill.clear();
      else format.fill.color = `#${style.fill}`;
      return;
    case 'wrap':
      format.wrapText = style.wrap;
      return;
    case 'horizontal':
      format.horizontalAlignment = HORIZONTAL[style.horizontal];
      return;
    case 'vertical':
      format.verticalAlignment = VERTICAL[style.vertical];
      return;
    case 'format':
      setFormat(range, style.format);
      return;
    case 'border':
      setBorder(range, style.border, shape);
      return;
  }
}

/** What a cleared cell has already. */
const CLEARED: Readonly<Partial<CellStyle>> = {
  bold: false,
  italic: false,
  underline: false,
  fill: null,
  wrap: false,
  horizontal: 'general',
  format: 'General',
  border: null,
};

const PROPERTIES: readonly Exclude<Property, 'format'>[] = [
  ...(['bold', 'italic', 'size', 'underline', 'colour', 'fill'] as const),
  ...(['wrap', 'horizontal', 'vertical', 'border'] as const),
];

const BORDER_BYTES = 6 * 600;

/** @param isCleared the cells were cleared just before, so that what they have by that need not be said */
export function lookSteps(sheet: string, cells: readonly CellEdit[], isCleared: boolean): readonly Step[] {
  return PROPERTIES.flatMap((property) => {
    const styles = new Map<string, CellStyle>();
    const keyed = cells.flatMap(({ row, column, style }) => {
      if (style === null || (isCleared && CLEARED[property] === style[property])) return [];
      const key = String(style[property]);
      styles.set(key, style);
      return [{ row, column, key }];
    });
    return rectangles(keyed).map(({ area, key }): Step => {
      const shape = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
      return {
        bytes: RANGE_BYTES + (property === 'border' ? BORDER_BYTES : SET_BYTES),
        run: ({ range }) => setProperty(range(sheet, area), property, styles.get(key) as CellStyle, shape),
      };
    });
  });
}

/** Number formats, before content so that no formula is taken for text, and again after it where Excel may choose its own. */
export function numberFormatSteps(sheet: string, cells: readonly CellEdit[]): readonly Step[] {
  const keyed = cells.flatMap(({ row, column, style, format }) => {
    const key = style?.format ?? format;
    return key === undefined ? [] : [{ row, column, key }];
  });
  return rectangles(keyed).map(({ area, key }) => ({
    bytes: RANGE_BYTES + SET_BYTES + key.length,
    run: ({ range }) => setFormat(range(sheet, area), key),
  }));
}
