/** How cells look, in the words of the wire: read and set cell by cell. */
import { parseSheetArea, pinnedAreaText } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import { type Book, type BookCell, clearLines, type Look } from './book.ts';
import { HostError, NotImplemented } from './hostObject.ts';

const hash = (colour: string | null): string => (colour === null ? '#FFFFFF' : `#${colour}`);

export function bare(colour: unknown, where: string): string {
  if (typeof colour !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(colour))
    throw new HostError('InvalidArgument', where);
  return colour.slice(1).toUpperCase();
}

const EDGES = ['bottom', 'left', 'right', 'top'] as const;

const edgeOf = (border: string | null): object =>
  border === null
    ? { style: 'None', color: '#000000', weight: 'Thin' }
    : { style: 'Continuous', color: hash(border), weight: 'Thin' };

type Wanted = Readonly<Record<string, unknown>>;

const isWanted = (wanted: unknown): wanted is Wanted => typeof wanted === 'object' && wanted !== null;

/** Answers exactly what was asked for, as `getCellProperties` does. */
function picked(wanted: Wanted, offered: Readonly<Record<string, unknown>>, where: string): object {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, asked]) => asked !== false)
      .map(([name, asked]) => {
        if (!(name in offered)) throw new NotImplemented(`${where}.${name}`);
        const value = offered[name];
        return [name, isWanted(asked) && isWanted(value) ? picked(asked, value, `${where}.${name}`) : value];
      }),
  );
}

export function propertiesOf(cell: BookCell, wanted: unknown): object {
  if (!isWanted(wanted)) throw new HostError('InvalidArgument', 'Range.getCellProperties');
  const { look } = cell;
  return picked(
    wanted,
    {
      format: {
        fill: { color: hash(cell.fill), pattern: cell.fill === null ? 'None' : 'Solid' },
        font: {
          name: cell.font,
          bold: look.bold,
          italic: look.italic,
          underline: look.underline ? 'Single' : 'None',
          size: look.size,
          color: hash(look.colour),
        },
        borders: Object.fromEntries(EDGES.map((edge) => [edge, edgeOf(look.border)])),
        wrapText: look.wrap,
        horizontalAlignment: look.horizontal,
        verticalAlignment: look.vertical,
      },
      hyperlink:
        cell.link === null
          ? null
          : {
              documentReference: pinnedAreaText(cell.link.sheet, cell.link.area),
              screenTip: cell.link.tip,
            },
    },
    'Range.getCellProperties',
  );
}

type Setter = (cell: BookCell, value: unknown) => void;

const intoLook =
  <Key extends keyof Look>(key: Key, read: (value: unknown) => Look[Key]): Setter =>
  ({ look }, value) => {
    look[key] = read(value);
  };

const isTrue = (value: unknown): boolean => value === true;

const SETTERS: Readonly<Record<string, Setter>> = {
  'font/name': (cell, value) => {
    cell.font = String(value);
  },
  'font/bold': intoLook('bold', isTrue),
  'font/italic': intoLook('italic', isTrue),
  'font/underline': intoLook('underline', (value) => value === 'Single'),
  'font/size': intoLook('size', Number),
  'font/color': intoLook('colour', (value) => bare(value, 'RangeFont.color')),
  'fill/color': (cell, value) => {
    cell.fill = bare(value, 'RangeFill.color');
  },
  'fill/clear': (cell) => {
    cell.fill = null;
  },
  wrapText: intoLook('wrap', isTrue),
  horizontalAlignment: intoLook('horizontal', String),
  verticalAlignment: intoLook('vertical', String),
};

/** Sets one property by its place: `font/bold`, `fill/color`. */
export function setLook(cell: BookCell, place: string, value: unknown): void {
  const set = SETTERS[place];
  if (set === undefined) throw new NotImplemented(`Range.format.${place} =`);
  set(cell, value);
  cell.isStyled = true;
}

/** As `setCellProperties`: only what is named is set. */
export function setProperties(cell: BookCell, given: unknown, book: Book): void {
  if (!isWanted(given)) throw new HostError('InvalidArgument', 'Range.setCellProperties');
  for (const [name, value] of Object.entries(given)) {
    if (name === 'format' && isWanted(value)) setFormat(cell, value);
    else if (name === 'hyperlink') cell.link = linkFrom(value, book);
    else throw new NotImplemented(`Range.setCellProperties ${name}`);
  }
}

function setFormat(cell: BookCell, format: Wanted): void {
  for (const [part, value] of Object.entries(format)) {
    if (part === 'borders' && isWanted(value)) {
      const [edge] = Object.values(value) as { style?: string; color?: string }[];
      if (edge === undefined || edge.style === 'None') clearLines(cell);
      else cell.look.border = bare(edge.color, 'Borders');
      cell.isStyled = true;
    } else if (isWanted(value))
      for (const [name, one] of Object.entries(value)) setLook(cell, `${part}/${name}`, one);
    else setLook(cell, part, value);
  }
}

/** A link within the workbook, from `{documentReference, screenTip}`; an empty one takes it away. */
function linkFrom(value: unknown, book: Book): BookCell['link'] {
  if (!isWanted(value)) return null;
  const { documentReference, screenTip } = value;
  if (typeof documentReference !== 'string')
    throw new NotImplemented('a hyperlink without documentReference');
  return book.sheets.length === 0 ? null : { ...placeOf(documentReference), tip: String(screenTip ?? '') };
}

function placeOf(reference: string): { sheet: string; area: Area } {
  const found = parseSheetArea(reference);
  if (found === null) throw new HostError('InvalidArgument', 'Range.hyperlink');
  return found;
}
