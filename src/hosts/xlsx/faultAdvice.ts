/** Puts a fault into one line for a person: what is wrong with the file, and what to do. */
import { areaText } from '../../sheets/address.ts';
import type { LooksLike, XlsxFault } from './fault.ts';

const KIND: Readonly<Record<LooksLike, string>> = {
  text: 'a text file',
  'web page': 'a web page',
  XML: 'an XML file',
  PDF: 'a PDF',
  'Word document': 'a Word document',
  presentation: 'a presentation',
  OpenDocument: 'an OpenDocument file',
  zip: 'a zip file without a workbook in it',
  unknown: 'some other kind of file',
};

const SAVE_AS = 'open it in Excel, choose Save As, Excel Workbook (.xlsx), and use that copy';

const inside = (part: string | null): string => (part === null ? '' : ` (in ${part})`);

/** One line without a line break; ends with a full stop. */
export function faultAdvice(fault: XlsxFault): string {
  switch (fault.code) {
    case 'empty-file':
      return 'The file is empty: ask for it to be sent again, or copy it again from where it is kept.';
    case 'not-a-workbook':
      return `This is not an Excel workbook but ${KIND[fault.looksLike]}: ${SAVE_AS}.`;
    case 'truncated':
      return 'The file is cut short, as when a copy or a download stopped half-way: copy or download it again.';
    case 'damaged':
      return `The file is damaged${inside(fault.part)}: open it in Excel, let Excel repair it, save it and use that copy.`;
    case 'encrypted':
      return 'The workbook is locked with a password or an encrypting sensitivity label: open it in Excel, take the lock off a copy (File, Info, Protect Workbook) and use that copy.';
    case 'old-format':
      return `This is a workbook of Excel 97-2003 (.xls): ${SAVE_AS}.`;
    case 'binary-format':
      return `This is a binary workbook (.xlsb): ${SAVE_AS}.`;
    case 'template':
      return `This is a template, not a workbook: ${SAVE_AS}.`;
    case 'macros':
      return `The workbook holds macros, which we neither run nor pass on: ${SAVE_AS}, which leaves the macros out.`;
    case 'signed':
      return 'The workbook is digitally signed and any change would break the signature: save an unsigned copy from Excel and use that copy.';
    case 'strict':
      return 'The workbook is saved as Strict Open XML: open it in Excel, choose Save As, Excel Workbook (.xlsx) without "Strict", and use that copy.';
    case 'document-type':
      return `The workbook holds a document type declaration (in ${fault.part}), which no ordinary workbook has and which could be an attack: do not use it unless you trust who sent it, and if you do, save a fresh copy from Excel.`;
    case 'too-large':
      return `The workbook unpacks to more than ${fault.megabytes} MB${inside(fault.part)}: save a copy that holds only the scorecard and its plan, and use that copy.`;
    case 'too-many-cells':
      return `The workbook has more than ${fault.limit.toLocaleString('en-GB')} filled cells: save a copy that holds only the scorecard and its plan, and use that copy.`;
    case 'part-missing':
      return fault.sheet === null
        ? `The workbook lacks a piece that it names (${fault.part}): open it in Excel, let Excel repair it, save it and use that copy.`
        : `The sheet "${fault.sheet}" is missing inside the file (${fault.part}): open it in Excel, let Excel repair it, save it and use that copy.`;
    case 'duplicate-part':
      return `The file holds the same piece twice (${fault.part}), so that nobody can tell which one counts: open it in Excel, save it and use that copy.`;
    case 'unsafe-name':
      return `The file holds a piece with a name that no workbook uses (${fault.part}): do not use it unless you trust who sent it, and if you do, save a fresh copy from Excel.`;
    case 'no-sheets':
      return 'The workbook has no sheets: open it in Excel, check what it shows, save it and use that copy.';
    case 'array-formula':
      return `${fault.sheet}!${areaText(fault.area)} is one array formula, of which no single cell can be changed: replace it by ordinary formulas in each cell, then try again.`;
    case 'table-heading':
      return `${fault.sheet}!${areaText(fault.area)} is a heading of the table ${fault.table}, which other formulas may name: change it by hand in Excel, then try again.`;
  }
}
