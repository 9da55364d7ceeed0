/** What the pane's buttons and the ribbon do: each press is one task, and ends in words for the person. */
import type { Finding } from '../../../domain/finding.ts';
import { type Place, placeKey } from '../../../domain/place.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Plan } from '../../../sheets/plan.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import type { Making } from '../../../sheets/summaryNotes.ts';
import type { Asked, OpenWorkbook, Progress } from '../../openWorkbook.ts';
import {
  type BookState,
  type Details,
  FIRST_STATE,
  type LastChange,
  type Notice,
  type PaneState,
  type Tab,
  type Task,
} from './paneState.ts';
import { type PaneEvent, reduce } from './reduce.ts';

type Core = typeof import('./core.ts');

/** What is loaded at the first press. */
export type Parts<Before> = Core & { readonly workbook: OpenWorkbook<Before> };

/** What is to be written, and what to say when it is. */
interface Change {
  readonly plan: Plan;
  readonly notice: (leftOut: readonly string[]) => Notice;
}

/** How a task ended. */
interface Ending {
  readonly notice: Notice | null;
  /** Absent: what *Put it back* undoes is as before. */
  readonly lastChange?: LastChange | null;
}

export interface Desk {
  readonly state: () => PaneState;
  /** Calls at every change of state until the answer is called. */
  readonly subscribe: (changed: () => void) => () => void;
  /** The version, and the day of a press made now. */
  readonly making: () => Making;
  readonly open: (tab: Tab) => void;
  readonly read: () => Promise<void>;
  readonly generate: () => Promise<void>;
  readonly repair: (findings: readonly Finding[]) => Promise<void>;
  readonly save: (settings: Settings) => Promise<void>;
  /** What an officer types of the summary; *Generate summary* takes it and keeps it in the settings. */
  readonly type: (details: Details | null) => void;
  readonly putBack: () => Promise<void>;
  readonly show: (place: Place | { readonly sheet: string }) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export interface DeskOptions<Before> {
  /** The version and the day of each press. */
  readonly making: () => Making;
  readonly load: () => Promise<Parts<Before>>;
  /** Hears of a fault of ours, for the console of whoever mends it. */
  readonly fault: (error: unknown) => void;
}

const refused = (advice: string): Ending => ({ notice: { kind: 'refused', advice } });

/** A finding of an earlier reading is found again by its cell and what the cell held. */
const repairKey = ({ repair }: Finding): string | null =>
  repair === null ? null : `${placeKey(repair.place)} ${repair.from}`;

export function createDesk<Before>({ making, load, fault }: DeskOptions<Before>): Desk {
  let state = FIRST_STATE;
  let before: Before | null = null;
  let isWatching = false;
  const listeners = new Set<() => void>();

  const dispatch = (event: PaneEvent): void => {
    state = reduce(state, event);
    for (const changed of listeners) changed();
  };

  const goOn = (written: Progress): boolean => {
    dispatch({ type: 'wrote', written });
    return state.activity.kind === 'working' && !state.activity.isCancelled;
  };

  /** Asked beside the first task's own requests, so that it costs no wait. */
  async function watch({ workbook }: Parts<Before>): Promise<void> {
    if (isWatching) return;
    const watched = await workbook.watch(() => dispatch({ type: 'sheet-changed' }));
    isWatching = watched.ok;
  }

  /** One task at a time: a press while another is at work is not heard. */
  async function task(kind: Task, work: (parts: Parts<Before>) => Promise<Ending>): Promise<void> {
    if (state.activity.kind === 'working') return;
    dispatch({ type: 'began', task: kind });
    try {
      const parts = await load();
      const [ending] = await Promise.all([work(parts), watch(parts)]);
      dispatch({ type: 'ended', ...ending });
    } catch (error) {
      fault(error);
      dispatch({ type: 'ended', notice: { kind: 'broken' } });
    }
  }

  function take(parts: Parts<Before>, snapshot: Snapshot): BookState {
    const checked = parts.checkBook(snapshot, parts.NO_CHOICES);
    const book: BookState = checked.ok
      ? {
          kind: 'read',
          snapshot,
          assessment: checked.assessment,
          blocking: checked.blocking,
          since: 'nothing',
        }
      : { kind: 'troubled', trouble: checked.trouble, snapshot };
    dispatch({ type: 'has-read', book });
    return book;
  }

  async function readAgain(parts: Parts<Before>): Promise<Asked<BookState>> {
    const read = await parts.workbook.read();
    if (!read.ok) return read;
    return { ok: true, value: take(parts, read.value) };
  }

  /** What was read, read afresh where we have written to it since: any other change is for the host to notice. */
  const standing = (parts: Parts<Before>): Promise<Asked<BookState>> => {
    const { book } = state;
    const isOurs = book.kind === 'read' && book.since === 'written';
    return book.kind === 'unread' || isOurs ? readAgain(parts) : Promise.resolve({ ok: true, value: book });
  };

  /** Writes what was planned, then reads what it came to. */
  async function change(
    parts: Parts<Before>,
    lastChange: LastChange,
    planFor: (book: Exclude<BookState, { kind: 'unread' }>) => Change,
  ): Promise<Ending> {
    const stands = await standing(parts);
    if (!stands.ok) return refused(stands.advice);
    if (stands.value.kind === 'unread') return { notice: null };
    const { plan, notice } = planFor(stands.value);
    const written = await parts.workbook.apply(stands.value.snapshot, plan, goOn);
    before = written.before ?? before;
    if (!written.ok)
      return written.before === null ? refused(written.advice) : { ...refused(written.advice), lastChange };
    const again = await readAgain(parts);
    return { notice: again.ok ? notice(written.leftOut) : refused(again.advice).notice, lastChange };
  }

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    making,
    open: (tab) => dispatch({ type: 'opened-tab', tab }),
    read: () =>
      task('read', async (parts) => {
        const read = await readAgain(parts);
        return read.ok ? { notice: null } : refused(read.advice);
      }),
    generate: () =>
      task('generate', async (parts) => {
        const choices = { ...parts.NO_CHOICES, settings: state.details };
        const made = await parts.generateSummary(parts.workbook, choices, making(), goOn);
        switch (made.kind) {
          case 'unread':
            return refused(made.advice);
          case 'refused':
            before = made.before ?? before;
            return made.before === null
              ? refused(made.advice)
              : { ...refused(made.advice), lastChange: 'generate' };
          case 'troubled':
            dispatch({ type: 'has-read', book: made });
            return { notice: { kind: 'troubled', trouble: made.trouble } };
          case 'blocked': {
            const { snapshot, assessment, blocking } = made;
            dispatch({
              type: 'has-read',
              book: { kind: 'read', snapshot, assessment, blocking, since: 'nothing' },
            });
            dispatch({ type: 'opened-tab', tab: 'checks' });
            return { notice: { kind: 'blocked', count: blocking.length } };
          }
          case 'made': {
            const { snapshot, assessment, written } = made;
            before = written.before;
            dispatch({ type: 'typed-details', details: null });
            dispatch({
              type: 'has-read',
              book: { kind: 'read', snapshot, assessment, blocking: [], since: 'written' },
            });
            return {
              notice: { kind: 'made', headlines: parts.headlines(assessment), leftOut: written.leftOut },
              lastChange: 'generate',
            };
          }
        }
      }),
    repair: (findings) =>
      task('repair', (parts) =>
        change(parts, 'repair', (book) => {
          const wanted = new Set(findings.map(repairKey));
          const found = book.kind === 'read' ? book.assessment.findings : [];
          const { plan, repaired } = parts.planRepairs(found.filter((one) => wanted.has(repairKey(one))));
          return { plan, notice: (leftOut) => ({ kind: 'repaired', cells: repaired.length, leftOut }) };
        }),
      ),
    save: (settings) =>
      task('save', async (parts) => {
        const ending = await change(parts, 'save', ({ snapshot }) => ({
          plan: parts.planSettings(snapshot, { ...settings, ...state.details }),
          notice: () => ({ kind: 'saved' }),
        }));
        // What was typed of the summary is kept with whatever else is saved.
        if (ending.notice?.kind === 'saved') dispatch({ type: 'typed-details', details: null });
        return ending;
      }),
    putBack: () =>
      task('put-back', async (parts) => {
        if (before === null) return { notice: null };
        const back = await parts.workbook.putBack(before);
        if (!back.ok) return refused(back.advice);
        before = null;
        const again = await readAgain(parts);
        return again.ok
          ? { notice: { kind: 'put-back' }, lastChange: null }
          : { ...refused(again.advice), lastChange: null };
      }),
    show: async (place) => {
      const { workbook } = await load();
      const shown = await workbook.show(place);
      if (!shown.ok) dispatch({ type: 'ended', notice: { kind: 'refused', advice: shown.advice } });
    },
    type: (details) => dispatch({ type: 'typed-details', details }),
    cancel: () => dispatch({ type: 'cancelled' }),
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}
