/** Tells what follows from a person's key or press from what the page, the add-in or Univer does by itself. */
import type { IDisposable } from '@univerjs/core';

const ACTS = ['pointerdown', 'keydown'] as const;

export interface PersonActs extends IDisposable {
  /** Whether what happens now follows from a person's key or press. */
  readonly isByPerson: () => boolean;
  /** What happens from now on until the person acts again does not. */
  readonly ours: () => void;
}

export function personActs(page: Document): PersonActs {
  let isByPerson = false;
  const act = (): void => {
    isByPerson = true;
  };
  for (const kind of ACTS) page.addEventListener(kind, act, true);
  return {
    isByPerson: () => isByPerson,
    ours: () => {
      isByPerson = false;
    },
    dispose: () => {
      for (const kind of ACTS) page.removeEventListener(kind, act, true);
    },
  };
}
