/** Runs the built command line as a process, as people and programs do. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(__dirname, '..', '..');
const MAIN = join(ROOT, 'build', 'bundle', 'cli', 'main.js');
const PEAK = pathToFileURL(join(ROOT, 'test', 'bench', 'peakMemory.mjs')).href;

/** A run that takes longer has hung, however busy the machine. */
const LONGEST = 120_000;

export interface ScorecardRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory that the process held, in MB. */
  readonly megabytes: number;
}

/** @param folder the working directory */
export function runScorecard(words: readonly string[], folder: string): ScorecardRun {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not there: run npm run prepare`);
  const scratch = mkdtempSync(join(tmpdir(), 'scorecard-peak-'));
  const peak = join(scratch, 'peak');
  try {
    const run = spawnSync(process.execPath, ['--import', PEAK, MAIN, ...words], {
      cwd: folder,
      encoding: 'utf8',
      timeout: LONGEST,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, PEAK_MEMORY_FILE: peak },
    });
    return {
      status: run.status,
      stdout: run.stdout,
      stderr: run.stderr,
      megabytes: existsSync(peak) ? Number.parseFloat(readFileSync(peak, 'utf8')) / 1024 : Number.NaN,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
