/** Hears which cells and which sheet a person chooses in the grid. */
import type { ICommandService, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Area } from '../../sheets/snapshot.ts';
import type { GridEvents } from './gridHandle.ts';
import type { PersonActs } from './personActs.ts';

const FIRST: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Univer's word for a selection that is still being drawn. */
const MOVING = 1;

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export function personChoices(
  api: FUniver,
  commands: ICommandService,
  { isByPerson }: PersonActs,
  choose: GridEvents['onSelection'],
): IDisposable {
  /** What the grid has chosen, whoever did: Univer says the same several times. */
  let chosen = '';
  const hear = (sheetId: string, area: Area): void => {
    const now = JSON.stringify([sheetId, area]);
    if (now === chosen) return;
    chosen = now;
    if (isByPerson()) choose(sheetId, area);
  };
  const heard: readonly IDisposable[] = [
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (range !== undefined && type !== MOVING) hear(subUnitId, areaOf(range));
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const range = activeSheet.getActiveRange()?.getRange();
      hear(activeSheet.getSheetId(), range === undefined ? FIRST : areaOf(range));
    }),
  ];
  return { dispose: () => heard.forEach((one) => void one.dispose()) };
}
