import fc from 'fast-check';
import { applyPlan, tryPlan } from '../../../src/hosts/xlsx/applyPlan.ts';
import { holdable } from '../../../src/hosts/xlsx/xml/xmlText.ts';
import type { Plan } from '../../../src/sheets/plan.ts';
import { cellAt } from '../../../src/sheets/snapshot.ts';
import { complaints, differing } from './packageFacts.ts';
import {
  area,
  CLEAR,
  edit,
  edits,
  formula,
  HEADING,
  number,
  ownSheet,
  plan,
  STATUS_RULES,
  STYLE,
  text,
} from './planParts.ts';
import {
  type BookParts,
  bookBytes,
  bookParts,
  MAIN,
  partText,
  workbookOf,
  worksheetOf,
  zipOf,
} from './xlsxBytes.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const applied = (book: BookParts, wanted: Partial<Plan>): Uint8Array =>
  applyPlan(workbookOf(bookBytes(book)), plan(wanted));

const onSheet = (
  inner: string,
  ...rest: Parameters<typeof edits> extends [string, ...infer Rest] ? Rest : never
) => applied({ sheets: { Sheet1: inner } }, { edits: [edits('Sheet1', ...rest)] });

const rowsAfter = (inner: string, cells: Parameters<typeof edits>[1]): string =>
  /<sheetData>.*<\/sheetData>/s.exec(partText(onSheet(inner, cells), SHEET))?.[0] ?? '';

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

