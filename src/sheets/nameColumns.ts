/** Finds the columns that say which measure a row is: its name and its ref, with a heading of their own or without. */
import { type ColumnCandidate, FEW_FIGURES, MOST } from './columnCandidates.ts';
import { columnContent } from './columnContent.ts';
import type { Grid } from './grid.ts';
import type { Role } from './headingWords.ts';

/** Without a heading to say so, names may be short, as `Missed bins` is. */
const SHORTEST_UNNAMED = 8;

/** The mean length from which a column's texts are names. */
const SHORTEST_NAME = 12;

const isWordsColumn = ({ content }: ColumnCandidate): boolean =>
  content.length >= SHORTEST_NAME && content.refs < MOST;

const isSentences = (candidate: ColumnCandidate): boolean =>
  isWordsColumn(candidate) && candidate.content.numbers < FEW_FIGURES;

/** The leftmost column whose cells are not sentences, of those that hold figures or ratings. */
const firstFigure = (candidates: readonly ColumnCandidate[]): number =>
  Math.min(
    ...candidates
      .filter((candidate) => FIGURES.has(candidate.role) && !isSentences(candidate))
      .map(({ column }) => column),
  );

const FIGURES: ReadonlySet<Role> = new Set(['value', 'target', 'status', 'trend']);

interface Names {
  readonly name: number | null;
  readonly ref: number | null;
}

/** `Indicator | Description`: where the first holds refs it is the ref, else the second is a definition. */
export function namesOf(candidates: readonly ColumnCandidate[]): Names {
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
    candidates.find((candidate) => candidate.role === 'priority' && isWordsColumn(candidate)) ??
    // `Performance Management`, `Headline` over the measures: words that say nothing of names, over cells that do.
    candidates.find((candidate) => candidate.column < firstFigure(candidates) && isSentences(candidate));
  const ref = refs.find(({ content }) => content.filled > 0) ?? coded ?? refs[0];
  return { name: name?.column ?? null, ref: ref?.column ?? null };
}

/** The leftmost column of words that no heading claims; null where there is none. */
export function unnamedColumn(
  grid: Grid,
  candidates: readonly ColumnCandidate[],
  sample: readonly number[],
): number | null {
  const claimed = new Set(candidates.map(({ column }) => column));
  const first = Math.min(...candidates.map(({ column }) => column));
  for (let column = Math.max(0, first - 3); column <= first + 3; column++) {
    if (claimed.has(column)) continue;
    const content = columnContent(grid, column, sample);
    if (
      content.filled >= sample.length / 2 &&
      content.length >= SHORTEST_UNNAMED &&
      content.numbers < FEW_FIGURES
    )
      return column;
  }
  return null;
}

/** A column of refs just left of the names that no heading claims; null where there is none. */
export function unnamedRef(
  grid: Grid,
  candidates: readonly ColumnCandidate[],
  name: number,
  sample: readonly number[],
): number | null {
  const claimed = new Set(candidates.map(({ column }) => column));
  for (let column = name - 1; column >= Math.max(0, name - 2); column--) {
    if (claimed.has(column)) return null;
    const content = columnContent(grid, column, sample);
    if (content.refs >= MOST && content.filled >= sample.length / 2) return column;
  }
  return null;
}
