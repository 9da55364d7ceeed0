import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { cellAt } from '../../../src/sheets/snapshot.ts';
import {
  bookBytes,
  bookParts,
  MAIN,
  RELATIONSHIPS,
  snapshotOf,
  workbookOf,
  worksheetOf,
  zipOf,
} from './xlsxBytes.ts';

const sheetOf = (inner: string, rest: Parameters<typeof snapshotOf>[0] = {}) =>
  worksheetOf(snapshotOf({ ...rest, sheets: { Sheet1: inner } }));

const rowsOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

const firstCell = (cells: string, rest: Parameters<typeof snapshotOf>[0] = {}) => {
  const cell = cellAt(sheetOf(rowsOf(cells), rest), 0, 0);
  if (cell === undefined) throw new Error('There is no A1');
  return cell;
};

const SHARED = { strings: '<si><t>one</t></si><si><t/></si><si/>' };

describe('values', () => {
  it.each([
    ['a number', '<c r="A1"><v>85.3</v></c>', { kind: 'number', value: 85.3 }],
    ['a number in powers of ten', '<c r="A1"><v>1.5E-3</v></c>', { kind: 'number', value: 0.0015 }],
    ['zero', '<c r="A1"><v>0</v></c>', { kind: 'number', value: 0 }],
    ['a number said to be one', '<c r="A1" t="n"><v> 7 </v></c>', { kind: 'number', value: 7 }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', value: 'one' }],
    ['an empty shared string', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', value: '' }],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>in</t></is></c>', { kind: 'text', value: 'in' }],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: 'error', code: '#DIV/0!' }],
    ['a later error', '<c r="A1" t="e"><v>#SPILL!</v></c>', { kind: 'error', code: '#OTHER!' }],
    ['text that a formula gives', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', { kind: 'text', value: 'a' }],
    [
      'empty text that a formula gives',
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { kind: 'text', value: '' },
    ],
    ['a formula never worked out', '<c r="A1"><f>1+1</f></c>', { kind: 'empty' }],
    [
      'a date spelt out',
      '<c r="A1" t="d"><v>2025-11-20T12:00:00</v></c>',
      { kind: 'number', value: 45981.5 },
    ],
    ['a time spelt out', '<c r="A1" t="d"><v>T06:00</v></c>', { kind: 'number', value: 0.25 }],
    [
      'entities',
      '<c r="A1" t="str"><v>a &lt;b&gt; &amp; &#163;5 &#x1F600;</v></c>',
      { kind: 'text', value: 'a <b> & £5 😀' },
    ],
    [
      'escaped units',
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>',
      { kind: 'text', value: 'a\rb_x0041_' },
    ],
    [
      'CDATA',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[1 < 2]]></t></is></c>',
      { kind: 'text', value: '1 < 2' },
    ],
    [
      'spaces that count',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      { kind: 'text', value: ' a ' },
    ],
    [
      'attributes in other orders and quotes',
      "<c t='s'  r='A1' ><v>0</v></c>",
      { kind: 'text', value: 'one' },
    ],
  ])('%s', (_, cells, value) => {
    expect(firstCell(cells, SHARED).value).toEqual(value);
  });

  it('joins the runs of rich text and leaves out its phonetic guide', () => {
    const strings =
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Good </t></r><r><t>is high</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si>';
    expect(firstCell('<c r="A1" t="s"><v>0</v></c>', { strings }).text).toBe('Good is high');
  });

  it('takes the font that all runs name before that of the cell', () => {
    const run = (font: string, text: string) => `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`;
    const strings = `<si>${run('Wingdings', 'é')}</si><si>${run('Wingdings', 'é')}${run('Arial', 'up')}</si>`;
    expect(firstCell('<c r="A1" t="s"><v>0</v></c>', { strings }).font).toBe('Wingdings');
    expect(firstCell('<c r="A1" t="s"><v>1</v></c>', { strings }).font).toBe('Calibri');
  });
});

