import { applyPlan } from '../../../src/hosts/xlsx/applyPlan.ts';
import type { OwnSheet, Plan } from '../../../src/sheets/plan.ts';
import { cellAt } from '../../../src/sheets/snapshot.ts';
import { complaints, differing, unreachable } from './packageFacts.ts';
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
import { bookBytes, bookParts, partText, unzipped, workbookOf, worksheetOf, zipOf } from './xlsxBytes.ts';

const START = bookBytes({
  sheets: {
    Scorecard: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
  },
});

const table = (name: string, where: string, ...headings: string[]) => ({ name, area: area(where), headings });

const SUMMARY: OwnSheet = ownSheet(
  'Committee summary',
  [
    edit('A1', text('Summary'), HEADING),
    edit('A3', text('Measure'), HEADING),
    edit('B3', text('Status\nnow'), HEADING),
    edit('A4', text('Streets'), STYLE),
    edit('B4', text('Green'), STYLE),
  ],
  {
    widths: new Map([
      [1, 12],
      [0, 40],
    ]),
    heights: new Map([
      [0, 30],
      [6, 12.5],
    ]),
    tables: [table('Exceptions', 'A3:B4', 'Measure', 'Status\nnow')],
    formats: [{ areas: [area('B4')], rules: STATUS_RULES }],
    page: {
      orientation: 'landscape',
      titleRows: { first: 0, last: 2 },
      breaksBefore: [9, 4, 9],
      footer: '&LDraft & &RPage &P of &N',
    },
    names: [{ name: 'Scorecard.OverviewText', area: area('A2') }],
  },
);

const written = (bytes: Uint8Array, wanted: Partial<Plan>): Uint8Array =>
  applyPlan(workbookOf(bytes), plan(wanted));

const PART = 'xl/worksheets/sheet2.xml';

