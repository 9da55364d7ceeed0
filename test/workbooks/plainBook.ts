/** Writes a plain workbook from rows of cells: the same bytes for the same cells, on any machine. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell with more than a bare value. `error` is a cached error; a formula's `value` is what it has now. */
export interface FullCell {
  readonly value?: string | number | boolean;
  readonly error?: string;
  /** Without `=`. */
  readonly formula?: string;
  /** A number format's code. */
  readonly format?: string;
}

/** null leaves the cell out. */
export type PlainCell = string | number | boolean | null | FullCell;

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  /** `A4:G4`. */
  readonly merges?: readonly string[];
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  /** The area of an AutoFilter. */
  readonly filter?: string;
  readonly hidden?: boolean;
  /** A name of the workbook's that stands for the sheet's first cell: how our own sheets are known. */
  readonly definedName?: string;
}

/** Formats that Excel knows by a number of their own. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['0%', 9],
  ['0.00%', 10],
]);

const FIRST_CUSTOM_FORMAT = 164;

/** Zip files hold a date; a fixed one keeps the bytes the same. */
const MADE = new Date(2025, 10, 3);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);

/** `0` gives `A`, `27` gives `AB`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** Gives each format code the number of its cell style, in the order of first use. */
class Formats {
  readonly codes: string[] = ['General'];

  styleOf(code: string): number {
    const known = this.codes.indexOf(code);
    return known >= 0 ? known : this.codes.push(code) - 1;
  }

  xml(): string {
    const custom = this.codes.filter((code) => !BUILT_IN.has(code));
    const idOf = (code: string): number => BUILT_IN.get(code) ?? FIRST_CUSTOM_FORMAT + custom.indexOf(code);
    const formats = custom
      .map((code) => `<numFmt numFmtId="${idOf(code)}" formatCode="${escaped(code)}"/>`)
      .join('');
    const styles = this.codes
      .map(
        (code) =>
          `<xf numFmtId="${idOf(code)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
      )
      .join('');
    return (
      `${HEAD}<styleSheet xmlns="${MAIN}">` +
      (custom.length > 0 ? `<numFmts count="${custom.length}">${formats}</numFmts>` : '') +
      '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.codes.length}">${styles}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

function cellXml(at: string, cell: PlainCell, formats: Formats): string {
  if (cell === null) return '';
  const full: FullCell = typeof cell === 'object' ? cell : { value: cell };
  const style = full.format === undefined ? '' : ` s="${formats.styleOf(full.format)}"`;
  const formula = full.formula === undefined ? '' : `<f>${escaped(full.formula)}</f>`;
  if (full.error !== undefined) return `<c r="${at}"${style} t="e">${formula}<v>${full.error}</v></c>`;
  const { value } = full;
  if (value === undefined) return `<c r="${at}"${style}>${formula}</c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${at}"${style}>${formula}<v>${value}</v></c>`;
  return formula === ''
    ? `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    : `<c r="${at}"${style} t="str">${formula}<v>${escaped(value)}</v></c>`;
}

function sheetXml(sheet: PlainSheet, formats: Formats): string {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const rows = sheet.rows.map((cells, row) => {
    const inside = cells
      .map((cell, column) => cellXml(`${letters(column)}${row + 1}`, cell, formats))
      .join('');
    return `<row r="${row + 1}"${hidden.has(row + 1) ? ' hidden="1"' : ''}>${inside}</row>`;
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>` +
    (sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`) +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    '</worksheet>'
  );
}

/** The bytes of a workbook with these sheets, in their order. */
export function plainBook(sheets: readonly PlainSheet[]): Uint8Array {
  const formats = new Formats();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, formats);
  });
  const list = sheets.map(
    (sheet, at) =>
      `<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, definedName }) =>
    definedName === undefined
      ? []
      : [
          `<definedName name="${definedName}">${escaped(`'${name.replaceAll("'", "''")}'!$A$1`)}</definedName>`,
        ],
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const types = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  const head: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': formats.xml(),
  };
  const zippable: Zippable = {};
  for (const [path, xml] of Object.entries({ ...head, ...parts })) {
    zippable[path] = [strToU8(xml), { mtime: MADE, level: 6 }];
  }
  return zipSync(zippable);
}
