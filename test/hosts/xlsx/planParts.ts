/** Short ways to say the pieces of a plan. */
import { parseArea } from '../../../src/sheets/address.ts';
import type {
  CellEdit,
  Content,
  Link,
  OwnSheet,
  Plan,
  SheetEdits,
  WordRule,
} from '../../../src/sheets/plan.ts';
import type { Area } from '../../../src/sheets/snapshot.ts';
import type { CellStyle } from '../../../src/sheets/style.ts';

export const area = (text: string): Area => {
  const found = parseArea(text);
  if (found === null) throw new Error(`${text} is no area`);
  return found;
};

export const STYLE: CellStyle = {
  bold: false,
  italic: false,
  size: 11,
  colour: '1F1F1F',
  fill: null,
  underline: false,
  wrap: true,
  horizontal: 'left',
  vertical: 'top',
  format: 'General',
  border: '7F7F7F',
};

export const HEADING: CellStyle = { ...STYLE, bold: true, colour: 'FFFFFF', fill: '1F3864' };

export const text = (value: string): Content => ({ kind: 'text', text: value });
export const number = (value: number): Content => ({ kind: 'number', value });
export const formula = (value: string, cached: string | number): Content => ({
  kind: 'formula',
  text: value,
  cached,
});
export const CLEAR: Content = { kind: 'clear' };

export const edit = (
  cell: string,
  content: Content,
  style: CellStyle | null = null,
  link: Link | null = null,
): CellEdit => {
  const { top, left } = area(cell);
  return { row: top, column: left, content, style, link };
};

export const STATUS_RULES: readonly WordRule[] = [
  { word: 'Green', fill: 'C6E0B4', colour: '1F3D14' },
  { word: 'Red', fill: 'F4B6B6', colour: '6B0F0F' },
  { word: 'Say "x" & <y>', fill: 'DDDDDD', colour: '000000' },
];

export const edits = (
  sheet: string,
  cells: readonly CellEdit[],
  rest: Partial<SheetEdits> = {},
): SheetEdits => ({
  sheet,
  cells,
  formats: [],
  widths: new Map(),
  ...rest,
});

export const ownSheet = (
  name: string,
  cells: readonly CellEdit[],
  rest: Partial<OwnSheet> = {},
): OwnSheet => ({
  name,
  definedName: `Scorecard.${name.replace(/\W/g, '')}`,
  cells,
  widths: new Map(),
  heights: new Map(),
  tables: [],
  formats: [],
  page: { orientation: 'landscape', titleRows: null, breaksBefore: [], footer: '' },
  names: [],
  ...rest,
});

export const plan = (rest: Partial<Plan>): Plan => ({ edits: [], ownSheets: [], show: null, ...rest });
