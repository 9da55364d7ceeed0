/** Names the font that our sheets are set in: the workbook's own where it is a sans serif, else Arial. */
import { attributesAt, childOf, type Element } from '../xml/element.ts';
import { attributeText } from '../xml/splice.ts';

/** The elements of a font that name it, in Excel's order. */
const NAMING = ['name', 'family', 'charset', 'scheme'];

/** Sans serif faces that offices have; the regular, narrow and UI cuts of each are named after it. */
const SANS_SERIF = [
  'Aptos',
  'Arial',
  'Avenir',
  'Calibri',
  'Candara',
  'Carlito',
  'Century Gothic',
  'Corbel',
  'DejaVu Sans',
  'Franklin Gothic',
  'Frutiger',
  'Gill Sans',
  'Helvetica',
  'Inter',
  'Lato',
  'Liberation Sans',
  'Lucida Sans',
  'Montserrat',
  'Myriad',
  'Noto Sans',
  'Nunito',
  'Open Sans',
  'Poppins',
  'Public Sans',
  'Roboto',
  'Segoe UI',
  'Source Sans',
  'Tahoma',
  'Trebuchet',
  'Ubuntu',
  'Univers',
  'Verdana',
];

/** Cuts of those that are not for reading: of one width for every letter, with serifs, or heavy. */
const UNLIKE = /\b(?:mono|typewriter|serif|slab|black|heavy|symbols?|emoji)\b/i;

const ARIAL = '<name val="Arial"/><family val="2"/>';

const isSansSerif = (name: string): boolean =>
  !UNLIKE.test(name) &&
  SANS_SERIF.some((face) => new RegExp(`^${face}(?![a-z])`, 'i').test(name.replace(/\s+/g, ' ').trim()));

/**
 * The elements that name a font of ours, without the part's prefix.
 * @param first the workbook's first font, that of its ordinary cells; undefined where it has none
 */
export function sansSerifNaming(first: Element | undefined, prefix: string): string {
  if (first === undefined) return '<name val="Calibri"/><family val="2"/>';
  const named = childOf(first, `${prefix}name`);
  if (named === undefined || !isSansSerif(attributesAt(named).get('val') ?? '')) return ARIAL;
  return NAMING.map((name) => childOf(first, prefix + name))
    .filter((element) => element !== undefined)
    .map((element) => {
      const values = [...attributesAt(element)].map(([name, value]) => attributeText(name, value));
      return `<${element.tag.name.slice(prefix.length)}${values.join('')}/>`;
    })
    .join('');
}