describe('a sheet of ours', () => {
  const once = written(START, { ownSheets: [SUMMARY], show: 'Committee summary' });

  it('is added after the others, known by its name, and shown alone', () => {
    const { snapshot, sheets } = workbookOf(once);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Scorecard', 'Committee summary']);
    expect(snapshot.names).toEqual([
      { name: '_xlnm.Print_Titles', refersTo: "'Committee summary'!$1:$3", sheet: 'Committee summary' },
      { name: 'Scorecard.Committeesummary', refersTo: "'Committee summary'!$A$1", sheet: null },
      { name: 'Scorecard.OverviewText', refersTo: "'Committee summary'!$A$2", sheet: null },
    ]);
    expect(sheets.map(({ isSelected }) => isSelected)).toEqual([false, true]);
    expect(partText(once, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(partText(once, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(complaints(once)).toEqual([]);
  });

  it('holds its cells, sizes, page, table and colours in the order of the schema', () => {
    expect(partText(once, PART)).toMatchInlineSnapshot(`
"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B4"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="40.7109375" customWidth="1"/><col min="2" max="2" width="12.7109375" customWidth="1"/></cols><sheetData><row r="1" ht="30"><c r="A1" s="1" t="inlineStr"><is><t>Summary</t></is></c></row><row r="3"><c r="A3" s="1" t="inlineStr"><is><t>Measure</t></is></c><c r="B3" s="1" t="inlineStr"><is><t xml:space="preserve">Status
now</t></is></c></row><row r="4"><c r="A4" s="2" t="inlineStr"><is><t>Streets</t></is></c><c r="B4" s="2" t="inlineStr"><is><t>Green</t></is></c></row><row r="7" ht="12.5"/></sheetData><conditionalFormatting sqref="B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Green"</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="2" operator="equal"><formula>"Red"</formula></cfRule><cfRule type="cellIs" dxfId="2" priority="3" operator="equal"><formula>"Say ""x"" &amp; &lt;y&gt;"</formula></cfRule></conditionalFormatting><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;LDraft &amp; &amp;RPage &amp;P of &amp;N</oddFooter></headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>"
`);
    expect(partText(once, 'xl/tables/table1.xml')).toMatchInlineSnapshot(`
"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Exceptions" displayName="Exceptions" ref="A3:B4" totalsRowShown="0"><autoFilter ref="A3:B4"/><tableColumns count="2"><tableColumn id="1" name="Measure"/><tableColumn id="2" name="Status_x000a_now"/></tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>"
`);
  });

  it('is the same when written again', () => {
    expect(differing(once, written(once, { ownSheets: [SUMMARY], show: 'Committee summary' }))).toEqual([]);
  });

  it('is rewritten in its own part when it has other content, and loses what is gone', () => {
    const shorter = {
      ...SUMMARY,
      cells: [edit('A1', text('Nothing to report'), STYLE)],
      tables: [],
      formats: [],
      names: [],
      page: { ...SUMMARY.page, titleRows: null, breaksBefore: [], footer: '' },
    };
    const twice = written(once, { ownSheets: [shorter] });
    const { snapshot } = workbookOf(twice);
    expect(snapshot.names.map(({ name }) => name)).toEqual(['Scorecard.Committeesummary']);
    expect([...worksheetOf(snapshot, 'Committee summary').rows.keys()]).toEqual([0]);
    expect(Object.keys(unzipped(twice)).filter((name) => name.includes('table'))).toEqual([]);
    expect(partText(twice, '[Content_Types].xml')).not.toContain('table');
    expect(partText(twice, PART)).not.toMatch(
      /hyperlink|conditionalFormatting|tableParts|headerFooter|rowBreaks/,
    );
    expect(complaints(twice)).toEqual([]);
    expect(differing(once, written(twice, { ownSheets: [SUMMARY], show: 'Committee summary' }))).toEqual([]);
  });

  it('keeps its tables apart from all others of the workbook', () => {
    const other = ownSheet('Checks', [edit('A1', text('Sheet')), edit('C1', text('x'))], {
      tables: [table('exceptions', 'A1:A9', 'Sheet'), table('Scorecard.OverviewText', 'C1:C2', 'x')],
    });
    const both = written(once, { ownSheets: [SUMMARY, other] });
    const names = workbookOf(both).sheets.flatMap(({ tables }) =>
      tables.map(({ id, displayName }) => `${id} ${displayName}`),
    );
    expect(names).toEqual(['1 Exceptions', '2 exceptions_2', '3 Scorecard.OverviewText_2']);
    expect(differing(both, written(both, { ownSheets: [SUMMARY, other] }))).toEqual([]);
    expect(complaints(both)).toEqual([]);
  });

  it('gives a table without rows one empty row, which Excel demands', () => {
    const empty = ownSheet('Checks', [edit('A1', text('Sheet'))], { tables: [table('None', 'A1', 'Sheet')] });
    expect(partText(written(START, { ownSheets: [empty] }), 'xl/tables/table1.xml')).toContain('ref="A1:A2"');
  });

  it('is found by its name though a person gave its tab another, and links follow', () => {
    const renamed = zipOf(
      Object.fromEntries(
        Object.keys(unzipped(once)).map((name) => [
          name,
          partText(once, name)
            .replaceAll("'Committee summary'!", "'For 3 March'!")
            .replace('name="Committee summary"', 'name="For 3 March"'),
        ]),
      ),
    );
    const link = { sheet: 'Committee summary', area: area('A4'), tip: '' };
    const twice = written(renamed, {
      ownSheets: [SUMMARY],
      edits: [edits('Scorecard', [edit('A1', text('Red'), null, link)])],
      show: 'Committee summary',
    });
    const { snapshot } = workbookOf(twice);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Scorecard', 'For 3 March']);
    expect(snapshot.names.every(({ refersTo }) => refersTo.startsWith("'For 3 March'!"))).toBe(true);
    expect(partText(twice, 'xl/worksheets/sheet1.xml')).toContain('location="\'For 3 March\'!$A$4"');
  });

  it('is made anew where its name leads nowhere', () => {
    const lost = bookBytes({
      after:
        '<definedNames><definedName name="Scorecard.Committeesummary">#REF!</definedName></definedNames>',
    });
    const bytes = written(lost, { ownSheets: [SUMMARY] });
    expect(
      workbookOf(bytes).snapshot.names.filter(({ name }) => name === 'Scorecard.Committeesummary'),
    ).toEqual([{ name: 'Scorecard.Committeesummary', refersTo: "'Committee summary'!$A$1", sheet: null }]);
  });

  it('keeps what a person hung on it: tab colour, zoom, protection, a drawing, a printer', () => {
    const parts: Record<string, string> = {};
    for (const name of Object.keys(unzipped(once))) parts[name] = partText(once, name);
    const hung = zipOf({
      ...parts,
      [PART]: (parts[PART] as string)
        .replace('<sheetPr>', '<sheetPr filterMode="1"><tabColor rgb="FF00FF00"/>')
        .replace('<sheetView ', '<sheetView zoomScale="80" topLeftCell="A20" ')
        .replace('activeCell="A1" sqref="A1"', 'activeCell="C30" sqref="C30"')
        .replace(
          '</sheetData>',
          '</sheetData><sheetProtection sheet="1"/><autoFilter ref="A3:B4"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
        )
        .replace('fitToHeight="0"', 'fitToHeight="0" r:id="rId7"')
        .replace('<tableParts', '<drawing r:id="rId8"/><tableParts'),
      'xl/worksheets/_rels/sheet2.xml.rels': (parts['xl/worksheets/_rels/sheet2.xml.rels'] as string).replace(
        '</Relationships>',
        '<Relationship Id="rId7" Type="p" Target="printer.bin"/><Relationship Id="rId8" Type="d" Target="drawing.xml"/></Relationships>',
      ),
      'xl/worksheets/printer.bin': 'p',
      'xl/worksheets/drawing.xml': '<d/>',
    });
    const twice = written(hung, { ownSheets: [SUMMARY] });
    const sheet = partText(twice, PART);
    expect(sheet).toContain('<sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain('zoomScale="80"');
    expect(sheet).toContain('<selection activeCell="A1" sqref="A1"/>');
    expect(sheet).toContain('<sheetProtection sheet="1"/>');
    expect(sheet).toContain('<drawing r:id="rId8"/>');
    expect(sheet).toContain('fitToHeight="0" r:id="rId7"/>');
    expect(sheet).not.toMatch(/autoFilter|mergeCell|topLeftCell|C30|filterMode/);
    expect(unreachable(twice)).toEqual([]);
  });
});

describe('the rest of a workbook', () => {
  it('is not written at all by a plan that says nothing', () => {
    expect(differing(START, written(START, {}))).toEqual([]);
  });

  it('keeps its names in order, with ours where Excel would put them', () => {
    const names = ['_xlnm._FilterDatabase', 'Alpha', 'Zulu'].map(
      (name) =>
        `<definedName name="${name}"${name.startsWith('_') ? ' localSheetId="0" hidden="1"' : ''}>Sheet1!$A$1</definedName>`,
    );
    const bytes = written(
      bookBytes({
        after: `<definedNames>${names.join('')}</definedNames><calcPr calcId="1" calcMode="manual"/>`,
      }),
      {
        ownSheets: [SUMMARY],
      },
    );
    expect(workbookOf(bytes).snapshot.names.map(({ name }) => name)).toEqual([
      ...['_xlnm._FilterDatabase', '_xlnm.Print_Titles', 'Alpha'],
      ...['Scorecard.Committeesummary', 'Scorecard.OverviewText', 'Zulu'],
    ]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      '<calcPr calcId="1" calcMode="manual" fullCalcOnLoad="1"/>',
    );
  });

  it('shows a sheet of ours that a person had hidden', () => {
    const once = written(START, { ownSheets: [SUMMARY] });
    const parts: Record<string, string> = {};
    for (const name of Object.keys(unzipped(once))) parts[name] = partText(once, name);
    const hidden = zipOf({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] as string).replace(
        'name="Committee summary"',
        'name="Committee summary" state="hidden"',
      ),
    });
    const shown = written(hidden, { ownSheets: [SUMMARY], show: 'Committee summary' });
    expect(workbookOf(shown).snapshot.sheets.map(({ visible }) => visible)).toEqual([true, true]);
  });

  it('may have elements with a prefix', () => {
    const plain = bookParts({
      sheets: { Scorecard: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    });
    const withPrefix = Object.fromEntries(
      Object.entries(plain).map(([name, part]) => [
        name,
        name.startsWith('xl/') && !name.includes('_rels')
          ? part.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(' xmlns=', ' xmlns:x=')
          : part,
      ]),
    );
    const wanted: Partial<Plan> = {
      edits: [
        edits(
          'Scorecard',
          [edit('B1', text('<b>'), STYLE), edit('A1', number(2)), edit('A2', number(3), HEADING)],
          {
            formats: [{ areas: [area('B1')], rules: STATUS_RULES }],
            widths: new Map([[1, 9]]),
          },
        ),
      ],
      ownSheets: [SUMMARY],
      show: 'Committee summary',
    };
    const bytes = written(zipOf(withPrefix), wanted);
    const sheet = worksheetOf(workbookOf(bytes).snapshot, 'Scorecard');
    expect(cellAt(sheet, 0, 1)).toMatchObject({ text: '<b>', font: 'Calibri' });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ text: '2' });
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<[a-wyz]/i);
    expect(partText(bytes, 'xl/styles.xml')).not.toMatch(/<[a-wyz]/i);
    expect(differing(bytes, written(bytes, wanted))).toEqual([]);
  });
});
