/** Gives every component the desk and what it knows. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from '../state/desk.ts';
import type { PaneState } from '../state/paneState.ts';

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('used outside a DeskProvider');
  return desk;
}

export function usePaneState(): PaneState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.state);
}

/** Whether a task is at work, so that no other can be begun. */
export const useIsBusy = (): boolean => usePaneState().activity.kind === 'working';
