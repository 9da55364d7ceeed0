/** The tables of a sheet of ours: rewritten in their own parts, added where new, taken out where gone. */
import { areaText } from '../../../sheets/address.ts';
import type { TableArea } from '../../../sheets/plan.ts';
import { CONTENT, folderOf, MAIN_NAMESPACE, RELATION } from '../package/names.ts';
import { readTablePart, type TablePart } from '../read/tablePart.ts';
import { attributeText } from '../xml/splice.ts';
import { decodeUnits } from '../xml/xmlText.ts';
import { listType, relate, relationshipsNow, removeRelated } from './listings.ts';
import type { PartsDraft } from './partsDraft.ts';

/** What a new table must not share with any other of the workbook. */
export interface TableNames {
  /** Names in lower case: those of tables and of the workbook's own names. */
  readonly taken: Set<string>;
  /** The highest id so far. */
  lastId: number;
}

/** A heading in an attribute: line breaks are escaped as in strings. */
const headingText = (heading: string): string =>
  heading
    .replaceAll('\r', '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\n', '_x000a_');

function tableXml(table: TableArea, id: number, name: string): string {
  const { area, headings } = table;
  // Excel takes no table without a row under its heading.
  const ref = areaText({ ...area, bottom: Math.max(area.bottom, area.top + 1) });
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${index + 1}"${attributeText('name', headingText(heading))}/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${MAIN_NAMESPACE}" id="${id}"${attributeText('name', name)}${attributeText('displayName', name)}`,
    ` ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}

/** `Scorecard_2` was given to a table that was to be `Scorecard`, because another had that name. */
const isFor = (displayName: string, wanted: string): boolean => {
  const name = decodeUnits(displayName).toLowerCase();
  const stem = wanted.toLowerCase();
  return name === stem || (name.startsWith(`${stem}_`) && /^\d+$/.test(name.slice(stem.length + 1)));
};

function freeTableName(wanted: string, { taken }: TableNames): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Brings the tables of the sheet's part to what is wanted, and gives their relationship ids in that order. */
export function writeOwnTables(
  draft: PartsDraft,
  sheetPart: string,
  wanted: readonly TableArea[],
  names: TableNames,
): readonly string[] {
  const present = relationshipsNow(draft, sheetPart).filter(({ type }) => type === RELATION.table);
  const left = new Map(
    present.flatMap((relationship) => {
      const { part } = relationship;
      const table: TablePart | null =
        part !== null && draft.has(part) ? readTablePart(draft.read(part), part) : null;
      return table === null ? [] : [[table, relationship] as const];
    }),
  );
  const take = (table: TableArea) => {
    const found = [...left].find(([one]) => isFor(one.displayName, table.name));
    if (found) left.delete(found[0]);
    return { table, found };
  };
  const matched = wanted.map(take);
  for (const [table, relationship] of left) {
    removeRelated(draft, sheetPart, relationship);
    names.taken.delete(table.displayName.toLowerCase());
  }
  return matched.map(({ table, found }) => {
    if (found) {
      const [{ part, id, displayName }, relationship] = found;
      draft.write(part, tableXml(table, id, displayName));
      return relationship.id;
    }
    names.lastId += 1;
    const folder = folderOf(folderOf(sheetPart).slice(0, -1));
    const part = draft.freeName(`${folder}tables/table`, '.xml');
    draft.write(part, tableXml(table, names.lastId, freeTableName(table.name, names)));
    listType(draft, part, CONTENT.table);
    return relate(draft, sheetPart, RELATION.table, part);
  });
}
