/** A workbook that the pane can read and write: a real file's bytes, through the host that patches files. */
import type { OpenWorkbook } from '../../src/app/openWorkbook.ts';
import type { Place } from '../../src/domain/place.ts';
import { withoutProtected } from '../../src/hosts/office/withoutProtected.ts';
import { applyPlan } from '../../src/hosts/xlsx/applyPlan.ts';
import type { XlsxWorkbook } from '../../src/hosts/xlsx/xlsxWorkbook.ts';
import { openBytes } from '../openBook.ts';

/** What a call waits for before it goes on. */
type Gate = () => Promise<void>;

export interface FileWorkbook extends OpenWorkbook<XlsxWorkbook> {
  /** The book as it now is. */
  readonly now: () => XlsxWorkbook;
  /** What was shown to the person, in order. */
  readonly shown: readonly (Place | { readonly sheet: string })[];
  /** A person changes a cell. */
  readonly change: () => void;
  /** From now on Excel refuses everything, with that advice; null: no more. */
  readonly refuse: (advice: string | null) => void;
  /** The next reading or writing begins, and ends only when that has come. */
  readonly hold: (gate: Gate) => void;
  /** How many listen for changes. */
  readonly listeners: () => number;
}

export const MOVED = 'Somebody changed the workbook since it was read.';

export function fileWorkbook(opened: XlsxWorkbook): FileWorkbook {
  let book = opened;
  let refusal: string | null = null;
  let gate: Gate | null = null;
  const shown: (Place | { readonly sheet: string })[] = [];
  const listeners = new Set<() => void>();
  const change = (): void => {
    for (const changed of listeners) changed();
  };
  const held = async (): Promise<void> => {
    const wait = gate;
    gate = null;
    await wait?.();
  };
  const asked = <Value>(value: () => Value) =>
    refusal === null ? { ok: true as const, value: value() } : { ok: false as const, advice: refusal };
  return {
    now: () => book,
    shown,
    change,
    refuse: (advice) => {
      refusal = advice;
    },
    hold: (wanted) => {
      gate = wanted;
    },
    listeners: () => listeners.size,
    read: async () => {
      await held();
      return asked(() => book.snapshot);
    },
    apply: async (snapshot, plan, goOn) => {
      const unwritten = (advice: string) => ({ ok: false as const, advice, before: null });
      if (refusal !== null) return unwritten(refusal);
      // What was read must still stand, as Excel is asked before it writes.
      if (snapshot !== book.snapshot) return unwritten(MOVED);
      const before = book;
      const { plan: allowed, leftOut } = withoutProtected(snapshot, plan);
      if (!goOn({ done: 0, of: 1 })) return unwritten('Cancelled.');
      await held();
      if (allowed.edits.length === 0 && allowed.ownSheets.length === 0)
        return { ok: true, before: null, leftOut };
      book = openBytes(applyPlan(book, allowed), book.snapshot.workbook);
      change();
      goOn({ done: 1, of: 1 });
      return { ok: true, before, leftOut };
    },
    putBack: async (before) =>
      asked(() => {
        book = before;
        change();
        return { kept: [], left: [], gone: [] };
      }),
    show: async (place) => asked(() => void shown.push(place)),
    watch: async (changed) =>
      asked(() => {
        listeners.add(changed);
        return async () => {
          listeners.delete(changed);
        };
      }),
  };
}
