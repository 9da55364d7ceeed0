/** What each element of ours looks like: style as data by element. The font itself is the host's, a sans serif of these sizes. */
import type { Settings } from '../domain/settings.ts';
import type { WordRule } from './plan.ts';
import type { CellStyle } from './style.ts';

/** Everything that we draw. `own…` are the columns beside a council's own table. */
export type Element =
  | 'title'
  | 'subtitle'
  | 'liveLine'
  | 'sectionHeading'
  | 'tableHeading'
  | 'figureHeading'
  | 'numberHeading'
  | 'label'
  | 'body'
  | 'number'
  | 'figure'
  | 'status'
  | 'trend'
  | 'total'
  | 'totalNumber'
  | 'note'
  | 'link'
  | 'officerText'
  | 'ownHeading'
  | 'ownStatus'
  | 'ownTrend'
  | 'ownWhy';

export interface Theme {
  readonly styles: Readonly<Record<Element, CellStyle>>;
  /** Colours of the status words. */
  readonly statusRules: readonly WordRule[];
  /** Colours of the trend words: blue and orange, so that a trend is never taken for a rating. */
  readonly trendRules: readonly WordRule[];
  /** Colours of `Changed` beside a measure whose source cells are no longer what they were. */
  readonly changedRules: readonly WordRule[];
}

const INK = '1F1F1F';
const LINE = '7F7F7F';
const HEADING_FILL = '1F3864';
const OFFICER_FILL = 'FFF9E0';
const TOTAL_FILL = 'EDEDED';

const BODY: CellStyle = {
  bold: false,
  italic: false,
  size: 11,
  colour: INK,
  fill: null,
  underline: false,
  wrap: true,
  horizontal: 'left',
  vertical: 'top',
  format: 'General',
  border: null,
};

const CELL: CellStyle = { ...BODY, border: LINE };
const NUMBER: CellStyle = { ...CELL, horizontal: 'right', format: '#,##0' };
const TABLE_HEADING: CellStyle = {
  ...CELL,
  bold: true,
  colour: 'FFFFFF',
  fill: HEADING_FILL,
  vertical: 'center',
};

/** The coloured look, for the screen and the committee's pack. */
export const THEME: Theme = {
  styles: {
    title: { ...BODY, bold: true, size: 18, wrap: false },
    subtitle: { ...BODY, size: 12, wrap: false },
    liveLine: { ...BODY, bold: true, wrap: false },
    sectionHeading: { ...BODY, bold: true, size: 14, colour: HEADING_FILL, wrap: false },
    tableHeading: TABLE_HEADING,
    figureHeading: { ...TABLE_HEADING, horizontal: 'center' },
    numberHeading: { ...TABLE_HEADING, horizontal: 'right' },
    label: { ...BODY, bold: true },
    body: CELL,
    number: NUMBER,
    figure: { ...CELL, horizontal: 'center' },
    status: { ...CELL, bold: true },
    trend: CELL,
    total: { ...CELL, bold: true, fill: TOTAL_FILL },
    totalNumber: { ...NUMBER, bold: true, fill: TOTAL_FILL },
    note: { ...BODY, wrap: false },
    link: { ...CELL, horizontal: 'center', colour: '123B73' },
    officerText: { ...CELL, fill: OFFICER_FILL },
    ownHeading: TABLE_HEADING,
    ownStatus: { ...CELL, bold: true, wrap: false },
    ownTrend: { ...CELL, wrap: false },
    ownWhy: CELL,
  },
  statusRules: [
    { word: 'Exceeded', fill: 'CFE2F7', colour: '0B3A6B' },
    { word: 'Green', fill: 'CDE8D2', colour: '0C4A1E' },
    { word: 'Green-Amber', fill: 'E7EDB5', colour: '3F4600' },
    { word: 'Amber', fill: 'FFE08A', colour: '553800' },
    { word: 'Red-Amber', fill: 'FBCBA2', colour: '662800' },
    { word: 'Red', fill: 'F3B0A8', colour: '6B0B0B' },
    { word: 'Not rated', fill: 'E6E6E6', colour: '333333' },
    { word: 'Re-run', fill: 'E8DEF2', colour: '3D1F66' },
  ],
  trendRules: [
    { word: 'Improved', fill: 'DCEBFA', colour: '0A3A6B' },
    { word: 'Worsened', fill: 'FBE0CC', colour: '7A3100' },
    { word: 'Re-run', fill: 'E8DEF2', colour: '3D1F66' },
  ],
  changedRules: [{ word: 'Changed', fill: 'FFE08A', colour: '553800' }],
};

const unfilled = (style: CellStyle): CellStyle => ({
  ...style,
  fill: null,
  colour: style.fill === HEADING_FILL ? INK : style.colour,
});

/** The publishable look: no fill anywhere and no colour by rule; words and lines alone carry the sense. */
export const PLAIN_THEME: Theme = {
  styles: Object.fromEntries(
    Object.entries(THEME.styles).map(([element, style]) => [element, unfilled(style)]),
  ) as Record<Element, CellStyle>,
  statusRules: [],
  trendRules: [],
  changedRules: [],
};

/** The look that the settings ask for. */
export const themeOf = ({ summary }: Settings): Theme => (summary.plain ? PLAIN_THEME : THEME);
