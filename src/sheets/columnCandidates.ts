/** What each column may hold: the role its heading names, weighed against what stands under it. */
import type { Field, SheetMapping } from '../domain/settings.ts';
import { columnNumber } from './address.ts';
import type { HeadingMeaning, PeriodWords } from './classifyHeading.ts';
import { type ColumnContent, columnContent } from './columnContent.ts';
import type { Grid } from './grid.ts';
import type { ColumnHeading, HeadingBlock } from './headingBlock.ts';
import { labelKey } from './headingText.ts';
import type { Role } from './headingWords.ts';

export interface ColumnCandidate {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  readonly words: PeriodWords | null;
  readonly content: ColumnContent;
}

/** From this share on, a column's cells outweigh its heading. */
export const MOST = 0.6;

/** Below this share of figures a column is one of words. */
export const FEW_FIGURES = 0.2;

/** From this share of statuses on, a column of targets is one of statuses: `1 Green`, `4 Data Not Available`. */
const SOME_STATUSES = 0.3;

/** Mean length of a printed status; remarks are longer. */
const LONGEST_STATUS = 20;

interface Weighing {
  readonly heading: ColumnHeading;
  readonly period: HeadingMeaning['period'];
  readonly content: ColumnContent;
  /** A column of its kind's usual place has been passed: the status for figures, the name for refs. */
  readonly late: boolean;
}

function weighValue({ period, content, late }: Weighing): Role {
  if (content.numbers < FEW_FIGURES) {
    const saysPolarity = content.polarities >= MOST && content.polarities > content.trends;
    if (saysPolarity && content.statuses < MOST) return 'polarity';
    if (content.statuses >= MOST) return 'status';
    if (content.trends >= MOST && content.trends > content.grades) return 'trend';
  }
  // `Last Year`, `Last Quarter` after the status are two directions of travel, their arrows lost or not.
  const isDirection =
    period?.kind === 'relative' &&
    period.relative !== 'this' &&
    late &&
    content.numbers === 0 &&
    content.grades < MOST;
  return isDirection ? 'trend' : 'value';
}

/** What the cells say against the heading: polarity words under `Value`, `1 Green` under `Target`, figures under `Status`. */
const WEIGH: Readonly<Partial<Record<Role, (weighing: Weighing) => Role>>> = {
  value: weighValue,
  // `Jul 2022 judgement` over `Good`, `Requires improvement`.
  name: ({ period, content }) => (period !== null && content.grades >= MOST ? 'value' : 'name'),
  target: ({ content }) =>
    content.numbers < FEW_FIGURES && content.statuses >= SOME_STATUSES ? 'status' : 'target',
  // `Progress` over `On target`, `Below target`.
  comment: ({ content }) =>
    content.statuses >= MOST && content.length < LONGEST_STATUS ? 'status' : 'comment',
  status: ({ content, period }) =>
    content.numbers < MOST || content.statuses >= SOME_STATUSES ? 'status' : period ? 'value' : 'other',
  trend: ({ heading, content, period }) => {
    if (content.numbers < MOST || content.trends >= SOME_STATUSES) return 'trend';
    // Months under `Monthly trends` are readings; a figure under `DoT against last year` is what it was compared with.
    return heading.texts.length > 1 && period && period.kind !== 'relative' ? 'value' : 'comparator';
  },
  // `No.` after the names is a number of something.
  ref: ({ heading, content, late }) =>
    late && content.numbers >= MOST && /^(?:no|number|num|#)$/.test(labelKey(heading.texts.at(-1) ?? ''))
      ? 'value'
      : 'ref',
};

/** The candidates of a heading block over a sample of the rows under it; columns that a person has mapped go before. */
export function columnCandidates(
  grid: Grid,
  block: HeadingBlock,
  sample: readonly number[],
  mapping: SheetMapping | null,
): readonly ColumnCandidate[] {
  const nameAt = block.columns.find(({ meaning }) => meaning?.role === 'name')?.column ?? null;
  let statusSeen = false;
  const found = block.columns.flatMap((heading): readonly ColumnCandidate[] => {
    if (heading.meaning === null) return [];
    const { role: named, period } = heading.meaning;
    const content = columnContent(grid, heading.column, sample);
    const late = named === 'ref' ? nameAt !== null && heading.column > nameAt : statusSeen;
    const role = WEIGH[named]?.({ heading, period, content, late }) ?? named;
    if (role === 'status') statusSeen = true;
    return [{ column: heading.column, heading: heading.texts.join(' '), role, words: period, content }];
  });
  return mapping === null ? found : mapped(found, block, grid, sample, mapping);
}

function mapped(
  candidates: readonly ColumnCandidate[],
  block: HeadingBlock,
  grid: Grid,
  sample: readonly number[],
  mapping: SheetMapping,
): readonly ColumnCandidate[] {
  const chosen = Object.entries(mapping.fields).map(([field, letters]) => ({
    field: field as Field,
    column: columnNumber(letters),
  }));
  const taken = new Set(chosen.map(({ column }) => column));
  const fields = new Set<Role>(chosen.map(({ field }) => field));
  return [
    ...candidates.filter(({ column, role }) => !taken.has(column) && !fields.has(role)),
    ...chosen.map(({ field, column }): ColumnCandidate => {
      const heading = block.columns.find((found) => found.column === column);
      return {
        column,
        heading: heading?.texts.join(' ') ?? '',
        role: field,
        words: heading?.meaning?.period ?? null,
        content: columnContent(grid, column, sample),
      };
    }),
  ];
}
