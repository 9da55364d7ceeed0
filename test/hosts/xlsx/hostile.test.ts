import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { tryPlan } from '../../../src/hosts/xlsx/applyPlan.ts';
import { faultAdvice } from '../../../src/hosts/xlsx/faultAdvice.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import type { Entry } from '../../../src/hosts/xlsx/zip/entry.ts';
import { writeArchive } from '../../../src/hosts/xlsx/zip/writeArchive.ts';
import { packEntry } from './packEntry.ts';
import {
  area,
  edit,
  edits,
  HEADING,
  number,
  ownSheet,
  plan,
  STATUS_RULES,
  STYLE,
  text,
} from './planParts.ts';
import { bookBytes, bookParts, faultOf, MAIN, zipOf } from './xlsxBytes.ts';

const MEGABYTE = 1024 * 1024;

const sound = bookBytes({
  sheets: { Scorecard: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});

const changed = (part: string, change: (text: string) => string): Uint8Array => {
  const parts = bookParts();
  return zipOf({ ...parts, [part]: change(parts[part] as string) });
};

const without = (part: string): Uint8Array => {
  const { [part]: _, ...parts } = bookParts();
  return zipOf(parts);
};

/** The beginning of a compound file whose directory names these streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.set(Buffer.from(name, 'utf16le'), at);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = (copy[at] as number) ^ 0xff;
  return copy;
};

const CONTENT = 'application/vnd.openxmlformats-officedocument';

describe('what is not a workbook of ours to change', () => {
  it.each([
    ['an empty file', new Uint8Array(0), { code: 'empty-file' }],
    ['text renamed', strToU8('Measure,Q1,Q2\nA,1,2\n'), { code: 'not-a-workbook', looksLike: 'text' }],
    [
      'text in UTF-16 renamed',
      new Uint8Array(Buffer.from('\ufeffMeasure,Q1', 'utf16le')),
      { code: 'not-a-workbook', looksLike: 'text' },
    ],
    [
      'a web page renamed',
      strToU8('\n<html><table></table></html>'),
      { code: 'not-a-workbook', looksLike: 'web page' },
    ],
    [
      'an XML spreadsheet renamed',
      strToU8('<?xml version="1.0"?><Workbook/>'),
      { code: 'not-a-workbook', looksLike: 'XML' },
    ],
    ['a PDF renamed', strToU8('%PDF-1.7\n'), { code: 'not-a-workbook', looksLike: 'PDF' }],
    ['other bytes', new Uint8Array([1, 2, 3, 4, 5]), { code: 'not-a-workbook', looksLike: 'unknown' }],
    ['any zip', zipOf({ 'a.txt': 'a' }), { code: 'not-a-workbook', looksLike: 'zip' }],
    [
      'an OpenDocument spreadsheet',
      zipOf({ mimetype: 'x', 'META-INF/manifest.xml': '<m/>' }),
      { code: 'not-a-workbook', looksLike: 'OpenDocument' },
    ],
    [
      'a Word document',
      bookBytes({ type: `${CONTENT}.wordprocessingml.document.main+xml` }),
      { code: 'not-a-workbook', looksLike: 'Word document' },
    ],
    [
      'a presentation',
      bookBytes({ type: `${CONTENT}.presentationml.presentation.main+xml` }),
      { code: 'not-a-workbook', looksLike: 'presentation' },
    ],
    ['a template', bookBytes({ type: `${CONTENT}.spreadsheetml.template.main+xml` }), { code: 'template' }],
    [
      'a binary workbook',
      bookBytes({ type: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      { code: 'binary-format' },
    ],
    [
      'a workbook with macros',
      bookBytes({ type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      { code: 'macros' },
    ],
    [
      'a macro project under a plain type',
      changed('[Content_Types].xml', (text) =>
        text.replace(
          '</Types>',
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
      ),
      { code: 'macros' },
    ],
    [
      'a macro sheet',
      changed('xl/_rels/workbook.xml.rels', (text) =>
        text.replace(
          /Type="[^"]*\/worksheet"/,
          'Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"',
        ),
      ),
      { code: 'macros' },
    ],
    ['an encrypted workbook', compoundFile('EncryptionInfo', 'EncryptedPackage'), { code: 'encrypted' }],
    ['a workbook of Excel 97', compoundFile('Workbook'), { code: 'old-format' }],
    ['a workbook of Excel 95', compoundFile('Book'), { code: 'old-format' }],
    [
      'a Word document of 97',
      compoundFile('WordDocument'),
      { code: 'not-a-workbook', looksLike: 'Word document' },
    ],
    [
      'a signed workbook',
      changed('_rels/.rels', (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ),
      ),
      { code: 'signed' },
    ],
    [
      'Strict Open XML by its relationships',
      changed('_rels/.rels', (text) =>
        text.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ),
      { code: 'strict' },
    ],
    [
      'Strict Open XML by its namespace',
      changed('xl/workbook.xml', (text) =>
        text.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
      ),
      { code: 'strict' },
    ],
    [
      'no sheets',
      changed('xl/workbook.xml', (text) => text.replace(/<sheet [^>]*>/, '')),
      { code: 'no-sheets' },
    ],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toEqual(fault);
  });
});

describe('damage', () => {
  it.each([0.02, 0.3, 0.6, 0.9, 0.999])('tells a file cut short at %d of its length', (share) => {
    expect(faultOf(sound.subarray(0, Math.floor(sound.length * share)))).toEqual({ code: 'truncated' });
  });

  it('never throws and never reads on, wherever a file is cut', () => {
    for (let length = 0; length < sound.length; length += 7)
      expect(faultOf(sound.subarray(0, length))).not.toBeNull();
  });

  it('never throws, whichever byte is changed', () => {
    for (let at = 0; at < sound.length; at += 3) expect(() => faultOf(flipped(sound, at))).not.toThrow();
  });

  it('notices a changed byte in what it unpacks', () => {
    const name = 'xl/worksheets/sheet1.xml';
    const data = Buffer.from(sound).indexOf(name) + name.length + 40;
    expect(faultOf(flipped(sound, data))).toEqual({ code: 'damaged', part: name });
  });

  it.each([
    ['main part', 'xl/workbook.xml', { code: 'part-missing', part: 'xl/workbook.xml', sheet: null }],
    [
      'sheet',
      'xl/worksheets/sheet1.xml',
      { code: 'part-missing', part: 'xl/worksheets/sheet1.xml', sheet: 'Sheet1' },
    ],
    ['styles part', 'xl/styles.xml', { code: 'part-missing', part: 'xl/styles.xml', sheet: null }],
    [
      'relationships of the sheets',
      'xl/_rels/workbook.xml.rels',
      { code: 'part-missing', part: 'rId1', sheet: 'Sheet1' },
    ],
    ['content types', '[Content_Types].xml', { code: 'not-a-workbook', looksLike: 'zip' }],
  ])('tells that the %s is missing', (_, part, fault) => {
    expect(faultOf(without(part))).toEqual(fault);
  });

  it.each([
    ['a sheet cut short', 'xl/worksheets/sheet1.xml', (text: string) => text.slice(0, -14)],
    [
      'a row never closed',
      'xl/worksheets/sheet1.xml',
      (text: string) => text.replace('<sheetData/>', '<sheetData><row r="1"></sheetData>'),
    ],
    [
      'a cell beyond the sheet',
      'xl/worksheets/sheet1.xml',
      (text: string) =>
        text.replace('<sheetData/>', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
    ],
    [
      'a row beyond the sheet',
      'xl/worksheets/sheet1.xml',
      (text: string) => text.replace('<sheetData/>', '<sheetData><row r="1048577"/></sheetData>'),
    ],
    [
      'a document type where none can stand',
      'xl/worksheets/sheet1.xml',
      (text: string) => text.replace('<sheetData/>', '<sheetData/><!DOCTYPE x [<!ENTITY a "b">]>'),
    ],
    [
      'a shared string that is not there',
      'xl/worksheets/sheet1.xml',
      (text: string) =>
        text.replace('<sheetData/>', '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>'),
    ],
    [
      'an unknown entity',
      'xl/worksheets/sheet1.xml',
      (text: string) =>
        text.replace(
          '<sheetData/>',
          '<sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData>',
        ),
    ],
    ['bytes that are not UTF-8', 'xl/worksheets/sheet1.xml', null],
    ['an empty part', 'xl/worksheets/sheet1.xml', () => ''],
    [
      'two sheets in one part',
      'xl/workbook.xml',
      (text: string) => text.replace('</sheets>', '<sheet name="Two" sheetId="2" r:id="rId1"/></sheets>'),
    ],
  ])('tells %s', (_, part, change) => {
    const bytes =
      change === null
        ? zipOf({ ...bookParts(), [part]: new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x80, 0x3e]) })
        : changed(part, change);
    expect(faultOf(bytes)).toEqual({ code: 'damaged', part });
  });
});

describe('attacks', () => {
  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['a document type that reads a file', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
  ])('refuses %s in any part that is read', (_, declaration) => {
    for (const part of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ])
      expect(faultOf(changed(part, (text) => text.replace('?>', `?>${declaration}`)))).toEqual({
        code: 'document-type',
        part,
      });
  });

  it.each([
    '../evil.xml',
    '/xl/evil.xml',
    'xl\\evil.xml',
    'C:/evil.xml',
    'xl/./evil.xml',
    'xl/ev\u0000il.xml',
  ])('refuses a part named %j', (name) => {
    const fault = faultOf(zipOf({ ...bookParts(), [name]: 'x' }));
    expect(fault).toEqual({ code: 'unsafe-name', part: JSON.stringify(name) });
  });

  /** No time is looked at: what has no end in sight meets the runner's own limit, and the bench prints times. */
  const LONGEST = 120_000;

  const weighed = (bytes: Uint8Array) => {
    const before = process.memoryUsage().rss;
    const fault = faultOf(bytes);
    return { fault, megabytes: (process.memoryUsage().rss - before) / 1e6 };
  };

  const entries: readonly Entry[] = Object.entries(bookParts()).map(([name, text]) =>
    packEntry(name, strToU8(text)),
  );
  /** 80 MB of nothing in 80 KB. */
  const bomb = packEntry('xl/styles.xml', new Uint8Array(80 * MEGABYTE));
  const withBomb = (declared: number) =>
    writeArchive(entries.map((entry) => (entry.name === bomb.name ? { ...bomb, size: declared } : entry)));

  it('refuses the same part twice, whatever its case', () => {
    const twice = writeArchive([...entries, packEntry('XL/Workbook.xml', strToU8('<workbook/>'))]);
    expect(faultOf(twice)).toEqual({ code: 'duplicate-part', part: 'XL/Workbook.xml' });
  });

  it.each([
    ['declares too much', 80 * MEGABYTE, { code: 'too-large', part: bomb.name, megabytes: 64 }],
    ['unpacks to more than the little it declares', 100, { code: 'damaged', part: bomb.name }],
    ['unpacks to more than the much it declares', 60 * MEGABYTE, { code: 'damaged', part: bomb.name }],
  ])(
    'refuses a part that %s',
    (_, declared, expected) => {
      const { fault, megabytes } = weighed(withBomb(declared));
      expect(fault).toEqual(expected);
      expect(megabytes).toBeLessThan(400);
    },
    LONGEST,
  );

  it('refuses a part that declares more than its bytes could ever hold', () => {
    const lie = entries.map((entry) =>
      entry.name === bomb.name ? { ...entry, size: 50 * MEGABYTE } : entry,
    );
    expect(faultOf(writeArchive(lie))).toEqual({ code: 'damaged', part: bomb.name });
  });

  it('refuses a workbook that declares too much in all, though no part of it is read', () => {
    const pictures = ['a', 'b', 'c'].map((name) => ({ ...bomb, name: `${name}.png` }));
    const fault = faultOf(writeArchive([...entries, ...pictures]));
    expect(fault).toEqual({ code: 'too-large', part: null, megabytes: 200 });
  });

  it('refuses entries that share their bytes', () => {
    const inner = packEntry('b', strToU8('b'));
    const alone = writeArchive([inner]);
    const directory = new DataView(alone.buffer).getUint32(alone.length - 6, true);
    const data = alone.subarray(0, directory);
    const outer: Entry = { ...inner, name: 'a', method: 0, size: data.length, data };
    const bytes = writeArchive([outer, inner]);
    const view = new DataView(bytes.buffer);
    const lastHeader = bytes.length - 22 - 47;
    expect(view.getUint32(lastHeader, true)).toBe(0x02014b50);
    view.setUint32(lastHeader + 42, 31, true);
    expect(faultOf(bytes)).toEqual({ code: 'damaged', part: 'a' });
  });

  it('refuses more cells than it can hold', () => {
    const row = (number: number) => `<row r="${number}">${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
    const rows = Array.from({ length: 81 }, (_, index) => row(index + 1)).join('');
    expect(faultOf(bookBytes({ sheets: { A: `<sheetData>${rows}</sheetData>` } }))).toEqual({
      code: 'too-many-cells',
      limit: 800_000,
    });
  });

  const many = (what: string, count: number) => what.repeat(count);
  const arrays = many('<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>', 2000);

  it.each([
    [
      'columns said to be everywhere',
      { sheets: { A: `<cols>${many('<col min="1" max="16384" hidden="1"/>', 20_000)}</cols>` } },
      null,
    ],
    [
      'arrays said to be everywhere',
      { sheets: { A: `<sheetData><row r="1">${arrays}</row></sheetData>` } },
      'damaged',
    ],
    [
      'merged cells without end',
      { sheets: { A: `<mergeCells>${many('<mergeCell ref="A1:B2"/>', 250_001)}</mergeCells>` } },
      'damaged',
    ],
    [
      'names without end',
      { after: `<definedNames>${many('<definedName name="a">1</definedName>', 250_001)}</definedNames>` },
      'damaged',
    ],
    [
      'attributes without end',
      { sheets: { A: `<sheetData><row ${many('a="1" ', 100_000)}/></sheetData>` } },
      'damaged',
    ],
    ['strings without end', { strings: many('<si/>', 1_600_001) }, 'damaged'],
    ['rows without end', { sheets: { A: `<sheetData>${many('<row/>', 1_048_577)}</sheetData>` } }, 'damaged'],
    [
      'elements inside one another without end',
      { styles: `<fonts>${many('<a>', 200_000)}${many('</a>', 200_000)}</fonts>` },
      'damaged',
    ],
  ])(
    'comes to an end with %s',
    (_, book, code) => {
      const { fault, megabytes } = weighed(bookBytes(book));
      expect(fault?.code ?? null).toBe(code);
      expect(megabytes).toBeLessThan(400);
    },
    LONGEST,
  );
});

describe('parts changed at random', () => {
  const cells =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="2" width="9"/></cols>' +
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr><rFont val="Arial"/></rPr><t>a</t></r></is></c><c r="B1" t="s"><v>0</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B1+1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Red"</formula></cfRule></conditionalFormatting>' +
    '<hyperlinks><hyperlink ref="A1" location="Sheet1!A1"/></hyperlinks>';
  const parts = bookParts({ sheets: { Sheet1: cells }, strings: '<si><t>x</t></si>' });
  const wanted = plan({
    edits: [
      edits('Sheet1', [edit('A2', text('x'), STYLE), edit('C3', number(1))], {
        formats: [{ areas: [area('A1:A3')], rules: STATUS_RULES }],
        widths: new Map([[5, 9]]),
      }),
    ],
    ownSheets: [ownSheet('Summary', [edit('A1', text('x'), HEADING)])],
    show: 'Summary',
  });

  it('are read or refused, and patched or refused, but nothing is thrown', () => {
    const change = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 40 }),
      put: fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '"',
          '/>',
          '</row>',
          '<c ',
          '<row>',
          '<!--',
          ' r="0"',
          '&',
          '<v>',
          '\u0000',
          '999999999999',
        ),
        fc.string({ maxLength: 5 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const broken: Record<string, string> = { ...parts };
        for (const { part, at, drop, put } of changes) {
          const before = broken[part] as string;
          const from = Math.floor(at * before.length);
          broken[part] = before.slice(0, from) + put + before.slice(from + drop);
        }
        const read = readWorkbook(zipOf(broken), 'book.xlsx');
        const names = read.ok ? read.workbook.snapshot.sheets.map(({ kind, name }) => kind + name) : [];
        fc.pre(!read.ok || (names.includes('worksheetSheet1') && !names.includes('worksheetSummary')));
        const fault = read.ok ? tryPlan(read.workbook, wanted) : read;
        expect([true, false]).toContain(fault.ok);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('advice', () => {
  it.each([
    [{ code: 'encrypted' } as const, /password/],
    [{ code: 'old-format' } as const, /\.xls\b.*Save As/],
    [{ code: 'not-a-workbook', looksLike: 'PDF' } as const, /a PDF/],
    [{ code: 'too-many-cells', limit: 800_000 } as const, /800,000/],
    [{ code: 'part-missing', part: 'xl/a.xml', sheet: 'Plan' } as const, /"Plan".*xl\/a\.xml/],
    [
      { code: 'array-formula', sheet: 'A', area: { top: 0, left: 1, bottom: 2, right: 1 } } as const,
      /A!B1:B3/,
    ],
  ])('is one line that says what is wrong and what to do: %j', (fault, pattern) => {
    const advice = faultAdvice(fault);
    expect(advice).toMatch(pattern);
    expect(advice).toMatch(/^[^\n]+: [^\n]+\.$|^[^\n]+\.$/);
  });
});
