/** Hears what Univer's formula engine works out, and tells when it is done. */
import { type ICellData, ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Place } from './sheetState.ts';

export interface Result extends Place {
  readonly sheetId: string;
  readonly cell: ICellData | null;
}

export interface Calculation {
  /** Call before the change: resolves with all that was worked out since the last time, when the engine is done with it. */
  readonly next: () => Promise<readonly Result[]>;
  readonly dispose: () => void;
}

/** Univer's states of an execution: 0 none yet, 1 stopped (another begins), 2 nothing to do, 3 done. */
const STOPPED = 1;

/** A change of tens of thousands of formulas takes minutes on a slow machine; beyond this the engine is stuck, which is a fault. */
const PATIENCE = 300_000;

type CellTree = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;
type UnitTree = Readonly<Record<string, Readonly<Record<string, CellTree | null>> | null>>;

function resultsIn(units: UnitTree): readonly Result[] {
  return Object.values(units).flatMap((sheets) =>
    Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, cells]) =>
        Object.entries(cells ?? {}).map(([column, cell]) => ({
          sheetId,
          row: Number(row),
          column: Number(column),
          cell,
        })),
      ),
    ),
  );
}

export function calculation(injector: Injector): Calculation {
  let results: Result[] = [];
  let waiting: { hasStarted: boolean; readonly done: () => void } | null = null;
  const heard: IDisposable = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id && waiting !== null) waiting.hasStarted = true;
    if (id === SetFormulaCalculationResultMutation.id)
      results.push(...resultsIn((params as { unitData: UnitTree }).unitData));
    if (id !== SetFormulaCalculationNotificationMutation.id || waiting === null) return;
    const { functionsExecutedState: state } = params as { functionsExecutedState?: number };
    if (state === undefined || state === STOPPED || !waiting.hasStarted) return;
    const { done } = waiting;
    waiting = null;
    // The results are told by a command of their own, which may come just after the notice.
    setTimeout(done, 0);
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('The formula engine does not answer')), PATIENCE);
        const done = (): void => {
          clearTimeout(timer);
          const taken = results;
          results = [];
          resolve(taken);
        };
        waiting = { hasStarted: false, done };
      }),
    dispose: () => heard.dispose(),
  };
}
