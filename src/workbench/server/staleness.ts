/** Whether something has to be built: its sources are newer than its result and than the last time it was built. */
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Buildable {
  /** A file that is there once it is built. */
  readonly result: string;
  /** Outside the result: a builder leaves a file that would come out alike as it is, with its old time. */
  readonly stamp: string;
  /** Files and folders that it is made from. */
  readonly sources: readonly string[];
}

/** Milliseconds since 1970; 0 for nothing there. */
async function changed(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

export async function isStale({ result, stamp, sources }: Buildable): Promise<boolean> {
  const [made, built, ...from] = await Promise.all([result, stamp, ...sources].map(changed));
  const last = Math.max(made ?? 0, built ?? 0);
  return made === 0 || from.some((time) => time > last);
}

/** @param began milliseconds since 1970: what changed during the build is newer than the stamp */
export async function stampBuilt({ stamp }: Buildable, began: number): Promise<void> {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, '');
  await utimes(stamp, began / 1000, began / 1000);
}
