/** How each event changes what the pane knows. */
import type { Progress } from '../../openWorkbook.ts';
import type { BookState, Details, LastChange, Notice, PaneState, Tab, Task } from './paneState.ts';

export type PaneEvent =
  | { readonly type: 'opened-tab'; readonly tab: Tab }
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'wrote'; readonly written: Progress }
  | { readonly type: 'cancelled' }
  | { readonly type: 'has-read'; readonly book: BookState }
  /** A task has come to its end. */
  | { readonly type: 'ended'; readonly notice: Notice | null; readonly lastChange?: LastChange | null }
  | { readonly type: 'typed-details'; readonly details: Details | null }
  | { readonly type: 'sheet-changed' }
  | { readonly type: 'dismissed' };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened-tab':
      return { ...state, tab: event.tab };
    case 'began':
      return {
        ...state,
        notice: null,
        activity: { kind: 'working', task: event.task, written: null, isCancelled: false },
      };
    case 'wrote':
      return state.activity.kind === 'idle'
        ? state
        : { ...state, activity: { ...state.activity, written: event.written } };
    case 'cancelled':
      return state.activity.kind === 'idle'
        ? state
        : { ...state, activity: { ...state.activity, isCancelled: true } };
    case 'has-read':
      return { ...state, book: event.book };
    case 'ended':
      return {
        ...state,
        activity: { kind: 'idle' },
        notice: event.notice,
        lastChange: event.lastChange === undefined ? state.lastChange : event.lastChange,
      };
    case 'typed-details':
      return { ...state, details: event.details };
    case 'sheet-changed':
      // While we work, the change is our own.
      return state.book.kind === 'read' && state.activity.kind === 'idle'
        ? { ...state, book: { ...state.book, since: 'changed' } }
        : state;
    case 'dismissed':
      return { ...state, notice: null };
  }
}
