/** The tabs of a workbook that are ours: never read as a council's scorecard. */
import { OWN_SHEETS, type OwnSheetKind, ownSheet } from './ownNames.ts';
import type { Snapshot } from './snapshot.ts';

export const ownSheetNames = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(
    (Object.keys(OWN_SHEETS) as OwnSheetKind[]).flatMap((kind) => ownSheet(snapshot, kind)?.name ?? []),
  );
