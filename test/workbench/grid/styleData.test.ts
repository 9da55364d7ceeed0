import type { CellAppearance } from '../../../src/hosts/xlsx/appearance.ts';
import { PLAIN_APPEARANCE } from '../../../src/hosts/xlsx/read/styleAppearances.ts';
import { styleData } from '../../../src/workbench/grid/styleData.ts';
import { styleIds } from '../../../src/workbench/grid/styleIds.ts';
import { type BookCell, type Look, PLAIN } from '../../../src/workbench/standIn/book.ts';
import { aCell } from './aCell.ts';

const PLAIN_STYLE = { ff: 'Calibri, Carlito, Arial, sans-serif', fs: 11, vt: 3, tb: 1 };

const looking = (look: Partial<Look>): Partial<BookCell> => ({ look: { ...PLAIN, ...look } });
const filed = (file: Partial<CellAppearance>): Partial<BookCell> => ({
  file: { ...PLAIN_APPEARANCE, ...file },
});
const thin = (rgb: string) => ({ s: 1, cl: { rgb } });

describe('how a cell looks, for the grid', () => {
  it.each<[string, Partial<BookCell>, object]>([
    ['plain', {}, {}],
    ['bold', looking({ bold: true }), { bl: 1 }],
    ['italic', looking({ italic: true }), { it: 1 }],
    ['underlined', looking({ underline: true }), { ul: { s: 1 } }],
    ['of another size', looking({ size: 14 }), { fs: 14 }],
    ['coloured', looking({ colour: '0B4F5C' }), { cl: { rgb: '#0B4F5C' } }],
    ['wrapped', looking({ wrap: true }), { tb: 3 }],
    ['centred', looking({ horizontal: 'Center', vertical: 'Center' }), { ht: 2, vt: 2 }],
    ['right and on top', looking({ horizontal: 'Right', vertical: 'Top' }), { ht: 3, vt: 1 }],
    ['left', looking({ horizontal: 'Left' }), { ht: 1 }],
    ['filled', { fill: 'C6EFCE' }, { bg: { rgb: '#C6EFCE' } }],
    ['in another font', { font: 'Gill Sans MT' }, { ff: 'Gill Sans MT, Carlito, Arial, sans-serif' }],
    ['with a font’s comma left out', { font: 'A,"B' }, { ff: 'AB, Carlito, Arial, sans-serif' }],
    ['as a percentage', { format: '0.0%' }, { n: { pattern: '0.0%' } }],
    ['as General, whatever its case', { format: 'GENERAL' }, {}],
    [
      'with lines of ours round it',
      looking({ border: '808080' }),
      { bd: { t: thin('#808080'), r: thin('#808080'), b: thin('#808080'), l: thin('#808080') } },
    ],
    [
      'with the lines of its file',
      filed({ top: { style: 'double', colour: 'FF0000' }, left: { style: 'mediumDashed', colour: null } }),
      { bd: { t: { s: 7, cl: { rgb: '#FF0000' } }, l: { s: 9, cl: { rgb: '#000000' } } } },
    ],
    [
      'with ours in place of the file’s',
      { ...filed({ top: { style: 'double', colour: 'FF0000' } }), ...looking({ border: '000000' }) },
      { bd: { t: thin('#000000'), r: thin('#000000'), b: thin('#000000'), l: thin('#000000') } },
    ],
    ['struck through', filed({ strike: true }), { st: { s: 1 } }],
    ['turned up', filed({ rotation: 90 }), { tr: { a: -90, v: 0 } }],
    ['turned down', filed({ rotation: 135 }), { tr: { a: 45, v: 0 } }],
    ['with stacked letters', filed({ rotation: 255 }), { tr: { a: 0, v: 1 } }],
    ['indented', filed({ indent: 2 }), { pd: { l: 18 } }],
    [
      'indented from the right',
      { ...filed({ indent: 1 }), ...looking({ horizontal: 'Right' }) },
      { ht: 3, pd: { r: 9 } },
    ],
    [
      'with its lines in the colour of its text',
      looking({ underline: true, colour: '0563C1' }),
      { ul: { s: 1, cl: { rgb: '#0563C1' } }, cl: { rgb: '#0563C1' } },
    ],
  ])('%s', (_, cell, expected) => {
    expect(styleData(aCell(cell))).toEqual({ ...PLAIN_STYLE, ...expected });
  });

  it('names its parts in the order in which Univer does', () => {
    const cell = aCell({
      fill: 'FFFFFF',
      format: '0%',
      file: { ...PLAIN_APPEARANCE, strike: true, rotation: 90, indent: 1 },
      look: {
        bold: true,
        italic: true,
        underline: true,
        size: 9,
        colour: 'FF0000',
        wrap: true,
        horizontal: 'Left',
        vertical: 'Top',
        border: '000000',
      },
    });
    const order = 'ff fs it bl ul bbl st ol bg bd cl va n tr td ht vt tb pd'.split(' ');
    const named = Object.keys(styleData(cell));
    expect(named).toEqual(order.filter((key) => named.includes(key)));
    expect(named).toHaveLength(15);
    expect(Object.keys(styleData(cell).bd ?? {})).toEqual(['t', 'r', 'b', 'l']);
  });
});

describe('numbers of looks', () => {
  it('gives alike cells one number, and others another', () => {
    const ids = styleIds();
    const [one, other, bold] = [{}, {}, looking({ bold: true })].map((cell) => ids.idOf(aCell(cell)));
    expect(one).toBe(other);
    expect(bold).not.toBe(one);
    expect(Object.keys(ids.styles)).toEqual([one, bold]);
  });

  it('sees that a cell no longer looks as its file says', () => {
    const ids = styleIds();
    const file = { ...PLAIN_APPEARANCE, font: 'Calibri' };
    const before = ids.idOf(aCell({ file }));
    const after = ids.idOf(aCell({ file, fill: 'FF0000', isStyled: true }));
    expect(ids.styles[before]).not.toHaveProperty('bg');
    expect(ids.styles[after]).toHaveProperty('bg', { rgb: '#FF0000' });
  });
});
