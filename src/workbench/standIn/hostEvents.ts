/** Events as Excel sends them to the client. */
import { areaText } from '../../sheets/address.ts';
import type { SheetChange } from './bookChanges.ts';

/** As `HostEvent` of the protocol: `message` is JSON. */
export interface SentEvent {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

const EVENT = 65_536;
const CELLS_CHANGED = 10;
const VISIBILITY_CHANGED = 65_539;

/** `Remote`: a co-author; `addin`: this add-in itself, which hears of its own changes too. */
export type Changer = 'person' | 'addin' | 'co-author';

let references = 0;

/** `worksheets.onChanged`, one for each sheet whose cells say something else. */
export const changeEvents = (changes: readonly SheetChange[], by: Changer): readonly SentEvent[] =>
  changes.flatMap(({ sheetId, content }) => {
    if (content === null) return [];
    references += 1;
    return [
      {
        category: EVENT,
        type: CELLS_CHANGED,
        target: 'Workbook',
        message: JSON.stringify({
          address: areaText(content),
          changeType: 'RangeEdited',
          referenceId: `event-${references}`,
          shiftDirection: 'None',
          source: by === 'co-author' ? 'Remote' : 'Local',
          triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
          worksheetId: sheetId,
        }),
      },
    ];
  });

/** `Office.addin.onVisibilityModeChanged` */
export const visibilityEvent = (isVisible: boolean): SentEvent => ({
  category: EVENT,
  type: VISIBILITY_CHANGED,
  target: '',
  message: JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' }),
});
