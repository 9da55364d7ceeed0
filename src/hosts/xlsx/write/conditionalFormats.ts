/** Conditional formats that colour cells by the word they hold; those that we made before are replaced. */

import { areaText } from '../../../sheets/address.ts';
import type { WordFormat, WordRule } from '../../../sheets/plan.ts';
import type { Area } from '../../../sheets/snapshot.ts';
import { areasOf, overlap } from '../read/reference.ts';
import { attributesAt, childOf, childrenOf, type Element, sourceOf, textOf } from '../xml/element.ts';
import { attributeText, prefixed, type Splice, spliced, withAttributes } from '../xml/splice.ts';
import { encodeContent } from '../xml/xmlText.ts';
import type { StyleBook } from './styleBook.ts';

/** A word as a formula states it. */
const literal = (word: string): string => `"${word.replaceAll('"', '""')}"`;

const touchesAny = (area: Area, areas: readonly Area[]): boolean => areas.some((one) => overlap(area, one));

/** A rule is ours if it compares with one of our words and shows it as we do. */
function isOurs(rule: Element, prefix: string, rules: readonly WordRule[], styles: StyleBook): boolean {
  const attributes = attributesAt(rule);
  if (attributes.get('type') !== 'cellIs' || attributes.get('operator') !== 'equal') return false;
  const formula = childOf(rule, `${prefix}formula`);
  const said = formula && textOf(formula).trim();
  return rules.some(
    (one) => said === literal(one.word) && styles.looksLike(Number(attributes.get('dxfId') ?? -1), one),
  );
}

/**
 * What remains of a user's `conditionalFormatting` once our rules on our areas are gone: where it also covers other
 * cells, as after copying a column of ours, the rules stay on those.
 */
function withoutOurs(
  format: Element,
  prefix: string,
  ours: readonly WordFormat[],
  styles: StyleBook,
): string {
  const attributes = attributesAt(format);
  const areas = areasOf(attributes.get('sqref'));
  const concerned = ours.filter((one) => areas.some((area) => touchesAny(area, one.areas)));
  if (concerned.length === 0) return sourceOf(format);
  const rules = concerned.flatMap((one) => [...one.rules, ...(one.former ?? [])]);
  const ownAreas = concerned.flatMap((one) => one.areas);
  const children = childrenOf(format);
  const own = children.filter((child) => isOurs(child, prefix, rules, styles));
  if (own.length === 0) return sourceOf(format);
  const { xml, tag } = format;
  const splices: Splice[] = own.map((rule) => ({
    start: rule.tag.start - tag.start,
    end: rule.end - tag.start,
    text: '',
  }));
  const rest = own.length === children.length ? '' : spliced(xml.slice(tag.start, format.end), splices);
  const elsewhere = areas.filter((area) => !touchesAny(area, ownAreas));
  if (elsewhere.length === 0) return rest;
  const sqref = elsewhere.map(areaText).join(' ');
  const inner = own.map((rule) => sourceOf(rule)).join('');
  return `${rest}${withAttributes(xml, tag, { sqref })}${inner}</${tag.name}>`;
}

/** The highest number any rule of the sheet bears, those of the later extension included. */
const lastPriority = (xml: string): number =>
  [...xml.matchAll(/<(?:\w+:)?cfRule\s[^>]*?\bpriority\s*=\s*["'](\d+)/g)].reduce(
    (most, match) => Math.max(most, Number(match[1])),
    0,
  );

const formatXml = (format: WordFormat, styles: StyleBook, nextPriority: () => number): string => {
  const rules = format.rules.map(
    (rule) =>
      `<cfRule type="cellIs" dxfId="${styles.wordNumberOf(rule)}" priority="${nextPriority()}" operator="equal">` +
      `<formula>${encodeContent(literal(rule.word))}</formula></cfRule>`,
  );
  const sqref = attributeText('sqref', format.areas.map(areaText).join(' '));
  return `<conditionalFormatting${sqref}>${rules.join('')}</conditionalFormatting>`;
};

/**
 * The sheet's conditional formats with ours at the end, below the user's own in priority. `present` are those that
 * stand there; `elsewhere` is the sheet's text around them, where the later extension keeps rules of its own.
 */
export function conditionalFormatsXml(
  present: readonly Element[],
  elsewhere: string,
  ours: readonly WordFormat[],
  styles: StyleBook,
  prefix: string,
): string {
  const kept = present.map((format) => withoutOurs(format, prefix, ours, styles)).join('');
  let priority = Math.max(lastPriority(kept), lastPriority(elsewhere));
  const added = ours
    .filter(({ areas, rules }) => areas.length > 0 && rules.length > 0)
    .map((format) => formatXml(format, styles, () => ++priority));
  return kept + prefixed(added.join(''), prefix);
}
