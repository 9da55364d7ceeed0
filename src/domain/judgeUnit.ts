/** Judges what a measure is counted in, from its unit column, its cells and its name. */
import type { CellFacts } from './cellFacts.ts';
import { findGradeScale } from './grades.ts';
import {
  parseUnit,
  scaleOf,
  type UnitOfCells,
  unitFromCell,
  unitFromFormat,
  unitFromName,
} from './parseUnit.ts';
import { plainText } from './plainText.ts';
import { statedUnits } from './statedUnits.ts';
import type { Unit } from './unit.ts';

/** As many cells as tell the unit of a row; the others repeat it. */
const ENOUGH_CELLS = 8;

/** The unit that most of the cells which state one agree on. */
function unitFromCells(cells: readonly CellFacts[]): Unit | null {
  const counts = new Map<Unit, number>();
  for (const cell of cells.slice(0, ENOUGH_CELLS)) {
    const unit = unitFromCell(cell);
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let best: Unit | null = null;
  for (const [unit, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = unit;
  return best ?? gradedUnit(cells);
}

function gradedUnit(cells: readonly CellFacts[]): Unit | null {
  const texts = cells.flatMap(({ value }) =>
    value.kind === 'text' && /^[a-z]/i.test(value.value) ? [value.value] : [],
  );
  return texts.length > 0 && findGradeScale(texts) ? 'grade' : null;
}

/** Whether the plain numbers of a measure named `Proportion of …` look like percentages. */
const looksPercent = (cells: readonly CellFacts[]): boolean => {
  const numbers = cells.flatMap(({ value }) => (value.kind === 'number' ? [value.value] : []));
  return numbers.length > 0 && numbers.every((value) => value >= 0 && value <= 100);
};

export interface UnitEvidence {
  /** The text of the measure's unit cell; null where there is no such column. */
  readonly column: string | null;
  /** The number format of its figures; null where they have none of their own. */
  readonly format: string | null;
  readonly name: string;
  /** The cells of its readings and targets, where text such as `85%` states the unit. */
  readonly cells?: readonly CellFacts[];
}

export interface JudgedUnit extends UnitOfCells {
  /** The units that the column, the cells and the name state, where they differ; empty where they leave no doubt. */
  readonly said: readonly Unit[];
}

/** Units that one measure may well be said to have both of: a rate in per cent, a number of days. */
const AGREEING: readonly (readonly [Unit, Unit])[] = [
  ['number', 'days'],
  ['number', 'weeks'],
  ['number', 'months'],
  ['number', 'years'],
  ['number', 'hours'],
  ['number', 'fte'],
  ['number', 'rate'],
  ['number', 'other'],
  ['number', 'ratio'],
  ['rate', 'percent'],
  ['rate', 'days'],
  ['rate', 'other'],
  ['rate', 'currency'],
];

const agree = (a: Unit, b: Unit): boolean =>
  a === b || AGREEING.some(([one, two]) => (a === one && b === two) || (a === two && b === one));

/** What is said where the column and the cells do not agree on it; the name counts only where it means its unit. */
function contradiction(
  stated: Unit | null,
  shown: Unit | null,
  named: Unit | null,
  name: string,
): readonly Unit[] {
  if (stated !== null && shown !== null && agree(stated, shown)) return [];
  // `Visits within five days` in per cent is no contradiction, nor is `Number of visits as a percentage of all`.
  const meant = statedUnits(name);
  // A cost is a number as well, where no cell bears its sign.
  const isNumber = named === 'currency' && stated === 'number' && shown === null;
  const isMeant =
    named !== null && !isNumber && meant.length > 0 && meant.every((unit) => agree(unit, named));
  const units = [stated, shown, isMeant ? named : null].flatMap((unit) => unit ?? []);
  const [first] = units;
  return first === undefined || units.every((unit) => agree(first, unit)) ? [] : [...new Set(units)];
}

/** The unit of a measure: of its unit column, else of its cells, else of its name. Disagreement is reported, never settled. */
export function judgeUnit({ column, format, name, cells = [] }: UnitEvidence): JudgedUnit {
  const stated = column === null ? null : parseUnit(column);
  const shown = (format === null ? null : unitFromFormat(format)) ?? unitFromCells(cells);
  const named =
    unitFromName(name) ??
    (/^(?:the )?proportion\b/i.test(name.trim()) && looksPercent(cells) ? 'percent' : null);
  const unit = stated?.unit ?? shown ?? named ?? 'unknown';
  const said = contradiction(stated?.unit ?? null, shown, named, name);
  return { unit, scale: stated?.scale ?? scaleOfName(unit, name), said };
}

const SIZE = /^(?:£|in )? ?(?:'?0{3}'?s?|k|m|mn|bn|millions?|thousands?|billions?|£m|£k|£000s?)$/;

/** `Net expenditure (£m)`, `Visitors (000s)`: the name gives the size where no column does. */
function scaleOfName(unit: Unit, name: string): number {
  if (unit !== 'currency' && unit !== 'number') return 1;
  const plain = plainText(name).toLowerCase();
  const behind = /\s(£ ?(?:m|mn|k|bn|000s?|millions?))$/.exec(plain)?.[1];
  const bracketed = [...plain.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim());
  const size = [...bracketed, behind ?? ''].find((words) => SIZE.test(words));
  return size === undefined ? 1 : scaleOf(size);
}
