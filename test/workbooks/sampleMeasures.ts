/** Reads the sample's measures from `sample-measures.txt`, which says what each column is. */

/** A number as the cell holds it (0.745 under a percent format), or text as an officer typed it; null is a blank. */
export type Entry = number | string | null;

export interface SampleMeasure {
  readonly ref: string;
  readonly name: string;
  readonly owner: string;
  readonly goodIs: Entry;
  readonly unit: string;
  readonly basis: string;
  /** The number format of readings and targets. */
  readonly format: string;
  /** Eight quarters, Q3 2023/24 to Q2 2025/26; none where the scorecard has no such row. */
  readonly readings: readonly Entry[];
  /** As the scorecard prints it, for quarter 2. */
  readonly target: Entry;
  /** Quarters 1 to 4, then the year; null: the plan has no row for the measure. */
  readonly plan: readonly Entry[] | null;
  readonly rag: Entry;
  readonly travel: Entry;
  readonly neighbours: Entry;
  readonly england: Entry;
  readonly comment: Entry;
  /** Percent of target that is still Amber, where the plan gives the measure one of its own. */
  readonly tolerance: number | null;
  readonly grades: string | null;
  readonly hidden: boolean;
}

export interface SamplePriority {
  readonly name: string;
  readonly measures: readonly SampleMeasure[];
}

const PLANNED = 5;

const entry = (text: string): Entry => {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

const list = (text: string): readonly Entry[] =>
  text.split(/(?<=^|\s);(?=\s|$)/).map((one) => entry(one.trim()));

function plan(text: string): readonly Entry[] | null {
  if (text === 'not in plan') return null;
  const promised = list(text);
  return promised.length === 1 ? Array<Entry>(PLANNED).fill(promised[0] ?? null) : promised;
}

function measure(line: string): SampleMeasure {
  const columns = line.split('|').map((one) => one.trim());
  const at = (index: number): string => columns[index] ?? '';
  const more = new Map(columns.slice(15).map((one) => one.split('=') as [string, string]));
  return {
    ref: at(0),
    name: at(1),
    owner: at(2),
    goodIs: entry(at(3)),
    unit: at(4),
    basis: at(5),
    format: at(6).replace('£', '"£"'),
    readings: at(7) === '' ? [] : list(at(7)),
    target: entry(at(8)),
    plan: plan(at(9)),
    rag: entry(at(10)),
    travel: entry(at(11)),
    neighbours: entry(at(12)),
    england: entry(at(13)),
    comment: entry(at(14)),
    tolerance: more.has('tolerance') ? Number(more.get('tolerance')) : null,
    grades: more.get('grades') ?? null,
    hidden: more.get('hidden') === 'true',
  };
}

/** The priorities of the text, in order, each with its measures. */
export function sampleMeasures(text: string): readonly SamplePriority[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.trim().split('\n');
      return { name: name.trim(), measures: lines.filter((line) => line.trim() !== '').map(measure) };
    });
}