describe('cells of a council’s sheet', () => {
  it.each([
    [
      'into an empty sheet',
      '<sheetData/>',
      [edit('B2', number(1))],
      '<row r="2"><c r="B2"><v>1</v></c></row>',
    ],
    [
      'between other rows and cells',
      data('<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row><row r="9"/>'),
      [edit('C1', number(3)), edit('B5', number(5)), edit('A9', number(9)), edit('E1', number(5))],
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    [
      'before all and after all',
      data('<row r="3"><c r="C3"><v>1</v></c></row>'),
      [edit('A1', number(1)), edit('A3', number(2)), edit('A4', number(3))],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="C3"><v>1</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>',
    ],
    [
      'among rows and cells that do not say where they are',
      data('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
      [edit('B1', number(9)), edit('B2', number(8))],
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c><v>3</v></c><c r="B2"><v>8</v></c></row>',
    ],
    [
      'keeping the style and what else the cell says, but nothing of its value',
      data(
        '<row r="1" spans="1:2" ht="20"><c r="B1" s="0" t="str" cm="1" vm="2" ph="1"><f>A1</f><v>0</v><extLst/></c></row>',
      ),
      [edit('B1', number(7)), edit('C1', number(8))],
      '<row r="1" spans="1:3" ht="20"><c r="B1" ph="1"><v>7</v></c><c r="C1"><v>8</v></c></row>',
    ],
    [
      'cleared: away if nothing is left',
      data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
      [edit('A1', CLEAR), edit('Z9', CLEAR)],
      '<row r="1"><c r="B1"><v>2</v></c></row>',
    ],
    [
      'leaving spaces between elements',
      data('\n  <row r="1">\n    <c r="A1"><v>1</v></c>\n  </row>\n'),
      [edit('B1', number(2)), edit('A2', number(3))],
      '\n  <row r="1">\n    <c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>\n  </row><row r="2"><c r="A2"><v>3</v></c></row>\n',
    ],
  ])('are written %s', (_, inner, cells, rows) => {
    expect(rowsAfter(inner, cells)).toBe(`<sheetData>${rows}</sheetData>`);
  });

  it('take the style of their row or else of their column', () => {
    const styles =
      '<fonts><font><name val="Arial"/></font></fonts><fills><fill/></fills><borders><border/></borders>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>';
    const inner = `<cols><col min="2" max="3" style="1" width="9"/></cols>${data('<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>')}`;
    const bytes = applied(
      { styles, sheets: { Sheet1: inner } },
      {
        edits: [
          edits('Sheet1', [
            edit('B1', number(1)),
            edit('B2', number(1)),
            edit('B3', number(1)),
            edit('D3', number(1)),
          ]),
        ],
      },
    );
    const { rows } = worksheetOf(workbookOf(bytes).snapshot);
    const format = (cell: string) => rows.get(area(cell).top)?.get(area(cell).left)?.format;
    expect(['B1', 'B2', 'B3', 'D3'].map(format)).toEqual(['0.00%', '0%', '0%', 'General']);
  });

  it('change their number format alone where an edit asks for no more', () => {
    const styles =
      '<fonts><font><name val="Arial"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>' +
      '<borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="49" fontId="0" fillId="1" borderId="0"><alignment horizontal="right"/></xf></cellXfs>';
    const inner = data(
      '<row r="1"><c r="A1" s="1" t="str"><v>72.4%</v></c><c r="B1" t="str"><v>5%</v></c></row>',
    );
    const wanted = {
      edits: [
        edits('Sheet1', [
          { ...edit('A1', number(0.724)), format: '0.0%' },
          { ...edit('B1', number(0.05)), format: '0%' },
          { ...edit('C1', number(0.5)), format: '0%' },
        ]),
      ],
    };
    const bytes = applied({ styles, sheets: { Sheet1: inner } }, wanted);
    const cells = worksheetOf(workbookOf(bytes).snapshot).rows.get(0);
    expect(cells?.get(0)).toMatchObject({ text: '72.4%', fill: 'FFC000', font: 'Arial' });
    expect(cells?.get(1)).toMatchObject({ text: '5%', fill: null });
    expect(cells?.get(2)).toMatchObject({ text: '50%', fill: null });
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<xf numFmtId="164" fontId="0" fillId="1" borderId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
    );
    expect(differing(bytes, applyPlan(workbookOf(bytes), plan(wanted)))).toEqual([]);
  });

  it('are text however they begin, with the value that a formula has now', () => {
    const bytes = onSheet('<sheetData/>', [
      edit('A1', text('=1+1')),
      edit('A2', text('+44 20')),
      edit('A3', text(' -1 ')),
      edit('A4', text('@home')),
      edit('A5', formula('IF(A1="a<b","x & y",1)', 'x & y')),
      edit('A6', formula('1/4', 0.25)),
      edit('A7', number(-0)),
      edit('A8', text('')),
    ]);
    const { rows } = worksheetOf(workbookOf(bytes).snapshot);
    expect(
      [...rows.values()].map((cells) => cells.get(0)).map((cell) => [cell?.value, cell?.formula]),
    ).toEqual([
      [{ kind: 'text', value: '=1+1' }, null],
      [{ kind: 'text', value: '+44 20' }, null],
      [{ kind: 'text', value: ' -1 ' }, null],
      [{ kind: 'text', value: '@home' }, null],
      [{ kind: 'text', value: 'x & y' }, 'IF(A1="a<b","x & y",1)'],
      [{ kind: 'number', value: 0.25 }, '1/4'],
      [{ kind: 'number', value: 0 }, null],
      [{ kind: 'text', value: '' }, null],
    ]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          '_x000D_',
          '_x',
          '_',
          '\r\n',
          '\n',
          '\t',
          ' ',
          '😀',
          '\ud800',
          '\u0000',
          '<',
          '&amp;',
          ']]>',
          '"',
        ),
      )
      .map((all) => all.join('')),
  );

  it('give any text back, but for the characters that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const bytes = onSheet(
          '<sheetData/>',
          texts.flatMap((value, row) => [
            edit(`A${row + 1}`, text(value)),
            edit(`B${row + 1}`, formula('A1', value)),
          ]),
        );
        const { rows } = worksheetOf(workbookOf(bytes).snapshot);
        texts.forEach((value, row) => {
          const expected = { kind: 'text', value: holdable(value) };
          expect(rows.get(row)?.get(0)?.value).toEqual(expected);
          expect(rows.get(row)?.get(1)?.value).toEqual(expected);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('give any number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const bytes = onSheet('<sheetData/>', [edit('A1', number(value))]);
        const cell = cellAt(worksheetOf(workbookOf(bytes).snapshot), 0, 0);
        expect(cell?.value).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
      { numRuns: 200 },
    );
  });

  it('leave all others where they are, wherever they are written', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }));
    const places = fc.uniqueArray(place, { selector: String, minLength: 1 });
    const cellName = ([row, column]: readonly [number, number]) => `${'ABCDEFG'[column]}${row + 1}`;
    fc.assert(
      fc.property(places, places, (before, written) => {
        const first = onSheet(
          '<sheetData/>',
          before.map((one, index) => edit(cellName(one), number(index))),
        );
        const second = applyPlan(
          workbookOf(first),
          plan({
            edits: [
              edits(
                'Sheet1',
                written.map((one, index) => edit(cellName(one), text(`new ${index}`))),
              ),
            ],
          }),
        );
        const expected = new Map<string, string | number>(before.map((one, index) => [cellName(one), index]));
        written.forEach((one, index) => {
          expected.set(cellName(one), `new ${index}`);
        });
        const found = [...worksheetOf(workbookOf(second).snapshot).rows].flatMap(([row, cells]) =>
          [...cells].map(
            ([column, { value }]) =>
              [cellName([row, column]), 'value' in value ? value.value : null] as const,
          ),
        );
        expect(new Map(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
      }),
      { numRuns: 100 },
    );
  });
});

