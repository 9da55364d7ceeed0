/** Which way is good for a measure: what a person confirmed, the plan, the scorecard or the measure's own name say. */
import type { UsedInstead } from '../domain/faultFacts.ts';
import { mappedName } from '../domain/mappedName.ts';
import { parsePolarity, polarityFromName } from '../domain/parsePolarity.ts';
import type { Place } from '../domain/place.ts';
import type { Polarity } from '../domain/polarity.ts';
import { lookUp } from '../domain/printedKey.ts';
import type { FaultAt } from './faultAt.ts';
import type { Grid } from './grid.ts';
import { lastWords } from './lastWords.ts';
import type { RowSource } from './tableSource.ts';

export interface MeasurePolarity {
  readonly polarity: Polarity;
  /** What is to be said of the cells: words that nobody could read, or that the plan and the scorecard differ. */
  readonly faults: readonly FaultAt[];
}

const KEYED = new Set<string>(['higher', 'lower', 'near', 'information']);

const isPolarity = (word: string | null): word is Exclude<Polarity, 'unknown'> =>
  word !== null && KEYED.has(word);

interface Stated {
  readonly polarity: Polarity | null;
  readonly text: string;
  readonly place: Place;
}

function stated(grid: Grid, row: number, column: number | undefined, key: RowSource['key']): Stated | null {
  if (column === undefined) return null;
  const text = grid.textAt(row, column);
  if (text === '') return null;
  const meaning = lookUp(key, text);
  return {
    polarity: isPolarity(meaning)
      ? meaning
      : (parsePolarity(text, grid.cellAt(row, column)?.font ?? null) ?? parsePolarity(lastWords(text))),
    text,
    place: { sheet: grid.sheet.name, row, column },
  };
}

/** `PI & desired direction` over `… within 7 days ↑`: the heading says that the arrow after the name is the polarity. */
function arrowAfterName({ table, row }: RowSource): Polarity | null {
  const heading =
    table.block.columns.find(({ column }) => column === table.columns.name)?.texts.join(' ') ?? '';
  const arrow = /\s([↑↓▲▼⬆⬇])$/u.exec(row.name)?.[1];
  return arrow !== undefined && /\bdirection\b|\bpolarity\b|\bgood\b/i.test(heading)
    ? parsePolarity(arrow)
    : null;
}

/** Decides a measure's polarity; unknown is never guessed. Where plan and scorecard differ, the plan's is used. */
export function readPolarity(source: RowSource): MeasurePolarity {
  const { grid, table, row, planned, key, mapping } = source;
  const own = stated(grid, row.row, table.columns.fields.get('polarity'), key);
  const theirs =
    planned && stated(planned.grid, planned.row.row, planned.table.columns.fields.get('polarity'), key);
  const confirmed = mapping?.polarity[mappedName(row)] ?? null;
  const polarity =
    confirmed ??
    theirs?.polarity ??
    own?.polarity ??
    polarityFromName(row.name) ??
    arrowAfterName(source) ??
    'unknown';
  if (own?.polarity && theirs?.polarity) {
    return { polarity, faults: own.polarity === theirs.polarity ? [] : [differing(own, theirs)] };
  }
  const unread = [theirs, own].find((said) => said && said.polarity === null);
  const isFromName = confirmed === null && polarity !== 'unknown' && !own?.polarity && !theirs?.polarity;
  // What a person confirmed, or the name says, needs no words in a cell.
  if (!unread || confirmed !== null || isFromName) return { polarity, faults: [] };
  const instead = usedInstead(own, theirs);
  return {
    polarity,
    faults: [{ fault: { code: 'polarity-unknown', text: unread.text, instead }, place: unread.place }],
  };
}

const differing = (own: Stated, theirs: Stated): FaultAt => ({
  fault: { code: 'polarity-differs', scorecard: own.text, plan: theirs.text },
  place: own.place,
  restsOn: [theirs.place],
});

function usedInstead(own: Stated | null, theirs: Stated | null): UsedInstead | null {
  if (theirs?.polarity) return { whose: 'plan', text: theirs.text };
  return own?.polarity ? { whose: 'scorecard', text: own.text } : null;
}
