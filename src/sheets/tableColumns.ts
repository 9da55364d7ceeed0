/** Decides what each column of a table holds, by its heading and by what stands under it. */
import type { Field, SheetMapping } from '../domain/settings.ts';
import { columnNumber } from './address.ts';
import type { HeadingMeaning, PeriodWords } from './classifyHeading.ts';
import { type ColumnContent, columnContent } from './columnContent.ts';
import type { Grid } from './grid.ts';
import type { ColumnHeading, HeadingBlock } from './headingBlock.ts';
import { labelKey } from './headingText.ts';
import type { Role } from './headingWords.ts';

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
  readonly values: readonly FigureColumn[];
  readonly targets: readonly TargetColumn[];
  readonly statuses: readonly FigureColumn[];
  readonly trends: readonly FigureColumn[];
  readonly comparators: readonly FigureColumn[];
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

interface Candidate {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  readonly words: PeriodWords | null;
  readonly content: ColumnContent;
}

/** From this share on, a column's cells outweigh its heading. */
const MOST = 0.6;

/** Mean length of a printed status; remarks are longer. */
const LONGEST_STATUS = 20;

/** What the cells say against the heading: polarity words under `Value`, `1 Green` under `Target`, figures under `Status`. */
function weighed(
  heading: ColumnHeading,
  meaning: HeadingMeaning,
  content: ColumnContent,
  afterStatus: boolean,
): Role {
  const { role, period } = meaning;
  const isBare = content.numbers < 0.2;
  switch (role) {
    case 'value':
      if (
        isBare &&
        content.polarities >= MOST &&
        content.polarities > content.trends &&
        content.statuses < MOST
      )
        return 'polarity';
      if (isBare && content.statuses >= MOST) return 'status';
      if (isBare && content.trends >= MOST && content.trends > content.grades) return 'trend';
      // `Last Year`, `Last Quarter` after the status are two directions of travel, their arrows lost or not.
      return period?.kind === 'relative' && period.relative !== 'this' && afterStatus && content.numbers === 0
        ? 'trend'
        : role;
    case 'target':
      return isBare && content.statuses >= 0.3 && content.filled > 0 ? 'status' : role;
    case 'comment':
      // `Progress` over `On target`, `Below target`.
      return content.statuses >= MOST && content.length < LONGEST_STATUS ? 'status' : role;
    case 'status':
      return content.numbers >= MOST && content.statuses < 0.3 ? (period ? 'value' : 'other') : role;
    case 'trend':
      return content.numbers >= MOST && content.trends < 0.3 ? 'comparator' : role;
    case 'ref':
      return /^(?:no|number|num|#)$/.test(labelKey(heading.texts.at(-1) ?? '')) &&
        content.filled > 0 &&
        content.numbers >= MOST &&
        afterStatus
        ? 'value'
        : role;
    default:
      return role;
  }
}

function candidatesOf(grid: Grid, block: HeadingBlock, sample: readonly number[]): readonly Candidate[] {
  const nameAt = block.columns.find(({ meaning }) => meaning?.role === 'name')?.column ?? -1;
  let statusSeen = false;
  return block.columns.flatMap((heading) => {
    if (heading.meaning === null) return [];
    const content = columnContent(grid, heading.column, sample);
    const late = heading.meaning.role === 'ref' ? heading.column > nameAt && nameAt >= 0 : statusSeen;
    const role = weighed(heading, heading.meaning, content, late);
    if (role === 'status') statusSeen = true;
    return [
      {
        column: heading.column,
        heading: heading.texts.join(' '),
        role,
        words: heading.meaning.period,
        content,
      },
    ];
  });
}

const isWordsColumn = ({ content }: Candidate): boolean => content.length >= 12 && content.refs < MOST;

interface Names {
  readonly name: number | null;
  readonly ref: number | null;
}

/** `Indicator | Description`: where the first holds refs it is the ref, else the second is a definition. */
function namesOf(candidates: readonly Candidate[]): Names {
  const named = candidates.filter(({ role }) => role === 'name');
  const described = candidates.filter(({ role }) => role === 'definition');
  const refs = candidates.filter(({ role }) => role === 'ref');
  const coded = named.find(
    (candidate) =>
      candidate.content.refs >= MOST &&
      [...named, ...described].some((other) => other !== candidate && isWordsColumn(other)),
  );
  const rest = named.filter((candidate) => candidate !== coded);
  const name =
    rest.find(isWordsColumn) ??
    rest.find(({ content }) => content.filled > 0) ??
    described.find(isWordsColumn) ??
    rest[0] ??
    candidates.find((candidate) => candidate.role === 'priority' && isWordsColumn(candidate));
  const ref = refs.find(({ content }) => content.filled > 0) ?? coded ?? refs[0];
  return { name: name?.column ?? null, ref: ref?.column ?? null };
}

/** The leftmost column of words that no heading claims; null where there is none. */
function unnamedColumn(
  grid: Grid,
  candidates: readonly Candidate[],
  sample: readonly number[],
): number | null {
  const claimed = new Set(candidates.map(({ column }) => column));
  const first = Math.min(...candidates.map(({ column }) => column));
  for (let column = Math.max(0, first - 3); column <= first + 3; column++) {
    if (claimed.has(column)) continue;
    const content = columnContent(grid, column, sample);
    if (content.filled >= sample.length / 2 && content.length >= 8 && content.numbers < 0.3) return column;
  }
  return null;
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

const figureColumn = ({ column, heading, words }: Candidate): FigureColumn => ({ column, heading, words });

const FIELDS = {
  priority: ['priority'],
  owner: ['owner', 'directorate'],
  unit: ['unit'],
  polarity: ['polarity'],
  basis: ['basis'],
  comment: ['comment'],
  baseline: ['baseline'],
  floor: ['floor'],
  tolerance: ['tolerance'],
} as const satisfies Record<string, readonly Role[]>;

/** The best of several columns of one role: the one with the most in it, the first where they are equal. */
function fullest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || next.content.filled > best.content.filled ? next : best),
    undefined,
  );
}

