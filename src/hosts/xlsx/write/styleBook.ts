/** The styles part while styles are added: what is there keeps its number, what is equal is used again. */
import type { WordRule } from '../../../sheets/plan.ts';
import type { CellStyle } from '../../../sheets/style.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { attributesAt, childOf, childrenOf, type Element, innerSource, rootOf } from '../xml/element.ts';
import { STYLES_ORDER, withSections } from '../xml/sections.ts';
import { attributeText, prefixed, withAppended, withAttributes } from '../xml/splice.ts';
import { sameStyleKey } from './sameStyleKey.ts';
import { sansSerifNaming } from './sansSerif.ts';
import {
  borderXml,
  fillXml,
  fontXml,
  formatXml,
  GREY_FILL,
  NO_BORDER,
  NO_FILL,
  wordFormatXml,
} from './styleXml.ts';

export interface StyleBook {
  /** The number of the cell style, added if no equal one is there. */
  readonly numberOf: (style: CellStyle) => number;
  /** The number of the cell style that differs from the given one (null: that of ordinary cells) in its format alone. */
  readonly numberWithFormat: (given: number | null, format: string) => number;
  /** The number of the conditional style, added if no equal one is there. */
  readonly wordNumberOf: (rule: WordRule) => number;
  /** Whether the conditional style of that number looks as the rule does, whoever wrote it. */
  readonly looksLike: (number: number, rule: WordRule) => boolean;
  /** The part with what was added. */
  readonly text: () => string;
}

/** Formats that have one meaning in every country, by their built-in numbers (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

const FIRST_OWN_FORMAT = 164;

const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const DEFAULT_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

const keyOfText = (item: string): string => sameStyleKey(rootOf(item));

interface Section {
  /** The number of the item, added at the end if no equal one is there. */
  readonly numberOf: (item: string) => number;
  readonly items: readonly Element[];
  /** The section with what was added; null where nothing was. */
  readonly changed: () => string | null;
}

/** `defaults` are the items that a section must begin with. */
function section(
  element: Element | undefined,
  name: string,
  prefix: string,
  defaults: readonly string[],
): Section {
  const items = element === undefined ? [] : childrenOf(element);
  const numbers = new Map<string, number>();
  items.forEach((item, index) => {
    const key = sameStyleKey(item);
    if (!numbers.has(key)) numbers.set(key, index);
  });
  const added: string[] = [];
  /** Answers given: few styles are asked for, but once for every cell. */
  const asked = new Map<string, number>();
  const add = (item: string): number => {
    const number = items.length + added.length;
    numbers.set(keyOfText(item), number);
    added.push(prefixed(item, prefix));
    return number;
  };
  return {
    items,
    numberOf: (item) => {
      const before = asked.get(item);
      if (before !== undefined) return before;
      if (items.length + added.length === 0) for (const text of defaults) add(text);
      const number = numbers.get(keyOfText(item)) ?? add(item);
      asked.set(item, number);
      return number;
    },
    changed: () => {
      if (added.length === 0) return null;
      const count = String(items.length + added.length);
      const inner = added.join('');
      if (element === undefined)
        return `<${prefix}${name}${attributeText('count', count)}>${inner}</${prefix}${name}>`;
      return withAppended(element, inner, withAttributes(element.xml, element.tag, { count }));
    },
  };
}

/** Opens a styles part for adding. */
export function styleBook(xml: string): StyleBook {
  const prefix = mainPrefix(xml);
  const root = rootOf(xml);
  const found = (name: string): Element | undefined => childOf(root, prefix + name);
  const open = (name: string, defaults: readonly string[]): Section =>
    section(found(name), name, prefix, defaults);
  const sections = {
    numFmts: open('numFmts', []),
    fonts: open('fonts', [DEFAULT_FONT]),
    fills: open('fills', [NO_FILL, GREY_FILL]),
    borders: open('borders', [NO_BORDER]),
    cellXfs: open('cellXfs', [DEFAULT_FORMAT]),
    dxfs: open('dxfs', []),
  };
  const hasNamedStyles = found('cellStyleXfs') !== undefined;

  const formats = new Map<string, number>();
  let lastFormat = FIRST_OWN_FORMAT - 1;
  for (const item of sections.numFmts.items) {
    const attributes = attributesAt(item);
    const id = Number(attributes.get('numFmtId'));
    const code = attributes.get('formatCode') ?? '';
    if (!formats.has(code)) formats.set(code, id);
    lastFormat = Math.max(lastFormat, id);
  }
  const formatNumber = (code: string): number => {
    const known = BUILT_IN.get(code) ?? formats.get(code);
    if (known !== undefined) return known;
    lastFormat += 1;
    formats.set(code, lastFormat);
    sections.numFmts.numberOf(
      `<numFmt${attributeText('numFmtId', String(lastFormat))}${attributeText('formatCode', code)}/>`,
    );
    return lastFormat;
  };

  const naming = sansSerifNaming(sections.fonts.items[0], prefix);

  const known = new Map<CellStyle, number>();
  const addStyle = (style: CellStyle): number =>
    sections.cellXfs.numberOf(
      formatXml(
        style,
        {
          numFmtId: formatNumber(style.format),
          fontId: sections.fonts.numberOf(fontXml(style, naming)),
          fillId: sections.fills.numberOf(fillXml(style.fill)),
          borderId: sections.borders.numberOf(borderXml(style.border)),
        },
        hasNamedStyles,
      ),
    );

  return {
    numberOf: (style) => {
      const number = known.get(style) ?? addStyle(style);
      known.set(style, number);
      return number;
    },
    numberWithFormat: (given, format) => {
      const item = sections.cellXfs.items[given ?? 0] ?? rootOf(DEFAULT_FORMAT);
      const changes = { numFmtId: String(formatNumber(format)), applyNumberFormat: '1' };
      const changed = withAttributes(item.xml, item.tag, changes) + item.xml.slice(item.tag.end, item.end);
      // `numberOf` gives elements the part's own prefix, which those that are there bear already.
      return sections.cellXfs.numberOf(
        prefix === '' ? changed : changed.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</'),
      );
    },
    wordNumberOf: (rule) => sections.dxfs.numberOf(wordFormatXml(rule)),
    looksLike: (number, rule) => {
      const item = sections.dxfs.items[number];
      if (item === undefined) return false;
      const text = innerSource(item);
      const font = /<[\w:]*font[ >][\s\S]*?<[\w:]*color [^>]*rgb="FF([0-9A-Fa-f]{6})"/.exec(text)?.[1];
      const fill = /<[\w:]*bgColor [^>]*rgb="FF([0-9A-Fa-f]{6})"/.exec(text)?.[1];
      return (
        font?.toUpperCase() === rule.colour.toUpperCase() && fill?.toUpperCase() === rule.fill.toUpperCase()
      );
    },
    text: () => {
      const changes = new Map<string, string>();
      for (const [name, { changed }] of Object.entries(sections)) {
        const text = changed();
        if (text !== null) changes.set(name, text);
      }
      return changes.size === 0 ? xml : withSections(xml, STYLES_ORDER, changes);
    },
  };
}

/** A styles part for a workbook that has none. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="1">${DEFAULT_FONT}</fonts><fills count="2">${NO_FILL}${GREY_FILL}</fills>` +
  `<borders count="1">${NO_BORDER}</borders><cellXfs count="1">${DEFAULT_FORMAT}</cellXfs></styleSheet>`;
