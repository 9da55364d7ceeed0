/** Tells of changes to cells, whoever makes them. */
import type { Outcome } from './fault.ts';
import { inExcel } from './inExcel.ts';

/**
 * Calls `changed` with Excel's id of the sheet at every change, our own included, until the answer is called. An event
 * never asks the person anything.
 */
export async function watchChanges(
  changed: (sheetId: string) => void,
): Promise<Outcome<() => Promise<Outcome<void>>>> {
  const watched = await inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) =>
      changed(worksheetId),
    );
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
