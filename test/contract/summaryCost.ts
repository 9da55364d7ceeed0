/** What *Generate summary* costs on the wire, through the genuine client. */
import { NO_CHOICES } from '../../src/app/choices.ts';
import { generateSummary } from '../../src/app/generateSummary.ts';
import { officeWorkbook } from '../../src/app/pane/officeWorkbook.ts';
import { openBytes } from '../openBook.ts';
import { largeBook } from '../workbooks/largeBook.ts';
import { anything, excelWith, roundTrips, waited } from './excelWith.ts';

export interface SummaryCost {
  /** Waits that one saw after the other. */
  readonly trips: number;
  readonly messages: number;
  /** The biggest request or answer. */
  readonly biggest: number;
  /** Of all requests and answers. */
  readonly bytes: number;
}

/** @param periods columns of readings for each measure */
export async function summaryCost(measures: number, periods: number): Promise<SummaryCost> {
  const excel = excelWith(openBytes(largeBook(measures, periods), 'large.xlsx').snapshot, anything);
  const made = await generateSummary(
    officeWorkbook,
    NO_CHOICES,
    { on: '2025-11-20', version: 'cost' },
    () => true,
  );
  if (made.kind !== 'made' || excel.missing.length > 0)
    throw new Error(`no summary was made: ${made.kind} ${excel.missing.join('; ')}`);
  const sizes = waited(excel).flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes]);
  return {
    trips: roundTrips(excel),
    messages: waited(excel).length,
    biggest: Math.max(...sizes),
    bytes: sizes.reduce((all, one) => all + one, 0),
  };
}