describe('places', () => {
  it('counts on where rows and cells do not say where they are', () => {
    const { rows } = sheetOf(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect([...rows].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([
      [0, [0, 1]],
      [3, [2, 3]],
      [4, [0]],
    ]);
  });

  it('costs nothing to reach the last cell of a sheet', () => {
    const { rows } = sheetOf('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect([...rows.keys()]).toEqual([1_048_575]);
    expect([...(rows.get(1_048_575)?.keys() ?? [])]).toEqual([16_383]);
  });

  it('finds parts wherever relationships lead', () => {
    const parts = bookParts({ sheets: { Sheet1: rowsOf('<c r="A1"><v>1</v></c>') } });
    const moved = {
      '[Content_Types].xml': (parts['[Content_Types].xml'] as string)
        .replace('/xl/workbook.xml', '/Book/Main.XML')
        .replace('/xl/worksheets/sheet1.xml', '/data/a b.xml'),
      '_rels/.rels': (parts['_rels/.rels'] as string).replace('xl/workbook.xml', '/book/main.xml'),
      'book/main.xml': parts['xl/workbook.xml'] as string,
      'book/_rels/main.xml.rels': (parts['xl/_rels/workbook.xml.rels'] as string)
        .replace('worksheets/sheet1.xml', '../data/a%20b.xml')
        .replace('"styles.xml"', '"/xl/Styles.xml"'),
      'data/a b.xml': parts['xl/worksheets/sheet1.xml'] as string,
      'xl/styles.xml': parts['xl/styles.xml'] as string,
    };
    expect(worksheetOf(workbookOf(zipOf(moved)).snapshot).rows.size).toBe(1);
  });

  it('reads parts whose own elements bear a prefix', () => {
    const parts = bookParts({ sheets: { Sheet1: rowsOf('<c r="A1" t="inlineStr"><is><t>x</t></is></c>') } });
    const withPrefix = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        name.startsWith('xl/') && !name.includes('_rels')
          ? text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
          : text,
      ]),
    );
    const cell = cellAt(worksheetOf(workbookOf(zipOf(withPrefix)).snapshot), 0, 0);
    expect(cell?.text).toBe('x');
  });

  it('reads parts in UTF-16', () => {
    const parts: Record<string, string | Uint8Array> = bookParts();
    const text = `\ufeff${(parts['xl/worksheets/sheet1.xml'] as string)
      .replace('UTF-8', 'UTF-16')
      .replace('<sheetData/>', rowsOf('<c r="A1" t="inlineStr"><is><t>Cymru ŵ</t></is></c>'))}`;
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(cellAt(worksheetOf(workbookOf(zipOf(parts)).snapshot), 0, 0)?.text).toBe('Cymru ŵ');
  });
});

describe('formulas', () => {
  const formulaAt = (cells: string, column: number) => cellAt(sheetOf(rowsOf(cells)), 0, column)?.formula;

  it.each([
    ['its own', '<c r="A1"><f>SUM(B1:C1)</f><v>1</v></c>', 'SUM(B1:C1)'],
    ['one with a leading equals sign', '<c r="A1"><f>=B1&amp;"x"</f><v>1</v></c>', 'B1&"x"'],
    ['none', '<c r="A1"><v>1</v></c>', null],
    ['an array', '<c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>1</v></c>', 'B1:B3*2'],
  ])('%s', (_, cells, formula) => {
    expect(formulaAt(cells, 0)).toBe(formula);
  });

  it('moves a shared formula to each cell that shares it', () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+\'Q 1\'!A$2</f><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
    );
    expect(cellAt(sheet, 2, 1)?.formula).toBe("A3*$C$1+'Q 1'!A$2");
  });

  it('gives each cell of an array the formula of the whole', () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>',
    );
    expect([
      cellAt(sheet, 0, 1)?.formula,
      cellAt(sheet, 1, 0)?.formula,
      cellAt(sheet, 1, 2)?.formula,
    ]).toEqual(['C1:D2', 'C1:D2', null]);
  });

  it('is that of its own column among many arrays', () => {
    const columns = 'ABCDEFGHIJKLMNOPQRST';
    const cell = (letter: string, row: number) =>
      row === 1
        ? `<c r="${letter}1"><f t="array" ref="${letter}1:${letter}4000">${letter}${letter}1:${letter}${letter}4000</f><v>1</v></c>`
        : `<c r="${letter}${row}"><v>1</v></c>`;
    const rows = Array.from(
      { length: 4000 },
      (_, index) =>
        `<row r="${index + 1}">${[...columns].map((letter) => cell(letter, index + 1)).join('')}</row>`,
    );
    const sheet = sheetOf(`<sheetData>${rows.join('')}</sheetData>`);
    expect(cellAt(sheet, 3999, 19)?.formula).toBe('TT1:TT4000');
  });
});

