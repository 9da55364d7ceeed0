/** What can be undone and redone: states of the workbook before and after each step. */
import type { BookCopy } from '../standIn/bookCopy.ts';
import type { Changer } from '../standIn/hostEvents.ts';

interface Step {
  readonly by: Changer;
  readonly before: BookCopy;
  readonly after: BookCopy;
  /** Requests of the add-in's that follow each other closely have the same. */
  readonly run: number;
}

export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_STEPS: Steps = { done: [], undone: [] };

/** Copies are large. */
const MOST_STEPS = 20;

/** What the add-in writes in one run is one step, so that all of it is undone at once. */
export function stepped({ done }: Steps, step: Step): Steps {
  const last = done.at(-1);
  const joins = last?.by === 'addin' && step.by === 'addin' && step.run === last.run;
  const next =
    joins && last !== undefined ? [...done.slice(0, -1), { ...step, before: last.before }] : [...done, step];
  return { done: next.slice(-MOST_STEPS), undone: [] };
}

export interface Moved {
  readonly steps: Steps;
  readonly to: BookCopy;
}

/** null where there is nothing to undo. */
export function undone({ done, undone: later }: Steps): Moved | null {
  const last = done.at(-1);
  return last === undefined
    ? null
    : { steps: { done: done.slice(0, -1), undone: [...later, last] }, to: last.before };
}

export function redone({ done, undone: later }: Steps): Moved | null {
  const next = later.at(-1);
  return next === undefined
    ? null
    : { steps: { done: [...done, next], undone: later.slice(0, -1) }, to: next.after };
}
