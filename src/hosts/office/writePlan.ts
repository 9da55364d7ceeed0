/** Writes the steps of a plan in one request; its first actions look, so that a change between the looking and the writing is seen in the very batch that writes. */
import type { Outcome } from './fault.ts';
import { askPart, type Part, type Seen } from './fingerprint.ts';
import { inExcel, Stop } from './inExcel.ts';
import { handsOf, type Step } from './step.ts';

/** Excel answers what was asked before an action failed; nothing where it took nothing at all. */
function answered(finish: () => Seen): readonly Seen[] {
  try {
    return [finish()];
  } catch (error) {
    const isUnanswered = error instanceof OfficeExtension.Error && error.code === 'PropertyNotLoaded';
    if (!isUnanswered) throw error;
    return [];
  }
}

export interface Writing {
  readonly steps: readonly Step[];
  /** What is looked at first. */
  readonly guard: readonly Part[];
  /** Takes what was seen, whatever comes of the writing. */
  readonly into: Seen[];
}

/** One request; one more only where Excel did not keep what it was told. */
export const writeSteps = ({ steps, guard, into }: Writing): Promise<Outcome<void>> =>
  inExcel(async (context) => {
    const finishes = guard.map((part) => askPart(context.workbook, part));
    const hands = handsOf(context);
    const checks = steps.flatMap(({ run, check }) => {
      run(hands);
      return check === undefined ? [] : [check(hands)];
    });
    try {
      await context.sync();
    } finally {
      into.push(...finishes.flatMap(answered));
    }
    const moved = into.find(({ how }) => how !== 'same');
    if (moved !== undefined) throw new Stop({ code: 'moved', sheet: moved.sheet });
    const more = checks.flatMap((check) => check());
    for (const { run } of more) run(hands);
    if (more.length > 0) await context.sync();
  });
