/** Runs `summarise`: reads the workbook, makes the copy, puts it in place, and says what it holds. */
import { basename } from 'node:path';
import type { Assessment } from '../../domain/assessment.ts';
import { published } from '../../domain/disclosure/published.ts';
import type { Finding } from '../../domain/finding.ts';
import { messageOf } from '../../domain/messages.ts';
import { periodKey } from '../../domain/period.ts';
import { repairWords } from '../../domain/repairWords.ts';
import { acceptanceText } from '../../sheets/acceptance.ts';
import { placeText } from '../../sheets/address.ts';
import type { Making } from '../../sheets/summaryNotes.ts';
import { assessBook } from '../assessBook.ts';
import { NO_CHOICES } from '../choices.ts';
import { findingDocument } from '../document/findingDocument.ts';
import { type ScorecardDocument, scorecardDocument } from '../document.ts';
import { type SummaryReport, summariseBook } from '../summariseBook.ts';
import { troubleWords } from '../troubleWords.ts';
import { type ExitStatus, fail, json } from './commands.ts';
import type { SummariseRequest } from './grammar.ts';
import { outFile } from './outFile.ts';
import type { Output } from './output.ts';
import { ownFault } from './ownFault.ts';
import { type Problem, problem } from './problem.ts';
import { type Progress, progressOn } from './progress.ts';
import { readBytes } from './readBytes.ts';
import { readChoices } from './readChoices.ts';
import { writeWhole } from './writeWhole.ts';
import { xlsxBooks } from './xlsxBooks.ts';

interface Blocked {
  readonly ok: true;
  readonly kind: 'blocked';
  readonly assessment: Assessment;
  readonly blocking: readonly Finding[];
}

interface Written {
  readonly ok: true;
  readonly kind: 'written';
  readonly report: SummaryReport;
  /** The document of the copy, where one was asked for. */
  readonly document: ScorecardDocument | null;
}

type Ended = Problem | Blocked | Written;

/** What a program is told of the copy: read back from the very bytes, so that it is true of them. */
function copyDocument(
  request: SummariseRequest,
  bytes: Uint8Array,
  noticed: readonly Finding[],
  begin: Progress['begin'],
): ScorecardDocument {
  begin('check');
  const name = basename(request.out);
  const reopened = xlsxBooks.open(bytes, name);
  if (!reopened.ok) throw new Error(`the copy cannot be read back: ${reopened.advice}`);
  const again = assessBook(reopened.book.snapshot, { ...NO_CHOICES, sheets: request.sheets });
  if (!again.ok) throw new Error(`the copy cannot be read back: ${troubleWords(again.trouble)}`);
  const { findings } = again.assessment;
  return scorecardDocument(name, published({ ...again.assessment, findings: [...findings, ...noticed] }));
}

function summarised(request: SummariseRequest, made: Making, progress: Progress): Ended {
  const chosen = readChoices(request, request, made.on);
  if (!chosen.ok) return chosen;
  const file = readBytes(request.book, 'workbook');
  if (!file.ok) return file;
  const out = outFile(request.out, request.book, request.force);
  if (!out.ok) return out;
  progress.begin('read');
  const opened = xlsxBooks.open(file.bytes, basename(request.book));
  if (!opened.ok) return problem(`${request.book}: ${opened.advice}`);
  const { begin } = progress;
  const result = summariseBook(xlsxBooks, opened.book, chosen.choices, {
    repair: request.repair,
    made,
    begin,
  });
  switch (result.kind) {
    case 'trouble':
      return problem(`${request.book}: ${troubleWords(result.trouble)}`);
    case 'blocked':
      return { ok: true, ...result };
    case 'made': {
      const { bytes, report } = result;
      // Before anything is written: a copy that cannot be read back must not be left behind.
      const document = request.json ? copyDocument(request, bytes, report.noticed, begin) : null;
      begin('write');
      const written = writeWhole(out, bytes);
      return written.ok ? { ok: true, kind: 'written', report, document } : written;
    }
  }
}

const repairLine = ({ repair }: Finding): readonly string[] =>
  repair === null ? [] : [`${placeText(repair.place)}: ${repairWords(repair)}`];

async function tellBlocked(
  request: SummariseRequest,
  { assessment, blocking }: Blocked,
  output: Output,
): Promise<void> {
  const one = blocking.length === 1;
  const { acceptOption, renderBlocked } = await import('./render/renderSummary.ts');
  const acceptances = blocking.map(acceptanceText);
  const options = request.json
    ? ` with ${acceptances.map(acceptOption).join(' ')}`
    : ' with --accept and a reason, as listed.';
  output.complain(
    `${request.book}: nothing was written, because ${one ? 'a finding stands' : `${blocking.length} findings stand`} in the way; mend the ${one ? 'cell' : 'cells'}, or let ${one ? 'it' : 'them'} stand${options}`,
  );
  if (request.json) {
    output.print(json(scorecardDocument(basename(request.book), assessment)));
    return;
  }
  const listed = blocking.map((finding) => ({
    finding: findingDocument(finding),
    acceptance: acceptanceText(finding),
  }));
  output.print(renderBlocked(listed, output.width));
}

async function tellWritten(
  request: SummariseRequest,
  { report, document }: Written,
  output: Output,
): Promise<void> {
  if (document !== null) {
    output.print(json(document));
    return;
  }
  const { renderSummary } = await import('./render/renderSummary.ts');
  output.print(
    renderSummary(
      {
        workbook: basename(request.book),
        period: periodKey(report.period),
        findings: report.findings,
        headlines: report.headlines,
        repaired: report.repaired.flatMap(repairLine),
        noticed: report.noticed.map(({ fault }) => messageOf(fault)),
        out: request.out,
      },
      output.width,
    ),
  );
}

export async function runSummarise(
  request: SummariseRequest,
  output: Output,
  made: Making,
): Promise<ExitStatus> {
  const progress = progressOn(output.terminal);
  try {
    const ended = summarised(request, made, progress);
    progress.end();
    if (!ended.ok) return fail(output, ended);
    if (ended.kind === 'blocked') {
      await tellBlocked(request, ended, output);
      return 1;
    }
    try {
      await tellWritten(request, ended, output);
      return 0;
    } catch (error) {
      output.complain(ownFault(error, `the copy stands whole at “${request.out}”`));
      return 2;
    }
  } finally {
    progress.end();
  }
}
