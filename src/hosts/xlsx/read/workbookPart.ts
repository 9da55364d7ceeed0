/** Reads the main part: which sheets there are, in which order, and which names. */
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childOf, childrenOf, rootOf, textOf } from '../xml/element.ts';
import { localName } from '../xml/tag.ts';

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** The id of the relationship that leads to its part. */
  readonly relationship: string;
  /** Unique in the workbook, and never used again after a sheet is deleted. */
  readonly sheetId: number;
}

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  /** Which sheet it is local to, counting from 0 in tab order. */
  readonly localSheet: number | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
}

/** How XML Schema writes true. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `r:id`, whatever its prefix. */
const relationshipId = (attributes: ReadonlyMap<string, string>): string | undefined =>
  [...attributes].find(([name]) => name.includes(':') && localName(name) === 'id')?.[1];

export function readWorkbookPart(xml: string): WorkbookPart {
  const prefix = mainPrefix(xml);
  const root = rootOf(xml);
  const inside = (name: string) => {
    const parent = childOf(root, prefix + name);
    return parent === undefined ? [] : childrenOf(parent);
  };
  const properties = childOf(root, `${prefix}workbookPr`);
  const sheets = inside('sheets').map((element) => {
    const attributes = attributesAt(element);
    const name = attributes.get('name');
    const relationship = relationshipId(attributes);
    if (name === undefined || relationship === undefined) throw damaged();
    const state = attributes.get('state') ?? 'visible';
    return {
      name,
      relationship,
      visible: state === 'visible',
      sheetId: Number(attributes.get('sheetId') ?? 0),
    };
  });
  const names = inside('definedNames').map((element) => {
    const attributes = attributesAt(element);
    const local = attributes.get('localSheetId');
    return {
      name: attributes.get('name') ?? '',
      refersTo: textOf(element).replace(/^=/, ''),
      localSheet: local === undefined ? null : Number(local),
    };
  });
  return {
    sheets,
    names,
    date1904: properties !== undefined && isTrue(attributesAt(properties).get('date1904')),
  };
}
