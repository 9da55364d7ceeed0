/** The formulas of a measure as Excel takes them: what they refer to, which functions they use, how long they are. */
import fc from 'fast-check';
import { type Judgement, judgementOf } from '../../src/domain/judgement.ts';
import { type MeasureFormulas, measureFormulas } from '../../src/sheets/measureFormulas.ts';
import { anyRow } from '../parity/anyRow.ts';
import { aRow, PLAN, type RowSpec } from '../rows/aRow.ts';

const ROW = 41;
const SAMPLE = fc.sample(anyRow, { numRuns: 300, seed: 7 });

/** Functions of Excel 2007, as docs/architecture.md lists them. */
const DIALECT = new Set(
  'IF AND OR NOT ISNUMBER COUNT ROUND ABS MAX MIN INDEX MATCH SUM COUNTIF IFERROR VALUE SUBSTITUTE TEXT'.split(
    ' ',
  ),
);

/** As many calls within calls as Excel takes. */
const DEEPEST = 64;

function formulasOf(
  spec: RowSpec,
  change: (judgement: Judgement) => Judgement = (same) => same,
): MeasureFormulas {
  const { measure, period, policy, own } = aRow(spec, ROW);
  return measureFormulas(change(judgementOf(measure, period, policy)), own.status);
}

const formulas = SAMPLE.map((spec) => formulasOf(spec)).flatMap(({ status, trend, secondTrend, why }) =>
  [status, trend, secondTrend, why].filter((formula) => formula !== null),
);

/** The formula without what stands between quotes. */
const bare = (formula: string): string =>
  formula.replaceAll(/"(?:[^"]|"")*"/g, '""').replaceAll(/'(?:[^']|'')*'/g, 'S');

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of bare(formula)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('the formulas of any measure', () => {
  it('use the functions of the dialect only', () => {
    const used = new Set(formulas.flatMap((formula) => bare(formula).match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !DIALECT.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });

  it('refer to cells of their own row without pins, so that sorting keeps them right', () => {
    const references = formulas.flatMap(
      (formula) => bare(formula).match(/(?<![$!A-Z])[A-Z]{1,3}\d+\b/g) ?? [],
    );
    expect(new Set(references.map((reference) => reference.replace(/^[A-Z]+/, '')))).toEqual(new Set(['42']));
  });

  it('refer to other rows and sheets with pins only', () => {
    const pinned = formulas.flatMap((formula) => bare(formula).match(/!\S+?(?=[),*=<>&+-])/g) ?? []);
    expect(pinned.length).toBeGreaterThan(0);
    expect(pinned.filter((each) => !/^!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(each))).toEqual([]);
  });

  it('nest no deeper than Excel takes', () => {
    expect(Math.max(...formulas.map(depthOf))).toBeLessThanOrEqual(DEEPEST);
  });
});

const READINGS = { 'Q2 2024/25': "'44.1%", 'Q1 2025/26': "'70.0%", 'Q2 2025/26': "'60.0%" };
const ELABORATE: RowSpec = {
  readings: READINGS,
  target: "'90.1%",
  plan: 'ref',
  floor: "'70.0%",
  policy: { amberIfImproved: true, green: 2.5, amber: 12.5, bands: { exceeded: 7.5, amberSplit: 5 } },
};

describe('an elaborate formula', () => {
  it('looks its target up in the plan', () => {
    const { status, why } = formulasOf(ELABORATE);
    expect(status).toContain('MATCH(A42,');
    expect(why).toContain('MATCH(A42,');
  });

  it('pins the plan’s cell where looking it up would be too long for Excel', () => {
    const longest = "'".repeat(31);
    const { why } = formulasOf(ELABORATE, (judgement) => {
      const { target } = judgement;
      if (target.kind !== 'number' || target.lookup === null) throw new Error('The target is looked up');
      const renamed = {
        ...target,
        place: { ...target.place, sheet: longest },
        lookup: { ...target.lookup, sheet: longest },
      };
      return { ...judgement, target: renamed, expected: renamed };
    });
    expect(why.length).toBeLessThan(8_192);
    expect(why).not.toContain('MATCH');
    expect(why).toContain('!$F$44');
  });

  it('names the plan by its sheet', () => {
    expect(formulasOf(ELABORATE).status).toContain(`'${PLAN.replaceAll("'", "''")}'!$F$3`);
  });
});

describe('an ordinary formula', () => {
  it('is as short as can be read', () => {
    const { status, trend, why } = formulasOf({ readings: { 'Q1 2025/26': '82.1%', 'Q2 2025/26': '85.3%' } });
    expect(status).toBe(
      'IF(AND(ISNUMBER(D42),ISNUMBER(U42)),IF(ROUND(ROUND(ROUND(U42*100,6),0)-ROUND(ROUND(D42*1000,6),0)/10,9)<=0,"Green",' +
        'IF(ROUND(ROUND(ROUND(U42*100,6),0)-ROUND(ROUND(D42*1000,6),0)/10,9)<=ROUND(ABS(ROUND(ROUND(U42*100,6),0))*5/100,9),' +
        '"Amber","Red")),"Not rated")',
    );
    expect(trend).toMatch(/^IF\(AND\(ISNUMBER\(D42\),ISNUMBER\(C42\)\),IF\(/);
    expect(why.length).toBeLessThan(700);
  });

  it('is a plain word where no cell can change it', () => {
    const readings = { 'Q1 2025/26': '82', 'Q2 2025/26': '85' };
    const { status, trend } = formulasOf({ readings, polarity: 'unknown' });
    expect([status, trend]).toEqual(['"Not rated"', '"Not comparable"']);
  });
});
