/** What the lines above a scorecard's headings say: its title and the period it reports. */

import { isDateFormat } from '../domain/cellFacts.ts';
import type { DisagreeingPeriods } from '../domain/faultFacts.ts';
import { completePeriod, findPartialPeriod, findPeriod, periodOfDate } from '../domain/parsePeriod.ts';
import { type Period, periodKey, periodMonths, samePeriod } from '../domain/period.ts';
import type { Grid } from './grid.ts';

export interface SheetTitle {
  /** The first line of words; null where there is none. */
  readonly text: string | null;
  readonly period: Period | null;
  /** Two periods of one kind that the lines name, where they disagree. */
  readonly disagreement: Extract<DisagreeingPeriods, { kind: 'above' }> | null;
}

/** Lines longer than this are paragraphs, whose dates are not the sheet's. */
const LONGEST_LINE = 200;

/** The most lines looked at: a block of introduction, not a sheet's worth. */
const MOST_LINES = 40;

function linesAbove(grid: Grid, headingRow: number): readonly string[] {
  const lines: string[] = [];
  for (const row of grid.rows) {
    if (row >= headingRow || lines.length >= MOST_LINES) break;
    const texts = grid.columnsOf(row).map((column) => grid.textAt(row, column));
    lines.push(...texts);
    if (texts.length > 1) lines.push(texts.join(' '));
  }
  return lines.filter((line) => line !== '' && line.length <= LONGEST_LINE);
}

/** A bare date beside a label such as `Period` stands for its month. */
function datedMonth(grid: Grid, headingRow: number, date1904: boolean): Period | null {
  for (const row of grid.rows) {
    if (row >= headingRow) return null;
    const [label, beside] = grid.columnsOf(row);
    if (label === undefined || beside === undefined) continue;
    const cell = grid.cellAt(row, beside);
    if (cell?.value.kind !== 'number' || !isDateFormat(cell.format)) continue;
    if (/\b(?:period|month|quarter|position|as at|reporting|ending|to)\b/i.test(grid.textAt(row, label))) {
      return periodOfDate(cell.value.value, date1904);
    }
  }
  return null;
}

/** Whether a line names a period, whole or but for its year. */
function namesPeriod(line: string, period: Period): boolean {
  const full = findPeriod(line);
  const partial = full === null ? findPartialPeriod(line) : null;
  const found = full ?? (partial && completePeriod(partial, period));
  return found !== null && samePeriod(found, period);
}

/** Which of the two no line says, so that it is the sheet's name that does. */
function onlyNamed(lines: readonly string[], used: Period, other: Period): 'used' | 'other' | null {
  const isSaid = (period: Period): boolean => lines.some((line) => namesPeriod(line, period));
  if (!isSaid(other)) return 'other';
  return isSaid(used) ? null : 'used';
}

/**
 * Reads the title and its period. A quarter, month or half goes before a year; `Quarter 2` on one line and `2017/18`
 * on another are put together; the sheet's own name is asked last.
 */
export function readSheetTitle(grid: Grid, headingRow: number, date1904: boolean): SheetTitle {
  const lines = linesAbove(grid, headingRow);
  const named = [...lines, grid.sheet.name];
  const full = named.flatMap((line) => findPeriod(line) ?? []);
  const short = full.find((period) => periodMonths(period) < 12);
  const year = full.find((period) => periodMonths(period) === 12) ?? null;
  const partials = named.flatMap((line) => {
    const partial = findPeriod(line) ? null : findPartialPeriod(line);
    return partial ? [{ partial, line }] : [];
  });
  const joined = partials.flatMap(({ partial }) => (year && completePeriod(partial, year)) || []);
  const period = short ?? joined[0] ?? datedMonth(grid, headingRow, date1904) ?? year;
  const other =
    period &&
    [...full, ...partials.flatMap(({ partial }) => completePeriod(partial, period) ?? [])].find(
      (found) => found.kind === period.kind && periodKey(found) !== periodKey(period),
    );
  return {
    text: lines.find((line) => /[a-z]/i.test(line)) ?? null,
    period: period ?? null,
    disagreement:
      period && other
        ? {
            kind: 'above',
            used: periodKey(period),
            other: periodKey(other),
            named: onlyNamed(lines, period, other),
          }
        : null,
  };
}