describe('formulas that cells share', () => {
  const shared = data(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$D$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2" s="0"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>',
  );

  it('become each cell’s own before the first is overwritten', () => {
    expect(rowsAfter(shared, [edit('B1', number(0)), edit('B3', number(0))])).toBe(
      data(
        '<row r="1"><c r="B1"><v>0</v></c></row><row r="2"><c r="B2" s="0"><f>A2*$D$1</f><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><v>0</v></c></row><row r="4"><c r="B4"><f>A4*$D$1</f><v>4</v></c></row>',
      ),
    );
  });

  it('stay shared where only another is overwritten', () => {
    expect(rowsAfter(shared, [edit('B3', number(0))])).toBe(
      shared.replace('<c r="B3"><f t="shared" si="0"/><v>3</v></c>', '<c r="B3"><v>0</v></c>'),
    );
  });

  it('belong to the last that stated one under their number', () => {
    const twice = data(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C3</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>',
    );
    const rows = rowsAfter(twice, [edit('A3', number(1))]);
    expect(rows).toContain('<c r="A4"><f>C4</f></c>');
    expect(rows).toContain('<c r="A2"><f t="shared" si="0"/></c>');
  });
});

describe('what stands in the way', () => {
  const tried = (inner: string, cell: string) =>
    tryPlan(
      workbookOf(bookBytes({ sheets: { Sheet1: inner } })),
      plan({ edits: [edits('Sheet1', [edit(cell, number(1))])] }),
    );
  const array = data(
    '<row r="2"><c r="B2"><f t="array" ref="B2:C3">A2:A3</f><v>1</v></c><c r="E2"><f t="array" ref="E2">1</f></c></row>',
  );

  it.each(['B2', 'C3'])('is an array formula, of which %s is a piece', (cell) => {
    expect(tried(array, cell)).toEqual({
      ok: false,
      fault: { code: 'array-formula', sheet: 'Sheet1', area: area('B2:C3') },
    });
  });

  it.each(['D2', 'E2'])('is no array formula that %s is beside, or is alone', (cell) => {
    expect(tried(array, cell).ok).toBe(true);
  });

  it('is a heading of a table, unless it stays the same', () => {
    const withTable = applied(
      {},
      {
        edits: [
          edits('Sheet1', [edit('A1', text('Ref')), edit('B1', text('Status')), edit('A2', number(1))]),
        ],
      },
    );
    const parts: Record<string, string> = {};
    for (const name of Object.keys(bookParts())) parts[name] = partText(withTable, name);
    parts['xl/tables/table1.xml'] =
      `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Ref"/><tableColumn id="2" name="Status"/></tableColumns></table>`;
    parts['xl/worksheets/_rels/sheet1.xml.rels'] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
    const workbook = workbookOf(zipOf(parts));
    const renamed = (heading: string) =>
      tryPlan(
        workbook,
        plan({ edits: [edits('Sheet1', [edit('B1', text(heading)), edit('B2', text('Green'))])] }),
      );
    expect(renamed('Status').ok).toBe(true);
    expect(renamed('RAG')).toEqual({
      ok: false,
      fault: { code: 'table-heading', sheet: 'Sheet1', table: 'T', area: area('B1') },
    });
  });

  it('is a plan for another workbook: that is thrown', () => {
    expect(() => applied({}, { edits: [edits('Nowhere', [edit('A1', number(1))])] })).toThrow(
      /no sheet Nowhere/,
    );
    expect(() => applied({}, { show: 'Nowhere' })).toThrow(/no sheet Nowhere/);
    expect(() => applied({}, { ownSheets: [ownSheet('sheet1', [])] })).toThrow(
      /not ours bears the name sheet1/,
    );
  });
});

