/** Which measures may be the parts of another: by their refs, by their names, or by standing next to a total. */
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import type { Unit } from '../unit.ts';
import { realRef } from './realRef.ts';

export interface Breakdown {
  readonly total: Measure;
  /** Two or more. */
  readonly parts: readonly Measure[];
  /** What says so. Refs alone say little: `1.1.1` need be no part of `1.1`. */
  readonly evidence: 'said to be the total' | 'said to be parts' | 'by place alone';
}

/** Units whose figures may be added, unless the name says that they are averages. */
const ADDITIVE: ReadonlySet<Unit> = new Set(['number', 'currency', 'fte', 'hours', 'other', 'unknown']);
const NO_SUM =
  /\baverage|\bmean\b|\bmedian\b|\brates?\b|\bper\b|%|\bper ?cent|\bproportion|\bratio\b|\bscore|\btime taken|\bdays to\b/i;

/** Whether the measure's figures may be added to others'. */
export const isAdditive = ({ unit, name }: Measure): boolean => ADDITIVE.has(unit) && !NO_SUM.test(name);

const PART = /^(?:[-–•*] ?)?(?:of (?:which|whom|these|those)|made up of)\b/i;
/** `Total number of visits` is a measure like others. */
const TOTAL = /^(?:grand |overall )?total\b(?! (?:number|amount|value|cost|count)\b)|\btotal\)?$/i;

/** The most parts that are looked for beside a total that no ref connects with them. */
const MOST_NEIGHBOURS = 8;

/** `1.1` of `1.1.2`, `5` of `5b` and of `5 (ii)`; null where the ref has no such parent. */
function parentRef(ref: string): string | null {
  const match = /^(.*[\p{L}\p{N}])(?:[.\-/]\d{1,2}|[.\-/ ]?\(?(?:[a-z]|[ivx]{1,4})\)?)$/iu.exec(ref);
  const parent = match?.[1] ?? null;
  return parent !== null && /\d/.test(parent) ? parent : null;
}

/** Whether measures may be the parts of another: of its unit and its span of time, and all to be added. */
export const mayBeParts = (total: Measure, parts: readonly Measure[]): boolean =>
  parts.length > 1 &&
  isAdditive(total) &&
  parts.every((part) => isAdditive(part) && part.unit === total.unit && part.basis === total.basis);

function evidenceOf(total: Measure, parts: readonly Measure[]): Breakdown['evidence'] {
  if (TOTAL.test(total.name)) return 'said to be the total';
  return parts.every(({ name }) => PART.test(name)) ? 'said to be parts' : 'by place alone';
}

function byRef(onSheet: readonly Measure[]): readonly Breakdown[] {
  const refs = groupBy(onSheet, (measure) => realRef(measure) ?? '');
  const families = groupBy(onSheet, (measure) => parentRef(realRef(measure) ?? '') ?? '');
  return [...families].flatMap(([parent, parts]) => {
    const [total, another] = refs.get(parent) ?? [];
    if (parent === '' || total === undefined || another !== undefined || !mayBeParts(total, parts)) return [];
    return [{ total, parts, evidence: evidenceOf(total, parts) }];
  });
}

/** Rows `of which …` under the row that they are part of. */
function byName(onSheet: readonly Measure[]): readonly Breakdown[] {
  const found: { readonly total: Measure; readonly parts: Measure[] }[] = [];
  let total: Measure | null = null;
  for (const measure of onSheet) {
    const last = found.at(-1);
    if (!PART.test(measure.name)) total = measure;
    else if (last !== undefined && last.total === total) last.parts.push(measure);
    else if (total !== null) found.push({ total, parts: [measure] });
  }
  return found.flatMap(({ total: whole, parts }) =>
    mayBeParts(whole, parts) ? [{ total: whole, parts, evidence: 'said to be parts' as const }] : [],
  );
}

/** A row called total, with every run of rows just above it or just below: other periods tell which run it is of. */
function besideTotals(onSheet: readonly Measure[]): readonly Breakdown[] {
  return onSheet.flatMap((total, at) => {
    if (!TOTAL.test(total.name) || !isAdditive(total)) return [];
    const runs: Breakdown[] = [];
    for (let count = 2; count <= MOST_NEIGHBOURS; count += 1) {
      for (const parts of [
        onSheet.slice(Math.max(at - count, 0), at),
        onSheet.slice(at + 1, at + 1 + count),
      ]) {
        if (parts.length === count && mayBeParts(total, parts))
          runs.push({ total, parts, evidence: 'by place alone' });
      }
    }
    return runs;
  });
}

/** Every breakdown there may be; one total may have several, of which those with a ref or a word go first. */
export function breakdowns(measures: readonly Measure[]): readonly Breakdown[] {
  return [...groupBy(measures, ({ sheet }) => sheet).values()].flatMap((onSheet) => [
    ...byRef(onSheet),
    ...byName(onSheet),
    ...besideTotals(onSheet),
  ]);
}
