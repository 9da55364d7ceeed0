/** Sums that hang together by the figures in them: each family can be looked at alone. */
import type { Measure } from '../measure.ts';
import type { Sum } from './sums.ts';

/** The sums, those together that share any figure, by whatever way (Tarjan's disjoint sets). */
export function familiesOf(sums: readonly Sum[]): readonly (readonly Sum[])[] {
  /** For each sum one that it hangs together with; itself where it is the one that stands for all. */
  const above = sums.map((_, at) => at);
  const topOf = (start: number): number => {
    let at = start;
    for (let next = above[at] ?? at; next !== at; next = above[at] ?? at) {
      above[at] = above[next] ?? next;
      at = next;
    }
    return at;
  };
  const met = new Map<Measure, Map<string, number>>();
  sums.forEach((sum, at) => {
    for (const { figure } of sum) {
      const ofMeasure = met.get(figure.measure) ?? new Map<string, number>();
      met.set(figure.measure, ofMeasure);
      const before = ofMeasure.get(figure.period);
      if (before === undefined) ofMeasure.set(figure.period, at);
      else above[topOf(before)] = topOf(at);
    }
  });
  const families = new Map<number, Sum[]>();
  sums.forEach((sum, at) => {
    const family = families.get(topOf(at));
    if (family) family.push(sum);
    else families.set(topOf(at), [sum]);
  });
  return [...families.values()];
}