describe('looks', () => {
  const fonts =
    '<fonts count="2"><font><name val="Arial"/></font><font><name val="Wingdings"/></font></fonts>';
  const fill = (inner: string) =>
    `${fonts}<fills><fill><patternFill patternType="none"/></fill><fill>${inner}</fill></fills>` +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="10" fontId="1" fillId="1"/></cellXfs>';
  const theme = `<a:theme xmlns:a="t"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
    <a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:themeElements></a:theme>`;

  it.each([
    ['its own colour', '<patternFill patternType="solid"><fgColor rgb="FF00b050"/></patternFill>', '00B050'],
    [
      'a colour of the palette',
      '<patternFill patternType="solid"><fgColor indexed="10"/></patternFill>',
      'FF0000',
    ],
    [
      'a colour of the theme',
      '<patternFill patternType="solid"><fgColor theme="9"/></patternFill>',
      '70AD47',
    ],
    [
      'the theme, where light and dark are swapped',
      '<patternFill patternType="solid"><fgColor theme="3"/></patternFill>',
      '44546A',
    ],
    ['no fill', '<patternFill patternType="none"><fgColor rgb="FF00B050"/></patternFill>', null],
    ['a pattern', '<patternFill patternType="gray125"><fgColor rgb="FF00B050"/></patternFill>', null],
    ['a gradient', '<gradientFill><stop position="0"><color rgb="FF00B050"/></stop></gradientFill>', null],
  ])('%s', (_, pattern, expected) => {
    const cell = firstCell('<c r="A1" s="1"><v>0.5</v></c>', { styles: fill(pattern), theme });
    expect(cell.fill).toBe(expected);
  });

  it.each([
    [0.5999938962981048, [0xb4, 0xc6, 0xe7]],
    [-0.249977111117893, [0x2f, 0x54, 0x96]],
  ])(
    'a colour of the theme with a tint of %d, to within one of Excel’s own whole numbers',
    (tint, expected) => {
      const pattern = `<patternFill patternType="solid"><fgColor theme="4" tint="${tint}"/></patternFill>`;
      const { fill: found } = firstCell('<c r="A1" s="1"/>', { styles: fill(pattern), theme });
      const channels = [0, 2, 4].map((at) => Number.parseInt(found?.slice(at, at + 2) ?? '', 16));
      channels.forEach((channel, index) => {
        expect(Math.abs(channel - (expected[index] as number))).toBeLessThanOrEqual(1);
      });
    },
  );

  it('keeps a cell that is only filled, and drops one that is only formatted or painted white', () => {
    const green = fill('<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill>');
    const white = fill('<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>');
    expect(firstCell('<c r="A1" s="1"/>', { styles: green })).toEqual({
      value: { kind: 'empty' },
      text: '',
      format: '0.00%',
      formula: null,
      fill: '00B050',
      font: 'Wingdings',
    });
    expect(sheetOf(rowsOf('<c r="A1" s="1"/>'), { styles: white }).rows.size).toBe(0);
    expect(sheetOf(rowsOf('<c r="A1" s="0"/><c r="B1"/>'), { styles: green }).rows.size).toBe(0);
  });

  it('reads a palette of the workbook’s own', () => {
    const styles = `${fill('<patternFill patternType="solid"><fgColor indexed="1"/></patternFill>')}<colors><indexedColors><rgbColor rgb="00111111"/><rgbColor rgb="00FFC000"/></indexedColors></colors>`;
    expect(firstCell('<c r="A1" s="1"/>', { styles }).fill).toBe('FFC000');
  });

  it('reads a workbook without styles', () => {
    expect(firstCell('<c r="A1"><v>1</v></c>', { styles: null })).toMatchObject({
      format: 'General',
      text: '1',
    });
  });
});

