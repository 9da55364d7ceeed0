/** Brings a cell or a sheet to the person's sight. */
import type { Place } from '../../domain/place.ts';
import type { Outcome } from './fault.ts';
import { inExcel } from './inExcel.ts';

/** @param place a cell, or a sheet alone, which is shown as the person left it */
export const showPlace = (place: Place | { readonly sheet: string }): Promise<Outcome<void>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    if ('row' in place) sheet.getCell(place.row, place.column).select();
    await context.sync();
  });
