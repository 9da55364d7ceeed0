/** What can be undone: a run of the add-in at once, a person's edits one by one. */

import { NO_STEPS, redone, type Steps, stepped, undone } from '../../src/workbench/page/steps.ts';
import type { BookCopy } from '../../src/workbench/standIn/bookCopy.ts';
import type { Changer } from '../../src/workbench/standIn/hostEvents.ts';

/** A state of the workbook that is known by its name only. */
const state = (name: string): BookCopy => ({ sheets: [], names: [], activeId: name });

const done = (...steps: readonly (readonly [by: Changer, run: number])[]): Steps =>
  steps.reduce(
    (before, [by, run], at) =>
      stepped(before, { by, run, before: state(`${at}`), after: state(`${at + 1}`) }),
    NO_STEPS,
  );

/** The states that one undo after the other leads to. */
function back(steps: Steps): readonly (string | null)[] {
  const moved = undone(steps);
  return moved === null ? [] : [moved.to.activeId, ...back(moved.steps)];
}

it.each<[string, readonly (readonly [Changer, number])[], readonly string[]]>([
  ['nothing', [], []],
  [
    'edits of a person, one by one',
    [
      ['person', 0],
      ['person', 0],
    ],
    ['1', '0'],
  ],
  [
    'the requests of one run, at once',
    [
      ['addin', 1],
      ['addin', 1],
      ['addin', 1],
    ],
    ['0'],
  ],
  [
    'two runs, one after the other',
    [
      ['addin', 1],
      ['addin', 1],
      ['addin', 2],
    ],
    ['2', '0'],
  ],
  [
    'what a person did within a run, apart',
    [
      ['addin', 1],
      ['person', 1],
      ['addin', 1],
    ],
    ['2', '1', '0'],
  ],
])('undoes %s', (_, steps, wanted) => {
  expect(back(done(...steps))).toEqual(wanted);
});

it('redoes what was undone, until something else is done', () => {
  const steps = undone(done(['person', 0], ['person', 0]))?.steps ?? NO_STEPS;
  expect(redone(steps)?.to.activeId).toBe('2');
  const other = stepped(steps, { by: 'person', run: 0, before: state('1'), after: state('other') });
  expect(redone(other)).toBeNull();
});

it('keeps no more steps than a machine has room for', () => {
  const many = done(...Array.from({ length: 100 }, () => ['person', 0] as const));
  expect(back(many).length).toBeLessThanOrEqual(20);
});
