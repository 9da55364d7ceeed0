import * as core from '../../src/app/pane/state/core.ts';
import { createDesk, type Desk } from '../../src/app/pane/state/desk.ts';
import type { Details } from '../../src/app/pane/state/paneState.ts';
import { ownSheet } from '../../src/sheets/ownNames.ts';
import { openBook } from '../openBook.ts';
import { type FileWorkbook, fileWorkbook } from './fileWorkbook.ts';

const SAMPLE = 'test/workbooks/sample.xlsx';
const TEXTS = 'test/workbooks/defects/text-numbers.xlsx';

interface AtDesk {
  readonly desk: Desk;
  readonly workbook: FileWorkbook;
  readonly faults: readonly unknown[];
}

async function read(path = SAMPLE, protect = false): Promise<AtDesk> {
  const opened = openBook(path);
  const book = protect
    ? {
        ...opened,
        snapshot: {
          ...opened.snapshot,
          sheets: opened.snapshot.sheets.map((sheet) =>
            sheet.kind === 'worksheet' ? { ...sheet, isProtected: true } : sheet,
          ),
        },
      }
    : opened;
  const workbook = fileWorkbook(book);
  const faults: unknown[] = [];
  const desk = createDesk({
    making: () => ({ on: '2026-11-21', version: '0.0.0' }),
    load: async () => ({ ...core, workbook }),
    fault: (error) => faults.push(error),
  });
  await desk.read();
  return { desk, workbook, faults };
}

const findings = (desk: Desk) => {
  const { book } = desk.state();
  if (book.kind !== 'read') throw new Error('nothing was read');
  return book.assessment.findings;
};

const detailsOf = (desk: Desk, contact: string): Details => {
  const { book } = desk.state();
  if (book.kind !== 'read') throw new Error('nothing was read');
  const { committee, summary } = book.assessment.settings;
  return { committee: { ...committee, contact }, summary };
};

/** A press that is held while something else happens, and then let go. */
async function whileHeld({ workbook }: AtDesk, press: () => Promise<boolean>, happens: () => void) {
  let letGo = (): void => {};
  const reached = new Promise<void>((arrived) => {
    workbook.hold(() => {
      arrived();
      return new Promise<void>((go) => {
        letGo = go;
      });
    });
  });
  const done = press();
  await reached;
  happens();
  letGo();
  await done;
}

describe('one task at a time', () => {
  it('a press while another is at work is not heard', async () => {
    const at = await read();
    let isHeard: Promise<boolean> | null = null;
    await whileHeld(at, at.desk.generate, () => {
      isHeard = at.desk.generate();
    });
    expect(await isHeard).toBe(false);
    expect(at.desk.state().notice?.kind).toBe('made');
  });

  it('a cell that cannot be shown ends no task', async () => {
    const at = await read();
    await whileHeld(at, at.desk.generate, () => {
      at.workbook.refuse('Excel is busy.');
      void at.desk.show({ sheet: 'Scorecard' });
      at.workbook.refuse(null);
    });
    expect(at.desk.state().notice?.kind).toBe('made');
    expect(at.faults).toEqual([]);
  });
});

describe('a change by somebody else', () => {
  it('while the workbook is read leaves what was read out of date', async () => {
    const at = await read();
    await whileHeld(at, at.desk.read, at.workbook.change);
    expect(at.desk.state().book).toMatchObject({ kind: 'read', isChanged: true });
  });

  it('that is our own, while we write, does not', async () => {
    const { desk } = await read();
    await desk.generate();
    expect(desk.state().book).toMatchObject({ kind: 'read', isChanged: false, isWritten: true });
  });

  it('after a summary does not keep the next press from reading what we wrote', async () => {
    const { desk, workbook } = await read();
    await desk.generate();
    workbook.change();
    const { book } = desk.state();
    if (book.kind !== 'read') throw new Error('nothing was read');
    await desk.save(book.assessment.settings);
    expect(desk.state().notice).toEqual({ kind: 'saved', hasSummary: true });
  });

  it('is listened for once', async () => {
    const { desk, workbook } = await read();
    await desk.read();
    await desk.generate();
    expect(workbook.listeners()).toBe(1);
  });
});

