/** Builds small .xlsx files from their parts, sound or broken on purpose. */
import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import type { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook.ts';
import type { Snapshot, WorksheetSnapshot } from '../../../src/sheets/snapshot.ts';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The zip of the parts, in their order. */
export const zipOf = (parts: Parts): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: '2025-11-03' }];
  return zipSync(files);
};

export const unzipped = (bytes: Uint8Array): Unzipped => unzipSync(bytes);

export const partText = (bytes: Uint8Array, part: string): string => {
  const found = unzipped(bytes)[part];
  if (found === undefined) throw new Error(`There is no part ${part}`);
  return strFromU8(found);
};

export interface BookParts {
  /** By tab name: what stands inside `worksheet`. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside `styleSheet`; null: no styles part. */
  readonly styles?: string | null;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands before `sheets` in the main part. */
  readonly before?: string;
  /** What stands after `sheets` in the main part. */
  readonly after?: string;
  /** Content type of the main part. */
  readonly type?: string;
  readonly theme?: string;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;

const relationships = (inner: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

/** The parts of a workbook: enough for Excel to open it, and no more. */
export function bookParts(book: BookParts = {}): Record<string, string> {
  const sheets = Object.entries(book.sheets ?? { Sheet1: '<sheetData/>' });
  const {
    styles = STYLES,
    strings,
    theme,
    before = '',
    after = '',
    type = `${CONTENT}.sheet.main+xml`,
  } = book;
  const override = (part: string, content: string) =>
    `<Override PartName="/${part}" ContentType="${content}"/>`;
  const listed = [
    override('xl/workbook.xml', type),
    ...sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`)),
    ...(styles === null ? [] : [override('xl/styles.xml', `${CONTENT}.styles+xml`)]),
    ...(strings === undefined ? [] : [override('xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`)]),
  ];
  const related = [
    ...sheets.map((_, index) =>
      relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
    ),
    ...(styles === null ? [] : [relationship('rIdStyles', 'styles', 'styles.xml')]),
    ...(strings === undefined ? [] : [relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml')]),
    ...(theme === undefined ? [] : [relationship('rIdTheme', 'theme', 'theme/theme1.xml')]),
  ];
  const tabs = sheets.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${listed.join('')}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${tabs.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related.join('')),
    ...Object.fromEntries(
      sheets.map(([, inner], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inner}</worksheet>`,
      ]),
    ),
    ...(styles === null
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(theme === undefined ? {} : { 'xl/theme/theme1.xml': theme }),
  };
}

export const bookBytes = (book: BookParts = {}): Uint8Array => zipOf(bookParts(book));

/** The workbook in the bytes; throws the fault where there is none. */
export function workbookOf(bytes: Uint8Array): XlsxWorkbook {
  const read = readWorkbook(bytes, 'book.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.workbook;
}

export const snapshotOf = (book: BookParts): Snapshot => workbookOf(bookBytes(book)).snapshot;

export function worksheetOf(snapshot: Snapshot, name?: string): WorksheetSnapshot {
  const sheet = snapshot.sheets.find((one) => name === undefined || one.name === name);
  if (sheet?.kind !== 'worksheet') throw new Error(`There is no worksheet ${name ?? ''}`);
  return sheet;
}

/** The fault that reading the bytes meets; null where it meets none. */
export const faultOf = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes, 'book.xlsx');
  return read.ok ? null : read.fault;
};
