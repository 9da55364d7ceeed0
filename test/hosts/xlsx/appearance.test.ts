import type { CellAppearance, ConditionalRule } from '../../../src/hosts/xlsx/appearance.ts';
import { readTheme } from '../../../src/hosts/xlsx/read/colours.ts';
import { readSheetAppearance } from '../../../src/hosts/xlsx/read/sheetAppearance.ts';
import { PLAIN_APPEARANCE, readStyleAppearances } from '../../../src/hosts/xlsx/read/styleAppearances.ts';
import { readAppearance } from '../../../src/hosts/xlsx/readAppearance.ts';
import { openBook } from '../../openBook.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

interface Parts {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly attributes?: string;
  readonly alignment?: string;
  readonly dxf?: string;
}

/** A styles part whose style 1 is what is given. */
const stylesWith = ({ font, fill, border, attributes, alignment, dxf }: Parts) =>
  readStyleAppearances(
    `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
    <fonts><font><sz val="11"/><name val="Calibri"/></font><font>${font ?? ''}</font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill>${fill ?? ''}</fill></fills>
    <borders><border/><border>${border ?? ''}</border></borders>
    <cellXfs><xf fontId="0"/><xf fontId="1" fillId="1" borderId="1" ${attributes ?? ''}>${alignment ?? ''}</xf></cellXfs>
    <dxfs>${dxf ?? ''}</dxfs></styleSheet>`,
    readTheme(null),
  );

describe('how a style looks', () => {
  it.each<[string, Parts, Partial<CellAppearance>]>([
    [
      'a font',
      { font: '<b/><i val="1"/><u/><strike/><sz val="14"/><color rgb="FF0B4F5C"/><name val="Arial"/>' },
      {
        font: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        colour: '0B4F5C',
      },
    ],
    [
      'switches that are off',
      { font: '<b val="0"/><i val="false"/><u val="none"/><sz val="11"/>' },
      { bold: false, italic: false, underline: false },
    ],
    ['a colour of the theme', { font: '<color theme="0"/>' }, { colour: 'FFFFFF' }],
    [
      'a solid fill',
      { fill: '<patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill>' },
      { fill: 'C6EFCE' },
    ],
    [
      'a pattern, which is no fill',
      { fill: '<patternFill patternType="gray125"><fgColor rgb="FFC6EFCE"/></patternFill>' },
      { fill: null },
    ],
    [
      'lines',
      {
        border:
          '<left style="thin"><color rgb="FF808080"/></left><right style="none"/><top/><bottom style="double"/>',
      },
      {
        left: { style: 'thin', colour: '808080' },
        right: null,
        top: null,
        bottom: { style: 'double', colour: null },
      },
    ],
    [
      'alignment',
      {
        alignment:
          '<alignment horizontal="center" vertical="top" wrapText="1" textRotation="90" indent="2"/>',
      },
      { horizontal: 'center', vertical: 'top', wrap: true, rotation: 90, indent: 2 },
    ],
    ['a format of the file', { attributes: 'numFmtId="164"' }, { format: '0.0%' }],
    ['a format that Excel knows', { attributes: 'numFmtId="9"' }, { format: '0%' }],
  ])('reads %s', (_, parts, expected) => {
    expect(stylesWith(parts).cells[1]).toEqual({ ...PLAIN_APPEARANCE, ...expected });
  });

  it('is plain without a styles part', () => {
    expect(readStyleAppearances(null, readTheme(null)).cells).toEqual([PLAIN_APPEARANCE]);
  });
});

const LOOK =
  '<dxf><font><b/><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>';

const sheetWith = (inside: string) =>
  readSheetAppearance(`<worksheet ${MAIN}>${inside}</worksheet>`, stylesWith({ font: '<b/>', dxf: LOOK }));