describe('styles', () => {
  it('are added after those that are there, once each', () => {
    const wanted = {
      edits: [
        edits('Sheet1', [
          edit('A1', text('a'), STYLE),
          edit('A2', text('b'), { ...STYLE }),
          edit('A3', text('c'), { ...STYLE, format: '0.0%' }),
          edit('A4', text('d'), { ...STYLE, format: '0.0%', bold: true }),
          edit('A5', text('e'), HEADING),
        ]),
      ],
    };
    const once = applied({}, wanted);
    const cell = (row: number) => cellAt(worksheetOf(workbookOf(once).snapshot), row, 0);
    expect(partText(once, 'xl/styles.xml')).toContain(
      '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    );
    expect(partText(once, SHEET)).toContain('<c r="A2" s="1"');
    expect(cell(2)).toMatchObject({ format: '0.0%', fill: null, font: 'Calibri' });
    expect(cell(4)).toMatchObject({ fill: '1F3864' });
    expect(differing(once, applyPlan(workbookOf(once), plan(wanted)))).toEqual([]);
  });

  it('keep the numbers of those that stand twice', () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts count="1"><font><name val="Arial"/></font></fonts>' +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs><colors/>';
    const bytes = applied(
      { styles },
      {
        edits: [
          edits(
            'Sheet1',
            [
              edit('A1', number(1), { ...STYLE, format: '0.0%' }),
              edit('A2', number(1), { ...STYLE, format: '0.000' }),
            ],
            { formats: [{ areas: [area('A1')], rules: STATUS_RULES }] },
          ),
        ],
      },
    );
    const after = partText(bytes, 'xl/styles.xml');
    expect(after).toContain(
      '<numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0.000"/>',
    );
    expect(after).toContain('<name val="Arial"/></font></fonts>');
    expect(after).toContain('<cellXfs count="4">');
    expect(complaints(bytes)).toEqual([]);
  });

  it('get a part of their own in a workbook that has none', () => {
    const bytes = applied(
      { styles: null },
      { edits: [edits('Sheet1', [edit('A1', number(0.5), { ...STYLE, format: '0%' })])] },
    );
    expect(cellAt(worksheetOf(workbookOf(bytes).snapshot), 0, 0)).toMatchObject({
      text: '50%',
      font: 'Calibri',
    });
    expect(complaints(bytes)).toEqual([]);
  });

  it.each([
    ['Calibri', 'Calibri'],
    ['arial narrow', 'arial narrow'],
    ['Segoe UI Semilight', 'Segoe UI Semilight'],
    ['Gill Sans MT', 'Gill Sans MT'],
    ['Cambria', 'Arial'],
    ['Times New Roman', 'Arial'],
    ['Arial Black', 'Arial'],
    ['DejaVu Sans Mono', 'Arial'],
    ['Interstitial', 'Arial'],
    ['Council Sans', 'Arial'],
  ])('are set in sans serif: in a book of %s in %s', (own, ours) => {
    const styles =
      `<fonts count="1"><font><sz val="11"/><name val="${own}"/><family val="1"/></font></fonts>` +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';
    const bytes = applied({ styles }, { edits: [edits('Sheet1', [edit('A1', text('Hello'), STYLE)])] });
    expect(cellAt(worksheetOf(workbookOf(bytes).snapshot), 0, 0)).toMatchObject({ font: ours });
    expect(complaints(bytes)).toEqual([]);
  });

  it('do not restyle plain cells where a section was empty', () => {
    const bytes = applied(
      {
        styles: '<fonts/><fills></fills>',
        sheets: { Sheet1: data('<row r="1"><c r="A1"><v>1</v></c></row>') },
      },
      { edits: [edits('Sheet1', [edit('B1', number(1), HEADING)])] },
    );
    const sheet = worksheetOf(workbookOf(bytes).snapshot);
    expect([cellAt(sheet, 0, 0)?.fill, cellAt(sheet, 0, 1)?.fill]).toEqual([null, '1F3864']);
    expect(complaints(bytes)).toEqual([]);
  });
});

