/** Rows assessed twice, by the code and by the formulas it writes, and where the two differ. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { judgementOf } from '../../src/domain/judgement.ts';
import { trendWord } from '../../src/domain/trendWord.ts';
import { measureFormulas } from '../../src/sheets/measureFormulas.ts';
import { PLAN, type Row, SCORECARD } from '../rows/aRow.ts';
import { openEngine } from './ironCalc.ts';

export interface Words {
  readonly status: string;
  readonly trend: string;
  /** null where the policy has no long trend. */
  readonly secondTrend: string | null;
  readonly why: string;
}

export interface Disagreement {
  readonly row: number;
  readonly code: Words;
  readonly formulas: Words;
}

/** A row whose formulas are written from `row`; the cells of `changed`, if any, are typed over them afterwards. */
export interface Pair {
  readonly row: Row;
  readonly changed?: Row;
}

/** The formulas of a row, as they are written. */
export const formulasOf = ({ measure, period, policy, own }: Row): Words =>
  measureFormulas(judgementOf(measure, period, policy), own.status);

/** What the code says of a row. */
export function wordsOf({ measure, period, policy }: Row): Words {
  const assessed = assessMeasure(measure, period, policy);
  return {
    status: assessed.rating.status,
    trend: trendWord(assessed.trend),
    secondTrend: assessed.secondTrend && trendWord(assessed.secondTrend),
    why: assessed.why,
  };
}

const KEYS = ['status', 'trend', 'secondTrend', 'why'] as const;

/** What the formulas of each pair come to. */
export function workedOut(pairs: readonly Pair[]): readonly Words[] {
  const engine = openEngine([SCORECARD, PLAN]);
  const sheetOf = (name: string): number => [SCORECARD, PLAN].indexOf(name);
  const typeCells = (row: Row): void => {
    for (const { place, typed } of row.cells) {
      engine.type(sheetOf(place.sheet), place.row, place.column, typed);
    }
  };
  for (const { row } of pairs) {
    typeCells(row);
    const formulas = formulasOf(row);
    for (const key of KEYS) {
      if (formulas[key] !== null) engine.type(0, row.own[key].row, row.own[key].column, `=${formulas[key]}`);
    }
  }
  engine.workOut();
  for (const { changed } of pairs) if (changed) typeCells(changed);
  if (pairs.some(({ changed }) => changed)) engine.workOut();
  return pairs.map(({ row }) => {
    const read = (key: keyof Words): string => engine.read(0, row.own[key].row, row.own[key].column);
    return {
      status: read('status'),
      trend: read('trend'),
      secondTrend: row.policy.trend.second === null ? null : read('secondTrend'),
      why: read('why'),
    };
  });
}

/** The pairs of which the formulas say another thing than the code does of the cells as they are at the end. */
export function disagreements(pairs: readonly Pair[]): readonly Disagreement[] {
  const worked = workedOut(pairs);
  return pairs.flatMap(({ row, changed }, at) => {
    const code = wordsOf(changed ?? row);
    const formulas = worked[at];
    if (formulas === undefined) throw new Error('A row was not worked out');
    return KEYS.every((key) => code[key] === formulas[key]) ? [] : [{ row: row.measure.row, code, formulas }];
  });
}
