/** What *Generate summary* costs on the wire: as many round trips for many measures as for few, and no message too big. */
import { applyPlan } from '../../src/hosts/office/applyPlan.ts';
import { readSnapshot } from '../../src/hosts/office/readSnapshot.ts';
import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/standIn/faults.ts';
import type { Engine } from '../../src/workbench/standIn/standIn.ts';
import { openBytes } from '../openBook.ts';
import { largeBook } from '../workbooks/largeBook.ts';
import { excelWith, roundTrips, waited } from './excelWith.ts';
import { got } from './got.ts';
import { summaryPlan } from './plans.ts';

/** What formulas give is of no matter here. */
const anything: Engine = () => () => ({ kind: 'text', value: 'Green' });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

async function costOf(measures: number) {
  const excel = excelWith(openBytes(largeBook(measures, 12), 'large.xlsx').snapshot, anything);
  const read = got(await readSnapshot());
  got(await applyPlan(read, summaryPlan(read, null)));
  expect(excel.missing).toEqual([]);
  const messages = waited(excel).flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes]);
  return { trips: roundTrips(excel), biggest: Math.max(...messages), bytes: sum(messages) };
}

jest.setTimeout(60_000);

describe('Generate summary', () => {
  it.each([10, 500, 2_000])(
    'of %i measures takes four round trips and no message over the limit',
    async (measures) => {
      const { trips, biggest } = await costOf(measures);
      expect(trips).toBe(4);
      expect(biggest).toBeLessThan(WEB_PAYLOAD_LIMIT);
    },
  );

  it('takes bytes in proportion to the measures', async () => {
    const [few, many] = [await costOf(500), await costOf(2_000)];
    expect(many.bytes / few.bytes).toBeLessThan(4.4);
  });
});
