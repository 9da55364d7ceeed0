/** Runs one piece of work in Excel; what Excel refuses comes back as a fault. */
import type { OfficeFault, Outcome } from './fault.ts';
import { faultOfCode } from './faultAdvice.ts';

/** The manifest's floor: what Excel 2021 of the long-term channel has, less one. */
const FLOOR = '1.13';
const FIRST_WITH_UNDO_GROUPS = '1.20';

export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** null where this Excel has what we need. */
const tooOld = (): OfficeFault | null =>
  supports(FLOOR) ? null : { code: 'too-old', needs: `ExcelApi ${FLOOR}` };

/** A fault met on the way, as a value thrown and caught within this folder only. */
export class Stop extends Error {
  readonly fault: OfficeFault;

  constructor(fault: OfficeFault) {
    super(fault.code);
    this.fault = fault;
  }
}

function faultIn(error: unknown): OfficeFault | null {
  if (error instanceof Stop) return error.fault;
  if (error instanceof OfficeExtension.Error)
    return faultOfCode(error.code, error.debugInfo?.errorLocation ?? 'unknown');
  return null;
}

/** Waits while a cell is being edited and makes one step to undo, where this Excel can. */
export async function inExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Outcome<Value>> {
  const old = tooOld();
  if (old !== null) return { ok: false, fault: old };
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(supports(FIRST_WITH_UNDO_GROUPS) ? { mergeUndoGroup: true } : {}),
  };
  try {
    return { ok: true, value: await Excel.run(options, work) };
  } catch (error) {
    const fault = faultIn(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}

/** All outcomes, or the first fault among them. */
export function together<Value>(outcomes: readonly Outcome<Value>[]): Outcome<readonly Value[]> {
  const values: Value[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return { ok: true, value: values };
}
