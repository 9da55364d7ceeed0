/** What the pane's buttons and the ribbon do: each press is one task, and ends in words for the person. */
import type { Finding } from '../../../domain/finding.ts';
import { type Place, placeKey } from '../../../domain/place.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Making } from '../../../sheets/summaryNotes.ts';
import type { Details, Tab } from './paneState.ts';
import { createStore, type Store } from './store.ts';
import { createWorker, type Ending, type Parts, refused, type WorkerOptions } from './worker.ts';

/** Each press answers whether it was heard: one task is done at a time. */
export interface Desk extends Pick<Store, 'state' | 'subscribe'> {
  /** The version, and the day of a press made now. */
  readonly making: () => Making;
  readonly open: (tab: Tab) => void;
  readonly read: () => Promise<boolean>;
  readonly generate: () => Promise<boolean>;
  readonly repair: (findings: readonly Finding[]) => Promise<boolean>;
  readonly save: (settings: Settings) => Promise<boolean>;
  readonly putBack: () => Promise<boolean>;
  /** What an officer types of the summary; *Generate summary* takes it and keeps it in the settings. */
  readonly type: (details: Details | null) => void;
  readonly show: (place: Place | { readonly sheet: string }) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export interface DeskOptions<Before> extends WorkerOptions<Before> {
  readonly making: () => Making;
}

/** A finding of an earlier reading is found again by its cell and what the cell held. */
const repairKey = ({ repair }: Finding): string | null =>
  repair === null ? null : `${placeKey(repair.place)} ${repair.from}`;

export function createDesk<Before>(options: DeskOptions<Before>): Desk {
  const { making, load, fault } = options;
  const store = createStore();
  const { state, dispatch } = store;
  const { task, take, readAgain, change, goOn, keep, putBack } = createWorker(store, options);

  async function generate(parts: Parts<Before>): Promise<Ending> {
    const { details } = state();
    const choices = { ...parts.NO_CHOICES, settings: details };
    const made = await parts.generateSummary(parts.workbook, choices, making(), goOn);
    switch (made.kind) {
      case 'unread':
        return refused(made.advice);
      case 'refused':
        keep(made.before);
        return { ...refused(made.advice), ...(made.before === null ? {} : { lastChange: 'generate' }) };
      case 'troubled':
        dispatch({ type: 'has-read', book: made });
        return { notice: { kind: 'troubled', trouble: made.trouble } };
      case 'blocked':
        take(parts, made.snapshot);
        dispatch({ type: 'opened-tab', tab: 'checks' });
        return { notice: { kind: 'blocked', count: made.blocking.length } };
      case 'made': {
        const { snapshot, written, headlines, noticed } = made;
        const assessment = {
          ...made.assessment,
          findings: [...made.assessment.findings, ...noticed],
        };
        keep(written.before);
        dispatch({ type: 'kept-details', details });
        dispatch({
          type: 'has-read',
          book: { kind: 'read', snapshot, assessment, blocking: [], isChanged: false, isWritten: true },
        });
        return { notice: { kind: 'made', headlines, leftOut: written.leftOut }, lastChange: 'generate' };
      }
    }
  }

  const repair = (parts: Parts<Before>, findings: readonly Finding[]): Promise<Ending> =>
    change(parts, 'repair', (book) => {
      const wanted = new Set(findings.map(repairKey));
      const found = book.kind === 'read' ? book.assessment.findings : [];
      const { plan, repaired } = parts.planRepairs(found.filter((one) => wanted.has(repairKey(one))));
      return {
        plan,
        notice: (leftOut) => ({
          kind: 'repaired',
          cells: repaired.filter((one) => !leftOut.includes(one.repair?.place.sheet ?? '')).length,
          leftOut,
          hasSummary: parts.hasSummary(book.snapshot),
        }),
      };
    });

  /** What was typed of the summary is kept with whatever else is saved. */
  async function save(parts: Parts<Before>, settings: Settings): Promise<Ending> {
    const { details } = state();
    const ending = await change(parts, 'save', ({ snapshot }) => ({
      plan: parts.planSettings(snapshot, { ...settings, ...details }),
      notice: () => ({ kind: 'saved', hasSummary: parts.hasSummary(snapshot) }),
    }));
    if (ending.lastChange === 'save' && ending.notice?.kind !== 'refused')
      dispatch({ type: 'kept-details', details });
    return ending;
  }

  async function back(parts: Parts<Before>): Promise<Ending> {
    const put = await putBack(parts);
    if (put === null) return { notice: null };
    if (!put.ok) return refused(put.advice);
    const said = { kind: 'put-back', put: put.value } as const;
    const again = await readAgain(parts);
    return {
      notice: again.ok ? said : { kind: 'unread', after: said, advice: again.advice },
      lastChange: null,
    };
  }

  return {
    state,
    subscribe: store.subscribe,
    making,
    open: (tab) => dispatch({ type: 'opened-tab', tab }),
    read: () =>
      task('read', async (parts) => {
        const read = await readAgain(parts);
        return read.ok ? { notice: null } : refused(read.advice);
      }),
    generate: () => task('generate', generate),
    repair: (findings) => task('repair', (parts) => repair(parts, findings)),
    save: (settings) => task('save', (parts) => save(parts, settings)),
    putBack: () => task('put-back', back),
    // Beside a task, and no end of it: the person looks at a cell while something is at work.
    show: async (place) => {
      try {
        const { workbook } = await load();
        const shown = await workbook.show(place);
        if (!shown.ok) dispatch({ type: 'told', notice: { kind: 'refused', advice: shown.advice } });
      } catch (error) {
        fault(error);
        dispatch({ type: 'told', notice: { kind: 'broken' } });
      }
    },
    type: (details) => dispatch({ type: 'typed-details', details }),
    cancel: () => dispatch({ type: 'cancelled' }),
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}