describe('conditional formats', () => {
  const formats = (...areas: string[]) => ({
    formats: [{ areas: areas.map(area), rules: STATUS_RULES.slice(0, 2) }],
  });
  const marks = (bytes: Uint8Array): readonly string[] =>
    [
      ...partText(bytes, SHEET).matchAll(
        /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs,
      ),
    ].map(
      ([, sqref, inner]) =>
        `${sqref}: ${[...(inner as string).matchAll(/priority="(\d+)"/g)].map((match) => match[1]).join(' ')}`,
    );
  const again = (bytes: Uint8Array, wanted: ReturnType<typeof formats>): Uint8Array =>
    applyPlan(workbookOf(bytes), plan({ edits: [edits('Sheet1', [], wanted)] }));
  const USERS =
    '<conditionalFormatting sqref="K5:K9"><cfRule type="cellIs" dxfId="0" priority="4" operator="equal"><formula>"Green"</formula></cfRule></conditionalFormatting>';

  it('come below the user’s own, and never twice', () => {
    const inner = `<sheetData/>${USERS}<extLst><x14:cfRule xmlns:x14="x" priority="7"/></extLst>`;
    const styles = '<dxfs count="1"><dxf><font><color rgb="FF00FF00"/></font></dxf></dxfs>';
    const once = applied(
      { styles, sheets: { Sheet1: inner } },
      { edits: [edits('Sheet1', [], formats('K5:K9', 'M5'))] },
    );
    expect(marks(once)).toEqual(['K5:K9: 4', 'K5:K9 M5: 8 9']);
    expect(marks(again(once, formats('K5:K9', 'M5')))).toEqual(marks(once));
    expect(marks(again(once, formats('K5:K12', 'M5:M6')))).toEqual(['K5:K9: 4', 'K5:K12 M5:M6: 8 9']);
    expect(complaints(once)).toEqual([]);
  });

  it('go where a look without colours takes their place, and the user’s own stay', () => {
    const former = STATUS_RULES.slice(0, 2);
    const styles = '<dxfs count="1"><dxf><font><color rgb="FF00FF00"/></font></dxf></dxfs>';
    const once = applied(
      { styles, sheets: { Sheet1: `<sheetData/>${USERS}` } },
      { edits: [edits('Sheet1', [], formats('K5:K9'))] },
    );
    expect(marks(once)).toHaveLength(2);
    const bare = { formats: [{ areas: [area('K5:K9')], rules: [], former }] };
    const after = applyPlan(workbookOf(once), plan({ edits: [edits('Sheet1', [], bare)] }));
    expect(marks(after)).toEqual(['K5:K9: 4']);
    expect(complaints(after)).toEqual([]);
  });

  it('stay on cells of the user’s to which they were copied', () => {
    const once = onSheet('<sheetData/>', [], formats('K5:K9', 'X1:X3'));
    expect(marks(again(once, formats('K5:K9')))).toEqual(['X1:X3: 1 2', 'K5:K9: 3 4']);
  });

  it('state the word as a formula does, its quotation marks doubled', () => {
    const bytes = onSheet('<sheetData/>', [], { formats: [{ areas: [area('A1')], rules: STATUS_RULES }] });
    expect(partText(bytes, SHEET)).toContain('<formula>"Say ""x"" &amp; &lt;y&gt;"</formula>');
  });
});

describe('widths', () => {
  const columnsAfter = (columns: string, ...widths: (readonly [number, number])[]): string =>
    /<cols>.*<\/cols>/s.exec(
      partText(onSheet(`${columns}<sheetData/>`, [], { widths: new Map(widths) }), SHEET),
    )?.[0] ?? '';

  it.each([
    [
      'a sheet without widths',
      '',
      [
        [1, 12],
        [0, 10],
      ],
      '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="2" max="2" width="12.7109375" customWidth="1"/></cols>',
    ],
    [
      'a column that has one',
      '<cols><col min="1" max="3" width="9"/></cols>',
      [[1, 12]],
      '<cols><col min="1" max="3" width="9"/></cols>',
    ],
    [
      'a column that is merely styled',
      '<cols><col min="1" max="3" style="0"/><col min="5" max="5" width="4"/></cols>',
      [
        [1, 12],
        [3, 9],
      ],
      '<cols><col min="1" max="1" style="0"/><col min="2" max="2" style="0" width="12.7109375" customWidth="1"/><col min="3" max="3" style="0"/><col min="4" max="4" width="9.7109375" customWidth="1"/><col min="5" max="5" width="4"/></cols>',
    ],
  ] as const)('are set only where there is none: %s', (_, before, widths, after) => {
    expect(columnsAfter(before, ...widths)).toBe(after);
  });
});

describe('links', () => {
  const own = ownSheet('Summary', [edit('A1', text('x'))]);
  const link = { sheet: 'Summary', area: area('B2'), tip: 'See "why"' };
  const linksOf = (bytes: Uint8Array) =>
    [...partText(bytes, SHEET).matchAll(/<hyperlink .*?\/>/g)].map(([all]) => all);
  const USERS =
    '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="C1" location="Sheet1!A1"/></hyperlinks>';

  it('are added beside those of the user, and go when they are no longer wanted', () => {
    const wanted = (linked: boolean) => ({
      ownSheets: [own],
      edits: [edits('Sheet1', [edit('B1', text('Red'), null, linked ? link : null), edit('C1', text('y'))])],
    });
    const once = applied({ sheets: { Sheet1: USERS } }, wanted(true));
    const users = ['<hyperlink ref="A1" r:id="rId9"/>', '<hyperlink ref="C1" location="Sheet1!A1"/>'];
    expect(linksOf(once)).toEqual([
      ...users,
      '<hyperlink ref="B1" location="Summary!$B$2" tooltip="See &quot;why&quot;" display="Red"/>',
    ]);
    expect(linksOf(applyPlan(workbookOf(once), plan(wanted(false))))).toEqual(users);
  });
});
