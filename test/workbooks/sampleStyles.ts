/** How the cells of the sample workbook look. */
import type { Border, Style } from 'excelize-wasm';

const LINE: readonly Border[] = ['left', 'right', 'top', 'bottom'].map((Type) => ({
  Type,
  Color: 'BFC8CC',
  Style: 1,
}));

const FONT = { Family: 'Arial', Size: 10 };

const solid = (colour: string): Style => ({ Fill: { Type: 'pattern', Pattern: 1, Color: [colour] } });

const TEAL = '0B4F5C';

export type SampleStyle =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'heading'
  | 'priority'
  | 'text'
  | 'centred'
  | 'comparator';

/** Every named style of the sample. */
export const SAMPLE_STYLES: Readonly<Record<SampleStyle, Style>> = {
  title: { Font: { ...FONT, Size: 16, Bold: true, Color: TEAL } },
  subtitle: { Font: { ...FONT, Size: 12, Bold: true } },
  note: { Font: { ...FONT, Italic: true, Color: '444444' } },
  heading: {
    ...solid(TEAL),
    Font: { ...FONT, Bold: true, Color: 'FFFFFF' },
    Border: [...LINE],
    Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
  },
  priority: {
    ...solid('DCE9EC'),
    Font: { ...FONT, Size: 11, Bold: true, Color: TEAL },
    Border: [...LINE],
    Alignment: { Vertical: 'center' },
  },
  text: { Font: FONT, Border: [...LINE], Alignment: { Vertical: 'top', WrapText: true } },
  centred: { Font: FONT, Border: [...LINE], Alignment: { Horizontal: 'center', Vertical: 'top' } },
  comparator: {
    ...solid('F4F4F4'),
    Font: { ...FONT, Italic: true },
    Border: [...LINE],
    Alignment: { Horizontal: 'right', Vertical: 'top' },
  },
};

/** A figure under a number format; words, which have none, are wrapped. */
export const figureStyle = (format: string, base: Style = { Font: FONT }): Style => ({
  ...base,
  Border: [...LINE],
  Alignment: { Horizontal: 'right', Vertical: 'top', WrapText: format === 'General' },
  CustomNumFmt: format,
});

/** The council's own colours for its own RAG words, as conditional formats. */
export const RAG_COLOURS: readonly (readonly [word: string, style: Style])[] = [
  ['Green', { ...solid('C6E5CE'), Font: { Color: '14532D' } }],
  ['Amber', { ...solid('FCE3B6'), Font: { Color: '6B3E00' } }],
  ['Red', { ...solid('F6C9C9'), Font: { Color: '7A1010' } }],
];
