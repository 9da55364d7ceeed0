/** Decides what each column of a table holds, by its heading and by what stands under it. */
import type { Field, SheetMapping } from '../domain/settings.ts';
import type { PeriodWords } from './classifyHeading.ts';
import { type ColumnCandidate, columnCandidates } from './columnCandidates.ts';
import type { Grid } from './grid.ts';
import type { HeadingBlock } from './headingBlock.ts';
import type { Role } from './headingWords.ts';
import { namesOf, unnamedColumn, unnamedRef } from './nameColumns.ts';
import { targetRank } from './rivalHeadings.ts';

/** A column of figures or words, with the period that its heading names. */
export interface FigureColumn {
  readonly column: number;
  readonly heading: string;
  readonly words: PeriodWords | null;
}

export interface TargetColumn extends FigureColumn {
  readonly annual: boolean;
}

export interface TableColumns {
  readonly name: number;
  readonly ref: number | null;
  /** The other columns of words, by field. */
  readonly fields: ReadonlyMap<Exclude<Field, 'ref' | 'name' | 'target' | 'status' | 'trend'>, number>;
  readonly grades: number | null;
  /** When the baseline was so, where that has a column of its own. */
  readonly baselineDate: number | null;
  readonly values: readonly FigureColumn[];
  readonly targets: readonly TargetColumn[];
  readonly statuses: readonly FigureColumn[];
  readonly trends: readonly FigureColumn[];
  readonly comparators: readonly FigureColumn[];
  /** What percentages are worked out of; null where there is not one column of each. */
  readonly fraction: { readonly numerator: number; readonly denominator: number } | null;
  /** Printed thresholds: the figures from which a measure is Amber, and Red. */
  readonly amber: number | null;
  readonly red: number | null;
  /** Every column of the table but those that we made. */
  readonly all: ReadonlySet<number>;
  /** The measures' own heading was not found: their column was told by what it holds. */
  readonly nameGuessed: boolean;
  /** Words above the measures' column that are no heading of it: `Housing` over the housing measures. */
  readonly caption: string | null;
}

const ANNUAL =
  /\bannual|\byear[- ]?end\b|\bend of year\b|\bfull[- ]year\b|\byearly\b|\bfor the year\b|\beoy\b/i;

/**
 * `Actual | Target | Actual | Target`: a column without a period of its own takes its neighbour's, to the right where
 * the first of its kind stands before the first figure, else to the left.
 */
function besideFigures<T extends FigureColumn>(
  columns: readonly T[],
  values: readonly FigureColumn[],
): readonly T[] {
  const bare = columns.filter(({ words }) => words === null);
  const dated = values.filter(({ words }) => words !== null);
  if (bare.length < 2 || dated.length < 2) return columns;
  const before = (bare[0]?.column ?? 0) < (dated[0]?.column ?? 0);
  return columns.map((column) => {
    if (column.words !== null) return column;
    const beside = before
      ? dated.find((value) => value.column > column.column)
      : dated.findLast((value) => value.column < column.column);
    return { ...column, words: beside?.words ?? null };
  });
}

const figureColumn = ({ column, heading, words }: ColumnCandidate): FigureColumn => ({
  column,
  heading,
  words,
});

const FIELDS = {
  priority: ['priority'],
  owner: ['owner', 'directorate'],
  unit: ['unit'],
  polarity: ['polarity'],
  basis: ['basis'],
  comment: ['comment'],
  baseline: ['baseline'],
  due: ['due'],
  floor: ['floor'],
  tolerance: ['tolerance'],
} as const satisfies Record<string, readonly Role[]>;

/** The best of several columns of one role: the one with the most in it, the first where they are equal. */
function fullest(candidates: readonly ColumnCandidate[]): ColumnCandidate | undefined {
  return candidates.reduce<ColumnCandidate | undefined>(
    (best, next) => (best === undefined || next.content.filled > best.content.filled ? next : best),
    undefined,
  );
}

/**
 * Resolves a heading block's columns over a sample of the rows under it.
 * Returns null where no column can be the measures' own.
 */
export function tableColumns(
  grid: Grid,
  block: HeadingBlock,
  sample: readonly number[],
  mapping: SheetMapping | null,
): TableColumns | null {
  const candidates = columnCandidates(grid, block, sample, mapping);
  const names = namesOf(candidates);
  const unnamed = names.name === null ? unnamedColumn(grid, candidates, sample) : null;
  const name = names.name ?? unnamed ?? names.ref;
  if (name === null) return null;
  const ref = names.ref ?? unnamedRef(grid, candidates, name, sample);
  const free = candidates.filter(({ column }) => column !== name && column !== ref);
  const of = (role: Role): readonly ColumnCandidate[] => free.filter((candidate) => candidate.role === role);
  const fields = new Map<keyof typeof FIELDS, number>();
  for (const [field, roles] of Object.entries(FIELDS) as [keyof typeof FIELDS, readonly Role[]][]) {
    const found = roles.map((role) => fullest(of(role))).find((candidate) => candidate !== undefined);
    if (found) fields.set(field, found.column);
  }
  const values = of('value').map(figureColumn);
  const thresholds = of('amber').length > 0 || of('red').length > 0;
  const targets = [...of('target'), ...(of('target').length === 0 && thresholds ? of('green') : [])].map(
    (candidate) => ({
      ...figureColumn(candidate),
      annual: ANNUAL.test(candidate.heading),
    }),
  );
  return {
    name,
    ref: ref === name ? null : ref,
    fields,
    grades: of('grades')[0]?.column ?? null,
    baselineDate: of('baseline date')[0]?.column ?? null,
    values,
    targets: besideFigures(targets, values).toSorted((a, b) => targetRank(a) - targetRank(b)),
    statuses: besideFigures(of('status').map(figureColumn), values),
    trends: besideFigures(of('trend').map(figureColumn), values),
    comparators: [...of('comparator'), ...of('forecast')].map(figureColumn),
    fraction: fractionOf(of('numerator'), of('denominator')),
    amber: thresholds ? (of('amber')[0]?.column ?? null) : null,
    red: thresholds ? (of('red')[0]?.column ?? null) : null,
    all: new Set([
      name,
      ...(ref === null ? [] : [ref]),
      ...block.columns.filter(({ meaning }) => meaning?.role !== 'own').map(({ column }) => column),
    ]),
    nameGuessed: names.name === null,
    caption: unnamed === null ? null : captionOf(block, unnamed),
  };
}

/** Several, one for each period, are not told apart. */
function fractionOf(
  [numerator, ...numerators]: readonly ColumnCandidate[],
  [denominator, ...denominators]: readonly ColumnCandidate[],
): TableColumns['fraction'] {
  if (numerator === undefined || denominator === undefined) return null;
  if (numerators.length + denominators.length > 0) return null;
  return { numerator: numerator.column, denominator: denominator.column };
}

function captionOf(block: HeadingBlock, column: number): string | null {
  return block.columns.find((heading) => heading.column === column)?.texts.at(-1) ?? null;
}
