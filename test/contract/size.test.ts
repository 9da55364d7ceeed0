/** What *Generate summary* costs on the wire: as many round trips for many measures as for few, and no message too big. */
import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/standIn/faults.ts';
import { summaryCost } from './summaryCost.ts';

const PERIODS = 12;

jest.setTimeout(60_000);

describe('Generate summary', () => {
  it.each([10, 500, 2_000])(
    'of %i measures takes four round trips and no message over the limit',
    async (measures) => {
      const { trips, biggest } = await summaryCost(measures, PERIODS);
      expect(trips).toBe(4);
      expect(biggest).toBeLessThan(WEB_PAYLOAD_LIMIT);
    },
  );

  it('takes bytes in proportion to the measures', async () => {
    const [few, many] = [await summaryCost(500, PERIODS), await summaryCost(2_000, PERIODS)];
    expect(many.bytes / few.bytes).toBeLessThan(4.4);
  });
});
