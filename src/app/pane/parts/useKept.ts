/** State of a section that stays while another section is looked at: what was typed, chosen and opened there. */
import { useSyncExternalStore } from 'react';
import type { Desk } from '../state/desk.ts';
import { useDesk } from './deskContext.tsx';

interface Kept<Value> {
  readonly first: Value;
  /** By desk, so that panes (and tests) share nothing; then by what the state is of. */
  readonly values: WeakMap<Desk, Map<string, Value>>;
  readonly listeners: Set<() => void>;
}

/** A place for the state, made once, outside any component. */
export const kept = <Value>(first: Value): Kept<Value> => ({
  first,
  values: new WeakMap(),
  listeners: new Set(),
});

type Keeping<Value> = readonly [
  value: Value,
  keep: (value: Value) => void,
  /** Goes back to the first, unless something else was kept since: what was typed while it was being saved stays. */
  settle: (saved: Value) => void,
];

/**
 * As `useState`, but for as long as the pane is open.
 * @param key what the state is of, where there are many: a sheet, a finding
 */
export function useKept<Value>({ first, values, listeners }: Kept<Value>, key = ''): Keeping<Value> {
  const desk = useDesk();
  const now = (): Value => {
    const ofDesk = values.get(desk);
    return ofDesk?.has(key) ? (ofDesk.get(key) as Value) : first;
  };
  const value = useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
    };
  }, now);
  const keep = (next: Value): void => {
    const ofDesk = values.get(desk) ?? new Map<string, Value>();
    if (next === first) ofDesk.delete(key);
    else ofDesk.set(key, next);
    values.set(desk, ofDesk);
    for (const changed of listeners) changed();
  };
  const settle = (saved: Value): void => {
    if (now() === saved) keep(first);
  };
  return [value, keep, settle];
}
