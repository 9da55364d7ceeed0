/** How a style of ours is said in a styles part, in the wording that Excel itself uses, so that equal ones are found. */
import type { WordRule } from '../../../sheets/plan.ts';
import type { CellStyle } from '../../../sheets/style.ts';
import { attributeText } from '../xml/splice.ts';

/** An opaque colour. */
const rgb = (colour: string): string => `rgb="FF${colour.toUpperCase()}"`;

/** `base` are the elements that name the font. */
export const fontXml = (style: CellStyle, base: string): string =>
  [
    '<font>',
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.underline ? '<u/>' : '',
    `<sz val="${style.size}"/><color ${rgb(style.colour)}/>${base}</font>`,
  ].join('');

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
export const GREY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

export const fillXml = (fill: string | null): string =>
  fill === null
    ? NO_FILL
    : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor indexed="64"/></patternFill></fill>`;

export const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

export const borderXml = (colour: string | null): string => {
  if (colour === null) return NO_BORDER;
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color ${rgb(colour)}/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
};

export interface FormatParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** `hasNamedStyles`: the workbook has cell styles, of which the first is Normal. */
export function formatXml(style: CellStyle, parts: FormatParts, hasNamedStyles: boolean): string {
  const alignment = [
    style.horizontal === 'general' ? '' : attributeText('horizontal', style.horizontal),
    attributeText('vertical', style.vertical),
    style.wrap ? ' wrapText="1"' : '',
  ].join('');
  const ids = `numFmtId="${parts.numFmtId}" fontId="${parts.fontId}" fillId="${parts.fillId}" borderId="${parts.borderId}"`;
  const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((what) => ` apply${what}="1"`);
  return `<xf ${ids}${hasNamedStyles ? ' xfId="0"' : ''}${applied.join('')}><alignment${alignment}/></xf>`;
}

/** A solid fill of a conditional format is said by its background colour. */
export const wordFormatXml = (rule: WordRule): string =>
  `<dxf><font><color ${rgb(rule.colour)}/></font><fill><patternFill><bgColor ${rgb(rule.fill)}/></patternFill></fill></dxf>`;
