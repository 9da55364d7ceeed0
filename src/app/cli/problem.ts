/** Why a command could not run, as the one line that a person gets on standard error. */

/** Expected trouble of the command line itself: a bad option, a file that is not there. */
export interface Problem {
  readonly ok: false;
  /** One line: what is wrong, and what to do about it. */
  readonly line: string;
}

export const problem = (line: string): Problem => ({ ok: false, line: line.replace(/\s*[\r\n]+\s*/g, ' ') });

const hasCode = (error: unknown): error is { readonly code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;

/** The code of a system error (`ENOENT`), or null where the error is none. */
export const systemCode = (error: unknown): string | null =>
  hasCode(error) && typeof error.code === 'string' ? error.code : null;