describe('sheets', () => {
  it('come in the order of their tabs, chart sheets and hidden ones among them', () => {
    const parts = bookParts({ sheets: { Scorecard: '<sheetData/>', Chart: '', Plan: '<sheetData/>' } });
    const read = workbookOf(
      zipOf({
        ...parts,
        'xl/workbook.xml': (parts['xl/workbook.xml'] as string)
          .replace('name="Plan"', 'name="Plan &amp; targets" state="veryHidden"')
          .replace('name="Chart"', 'name="Chart" state="visible"'),
        'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] as string).replace(
          'worksheet" Target="worksheets/sheet2.xml"',
          'chartsheet" Target="worksheets/sheet2.xml"',
        ),
        'xl/worksheets/sheet2.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      }),
    );
    expect(read.snapshot.sheets.map(({ kind, name, visible }) => [kind, name, visible])).toEqual([
      ['worksheet', 'Scorecard', true],
      ['other', 'Chart', true],
      ['worksheet', 'Plan & targets', false],
    ]);
  });

  it.each(['book.xlsx', 'reports/book.xlsx', 'C:\\reports\\book.xlsx'])(
    'keeps the name of %s',
    (fileName) => {
      const read = readWorkbook(bookBytes(), fileName);
      expect(read.ok && read.workbook.snapshot.workbook).toBe('book.xlsx');
    },
  );

  it('tells merges, hidden rows and columns', () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" collapsed="1" ht="15"/></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A4:G4"/></mergeCells>',
    );
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4]);
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 6 }]);
  });

  it.each([
    ['no filter', '', false],
    ['arrows only', '<autoFilter ref="A1:B9"/>', false],
    [
      'a filter',
      '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      true,
    ],
    [
      'a column without its arrow',
      '<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
      false,
    ],
  ])('says whether rows are filtered: %s', (_, filter, filtered) => {
    expect(sheetOf(`<sheetData/>${filter}`).filtered).toBe(filtered);
    expect(sheetOf(`<sheetPr filterMode="1"/><sheetData/>${filter}`).filtered).toBe(true);
  });

  it('takes rows hidden under a filter’s arrows for filtered ones', () => {
    const filter = '<autoFilter ref="A1:B9"/>';
    expect(sheetOf(`<sheetData><row r="5" hidden="1"/></sheetData>${filter}`).filtered).toBe(true);
    expect(sheetOf(`<sheetData><row r="15" hidden="1"/></sheetData>${filter}`).filtered).toBe(false);
  });

  it.each([
    ['none', '', false],
    ['on', '<sheetProtection sheet="1" objects="1"/>', true],
    ['off', '<sheetProtection sheet="0" formatCells="0"/>', false],
  ])('says whether the sheet is protected: %s', (_, protection, isProtected) => {
    expect(sheetOf(`<sheetData/>${protection}`).isProtected).toBe(isProtected);
  });
});

describe('names and dates', () => {
  it('tells names, local ones with their sheet', () => {
    const { names } = snapshotOf({
      sheets: { One: '<sheetData/>', Two: '<sheetData/>' },
      after:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Two!$1:$2</definedName><definedName name="Rate">0.5&amp;""</definedName></definedNames>',
    });
    expect(names).toEqual([
      { name: '_xlnm.Print_Titles', refersTo: 'Two!$1:$2', sheet: 'Two' },
      { name: 'Rate', refersTo: '0.5&""', sheet: null },
    ]);
  });

  it('honours the date system of 1904', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const cell = (before: string, inner: string) => firstCell(inner, { styles, before });
    expect(cell('', '<c r="A1"><v>45981</v></c>').text).toBe('20/11/2025');
    expect(cell('<workbookPr date1904="1"/>', '<c r="A1"><v>44519</v></c>').text).toBe('20/11/2025');
    expect(cell('<workbookPr date1904="1"/>', '<c r="A1" t="d"><v>2025-11-20</v></c>')).toMatchObject({
      value: { kind: 'number', value: 44519 },
      text: '20/11/2025',
    });
  });
});
