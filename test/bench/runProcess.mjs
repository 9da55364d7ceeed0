/** Runs a process to its end and says how long it took and how much memory it held at most. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PEAK = new URL('peakMemory.mjs', import.meta.url).href;

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {string} folder the working directory
 * @returns {{ status: number | null, stderr: string, milliseconds: number, processor: number, megabytes: number }}
 *   `processor`: milliseconds of work, the same on a busy machine
 */
export function runProcess(command, words, folder) {
  const peak = join(folder, '.peak');
  rmSync(peak, { force: true });
  const started = performance.now();
  const run = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      PEAK_MEMORY_FILE: peak,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${PEAK}`.trim(),
    },
  });
  const milliseconds = performance.now() - started;
  const [kilobytes, processor] = existsSync(peak) ? readFileSync(peak, 'utf8').split(' ').map(Number) : [];
  rmSync(peak, { force: true });
  return {
    status: run.status,
    stderr: run.stderr ?? '',
    milliseconds,
    processor: processor ?? Number.NaN,
    megabytes: (kilobytes ?? Number.NaN) / 1024,
  };
}
