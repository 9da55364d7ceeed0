/** Hears which cells and which sheet a person chooses in the grid. */
import type { ICommandService, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Area } from '../../sheets/snapshot.ts';
import type { GridEvents } from './gridHandle.ts';

const FIRST: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Univer's word for a selection that is still being drawn. */
const MOVING = 1;

/** A person acts by one of these; what Univer does without is ours. */
const ACTS = ['pointerdown', 'keydown'] as const;

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export interface Choices extends IDisposable {
  /** What happens from now on until the person acts again is not the person's choice. */
  readonly ours: () => void;
}

export function personChoices(
  page: Document,
  api: FUniver,
  commands: ICommandService,
  choose: GridEvents['onSelection'],
): Choices {
  let isByPerson = false;
  let told = '';
  const act = (): void => {
    isByPerson = true;
  };
  const tell = (sheetId: string, area: Area): void => {
    const now = JSON.stringify([sheetId, area]);
    if (!isByPerson || now === told) return;
    told = now;
    choose(sheetId, area);
  };
  const heard: readonly IDisposable[] = [
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (range !== undefined && type !== MOVING) tell(subUnitId, areaOf(range));
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const range = activeSheet.getActiveRange()?.getRange();
      tell(activeSheet.getSheetId(), range === undefined ? FIRST : areaOf(range));
    }),
  ];
  for (const kind of ACTS) page.addEventListener(kind, act, true);
  return {
    ours: () => {
      isByPerson = false;
      told = '';
    },
    dispose: () => {
      for (const kind of ACTS) page.removeEventListener(kind, act, true);
      for (const one of heard) one.dispose();
    },
  };
}
