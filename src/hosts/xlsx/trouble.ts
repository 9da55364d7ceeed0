/** Carries a fault from deep inside a part to the one door that returns it as a value. */
import type { XlsxFault } from './fault.ts';

/** Thrown within this folder only; `readWorkbook` and `tryPlan` turn it into a value. */
export class Trouble extends Error {
  readonly fault: XlsxFault;
  constructor(fault: XlsxFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The part being read is not what the format says; which part it is, `inPart` adds. */
export const damaged = (part: string | null = null): Trouble => new Trouble({ code: 'damaged', part });

/** Runs `read`, naming the part in any damage that it reports. */
export function inPart<Result>(part: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Trouble && error.fault.code === 'damaged' && error.fault.part === null)
      throw damaged(part);
    throw error;
  }
}
