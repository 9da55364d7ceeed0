/** Reads a worksheet's part: its cells and what hides, merges, filters or protects them. */
import { MAX_COLUMNS } from '../../../sheets/address.ts';
import type { Area } from '../../../sheets/snapshot.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childOf, childrenOf, type Element, rootOf } from '../xml/element.ts';
import { areaOf } from './reference.ts';
import { type CellContext, type ScannedCells, scanCells } from './scanCells.ts';
import { isTrue } from './workbookPart.ts';

export interface SheetPart extends ScannedCells {
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly filtered: boolean;
  readonly isProtected: boolean;
  /** The sheet is among those that are selected when the workbook opens. */
  readonly isSelected: boolean;
}

const NO_CELLS: ScannedCells = { rows: new Map(), hiddenRows: new Set(), arrays: [] };

/** Columns hidden outright or by a width of nothing. Ranges must ascend, as Excel demands; each is counted once. */
function readHiddenColumns(columns: Element): ReadonlySet<number> {
  const hidden = new Set<number>();
  let last = 0;
  for (const element of childrenOf(columns)) {
    const attributes = attributesAt(element);
    const first = Math.max(Number(attributes.get('min')), last + 1);
    const end = Math.min(Number(attributes.get('max')), MAX_COLUMNS);
    if (Number.isNaN(first) || Number.isNaN(end)) throw damaged();
    last = Math.max(last, end);
    if (!isTrue(attributes.get('hidden')) && Number(attributes.get('width') ?? 1) !== 0) continue;
    for (let column = first; column <= end; column++) hidden.add(column - 1);
  }
  return hidden;
}

/** An AutoFilter that leaves something out: one that merely shows its arrows filters nothing. */
export const hasCriteria = (filter: Element): boolean =>
  childrenOf(filter).some((column) => childrenOf(column).length > 0);

function isFiltering(filter: Element, hiddenRows: ReadonlySet<number>): boolean {
  if (hasCriteria(filter)) return true;
  const area = areaOf(attributesAt(filter).get('ref'));
  return area !== null && [...hiddenRows].some((row) => row > area.top && row <= area.bottom);
}

const isViewSelected = (views: Element): boolean =>
  childrenOf(views).some((view) => isTrue(attributesAt(view).get('tabSelected')));

/** Whether any part that shows a sheet of any kind says that its tab is selected. */
export function readTabSelected(xml: string): boolean {
  const views = childOf(rootOf(xml), `${mainPrefix(xml)}sheetViews`);
  return views !== undefined && isViewSelected(views);
}

export function readSheetPart(xml: string, context: CellContext): SheetPart {
  const prefix = mainPrefix(xml);
  const sections = new Map(childrenOf(rootOf(xml)).map((child) => [child.tag.name, child]));
  const section = (name: string): Element | undefined => sections.get(prefix + name);
  const data = section('sheetData');
  const columns = section('cols');
  const filter = section('autoFilter');
  const protection = section('sheetProtection');
  const merges = section('mergeCells');
  const views = section('sheetViews');
  const properties = section('sheetPr');
  const cells = data === undefined ? NO_CELLS : scanCells(data, prefix, context);
  return {
    ...cells,
    merges: (merges === undefined ? [] : childrenOf(merges))
      .map((merge) => areaOf(attributesAt(merge).get('ref')))
      .filter((area) => area !== null),
    hiddenColumns: columns === undefined ? new Set() : readHiddenColumns(columns),
    filtered:
      (filter !== undefined && isFiltering(filter, cells.hiddenRows)) ||
      (properties !== undefined && isTrue(attributesAt(properties).get('filterMode'))),
    isProtected: protection !== undefined && isTrue(attributesAt(protection).get('sheet')),
    isSelected: views !== undefined && isViewSelected(views),
  };
}
