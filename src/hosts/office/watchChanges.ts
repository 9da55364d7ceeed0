/** Tells of changes to cells that others than this add-in make. */
import type { Outcome } from './fault.ts';
import { inExcel, supports } from './inExcel.ts';

/** From here on Excel says who a change comes from. */
const FIRST_WITH_SOURCES = '1.14';

/**
 * Calls `changed` with Excel's id of the sheet at every change, until the answer is called; our own are passed over
 * where Excel can tell them. An event never asks the person anything.
 */
export async function watchChanges(
  changed: (sheetId: string) => void,
): Promise<Outcome<() => Promise<Outcome<void>>>> {
  const tellsSources = supports(FIRST_WITH_SOURCES);
  const watched = await inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (!tellsSources || triggerSource !== 'ThisLocalAddin') changed(worksheetId);
    });
    await context.sync();
    return handler;
  });
  if (!watched.ok) return watched;
  const { value: handler } = watched;
  return {
    ok: true,
    value: () =>
      inExcel(async () => {
        handler.remove();
        await handler.context.sync();
      }),
  };
}
