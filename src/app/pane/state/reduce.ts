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
  /** Those details are in the workbook; what was typed since is not. */
  | { readonly type: 'kept-details'; readonly details: Details | null }
  | { readonly type: 'has-written' }
  /** Something to say that is no task's end. */
  | { readonly type: 'told'; readonly notice: Notice }
  | { readonly type: 'sheet-changed' }
  | { readonly type: 'dismissed' };

/**
 * While something is being written or put back the change is our own; before that, what is being read may already be out
 * of date. What was said of a summary made may no longer be true of one that somebody has changed or undone.
 */
function sheetChanged(state: PaneState): PaneState {
  const { activity, book, notice } = state;
  if (activity.kind === 'working') {
    const isOurs = activity.written !== null || activity.task === 'put-back';
    return isOurs ? state : { ...state, activity: { ...activity, isOvertaken: true } };
  }
  return {
    ...state,
    book: book.kind === 'read' ? { ...book, isChanged: true } : book,
    notice: notice?.kind === 'made' ? null : notice,
  };
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened-tab':
      return { ...state, tab: event.tab };
    case 'began':
      return {
        ...state,
        notice: null,
        activity: {
          kind: 'working',
          task: event.task,
          written: null,
          isCancelled: false,
          isOvertaken: false,
        },
      };
    case 'wrote':
      return state.activity.kind === 'idle'
        ? state
        : { ...state, activity: { ...state.activity, written: event.written } };
    case 'cancelled':
      return state.activity.kind === 'idle'
        ? state
        : { ...state, activity: { ...state.activity, isCancelled: true } };
    case 'has-read': {
      const { book } = event;
      const isChanged = state.activity.kind === 'working' && state.activity.isOvertaken;
      return { ...state, book: book.kind === 'read' ? { ...book, isChanged } : book };
    }
    case 'has-written':
      return state.book.kind === 'read' ? { ...state, book: { ...state.book, isWritten: true } } : state;
    case 'ended':
      return {
        ...state,
        activity: { kind: 'idle' },
        notice: event.notice,
        lastChange: event.lastChange === undefined ? state.lastChange : event.lastChange,
      };
    case 'typed-details':
      return { ...state, details: event.details };
    case 'kept-details':
      return state.details === event.details ? { ...state, details: null } : state;
    case 'told':
      return { ...state, notice: event.notice };
    case 'sheet-changed':
      return sheetChanged(state);
    case 'dismissed':
      return { ...state, notice: null };
  }
}
