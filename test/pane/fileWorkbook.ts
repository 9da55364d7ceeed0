/** A workbook that the pane can read and write: a real file's bytes, through the host that patches files. */

import type { OpenWorkbook } from '../../src/app/openWorkbook.ts';
import type { Place } from '../../src/domain/place.ts';
import { applyPlan } from '../../src/hosts/xlsx/applyPlan.ts';
import type { XlsxWorkbook } from '../../src/hosts/xlsx/xlsxWorkbook.ts';
import { openBytes } from '../openBook.ts';

export interface FileWorkbook extends OpenWorkbook<XlsxWorkbook> {
  /** The book as it now is. */
  readonly now: () => XlsxWorkbook;
  /** What was shown to the person, in order. */
  readonly shown: readonly (Place | { readonly sheet: string })[];
  /** A person changes a cell. */
  readonly change: () => void;
  /** From now on Excel refuses everything, with that advice; null: no more. */
  readonly refuse: (advice: string | null) => void;
}

export function fileWorkbook(opened: XlsxWorkbook): FileWorkbook {
  let book = opened;
  let refusal: string | null = null;
  const shown: (Place | { readonly sheet: string })[] = [];
  const listeners = new Set<() => void>();
  const asked = async <Value>(value: () => Value) =>
    refusal === null ? { ok: true as const, value: value() } : { ok: false as const, advice: refusal };
  return {
    now: () => book,
    shown,
    change: () => {
      for (const changed of listeners) changed();
    },
    refuse: (advice) => {
      refusal = advice;
    },
    read: () => asked(() => book.snapshot),
    apply: async (_snapshot, plan, goOn) => {
      if (refusal !== null) return { ok: false, advice: refusal, before: null };
      const before = book;
      if (!goOn({ done: 0, of: 1 })) return { ok: false, advice: 'Cancelled.', before: null };
      book = openBytes(applyPlan(book, plan), book.snapshot.workbook);
      goOn({ done: 1, of: 1 });
      return { ok: true, before, leftOut: [] };
    },
    putBack: (before) =>
      asked(() => {
        book = before;
      }),
    show: (place) => asked(() => void shown.push(place)),
    watch: (changed) =>
      asked(() => {
        listeners.add(changed);
        return async () => {
          listeners.delete(changed);
        };
      }),
  };
}
