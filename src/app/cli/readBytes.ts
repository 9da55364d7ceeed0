/** Reads a whole file, or says in one line why it cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import { type Problem, problem, systemCode } from './problem.ts';

export type ReadBytes = { readonly ok: true; readonly bytes: Uint8Array } | Problem;

/** Larger files are no scorecards; they would only fill the memory. */
const LARGEST = 200 * 1024 * 1024;

function whyNot(path: string, error: unknown): Problem {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem(`There is no file “${path}”; check the name and the folder.`);
    case 'EACCES':
    case 'EPERM':
      return problem(`“${path}” may not be read; ask for the right to read it, or copy it elsewhere.`);
    case 'EBUSY':
      return problem(`“${path}” is in use; close it and try again.`);
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'ERR_INVALID_ARG_VALUE':
      return problem(`“${path.slice(0, 60)}” is no usable file name; check it.`);
    default:
      throw error;
  }
}

/** @param what the kind of file, for the words: `workbook` */
export function readBytes(path: string, what: string): ReadBytes {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return problem(`“${path}” is a folder; name a ${what} in it.`);
    if (!found.isFile()) return problem(`“${path}” is no file; name a ${what}.`);
    if (found.size > LARGEST) {
      return problem(
        `“${path}” is larger than ${LARGEST / 1024 / 1024} MB; save the scorecard as a workbook of its own.`,
      );
    }
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return whyNot(path, error);
  }
}