describe('how a sheet looks', () => {
  it('reads sizes, frozen rows and hidden lines', () => {
    const sheet = sheetWith(
      `<sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="6" state="frozen"/></sheetView></sheetViews>
      <sheetFormatPr defaultColWidth="10" defaultRowHeight="12.75"/>
      <cols><col min="1" max="2" width="40.7" style="1"/><col min="3" max="3"/></cols>
      <sheetData><row r="2" ht="30" customHeight="1" s="1" customFormat="1"><c r="A2" s="1"/><c t="s"><v>0</v></c></row>
      <row r="4" ht="18"/></sheetData>`,
    );
    const bold = { ...PLAIN_APPEARANCE, bold: true };
    const plain = { ...PLAIN_APPEARANCE, font: 'Calibri' };
    expect(sheet).toMatchObject({
      frozen: { rows: 6, columns: 2 },
      gridLines: false,
      width: 10,
      height: 12.75,
      columns: [
        { first: 0, last: 1, width: 40.7, look: bold },
        { first: 2, last: 2, width: null, look: plain },
      ],
    });
    expect(sheet.cells).toEqual(
      new Map([
        [
          1,
          new Map([
            [0, bold],
            [1, plain],
          ]),
        ],
      ]),
    );
    expect(sheet.rows).toEqual(new Map([[1, bold]]));
    expect(sheet.heights).toEqual(
      new Map([
        [1, { points: 30, fixed: true }],
        [3, { points: 18, fixed: false }],
      ]),
    );
  });

  it('has nothing where nothing is said, and keeps a split that is not frozen apart', () => {
    expect(
      sheetWith('<sheetViews><sheetView><pane ySplit="2000" state="split"/></sheetView></sheetViews>'),
    ).toEqual({
      cells: new Map(),
      rows: new Map(),
      heights: new Map(),
      columns: [],
      width: null,
      height: null,
      frozen: { rows: 0, columns: 0 },
      gridLines: true,
      rules: [],
      links: [],
    });
  });

  it.each<[string, string, ConditionalRule['test'] | null]>([
    [
      'a comparison',
      '<cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>"Green"</formula></cfRule>',
      { kind: 'cell', operator: 'equal', formulas: ['"Green"'] },
    ],
    [
      'a text within',
      '<cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="R&amp;D"><formula>1</formula></cfRule>',
      { kind: 'text', operator: 'containsText', text: 'R&D' },
    ],
    [
      'a formula',
      '<cfRule type="expression" dxfId="0" priority="2"><formula>$C2&lt;$D2</formula></cfRule>',
      { kind: 'formula', formula: '$C2<$D2' },
    ],
    [
      'a scale of colours',
      '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="num" val="5"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>',
      {
        kind: 'scale',
        marks: [
          { kind: 'min', value: '', colour: 'FF0000' },
          { kind: 'num', value: '5', colour: '00FF00' },
        ],
      },
    ],
    ['no icons', '<cfRule type="iconSet" priority="2"><iconSet/></cfRule>', null],
  ])('reads %s', (_, rule, expected) => {
    const { rules } = sheetWith(`<conditionalFormatting sqref="C2:C9 E2:E9">${rule}</conditionalFormatting>`);
    expect(rules.map(({ test }) => test)).toEqual(expected === null ? [] : [expected]);
    if (expected !== null && expected.kind !== 'scale')
      expect(rules[0]).toMatchObject({
        areas: [
          { top: 1, left: 2, bottom: 8, right: 2 },
          { top: 1, left: 4, bottom: 8, right: 4 },
        ],
        look: { fill: 'C6EFCE', colour: '006100', bold: true, italic: false },
        stops: false,
      });
  });

  it('puts rules in the order of their priority', () => {
    const rule = (priority: number) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>${priority}</formula></cfRule></conditionalFormatting>`;
    expect(sheetWith(rule(3) + rule(1) + rule(2)).rules.map(({ priority }) => priority)).toEqual([1, 2, 3]);
  });

  it('reads links within the workbook', () => {
    expect(
      sheetWith(
        '<hyperlinks><hyperlink ref="A5" location="Plan!A1" tooltip="Plan"/><hyperlink ref="B5"/></hyperlinks>',
      ).links,
    ).toEqual([{ area: { top: 4, left: 0, bottom: 4, right: 0 }, location: 'Plan!A1', tip: 'Plan' }]);
  });
});

it('reads the sample workbook, sheet by sheet', () => {
  const read = readAppearance(openBook('test/workbooks/sample.xlsx'));
  if (!read.ok) throw new Error(read.fault.code);
  const scorecard = read.looks.get('Scorecard');
  expect([...read.looks.keys()]).toEqual(['Contents', 'Scorecard', 'Plan', 'Population']);
  expect(scorecard?.frozen).toEqual({ rows: 6, columns: 2 });
  expect(scorecard?.rules).toHaveLength(3);
  expect(scorecard?.cells.get(0)?.get(0)).toMatchObject({ bold: true, size: 16 });
});
