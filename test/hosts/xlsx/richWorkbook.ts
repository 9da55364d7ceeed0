/** A workbook with nearly everything that Excel can hang on a sheet, so that a test can see whether it all survives. */
import { strToU8 } from 'fflate';
import { bytesOf, done, excelize } from './excelize.ts';
import { type Parts, RELATIONSHIPS, unzipped, zipOf } from './xlsxBytes.ts';

/** One transparent dot. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const MEASURES = ['Streets clean', 'Bins missed', 'Calls answered', 'Invoices paid', 'Visits to parks'];

/** Excelize's numbers for kinds of charts. */
const COLUMN_CHART = 21;
const LINE_CHART = 41;

async function fromExcelize(): Promise<Uint8Array> {
  const { NewFile } = await excelize();
  const file = NewFile();
  done(file.SetSheetName('Sheet1', 'Scorecard'));
  for (const name of ['Data', 'Pivot', 'Hidden', 'Locked']) done(file.NewSheet(name));
  const put = (sheet: string, cell: string, value: string | number | boolean) =>
    done(file.SetCellValue(sheet, cell, value));

  // The scorecard: a merged title, rich text, shared formulas, a hidden row, a filter and conditional formats.
  put('Scorecard', 'A1', 'Performance, quarter 2 2025/26');
  done(file.MergeCell('Scorecard', 'A1', 'H1'));
  ['Ref', 'Measure', 'Q1', 'Q2', 'Change', 'Target', 'Status', 'Note'].forEach((heading, column) => {
    put('Scorecard', `${String.fromCharCode(65 + column)}3`, heading);
  });
  MEASURES.forEach((measure, index) => {
    const row = index + 4;
    put('Scorecard', `A${row}`, `1.${index + 1}`);
    put('Scorecard', `B${row}`, measure);
    put('Scorecard', `C${row}`, 80 + index * 1.5);
    put('Scorecard', `D${row}`, 82.3 - index);
    put('Scorecard', `F${row}`, 85);
    put('Scorecard', `G${row}`, index % 2 === 0 ? 'Green' : 'Red');
  });
  done(file.SetCellFormula('Scorecard', 'E4', 'D4-C4', { Type: 'shared', Ref: 'E4:E8' }));
  done(file.SetCellFormula('Scorecard', 'C10', 'SUM(C4:C8)'));
  done(file.SetCellFormula('Scorecard', 'D10', 'SUM(C4:C8*1)', { Type: 'array', Ref: 'D10:D10' }));
  done(
    file.SetCellRichText('Scorecard', 'H4', [
      { Text: 'é', Font: { Family: 'Wingdings', Size: 11 } },
      { Text: ' better', Font: { Bold: true, Color: '00B050' } },
    ]),
  );
  put('Scorecard', 'H5', true);
  const { style: percent } = done(file.NewStyle({ CustomNumFmt: '0.0"%"' }));
  const { style: amber } = done(file.NewStyle({ Fill: { Type: 'pattern', Pattern: 1, Color: ['FFC000'] } }));
  done(file.SetCellStyle('Scorecard', 'C4', 'D8', percent));
  done(file.SetCellStyle('Scorecard', 'G6', 'G6', amber));
  done(file.SetRowVisible('Scorecard', 7, false));
  done(file.SetColWidth('Scorecard', 'B', 'B', 34));
  done(file.AutoFilter('Scorecard', 'A3:H8', []));
  const { style: green } = done(
    file.NewConditionalStyle({
      Font: { Color: '006100' },
      Fill: { Type: 'pattern', Pattern: 1, Color: ['C6EFCE'] },
    }),
  );
  done(
    file.SetConditionalFormat('Scorecard', 'G4:G8', [
      { Type: 'cell', Criteria: '==', Value: '"Green"', Format: green },
    ]),
  );
  done(
    file.SetConditionalFormat('Scorecard', 'D4:D8', [
      {
        Type: '3_color_scale',
        Criteria: '=',
        MinType: 'min',
        MidType: 'percentile',
        MaxType: 'max',
        MinColor: '#F8696B',
        MidColor: '#FFEB84',
        MaxColor: '#63BE7B',
      },
    ]),
  );
  done(file.SetConditionalFormat('Scorecard', 'C4:C8', [{ Type: 'icon_set', IconStyle: '3Arrows' }]));
  done(
    file.SetConditionalFormat('Scorecard', 'F4:F8', [
      {
        Type: 'data_bar',
        Criteria: '=',
        MinType: 'min',
        MaxType: 'max',
        BarColor: '#638EC6',
        BarSolid: true,
      },
    ]),
  );
  done(
    file.AddDataValidation('Scorecard', {
      Sqref: 'G4:G8',
      Type: 'list',
      Formula1: '"Green,Amber,Red"',
      ShowErrorMessage: true,
    }),
  );
  done(file.AddComment('Scorecard', { Cell: 'D5', Author: 'Officer', Text: 'Provisional' }));
  done(file.SetCellHyperLink('Scorecard', 'B4', 'https://example.gov.uk/streets', 'External'));
  done(file.SetCellHyperLink('Scorecard', 'B5', 'Data!A1', 'Location'));
  done(
    file.AddPictureFromBytes('Scorecard', 'K1', { Extension: '.png', File: PNG, Format: {}, InsertType: 0 }),
  );
  const series = [
    { Name: 'Scorecard!$D$3', Categories: 'Scorecard!$B$4:$B$8', Values: 'Scorecard!$D$4:$D$8' },
  ];
  done(file.AddChart('Scorecard', 'K5', { Type: COLUMN_CHART, Series: series }));
  done(
    file.AddSparkline('Scorecard', { Location: ['I4', 'I5'], Range: ['Scorecard!C4:D4', 'Scorecard!C5:D5'] }),
  );
  done(file.AddShape('Scorecard', { Cell: 'K30', Type: 'rect', Paragraph: [{ Text: 'Draft' }] }));
  done(file.SetHeaderFooter('Scorecard', { OddFooter: '&C&P' }));

  // A table with a slicer, and a pivot table from it.
  ['Month', 'Service', 'Calls'].forEach((heading, column) => {
    put('Data', `${String.fromCharCode(65 + column)}1`, heading);
  });
  for (let row = 2; row <= 7; row++) {
    put('Data', `A${row}`, row % 2 === 0 ? 'April' : 'May');
    put('Data', `B${row}`, row < 5 ? 'Parks' : 'Waste');
    put('Data', `C${row}`, row * 10);
  }
  done(
    file.AddTable('Data', {
      Range: 'A1:C7',
      Name: 'Calls',
      StyleName: 'TableStyleMedium2',
      ShowRowStripes: true,
    }),
  );
  done(
    file.AddSlicer('Data', {
      Name: 'Month',
      Cell: 'E2',
      TableSheet: 'Data',
      TableName: 'Calls',
      Caption: 'Month',
    }),
  );
  done(
    file.AddPivotTable({
      DataRange: 'Data!A1:C7',
      PivotTableRange: 'Pivot!A3:D12',
      Name: 'PivotCalls',
      Rows: [{ Data: 'Month' }],
      Columns: [{ Data: 'Service' }],
      Data: [{ Data: 'Calls', Subtotal: 'Sum' }],
      RowGrandTotals: true,
      ColGrandTotals: true,
    }),
  );
  put('Hidden', 'A1', 'not for members');
  done(file.SetSheetVisible('Hidden', false));
  put('Locked', 'A1', 1);
  done(file.ProtectSheet('Locked', { Password: 'x', SelectLockedCells: true }));
  done(file.SetDefinedName({ Name: 'Targets', RefersTo: 'Scorecard!$F$4:$F$8' }));
  done(file.SetDefinedName({ Name: 'Area', RefersTo: 'Data!$A$1:$C$7', Scope: 'Data' }));
  done(file.SetDocProps({ Title: 'Scorecard', Creator: 'A council' }));
  done(file.AddChartSheet('Trend chart', { Type: LINE_CHART, Series: series }));
  return bytesOf(file);
}

