/** Measures the core, the whole command, the add-in on the wire and in a browser, and hostile files, beside the numbers of docs/architecture.md. Run: npm run bench */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assessBook } from '../../build/app/assessBook.js';
import { NO_CHOICES } from '../../build/app/choices.js';
import { summaryCost } from '../../build/bench/test/contract/summaryCost.js';
import { CHECKS } from '../../build/domain/checks/allChecks.js';
import { readWorkbook } from '../../build/hosts/xlsx/readWorkbook.js';
import { planSummary } from '../../build/sheets/planSummary.js';
import { hostileFiles } from '../../build/workbooks/hostile.js';
import { largeBook } from '../../build/workbooks/largeBook.js';
import { runProcess } from './runProcess.mjs';
import { workbenchPage } from './workbenchPage.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'build', 'bundle', 'cli', 'main.js');
const PERIODS = 12;
const MB = 1024 * 1024;
const MADE = { on: '2025-11-20', version: 'bench' };

/** docs/architecture.md, “Numbers to hold”. */
const LIMITS = {
  coreSmall: 50,
  coreRatio: 11,
  processMs: 1500,
  processMb: 200,
  pageMs: 5000,
  paneMs: 1000,
  trips: 4,
  messageMb: 5,
  hostileMs: 5000,
  hostileMb: 400,
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const DECIMALS = { '×': 1, MB: 1, KB: 1 };

/** Prints one line: what, how much, the limit, and whether it holds. */
function report(what, amount, unit, limit) {
  const figure = `${amount.toFixed(DECIMALS[unit] ?? 0)} ${unit}`.padStart(10);
  const verdict =
    limit === null ? '' : `  limit ${limit} ${unit}`.padEnd(18) + (amount <= limit ? 'holds' : 'OVER');
  process.stdout.write(`${what.padEnd(58)}${figure}${verdict}\n`);
}

/** read → assess → plan from a snapshot, in milliseconds: the first run, and the middle of several. */
function core(snapshot, runs) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const found = assessBook(snapshot, NO_CHOICES);
    if (!found.ok) throw new Error(found.trouble.code);
    planSummary(snapshot, found.assessment, MADE);
    times.push(performance.now() - started);
  }
  return { first: times[0], middle: median(times) };
}

function snapshotOf(bytes, name) {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.fault.code);
  return read.workbook.snapshot;
}

/** All checks over what was read and assessed, in milliseconds: the middle of several. */
function checks(snapshot, runs) {
  const found = assessBook(snapshot, NO_CHOICES);
  if (!found.ok) throw new Error(found.trouble.code);
  const { scorecard, measures, settings } = found.assessment;
  const input = { scorecard, measures, policy: settings.policy, periodStated: true, before: null };
  const times = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    for (const check of CHECKS) check(input);
    times.push(performance.now() - started);
  }
  return median(times);
}

const folder = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
try {
  const books = [500, 5000].map((measures) => ({ measures, bytes: largeBook(measures, PERIODS) }));
  process.stdout.write('Core: read → assess → plan\n');
  const middles = books.map(({ measures, bytes }) => {
    const { first, middle } = core(snapshotOf(bytes, 'large.xlsx'), 9);
    report(`  ${measures} × ${PERIODS}, first run`, first, 'ms', null);
    report(
      `  ${measures} × ${PERIODS}, middle of nine`,
      middle,
      'ms',
      measures === 500 ? LIMITS.coreSmall : null,
    );
    const ofChecks = checks(snapshotOf(bytes, 'large.xlsx'), 9);
    const most = LIMITS.coreSmall * (measures === 500 ? 1 : LIMITS.coreRatio);
    report(`  ${measures} × ${PERIODS}, of it all checks`, ofChecks, 'ms', most);
    return middle;
  });
  report('  5,000 against 500', middles[1] / middles[0], '×', LIMITS.coreRatio);

  process.stdout.write('\nWhole process: summarise\n');
  for (const { measures, bytes } of books) {
    const book = join(folder, `${measures}.xlsx`);
    writeFileSync(book, bytes);
    const words = ['summarise', book, '--out', join(folder, 'out.xlsx'), '--force'];
    for (const [how, command, before] of [
      ['node', process.execPath, [MAIN]],
      ['npx', 'npx', ['--no-install', '--prefix', ROOT, 'scorecard']],
    ]) {
      const runs = Array.from({ length: 3 }, () => runProcess(command, [...before, ...words], ROOT));
      const failed = runs.find(({ status }) => status !== 0);
      if (failed) throw new Error(failed.stderr);
      const limited = measures === 5000;
      const name = `  ${measures} × ${PERIODS}, ${how}`;
      report(
        name,
        median(runs.map(({ milliseconds }) => milliseconds)),
        'ms',
        limited ? LIMITS.processMs : null,
      );
      report(`${name}, processor time`, median(runs.map(({ processor }) => processor)), 'ms', null);
      report(name, median(runs.map(({ megabytes }) => megabytes)), 'MB', limited ? LIMITS.processMb : null);
    }
  }

  process.stdout.write('\nGenerate summary in Excel: the genuine client, on the wire\n');
  for (const measures of [10, 500, 5000]) {
    const { trips, messages, biggest, bytes } = await summaryCost(measures, PERIODS);
    const name = `  ${measures} × ${PERIODS}`;
    report(`${name}, round trips`, trips, '', LIMITS.trips);
    report(`${name}, messages`, messages, '', null);
    report(`${name}, biggest message`, biggest / MB, 'MB', LIMITS.messageMb);
    report(`${name}, all messages`, bytes / MB, 'MB', null);
    report(`${name}, all messages a measure`, bytes / measures / 1024, 'KB', null);
  }

  process.stdout.write('\nWorkbench in a browser\n');
  const large = books.map(({ measures, bytes }) => ({ name: `${measures}.xlsx`, bytes }));
  const { shown, pane } = await workbenchPage(large);
  for (const [index, { name, milliseconds, megabytes }] of shown.entries()) {
    report(`  ${name} on the screen`, milliseconds, 'ms', index === 0 ? LIMITS.pageMs : null);
    report(`  ${name}, memory of the page`, megabytes, 'MB', null);
  }
  report('  pane can be pressed', pane, 'ms', LIMITS.paneMs);

  process.stdout.write('\nHostile files: refused in one line\n');
  for (const { name, what, bytes } of hostileFiles()) {
    if (bytes === 'folder') mkdirSync(join(folder, name));
    else if (bytes !== null) writeFileSync(join(folder, name), bytes);
    const run = runProcess(process.execPath, [MAIN, 'summarise', name, '--out', 'copy.xlsx'], folder);
    report(`  ${what}: exit ${run.status}`, run.milliseconds, 'ms', LIMITS.hostileMs);
    report(`  ${what}`, run.megabytes, 'MB', LIMITS.hostileMb);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
