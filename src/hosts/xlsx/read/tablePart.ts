/** Reads a table's part: where it is, what it is called and whether it leaves rows out. */
import type { Area } from '../../../sheets/snapshot.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childOf, rootOf } from '../xml/element.ts';
import { areaOf } from './reference.ts';
import { hasCriteria } from './sheetPart.ts';

export interface TablePart {
  /** The part's name. */
  readonly part: string;
  /** Unique in the workbook. */
  readonly id: number;
  /** The name that formulas use; unique in the workbook, whatever its case. */
  readonly displayName: string;
  readonly area: Area;
  /** Heading rows: 1 or 0. */
  readonly headings: number;
  readonly filtered: boolean;
}

export function readTablePart(xml: string, part: string): TablePart {
  const root = rootOf(xml);
  const attributes = attributesAt(root);
  const area = areaOf(attributes.get('ref'));
  if (area === null) throw damaged();
  const filter = childOf(root, `${mainPrefix(xml)}autoFilter`);
  return {
    part,
    id: Number(attributes.get('id') ?? 0),
    displayName: attributes.get('displayName') ?? attributes.get('name') ?? '',
    area,
    headings: Number(attributes.get('headerRowCount') ?? 1),
    filtered: filter !== undefined && hasCriteria(filter),
  };
}
