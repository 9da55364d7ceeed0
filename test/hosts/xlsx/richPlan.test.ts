import { applyPlan } from '../../../src/hosts/xlsx/applyPlan.ts';
import { childrenOf, rootOf, sourceOf } from '../../../src/hosts/xlsx/xml/element.ts';
import { cellText } from '../../../src/sheets/address.ts';
import { bytesOf, excelize } from './excelize.ts';
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
import { richWorkbook } from './richWorkbook.ts';
import { partText, workbookOf, worksheetOf } from './xlsxBytes.ts';

const STATUS = { ...STYLE, bold: true, horizontal: 'center' } as const;

const PLAN = plan({
  edits: [
    edits(
      'Scorecard',
      [
        edit('J3', text('Status'), HEADING),
        ...[4, 5, 6, 7, 8].map((row) =>
          edit(
            `J${row}`,
            formula(`IF(ROUND(D${row},9)>=ROUND($F${row},9),"Green","Red")`, 'Red'),
            STATUS,
            row === 4 ? { sheet: 'Committee summary', area: area('A9'), tip: 'On the summary' } : null,
          ),
        ),
        edit('C5', number(81.75)),
        edit('E4', formula('D4-C4+0', 2.3)),
        edit('H5', CLEAR),
        edit('B12', text('=not a formula')),
      ],
      {
        formats: [{ areas: [area('J4:J8')], rules: STATUS_RULES }],
        widths: new Map([
          [1, 10],
          [9, 12],
        ]),
      },
    ),
  ],
  ownSheets: [
    ownSheet(
      'Committee summary',
      [
        edit('A1', text('Performance: quarter 2 2025/26'), { ...STYLE, bold: true, size: 16 }),
        edit('A3', text('Measure'), HEADING),
        edit('B3', text('Status'), HEADING),
        edit('A4', text('Streets clean'), STYLE, { sheet: 'Scorecard', area: area('B4'), tip: '' }),
        edit('B4', formula('Scorecard!J4', 'Red'), STYLE),
        edit('A6', text('Priority'), HEADING),
        edit('A7', text('Total'), { ...STYLE, format: '#,##0.0' }),
      ],
      {
        tables: [
          { name: 'Exceptions', area: area('A3:B4'), headings: ['Measure', 'Status'] },
          { name: 'Calls', area: area('A6:A7'), headings: ['Priority'] },
        ],
        formats: [{ areas: [area('B4')], rules: STATUS_RULES }],
        widths: new Map([[0, 40]]),
        heights: new Map([[0, 24]]),
        page: {
          orientation: 'landscape',
          titleRows: { first: 0, last: 2 },
          breaksBefore: [5],
          footer: 'Draft & final, page &P of &N',
        },
        names: [{ name: 'Scorecard.OverviewText', area: area('A2') }],
      },
    ),
    ownSheet('Scorecard settings', [edit('A1', text('Setting'), HEADING), edit('A2', text('amber'))]),
  ],
  show: 'Committee summary',
});

