/** Where a copy is to be written: whether it may be, and never over the workbook it is made from. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, problem, systemCode } from './problem.ts';

export interface OutFile {
  readonly ok: true;
  /** The file itself, links followed. */
  readonly path: string;
  readonly replaces: boolean;
}

/** null where nothing is there. */
function statOrNull<Found>(look: () => Found): Found | null {
  try {
    return look();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return null;
    throw error;
  }
}

/** The path with every link in its folders followed, as far as the folders are there. */
function realPath(path: string): string {
  const whole = statOrNull(() => realpathSync(path));
  if (whole !== null) return whole;
  const folder = dirname(path);
  return folder === path ? path : join(realPath(folder), basename(path));
}

/** One file under two names: by what the file system says it is, so that links and spelling do not matter. */
function isSameFile(a: string, b: string): boolean {
  const first = statOrNull(() => statSync(a, { bigint: true }));
  const second = statOrNull(() => statSync(b, { bigint: true }));
  if (first === null || second === null) return realPath(a) === realPath(b);
  return first.ino === second.ino && first.dev === second.dev;
}

/**
 * @param out as the person named it
 * @param input the workbook that is summarised
 * @param force whether an existing file may be replaced
 */
export function outFile(out: string, input: string, force: boolean): OutFile | Problem {
  if (!/\.xlsx$/i.test(out)) return problem(`“${out}” must end in .xlsx; name the copy so.`);
  try {
    const path = realPath(resolve(out));
    if (isSameFile(path, input)) {
      return problem(
        `“${out}” is the workbook itself, which is never changed; name another file with --out.`,
      );
    }
    const there = statOrNull(() => lstatSync(path));
    if (there?.isDirectory()) return problem(`“${out}” is a folder; name a file in it with --out.`);
    if (there !== null && !there.isFile() && !there.isSymbolicLink()) {
      return problem(`“${out}” is no ordinary file; name another with --out.`);
    }
    if (there !== null && !force) {
      return problem(
        `“${out}” is there already; give --force to replace it, or name another file with --out.`,
      );
    }
    return { ok: true, path, replaces: there !== null };
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return problem(`“${out}” cannot be written (${systemCode(error)}); name another file with --out.`);
  }
}
