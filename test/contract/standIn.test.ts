/** The genuine client catches what a mock does not, and the stand-in answers nothing that it does not know. */
import { join } from 'node:path';
import { typed } from '../../src/hosts/office/contentSteps.ts';
import { openBook } from '../openBook.ts';
import { excelWith } from './excelWith.ts';
import { WORKBOOKS } from './plans.ts';

const { snapshot } = openBook(join(WORKBOOKS, 'sample.xlsx'));

const refused = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
  Excel.run(work).then(
    () => null,
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );

describe('the genuine client', () => {
  it('refuses to give what was not loaded', async () => {
    excelWith(snapshot);
    expect(
      await refused(async ({ workbook }) => {
        expect(workbook.name.length).toBe(0);
      }),
    ).toBe('PropertyNotLoaded');
  });

  it('refuses a method above what this Excel has, before it asks', async () => {
    const excel = excelWith(snapshot, undefined, '1.8');
    const code = await refused(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getCellProperties({ address: true });
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
    expect(excel.exchanges).toEqual([]);
  });
});

describe('the stand-in', () => {
  it('says which member it lacks', async () => {
    const excel = excelWith(snapshot);
    const code = await refused(async (context) => {
      context.workbook.worksheets.getFirst().calculate(true);
      await context.sync();
    });
    expect(code).toBe('NotImplemented');
    expect(excel.missing).toEqual(['The stand-in for Excel does not implement Worksheet.Calculate()']);
  });

  it('keeps what was done before an error, and does nothing after it', async () => {
    const excel = excelWith(snapshot);
    const code = await refused(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').formulas = [["'before"]];
      context.workbook.worksheets.getItem('No such sheet').load('name');
      sheet.getRange('A2').formulas = [["'after"]];
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
    const [sheet] = excel.book.sheets;
    expect(sheet?.cells.get(0)?.get(0)?.text).toBe('before');
    expect(sheet?.cells.get(1)?.get(0)?.text).not.toBe('after');
  });

  it.each(['- see note', '+1', '@name', '1/4', '85%', 'Apr 2025', 'TRUE'])(
    'takes a bare %s for something else than text, and the typed writer does not let it',
    async (text) => {
      const excel = excelWith(snapshot);
      const write = (given: unknown) =>
        refused(async (context) => {
          context.workbook.worksheets.getFirst().getRange('A1').formulas = [[given]];
          await context.sync();
        });
      expect(await write(text)).toBe('InvalidArgument');
      expect(await write(typed({ kind: 'text', text }))).toBeNull();
      expect(excel.book.sheets[0]?.cells.get(0)?.get(0)?.value).toEqual({ kind: 'text', value: text });
    },
  );
});
