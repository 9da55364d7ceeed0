/** Runs a command, prints what it gives, and says how it ended. */
import { basename } from 'node:path';
import type { Assessment } from '../../domain/assessment.ts';
import { dryRun } from '../../domain/dryRun.ts';
import { headlines } from '../../domain/headlines.ts';
import { blocksSummary } from '../../domain/severity.ts';
import { assessBook } from '../assessBook.ts';
import type { Choices } from '../choices.ts';
import { readDocument, scorecardDocument } from '../document.ts';
import { troubleWords } from '../troubleWords.ts';
import { FOUND_IN_PLANNING, unmatchedAcceptances } from '../unmatchedAcceptances.ts';
import type { AssessRequest, CheckRequest, Request } from './grammar.ts';
import type { Output } from './output.ts';
import { type Problem, problem } from './problem.ts';
import { progressOn } from './progress.ts';
import { readBytes } from './readBytes.ts';
import { readChoices } from './readChoices.ts';
import { readPolicy } from './readPolicy.ts';
import { xlsxBooks } from './xlsxBooks.ts';

/** `0` done; `1` the data has errors; `2` it could not run. */
export type ExitStatus = 0 | 1 | 2;

export const json = (document: object): string => JSON.stringify(document, null, 2);

/** Says the one line of a failure, with the file that it is about. */
export function fail({ complain }: Output, { line }: Problem): ExitStatus {
  complain(line);
  return 2;
}

const NOTHING_ACCEPTED: Pick<CheckRequest, 'accept' | 'by'> = { accept: [], by: null };

interface Read {
  readonly ok: true;
  readonly workbook: string;
  readonly choices: Choices;
  readonly assessment: Assessment;
}

/** What `read`, `check` and `assess` have in common: everything but the printing. */
function assessed(
  request: Request,
  given: Pick<CheckRequest, 'accept' | 'by'>,
  output: Output,
  today: string,
): Read | Problem {
  const progress = progressOn(output.terminal);
  try {
    const chosen = readChoices(request, given, today);
    if (!chosen.ok) return chosen;
    const file = readBytes(request.book, 'workbook');
    if (!file.ok) return file;
    progress.begin('read');
    const workbook = basename(request.book);
    const opened = xlsxBooks.open(file.bytes, workbook);
    if (!opened.ok) return problem(`${request.book}: ${opened.advice}`);
    progress.begin('assess');
    const found = assessBook(opened.book.snapshot, chosen.choices);
    return found.ok
      ? { ok: true, workbook, choices: chosen.choices, assessment: found.assessment }
      : problem(`${request.book}: ${troubleWords(found.trouble)}`);
  } finally {
    progress.end();
  }
}

export async function runRead(request: Request, output: Output, today: string): Promise<ExitStatus> {
  const found = assessed(request, NOTHING_ACCEPTED, output, today);
  if (!found.ok) return fail(output, found);
  const document = readDocument(found.workbook, found.assessment);
  if (request.json) {
    output.print(json(document));
  } else {
    const { renderRead } = await import('./render/renderRead.ts');
    output.print(renderRead(document, found.assessment.scorecard, output.width));
  }
  return 0;
}

export async function runCheck(request: CheckRequest, output: Output, today: string): Promise<ExitStatus> {
  const found = assessed(request, request, output, today);
  if (!found.ok) return fail(output, found);
  const { findings } = found.assessment;
  const unmatched = unmatchedAcceptances(found.choices.accepted, findings, FOUND_IN_PLANNING);
  if (unmatched !== null) return fail(output, problem(`${request.book}: ${troubleWords(unmatched)}`));
  const document = scorecardDocument(found.workbook, found.assessment);
  if (request.json) {
    output.print(json(document));
  } else {
    const { renderFindings } = await import('./render/renderFindings.ts');
    output.print(renderFindings(document, output.width));
  }
  return findings.some(blocksSummary) ? 1 : 0;
}

export async function runAssess(request: AssessRequest, output: Output, today: string): Promise<ExitStatus> {
  const found = assessed(request, NOTHING_ACCEPTED, output, today);
  if (!found.ok) return fail(output, found);
  const { workbook, assessment } = found;
  const other = readPolicy(assessment.settings.policy, request.policy);
  if (!other.ok) return fail(output, other);
  const trial = other.policy && { policy: other.policy, changes: dryRun(assessment, other.policy) };
  const document = scorecardDocument(workbook, assessment, trial);
  if (request.json) {
    output.print(json(document));
  } else {
    const { renderAssessment } = await import('./render/renderAssessment.ts');
    output.print(renderAssessment(document, headlines(assessment), output.width));
  }
  return 0;
}