describe('a plan applied to a workbook with nearly everything in it', () => {
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    before = await richWorkbook();
    after = applyPlan(workbookOf(before), PLAN);
  });

  it('starts from a sound workbook, and leaves one', () => {
    expect(complaints(before)).toEqual([]);
    expect(complaints(after)).toEqual([]);
  });

  it('changes only the parts that it must', () => {
    expect(differing(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/tables/table2.xml',
      'xl/tables/table3.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet6.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet6.xml',
      'xl/worksheets/sheet7.xml',
    ]);
  });

  it('leaves every other cell as it was: value, formula, format, fill and font', () => {
    const old = workbookOf(before).snapshot;
    const now = workbookOf(after).snapshot;
    const edited = new Set(PLAN.edits[0]?.cells.map(({ row, column }) => cellText(row, column)));
    for (const sheet of old.sheets) {
      if (sheet.kind !== 'worksheet') continue;
      const cells = worksheetOf(now, sheet.name).rows;
      for (const [row, columns] of sheet.rows)
        for (const [column, cell] of columns)
          if (sheet.name !== 'Scorecard' || !edited.has(cellText(row, column)))
            expect([sheet.name, row, column, cells.get(row)?.get(column)]).toEqual([
              sheet.name,
              row,
              column,
              cell,
            ]);
    }
    expect(now.sheets.slice(0, old.sheets.length).map(({ name, visible }) => [name, visible])).toEqual(
      old.sheets.map(({ name, visible }) => [name, visible]),
    );
    expect(now.names).toEqual(expect.arrayContaining([...old.names]));
  });

  it('leaves what hangs on the sheet to the letter', () => {
    const kept = [
      'autoFilter',
      'mergeCells',
      'dataValidations',
      'headerFooter',
      'drawing',
      'legacyDrawing',
      'extLst',
    ];
    const sections = (bytes: Uint8Array) =>
      childrenOf(rootOf(partText(bytes, 'xl/worksheets/sheet1.xml')))
        .filter(({ tag }) => kept.includes(tag.name))
        .map(sourceOf);
    expect(sections(after)).toEqual(sections(before));
    expect(sections(before)).toHaveLength(kept.length);
  });

  it('writes what the plan says', () => {
    const { rows } = worksheetOf(workbookOf(after).snapshot, 'Scorecard');
    const at = (cell: string) => rows.get(area(cell).top)?.get(area(cell).left);
    expect(at('J5')).toMatchObject({
      value: { kind: 'text', value: 'Red' },
      formula: 'IF(ROUND(D5,9)>=ROUND($F5,9),"Green","Red")',
    });
    expect(at('C5')).toMatchObject({ value: { kind: 'number', value: 81.75 }, format: '0.0"%"' });
    expect(at('B12')).toMatchObject({ value: { kind: 'text', value: '=not a formula' }, formula: null });
    expect(at('H5')).toBeUndefined();
    expect(at('E4')?.formula).toBe('D4-C4+0');
    expect(at('E8')?.formula).toBe('D8-C8');
  });

  it('opens again in excelize, with what was there and what was added', async () => {
    const { OpenReader } = await excelize();
    const file = OpenReader(after);
    expect(file.GetSheetList().list).toEqual([
      ...['Scorecard', 'Data', 'Pivot', 'Hidden', 'Locked', 'Trend chart'],
      ...['Committee summary', 'Scorecard settings'],
    ]);
    expect(file.GetCellFormula('Scorecard', 'J8').formula).toBe(
      'IF(ROUND(D8,9)>=ROUND($F8,9),"Green","Red")',
    );
    expect(file.GetCellFormula('Scorecard', 'E6').formula).toBe('D6-C6');
    expect(file.GetTables('Committee summary').tables.map(({ Name, Range }) => [Name, Range])).toEqual([
      ['Exceptions', 'A3:B4'],
      ['Calls_2', 'A6:A7'],
    ]);
    expect(file.GetTables('Data').tables.map(({ Name }) => Name)).toEqual(['Calls']);
    const hung = (bytes: Uint8Array) => {
      const opened = OpenReader(bytes);
      return [
        opened.GetPivotTables('Pivot'),
        opened.GetPictures('Scorecard', 'K1'),
        opened.GetComments('Scorecard'),
        opened.GetDataValidations('Scorecard'),
        opened.GetHeaderFooter('Scorecard'),
      ];
    };
    expect(hung(after)).toEqual(hung(before));
    expect(file.GetComments('Scorecard').comments).toHaveLength(1);
    expect(file.GetPictures('Scorecard', 'K1').pictures).toHaveLength(1);
    expect(file.GetCellHyperLink('Scorecard', 'J4')).toMatchObject({
      ok: true,
      location: "'Committee summary'!$A$9",
    });
    expect(file.GetActiveSheetIndex().index).toBe(6);
    expect(bytesOf(file).length).toBeGreaterThan(0);
  });

  it('gives the same bytes when it is applied again', () => {
    const again = applyPlan(workbookOf(after), PLAN);
    expect(differing(after, again)).toEqual([]);
    expect(Buffer.compare(after, again)).toBe(0);
  });

  it('adds nothing twice after another program saved the workbook in between', async () => {
    const { OpenReader } = await excelize();
    const saved = bytesOf(OpenReader(after));
    const again = applyPlan(workbookOf(saved), PLAN);
    const count = (bytes: Uint8Array, part: string, pattern: RegExp) =>
      (partText(bytes, part).match(pattern) ?? []).length;
    for (const [part, pattern] of [
      ['xl/worksheets/sheet1.xml', /<cfRule /g],
      ['xl/worksheets/sheet1.xml', /<hyperlink /g],
      ['xl/styles.xml', /<(?:dxf|xf|font|fill|border)[ >]/g],
      ['xl/workbook.xml', /<definedName /g],
      ['[Content_Types].xml', /<Override /g],
    ] as const)
      expect([part, count(again, part, pattern)]).toEqual([part, count(saved, part, pattern)]);
    expect(complaints(again)).toEqual([]);
  });
});
