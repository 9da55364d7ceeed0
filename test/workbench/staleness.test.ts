/** When `npm start` builds again. */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale, stampBuilt } from '../../src/workbench/server/staleness.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staleness-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Seconds since 1970, or null for nothing there. */
interface Times {
  readonly result: number | null;
  readonly source: number;
  readonly stamp: number | null;
}

it.each<[string, Times, boolean]>([
  ['nothing was built', { result: null, source: 100, stamp: null }, true],
  ['a stamp is left of a result that is gone', { result: null, source: 100, stamp: 200 }, true],
  ['a source is newer than the result', { result: 100, source: 200, stamp: null }, true],
  ['a source is newer than the last build', { result: 100, source: 300, stamp: 200 }, true],
  ['the last build left an equal result as it was', { result: 100, source: 200, stamp: 300 }, false],
  ['the result was built by hand', { result: 200, source: 100, stamp: null }, false],
])('where %s', async (_, { result, source, stamp }, expected) => {
  const what = {
    result: join(folder, 'result'),
    stamp: join(folder, 'cache', 'stamp'),
    sources: [join(folder, 'source')],
  };
  const put = async (file: string, time: number): Promise<void> => {
    await writeFile(file, '');
    await utimes(file, time, time);
  };
  await put(join(folder, 'source'), source);
  if (result !== null) await put(what.result, result);
  if (stamp !== null) await stampBuilt(what, stamp * 1000);
  expect(await isStale(what)).toBe(expected);
});
