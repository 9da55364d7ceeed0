/** Turns the words of a command line into what the use cases are asked, reading the settings file on the way. */
import type { Acceptance } from '../../domain/settings.ts';
import { FAULT_CODES } from '../../domain/severity.ts';
import type { Choices } from '../choices.ts';
import { parseAcceptance } from '../parseAcceptance.ts';
import type { CheckRequest, Request } from './grammar.ts';
import { type Problem, problem } from './problem.ts';
import { readBytes } from './readBytes.ts';

export type ReadChoices = { readonly ok: true; readonly choices: Choices } | Problem;

type ReadJson = { readonly ok: true; readonly value: unknown } | Problem;

function readJson(path: string): ReadJson {
  const read = readBytes(path, 'settings file');
  if (!read.ok) return read;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    return problem(
      `“${path}” is not JSON (${error.message}); docs/format.md shows what a settings file looks like.`,
    );
  }
}

function acceptanceProblem(text: string, what: 'form' | 'code' | 'cell' | 'reason'): Problem {
  const form = '--accept "CODE:Sheet!CELL=REASON"';
  switch (what) {
    case 'form':
      return problem(`“${text}” is not of the form ${form}.`);
    case 'code':
      return problem(`“${text}” names no finding; the codes are ${FAULT_CODES.join(', ')}.`);
    case 'cell':
      return problem(
        `“${text}” names no cell; write it as in ${form}, sheet names with spaces in single quotes.`,
      );
    case 'reason':
      return problem(`“${text}” gives no reason, and the committee will ask for one: ${form}.`);
  }
}

/**
 * @param given the words of every `--accept`, and who accepts
 * @param today the day that acceptances bear, `2025-11-20`
 */
export function readChoices(
  request: Request,
  given: Pick<CheckRequest, 'accept' | 'by'>,
  today: string,
): ReadChoices {
  const accepted: Acceptance[] = [];
  for (const text of given.accept) {
    const parsed = parseAcceptance(text, today);
    if (!parsed.ok) return acceptanceProblem(text, parsed.problem);
    accepted.push({ ...parsed.acceptance, by: given.by });
  }
  const { period, sheets } = request;
  if (request.settings === null) return { ok: true, choices: { period, sheets, settings: null, accepted } };
  const file = readJson(request.settings);
  return file.ok ? { ok: true, choices: { period, sheets, settings: file.value ?? {}, accepted } } : file;
}
