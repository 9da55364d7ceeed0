/** Writes a file whole or not at all: beside its place under another name, then put in place in one step. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutFile } from './outFile.ts';
import { type Problem, problem, systemCode } from './problem.ts';

/** File systems without hard links answer with one of these. */
const NO_LINKS: readonly (string | null)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function writeAll(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the finished file in its place; where none may be replaced, one that came meanwhile is not. */
function putInPlace(temporary: string, path: string, replaces: boolean): void {
  if (!replaces) {
    try {
      linkSync(temporary, path);
      unlinkSync(temporary);
      return;
    } catch (error) {
      if (!NO_LINKS.includes(systemCode(error)) || existsSync(path)) throw error;
    }
  }
  renameSync(temporary, path);
}

/** The folders of a path that are not there yet, innermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))];
}

/** Removes folders that we made, as far as nobody has put anything there meanwhile. */
function removeFolders(innermostFirst: readonly string[]): void {
  for (const folder of innermostFirst) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

function whyNot(path: string, error: unknown): Problem {
  const code = systemCode(error);
  switch (code) {
    case 'EEXIST':
      if (!existsSync(path))
        return problem(`A folder of “${path}” bears the name of a file; name another place with --out.`);
      return problem(
        `“${path}” is there already; give --force to replace it, or name another file with --out.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return problem(
        `There is no room left to write “${path}”; make room, or name another place with --out.`,
      );
    case null:
      throw error;
    default:
      return problem(
        `“${path}” cannot be written (${code}); check the folder and its rights, or close the file if it is open.`,
      );
  }
}

/** A signal that comes while the file is being written must not leave half of it: it is heeded afterwards. */
function withoutInterruption<Result>(work: () => Result): Result {
  const waiting = (): void => {};
  process.on('SIGINT', waiting).on('SIGTERM', waiting);
  try {
    return work();
  } finally {
    process.off('SIGINT', waiting).off('SIGTERM', waiting);
  }
}

/** The folder is made where it is missing, and taken away again where the writing fails. */
export function writeWhole(out: OutFile, bytes: Uint8Array): { readonly ok: true } | Problem {
  const folder = dirname(out.path);
  const temporary = join(folder, `.scorecard-${process.pid}.tmp`);
  return withoutInterruption(() => {
    const made = missingFolders(folder);
    try {
      mkdirSync(folder, { recursive: true });
      writeAll(temporary, bytes);
      putInPlace(temporary, out.path, out.replaces);
      return { ok: true };
    } catch (error) {
      if (existsSync(temporary)) unlinkSync(temporary);
      removeFolders(made);
      return whyNot(out.path, error);
    }
  });
}
