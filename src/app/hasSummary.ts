/** Whether the workbook has a committee summary that shows anything. */
import { ownSheet } from '../sheets/ownNames.ts';
import type { Snapshot } from '../sheets/snapshot.ts';

/** One that was put back is there still, empty and hidden. */
export const hasSummary = (snapshot: Snapshot): boolean =>
  (ownSheet(snapshot, 'summary')?.rows.size ?? 0) > 0;
