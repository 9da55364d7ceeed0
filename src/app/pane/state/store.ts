/** Holds the pane's state and tells of every change to it. */
import { FIRST_STATE, type PaneState } from './paneState.ts';
import { type PaneEvent, reduce } from './reduce.ts';

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls at every change of state until the answer is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createStore(): Store {
  let state = FIRST_STATE;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
