/** Links from cells to places within the workbook. */
import { cellText, parseSheetArea, pinnedAreaText } from '../../../sheets/address.ts';
import type { CellEdit, Content } from '../../../sheets/plan.ts';
import { attributesAt, childrenOf, type Element, sourceOf } from '../xml/element.ts';
import type { SectionText } from '../xml/sections.ts';
import { attributeText, prefixed } from '../xml/splice.ts';

/** The most characters that Excel takes as the tip of a link. */
const MAX_TIP = 255;

/** The tab that a sheet of the plan has in the workbook. */
export type TabOf = (sheet: string) => string;

function shownText(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'formula':
      return String(content.cached);
    case 'clear':
      return '';
  }
}

function linkXml({ row, column, content, link }: CellEdit, tabOf: TabOf): string {
  if (link === null) return '';
  const shown = shownText(content);
  const ref = attributeText('ref', cellText(row, column));
  const location = attributeText('location', pinnedAreaText(tabOf(link.sheet), link.area));
  const tip = link.tip === '' ? '' : attributeText('tooltip', link.tip.slice(0, MAX_TIP));
  const display = shown === '' ? '' : attributeText('display', shown);
  return `<hyperlink${ref}${location}${tip}${display}/>`;
}

/**
 * The `hyperlinks` element with the links of the edits; null where none is left. A link that stands on an edited cell
 * goes if the edit brings another, or if it leads to one of `ownTabs` and is therefore ours.
 */
export function hyperlinksXml(
  present: Element | undefined,
  edits: readonly CellEdit[],
  ownTabs: ReadonlySet<string>,
  tabOf: TabOf,
  prefix: string,
): SectionText {
  const links = present === undefined ? [] : childrenOf(present);
  const linked = edits.filter(({ link }) => link !== null);
  const byRef = new Map(
    links.length === 0 ? [] : edits.map((edit) => [cellText(edit.row, edit.column), edit]),
  );
  const isKept = (link: Element): boolean => {
    const attributes = attributesAt(link);
    const edit = byRef.get(attributes.get('ref') ?? '');
    if (edit === undefined) return true;
    const target = parseSheetArea(attributes.get('location') ?? '');
    return edit.link === null && !(target !== null && ownTabs.has(target.sheet));
  };
  const kept = links.filter(isKept).map(sourceOf).join('');
  if (kept === '' && linked.length === 0) return null;
  return function* () {
    yield `<${prefix}hyperlinks>${kept}`;
    for (const edit of linked) yield prefixed(linkXml(edit, tabOf), prefix);
    yield `</${prefix}hyperlinks>`;
  };
}
