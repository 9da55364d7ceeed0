/** A workbook that was read from a file: what it says, and where in the file it says so. */
import type { Snapshot } from '../../sheets/snapshot.ts';
import type { ContentTypes } from './package/contentTypes.ts';
import type { Parts } from './package/parts.ts';
import type { ArrayFormula } from './read/formulas.ts';
import type { TablePart } from './read/tablePart.ts';

export interface SheetPlace {
  readonly name: string;
  /** The name of its part. */
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly isSelected: boolean;
  readonly tables: readonly TablePart[];
  readonly arrays: readonly ArrayFormula[];
}

export interface XlsxWorkbook {
  readonly snapshot: Snapshot;
  /** The file's parts, for patching. */
  readonly parts: Parts;
  readonly types: ContentTypes;
  /** The name of the main part: most often `xl/workbook.xml`. */
  readonly mainPart: string;
  /** null where the workbook has no styles. */
  readonly stylesPart: string | null;
  /** In the order of their tabs, as in the snapshot. */
  readonly sheets: readonly SheetPlace[];
}
