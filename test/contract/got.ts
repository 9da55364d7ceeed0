/** The value of an outcome, or a failed test that says the fault. */
import type { Outcome } from '../../src/hosts/office/fault.ts';

export function got<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}
