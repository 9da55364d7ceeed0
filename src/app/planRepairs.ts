/** The edits that make numbers of text numbers, where a person asked for it. */
import type { Finding, Repair } from '../domain/finding.ts';
import type { CellEdit, Plan, SheetEdits } from '../sheets/plan.ts';

const editOf = (repair: Repair): CellEdit => ({
  row: repair.place.row,
  column: repair.place.column,
  content: { kind: 'number', value: repair.value },
  style: null,
  format: repair.format,
  link: null,
});

/** One edit for each finding that offers a repair; a finding that a person lets stand is left alone. */
export function planRepairs(findings: readonly Finding[]): {
  readonly plan: Plan;
  readonly repaired: readonly Finding[];
} {
  const repaired = findings.filter(({ repair, accepted }) => repair !== null && accepted === null);
  const cells = new Map<string, CellEdit[]>();
  for (const { repair } of repaired) {
    if (repair === null) continue;
    const { sheet } = repair.place;
    const edited = cells.get(sheet);
    if (edited) edited.push(editOf(repair));
    else cells.set(sheet, [editOf(repair)]);
  }
  const edits: readonly SheetEdits[] = [...cells].map(([sheet, edited]) => ({
    sheet,
    cells: edited,
    formats: [],
    widths: new Map(),
  }));
  return { plan: { edits, ownSheets: [], show: null }, repaired };
}
