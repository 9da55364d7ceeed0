/** Does the pane's tasks one at a time: reads the workbook, writes plans to it, and keeps what would put the last one back. */
import type { Plan } from '../../../sheets/plan.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import type { Asked, OpenWorkbook, Progress, PutBack } from '../../openWorkbook.ts';
import type { BookState, LastChange, Notice, Task } from './paneState.ts';
import type { Store } from './store.ts';

/** What is loaded at the first press. */
export type Parts<Before> = typeof import('./core.ts') & { readonly workbook: OpenWorkbook<Before> };

export type KnownBook = Exclude<BookState, { readonly kind: 'unread' }>;

/** What is to be written, and what to say when it is. */
export interface Change {
  readonly plan: Plan;
  /** @param leftOut protected sheets that nothing was written to */
  readonly notice: (leftOut: readonly string[]) => Notice;
}

/** How a task ended. */
export interface Ending {
  readonly notice: Notice | null;
  /** Absent: what *Put it back* undoes is as before. */
  readonly lastChange?: LastChange | null;
}

export interface WorkerOptions<Before> {
  readonly load: () => Promise<Parts<Before>>;
  /** Hears of a fault of ours, for the console of whoever mends it. */
  readonly fault: (error: unknown) => void;
}

export interface Worker<Before> {
  /** Whether the press was heard: not while another task is at work. */
  readonly task: (kind: Task, work: (parts: Parts<Before>) => Promise<Ending>) => Promise<boolean>;
  readonly take: (parts: Parts<Before>, snapshot: Snapshot) => KnownBook;
  readonly readAgain: (parts: Parts<Before>) => Promise<Asked<KnownBook>>;
  /** Writes what was planned, then reads what it came to. */
  readonly change: (
    parts: Parts<Before>,
    lastChange: LastChange,
    planFor: (book: KnownBook) => Change,
  ) => Promise<Ending>;
  /** Asked before each part is written, with how much there is. */
  readonly goOn: (written: Progress) => boolean;
  /** Keeps what would put a change back; null keeps what there is. */
  readonly keep: (before: Before | null) => void;
  /** null where there is nothing to put back. */
  readonly putBack: (parts: Parts<Before>) => Promise<Asked<PutBack> | null>;
}

export const refused = (advice: string): Ending => ({ notice: { kind: 'refused', advice } });

const isEmpty = ({ edits, ownSheets }: Plan): boolean => edits.length === 0 && ownSheets.length === 0;

export function createWorker<Before>(
  { state, dispatch }: Store,
  { load, fault }: WorkerOptions<Before>,
): Worker<Before> {
  let before: Before | null = null;
  let watching: Promise<boolean> | null = null;

  /** Begun beside the first task's own requests, so that it costs no wait; tried again with the next where it failed. */
  async function watch({ workbook }: Parts<Before>): Promise<void> {
    watching ??= workbook.watch(() => dispatch({ type: 'sheet-changed' })).then(({ ok }) => ok);
    if (!(await watching)) watching = null;
  }

  const take: Worker<Before>['take'] = (parts, snapshot) => {
    const checked = parts.checkBook(snapshot, parts.NO_CHOICES);
    const book: KnownBook = checked.ok
      ? {
          kind: 'read',
          snapshot,
          assessment: checked.assessment,
          blocking: checked.blocking,
          isChanged: false,
          isWritten: false,
        }
      : { kind: 'troubled', trouble: checked.trouble, snapshot };
    dispatch({ type: 'has-read', book });
    return book;
  };

  const readAgain: Worker<Before>['readAgain'] = async (parts) => {
    const read = await parts.workbook.read();
    return read.ok ? { ok: true, value: take(parts, read.value) } : read;
  };

  /** What was read, read afresh where we have written to it since: any other change is for the host to notice. */
  const standing = (parts: Parts<Before>): Promise<Asked<KnownBook>> => {
    const { book } = state();
    const mustRead = book.kind === 'unread' || (book.kind === 'read' && book.isWritten);
    return mustRead ? readAgain(parts) : Promise.resolve({ ok: true, value: book });
  };

  const goOn: Worker<Before>['goOn'] = (written) => {
    dispatch({ type: 'wrote', written });
    const { activity } = state();
    return activity.kind === 'working' && !activity.isCancelled;
  };

  const keep: Worker<Before>['keep'] = (image) => {
    before = image ?? before;
  };

  return {
    take,
    readAgain,
    goOn,
    keep,
    task: async (kind, work) => {
      if (state().activity.kind === 'working') return false;
      dispatch({ type: 'began', task: kind });
      try {
        const parts = await load();
        const watched = watch(parts).catch(fault);
        const ending = await work(parts);
        await watched;
        dispatch({ type: 'ended', ...ending });
      } catch (error) {
        fault(error);
        dispatch({ type: 'ended', notice: { kind: 'broken' } });
      }
      return true;
    },
    change: async (parts, lastChange, planFor) => {
      const stands = await standing(parts);
      if (!stands.ok) return refused(stands.advice);
      const { plan, notice } = planFor(stands.value);
      if (isEmpty(plan)) return { notice: notice([]) };
      const written = await parts.workbook.apply(stands.value.snapshot, plan, goOn);
      keep(written.before);
      if (!written.ok)
        return { ...refused(written.advice), ...(written.before === null ? {} : { lastChange }) };
      const said = notice(written.leftOut);
      // Of a plan for protected sheets only, nothing was written: there is nothing new to put back.
      if (written.before === null) return { notice: said };
      dispatch({ type: 'has-written' });
      const again = await readAgain(parts);
      return { notice: again.ok ? said : { kind: 'unread', after: said, advice: again.advice }, lastChange };
    },
    putBack: async (parts) => {
      if (before === null) return null;
      const back = await parts.workbook.putBack(before);
      if (back.ok) before = null;
      return back;
    },
  };
}
