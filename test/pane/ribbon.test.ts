import { registerCommands } from '../../src/app/commands/registerCommands.ts';
import * as core from '../../src/app/pane/state/core.ts';
import { createDesk } from '../../src/app/pane/state/desk.ts';
import { ownSheet } from '../../src/sheets/ownNames.ts';
import { openBook } from '../openBook.ts';
import { type FileWorkbook, fileWorkbook } from './fileWorkbook.ts';

type Command = (event: { completed(): void }) => Promise<void>;

interface Ribbon {
  readonly workbook: FileWorkbook;
  readonly press: () => Promise<void>;
  /** What happened, in order. */
  readonly happened: readonly string[];
}

/** The little of Office that ties a button to its command; a browser's tests run the genuine one. */
function ribbonOver(path: string, hasSharedRuntime = true): Ribbon {
  const workbook = fileWorkbook(openBook(path));
  const happened: string[] = [];
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane: async () => happened.push('pane shown') },
      context: { requirements: { isSetSupported: () => hasSharedRuntime } },
    },
  });
  const fault = (error: unknown) => {
    throw error;
  };
  const desk = createDesk({
    making: () => ({ on: '2026-11-21', version: '0.0.0' }),
    load: async () => ({ ...core, workbook }),
    fault,
  });
  registerCommands(desk, fault);
  const command = commands.get('generateSummary');
  if (command === undefined) throw new Error('the ribbon knows no generateSummary');
  return { workbook, happened, press: () => command({ completed: () => happened.push('completed') }) };
}

const SAMPLE = 'test/workbooks/sample.xlsx';
const BLOCKED = 'test/workbooks/defects/duplicate-ref.xlsx';

describe('Generate summary on the ribbon', () => {
  it('makes the summary and leaves the pane closed', async () => {
    const { workbook, press, happened } = ribbonOver(SAMPLE);
    await press();
    expect(ownSheet(workbook.now().snapshot, 'summary')).not.toBeNull();
    expect(happened).toEqual(['completed']);
  });

  it('opens the pane on what stands in the way, once Excel knows that the command has ended', async () => {
    const { workbook, press, happened } = ribbonOver(BLOCKED);
    const before = workbook.now();
    await press();
    expect(workbook.now()).toBe(before);
    expect(happened).toEqual(['completed', 'pane shown']);
  });

  it('ends where this Excel cannot open the pane for us', async () => {
    const { press, happened } = ribbonOver(BLOCKED, false);
    await press();
    expect(happened).toEqual(['completed']);
  });

  it('opens the pane on what Excel refuses', async () => {
    const { workbook, press, happened } = ribbonOver(SAMPLE);
    workbook.refuse('A cell is being edited: press Enter or Esc in the sheet, then try again.');
    await press();
    expect(happened).toEqual(['completed', 'pane shown']);
  });
});
