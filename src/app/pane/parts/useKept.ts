/** State of a section that stays while another section is looked at: what was typed, chosen and opened there. */
import { useState } from 'react';
import type { Desk } from '../state/desk.ts';
import { useDesk } from './deskContext.tsx';

export interface Kept<Value> {
  readonly first: Value;
  /** By desk, so that panes (and tests) share nothing. */
  readonly values: WeakMap<Desk, { readonly value: Value }>;
}

/** A place for the state, made once, outside any component. */
export const kept = <Value>(first: Value): Kept<Value> => ({ first, values: new WeakMap() });

/** As `useState`, but for as long as the pane is open. */
export function useKept<Value>({ first, values }: Kept<Value>): readonly [Value, (value: Value) => void] {
  const desk = useDesk();
  const [value, setValue] = useState(() => (values.get(desk) ?? { value: first }).value);
  const keep = (next: Value): void => {
    values.set(desk, { value: next });
    setValue(next);
  };
  return [value, keep];
}