it('a summary made anew is no longer called out of date', async () => {
  const { desk } = await read('test/workbooks/defects/summary-stale.xlsx');
  const codes = () => findings(desk).map(({ fault }) => fault.code);
  expect(codes()).toContain('summary-stale');
  await desk.generate();
  expect(desk.state().notice?.kind).toBe('made');
  expect(codes()).not.toContain('summary-stale');
});

describe('what an officer types', () => {
  it.each(['generate', 'save'] as const)('while %s runs is kept', async (press) => {
    const at = await read();
    const { book } = at.desk.state();
    if (book.kind !== 'read') throw new Error('nothing was read');
    const { settings } = book.assessment;
    const late = detailsOf(at.desk, 'typed late');
    at.desk.type(detailsOf(at.desk, 'typed before'));
    await whileHeld(at, press === 'generate' ? at.desk.generate : () => at.desk.save(settings), () =>
      at.desk.type(late),
    );
    expect(at.desk.state().details).toBe(late);
  });

  it('before is in the settings, and no longer only typed', async () => {
    const { desk } = await read();
    desk.type(detailsOf(desk, 'Ms Okoro'));
    await desk.generate();
    await desk.read();
    expect(desk.state().details).toBeNull();
    const { book } = desk.state();
    expect(book).toMatchObject({ assessment: { settings: { committee: { contact: 'Ms Okoro' } } } });
  });
});

describe('putting back', () => {
  it('is of the last change that wrote something', async () => {
    const { desk, workbook } = await read();
    await desk.generate();
    await desk.repair([]);
    expect(desk.state().lastChange).toBe('generate');
    await desk.putBack();
    expect(ownSheet(workbook.now().snapshot, 'summary')).toBeNull();
    expect(desk.state()).toMatchObject({ lastChange: null, notice: { kind: 'put-back', put: { kept: [] } } });
  });

  it('can be tried again where Excel refuses', async () => {
    const { desk, workbook } = await read();
    await desk.generate();
    workbook.refuse('Excel is busy.');
    await desk.putBack();
    expect(desk.state()).toMatchObject({ lastChange: 'generate', notice: { kind: 'refused' } });
    workbook.refuse(null);
    await desk.putBack();
    expect(desk.state().lastChange).toBeNull();
  });
});

describe('after that', () => {
  it('what was read is not called changed by our own putting back', async () => {
    const { desk } = await read();
    await desk.generate();
    await desk.putBack();
    expect(desk.state().book).toMatchObject({ kind: 'read', isChanged: false });
  });

  it('a summary is not called made once somebody has changed or undone it', async () => {
    const { desk, workbook } = await read();
    await desk.generate();
    workbook.change();
    expect(desk.state().notice).toBeNull();
    expect(desk.state().book).toMatchObject({ isChanged: true });
  });
});

describe('repairs', () => {
  it('are counted as they were written', async () => {
    const { desk } = await read(TEXTS);
    const wanted = findings(desk).filter(({ repair }) => repair !== null);
    await desk.repair(wanted);
    expect(desk.state().notice).toEqual({
      kind: 'repaired',
      cells: wanted.length,
      leftOut: [],
      hasSummary: false,
    });
    expect(findings(desk).filter(({ repair }) => repair !== null)).toEqual([]);
  });

  it('of a protected sheet are none, and leave nothing to put back', async () => {
    const { desk } = await read(TEXTS, true);
    await desk.repair(findings(desk));
    expect(desk.state().notice).toMatchObject({ kind: 'repaired', cells: 0 });
    expect(desk.state().lastChange).toBeNull();
  });
});

describe('cancelling', () => {
  it('before anything is written leaves the workbook as it was', async () => {
    const at = await read();
    const before = at.workbook.now();
    await whileHeld(at, at.desk.generate, at.desk.cancel);
    expect(at.workbook.now()).toBe(before);
    expect(at.desk.state()).toMatchObject({ lastChange: null, notice: { kind: 'refused' } });
  });
});

describe('a fault of ours', () => {
  it('is told, and the next press works', async () => {
    const { desk, workbook, faults } = await read();
    workbook.hold(() => Promise.reject(new Error('ours')));
    await desk.read();
    expect(desk.state()).toMatchObject({ activity: { kind: 'idle' }, notice: { kind: 'broken' } });
    expect(faults).toHaveLength(1);
    await desk.read();
    expect(desk.state().notice).toBeNull();
  });
});
