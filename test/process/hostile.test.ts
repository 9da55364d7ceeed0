/** Files that nobody should open: refused in one line, with nothing written and little memory used. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from '../workbooks/hostile.ts';
import { runScorecard } from './runScorecard.ts';

const MOST_MEGABYTES = 400;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-hostile-'));
  for (const { name, bytes } of hostileFiles()) {
    if (bytes === 'folder') mkdirSync(join(folder, name));
    else if (bytes !== null) writeFileSync(join(folder, name), bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a hostile file', () => {
  it.each(hostileFiles().map(({ name, what }) => [what, name]))(
    '%s (%s) is refused',
    (_what, name) => {
      const before = readdirSync(folder);
      const run = runScorecard(['summarise', name, '--out', 'out/copy.xlsx'], folder);
      expect(run.stderr).toMatch(/^scorecard: [^\n]+\n$/);
      expect(run.stderr).not.toMatch(/ at .*:\d+:\d+|node:internal|Error:|fault of ours/);
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
      expect(readdirSync(folder)).toEqual(before);
      expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
    },
    150_000,
  );
});