/** Columns that a person has mapped go before what headings say. */
function mapped(
  candidates: readonly Candidate[],
  block: HeadingBlock,
  grid: Grid,
  sample: readonly number[],
  mapping: SheetMapping | null,
): readonly Candidate[] {
  if (mapping === null) return candidates;
  const chosen = Object.entries(mapping.fields).map(([field, letters]) => ({
    field: field as Field,
    column: columnNumber(letters),
  }));
  const taken = new Set(chosen.map(({ column }) => column));
  const fields = new Set<Role>(chosen.map(({ field }) => field));
  return [
    ...candidates.filter(({ column, role }) => !taken.has(column) && !fields.has(role)),
    ...chosen.map(({ field, column }) => ({
      column,
      heading: block.columns.find((heading) => heading.column === column)?.texts.join(' ') ?? '',
      role: field,
      words: block.columns.find((heading) => heading.column === column)?.meaning?.period ?? null,
      content: columnContent(grid, column, sample),
    })),
  ];
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
  const candidates = mapped(candidatesOf(grid, block, sample), block, grid, sample, mapping);
  const names = namesOf(candidates);
  const unnamed = names.name === null ? unnamedColumn(grid, candidates, sample) : null;
  const name = names.name ?? unnamed ?? names.ref;
  if (name === null) return null;
  const free = candidates.filter(({ column }) => column !== name && column !== names.ref);
  const of = (role: Role): readonly Candidate[] => free.filter((candidate) => candidate.role === role);
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
    ref: names.ref === name ? null : names.ref,
    fields,
    grades: of('grades')[0]?.column ?? null,
    values,
    targets: besideFigures(targets, values),
    statuses: besideFigures(of('status').map(figureColumn), values),
    trends: besideFigures(of('trend').map(figureColumn), values),
    comparators: [...of('comparator'), ...of('forecast')].map(figureColumn),
    amber: thresholds ? (of('amber')[0]?.column ?? null) : null,
    red: thresholds ? (of('red')[0]?.column ?? null) : null,
    all: new Set([
      name,
      ...block.columns.filter(({ meaning }) => meaning?.role !== 'own').map(({ column }) => column),
    ]),
    nameGuessed: names.name === null,
    caption: unnamed === null ? null : captionOf(block, unnamed),
  };
}

function captionOf(block: HeadingBlock, column: number): string | null {
  return block.columns.find((heading) => heading.column === column)?.texts.at(-1) ?? null;
}