const insert = (text: string, before: string, added: string): string => {
  if (!text.includes(before)) throw new Error(`${before} is not in ${text.slice(0, 300)}`);
  return text.replace(before, `${added}${before}`);
};

/** What excelize does not write: custom XML, a link to another workbook and a calculation chain. */
function withHandMadeParts(bytes: Uint8Array): Parts {
  const parts: Record<string, string | Uint8Array> = { ...unzipped(bytes) };
  const text = (name: string): string => Buffer.from(parts[name] as Uint8Array).toString('utf8');
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  parts['customXml/item1.xml'] =
    '<p:properties xmlns:p="http://example.gov.uk/p"><p:label>OFFICIAL</p:label></p:properties>';
  parts['customXml/itemProps1.xml'] =
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0A1B2C3D-0000-4000-8000-000000000001}"/>';
  parts['customXml/_rels/item1.xml.rels'] = relations(relation('rId1', 'customXmlProps', 'itemProps1.xml'));
  parts['xl/externalLinks/externalLink1.xml'] =
    `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`;
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = relations(
    relation('rId1', 'externalLinkPath', 'other.xlsx').replace('/>', ' TargetMode="External"/>'),
  );
  parts['xl/calcChain.xml'] =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E4" i="1"/><c r="C10" i="1"/></calcChain>';
  parts['[Content_Types].xml'] = insert(
    text('[Content_Types].xml'),
    '</Types>',
    override('customXml/itemProps1.xml', 'customXmlProperties') +
      override('xl/externalLinks/externalLink1.xml', 'spreadsheetml.externalLink') +
      override('xl/calcChain.xml', 'spreadsheetml.calcChain'),
  );
  parts['xl/_rels/workbook.xml.rels'] = insert(
    text('xl/_rels/workbook.xml.rels'),
    '</Relationships>',
    relation('rIdCustom', 'customXml', '../customXml/item1.xml') +
      relation('rIdLink', 'externalLink', 'externalLinks/externalLink1.xml') +
      relation('rIdChain', 'calcChain', '/xl/calcChain.xml'),
  );
  parts['xl/workbook.xml'] = insert(
    text('xl/workbook.xml'),
    '<definedNames>',
    '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
  );
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
}

export const richWorkbook = async (): Promise<Uint8Array> => zipOf(withHandMadeParts(await fromExcelize()));
