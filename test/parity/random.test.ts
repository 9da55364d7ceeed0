/** A thousand random measures, and many with their cells changed afterwards: code and formulas agree on all. */
import fc from 'fast-check';
import { aRow, type RowSpec } from '../rows/aRow.ts';
import { anyRow } from './anyRow.ts';
import { disagreements, formulasOf, type Words, wordsOf, workedOut } from './disagreements.ts';

const SEED = 20251120;
const MEASURES = 1000;
const FIRST_ROW = 6;

const specs = fc.sample(anyRow, { numRuns: MEASURES, seed: SEED });
const rows = specs.map((spec, at) => aRow(spec, FIRST_ROW + at));

const all = (words: Words): readonly string[] =>
  [words.status, words.trend, words.secondTrend, words.why].filter((word) => word !== null);

const isWords = (said: string): boolean => said.startsWith('"');
const isFigure = (said: string): boolean => /^['~]?-?£?\d/.test(said);

/**
 * The row after someone has typed each quarter's figure a quarter later and the oldest now; what was absent is blank.
 * null for rows whose words only we read, as those ask for a new run.
 */
function moved({ readings, ...rest }: RowSpec): RowSpec | null {
  const said = Object.values(readings).map((each) => (isFigure(each) ? each : ''));
  if (rest.unit === 'grade' || Object.values(readings).some(isWords)) return null;
  const keys = Object.keys(readings);
  return { ...rest, readings: Object.fromEntries(keys.map((key, at) => [key, said.at(at - 1) ?? ''])) };
}

const WORDS = [
  ['Exceeded', 'Green', 'Green-Amber', 'Amber', 'Red-Amber', 'Red', 'Not rated'],
  [
    'Improved',
    'Worsened',
    'No change',
    'No change (at best)',
    'Up',
    'Down',
    'Too few cases',
    'Not comparable',
  ],
] as const;

describe('a thousand random measures', () => {
  it('have the same status, trend and reason in code and in formulas', () => {
    expect(disagreements(rows.map((row) => ({ row })))).toEqual([]);
  });

  it('have them still when every reading has changed', () => {
    const pairs = specs.flatMap((spec, at) => {
      const changed = moved(spec);
      return changed ? [{ row: aRow(spec, FIRST_ROW + at), changed: aRow(changed, FIRST_ROW + at) }] : [];
    });
    expect(pairs.length).toBeGreaterThan(MEASURES / 2);
    expect(disagreements(pairs)).toEqual([]);
  });

  it('have no formula that comes to an error or to nothing', () => {
    const wrong = workedOut(rows.map((row) => ({ row })))
      .flatMap(all)
      .filter((word) => word === '' || word.includes('#'));
    expect(wrong).toEqual([]);
  });

  it('have no formula too long for Excel', () => {
    const lengths = rows.flatMap((row) => all(formulasOf(row)).map((formula) => formula.length));
    expect(Math.max(...lengths)).toBeLessThan(8_192);
  });

  it('come to every status and every trend', () => {
    const words = rows.map(wordsOf);
    expect(new Set(words.map(({ status }) => status))).toEqual(new Set(WORDS[0]));
    expect(new Set(words.map(({ trend }) => trend))).toEqual(new Set(WORDS[1]));
    expect(new Set(words.map(({ secondTrend }) => secondTrend))).toEqual(new Set([null, ...WORDS[1]]));
  });
});
