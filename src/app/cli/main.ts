#!/usr/bin/env node
/** The command line's entry: reads the words, runs the command, sets the exit status. */
import { readFileSync } from 'node:fs';
import { parseRun, type Run } from './grammar.ts';
import { type Output, standardOutput } from './output.ts';
import { ownFault } from './ownFault.ts';
import { keepHeapSmall } from './smallHeap.ts';

/** From `build/app/cli` to the package's own folder. */
const PACKAGE = new URL('../../../package.json', import.meta.url);

const version = (): string => (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;

/** The day as people here write it in tables of data: `2025-11-20`, by the clock on the wall. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The heap is kept small once the command is loaded: by then it has the room for what is new that serves it best. */
async function loaded<Module>(loading: Promise<Module>): Promise<Module> {
  const module = await loading;
  keepHeapSmall();
  return module;
}

/** Commands are loaded when they are run: help and version need none of the rest. */
async function run(asked: Run, output: Output): Promise<number> {
  switch (asked.run) {
    case 'version':
      output.print(version());
      return 0;
    case 'help': {
      const { helpText } = await import('./help.ts');
      output.print(helpText(asked.about).trimEnd());
      return 0;
    }
    case 'read':
      return (await loaded(import('./commands.ts'))).runRead(asked.request, output, today());
    case 'check':
      return (await loaded(import('./commands.ts'))).runCheck(asked.request, output, today());
    case 'assess':
      return (await loaded(import('./commands.ts'))).runAssess(asked.request, output, today());
    case 'summarise': {
      const { runSummarise } = await loaded(import('./runSummarise.ts'));
      return runSummarise(asked.request, output, { on: today(), version: version() });
    }
  }
}

const output = standardOutput();
try {
  const asked = parseRun(process.argv.slice(2));
  if (asked.ok) {
    process.exitCode = await run(asked, output);
  } else {
    output.complain(asked.line);
    process.exitCode = 2;
  }
} catch (error) {
  output.complain(ownFault(error, 'nothing was written'));
  process.exitCode = 2;
}
