/** Reads one row of a table as a measure: what it is, what it says for each period, and what it is held to. */
import { readAbsence } from '../domain/absence.ts';
import { countsPeople } from '../domain/countsPeople.ts';
import type { Fault, Noticed, Repair } from '../domain/finding.ts';
import { findGradeScale, parseGradeScale } from '../domain/grades.ts';
import { type JudgedUnit, judgeUnit } from '../domain/judgeUnit.ts';
import { mappedName } from '../domain/mappedName.ts';
import type { Comparator, Measure } from '../domain/measure.ts';
import { noticedOf, restingOn } from '../domain/noticed.ts';
import { parseUnit } from '../domain/parseUnit.ts';
import type { Place } from '../domain/place.ts';
import { plainText } from '../domain/plainText.ts';
import type { Reading } from '../domain/reading.ts';
import { type ReadingContext, readReading } from '../domain/readReading.ts';
import { judgeRowScale } from '../domain/rowScale.ts';
import type { Cell } from './cell.ts';
import type { FaultAt } from './faultAt.ts';
import type { Grid } from './grid.ts';
import { identifyRow } from './identifyRow.ts';
import type { PlanRow } from './matchPlan.ts';
import { readBasis } from './measureBasis.ts';
import { readFraction } from './measureFraction.ts';
import { readPolarity } from './measurePolarity.ts';
import { readPublished } from './measurePublished.ts';
import { readRule } from './measureRule.ts';
import { readBaseline, readDue } from './measureStart.ts';
import { promisedColumns, readTargets } from './measureTargets.ts';
import { noticeReading } from './noticeReading.ts';
import { planned, said, textAt } from './rowWords.ts';
import type { MeasureRow } from './tableRows.ts';
import type { DatedColumns, RowSource, TableSource } from './tableSource.ts';

export interface MeasureRead {
  readonly measure: Measure;
  readonly noticed: readonly Noticed[];
}

/** The scale of a graded measure: the plan's or the sheet's own order, else a known one that all its words belong to. */
function gradesOf(source: RowSource, plan: PlanRow | null, cells: readonly Cell[]): readonly string[] | null {
  const stated = [
    plan && plan.table.columns.grades !== null
      ? plan.grid.textAt(plan.row.row, plan.table.columns.grades)
      : '',
    source.table.columns.grades === null
      ? ''
      : source.grid.textAt(source.row.row, source.table.columns.grades),
    planned(plan, 'unit')?.text ?? '',
    said(source, 'unit')?.text ?? '',
  ];
  for (const text of stated) {
    const scale = parseGradeScale(text);
    if (scale) return scale;
  }
  const words = cells.flatMap(({ value }) =>
    value.kind === 'text' && value.value.trim() !== '' ? [value.value] : [],
  );
  // `Not judged` beside `Good` is no word of the scale, and none of another.
  return findGradeScale(words.filter((text) => readAbsence(plainText(text).toLowerCase()) === null));
}

interface Judged {
  readonly unit: JudgedUnit;
  readonly context: ReadingContext;
}

const cellsIn = (grid: Grid, row: number, columns: readonly { readonly column: number }[]): readonly Cell[] =>
  columns.flatMap(({ column }) => grid.cellAt(row, column) ?? []);

/** What the row says of all its cells: unit, scale of percentages, grades. */
function judge(source: RowSource, plan: PlanRow | null): Judged {
  const { grid, row, dated, key } = source;
  const values = cellsIn(grid, row.row, dated.values);
  const cells = [...values, ...cellsIn(grid, row.row, dated.targets)];
  const promised = plan === null ? [] : cellsIn(plan.grid, plan.row.row, promisedColumns(plan));
  const grades = gradesOf(source, plan, values);
  const unit = judgeUnit({
    column: said(source, 'unit')?.text ?? planned(plan, 'unit')?.text ?? null,
    format: null,
    name: row.name,
    cells,
  });
  const graded = grades !== null && (unit.unit === 'unknown' || unit.unit === 'grade');
  const settled: JudgedUnit = graded ? { unit: 'grade', scale: 1, said: [] } : unit;
  return {
    unit: settled,
    context: {
      unit: settled.unit,
      scale: settled.scale,
      rowScale: judgeRowScale([...cells, ...promised], settled.unit),
      key,
      grades: graded ? grades : null,
    },
  };
}

/** What a person said of it in the settings, else the rule. */
function countsPeopleIn(source: RowSource, plan: PlanRow | null, unit: JudgedUnit['unit']): boolean {
  const { mapping, row } = source;
  const unitText = said(source, 'unit')?.text ?? planned(plan, 'unit')?.text ?? null;
  return mapping?.people?.[mappedName(row)] ?? countsPeople(unit, unitText, row.name);
}

/** The row's readings by period, oldest first. */
function readingsOf({ grid, row, dated }: RowSource, context: ReadingContext): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const { column, key } of dated.values) {
    const place = { sheet: grid.sheet.name, row: row.row, column };
    readings.set(key, readReading(grid.cellAt(row.row, column), place, context));
  }
  return readings;
}

function comparatorsOf({ grid, row, table }: RowSource): readonly Comparator[] {
  return table.columns.comparators.flatMap(({ column, heading }) => {
    const stated = textAt(grid, row.row, column);
    return stated ? [{ name: heading, ...stated }] : [];
  });
}

/** `unit-differs` only where two unit columns name two units; what the name and the cells say is `unit-unclear`. */
function unitFaults(source: RowSource, plan: PlanRow | null, unit: JudgedUnit): readonly FaultAt[] {
  const own = said(source, 'unit');
  const theirs = planned(plan, 'unit');
  const differs = own && theirs && parseUnit(own.text)?.unit !== parseUnit(theirs.text)?.unit;
  if (differs)
    return [
      {
        fault: { code: 'unit-differs', scorecard: own.text, plan: theirs.text },
        place: own.place,
        restsOn: [theirs.place],
      },
    ];
  const name: Place = {
    sheet: source.grid.sheet.name,
    row: source.row.row,
    column: source.table.columns.name,
  };
  return unit.said.length > 0 ? [{ fault: { code: 'unit-unclear', said: unit.said }, place: name }] : [];
}

/** Reads a row. Nothing is guessed: what cannot be read is said with its cell. */
export function readMeasure(table: TableSource, dated: DatedColumns, line: MeasureRow): MeasureRead {
  const named = identifyRow(table.table, line);
  const plan = table.plan.find(named.ref, named.name);
  // Where the cell is blank the plan says what the ref is of.
  const known = line.unnamed && plan !== null ? plan.row.name : named.name;
  const row: MeasureRow = { ...line, ref: named.ref, name: known };
  const source: RowSource = { ...table, dated, row, planned: plan };
  const { grid } = source;
  const sheet = grid.sheet.name;
  const { unit, context } = judge(source, plan);
  const readings = readingsOf(source, context);
  const polarity = readPolarity(source);
  const targets = readTargets(source, plan, polarity.polarity, context);
  const rule = readRule(source, polarity.polarity, context);
  const measured = [...readings.values()].findLast((reading) => reading.kind === 'measured');
  const statusWord = measured?.kind === 'measured' ? measured.statusWord : null;
  const priority = said(source, 'priority')?.text ?? row.band ?? planned(plan, 'priority')?.text ?? null;
  const { columns } = source.table;
  const name: Place = { sheet, row: row.row, column: columns.name };
  const measure: Measure = {
    ref: row.ref,
    name: row.name,
    priority,
    owner: said(source, 'owner')?.text ?? planned(plan, 'owner')?.text ?? null,
    sheet,
    row: row.row,
    unit: unit.unit,
    polarity: polarity.polarity,
    basis: readBasis(source, plan),
    countsPeople: countsPeopleIn(source, plan, unit.unit),
    grades: context.grades,
    sheetPeriod: source.current,
    readings,
    periods: dated.periods,
    periodTargets: targets.byPeriod,
    target: targets.standing,
    baseline: readBaseline(source, context),
    due: readDue(source),
    fraction: readFraction(source),
    comparators: comparatorsOf(source),
    comment: said(source, 'comment'),
    published: readPublished(source, statusWord),
    rule: rule.rule,
    places: {
      ref: columns.ref === null || row.ref === null ? null : { sheet, row: row.row, column: columns.ref },
      name,
    },
  };
  const notice = (fault: Fault, place: Place, repair: Repair | null): Noticed =>
    noticedOf(measure, fault, place, repair);
  return {
    measure,
    noticed: [
      ...[...readings.values()].flatMap((reading) => {
        const found = noticeReading(reading, grid.cellAt(reading.place.row, reading.place.column), context);
        return found ? [notice(found.fault, reading.place, found.repair)] : [];
      }),
      ...[...targets.faults, ...unitFaults(source, plan, unit), ...polarity.faults, rule.fault].flatMap(
        (found) => {
          if (found === null) return [];
          const noticed = notice(found.fault, found.place, null);
          return [found.restsOn === undefined ? noticed : restingOn(noticed, found.restsOn)];
        },
      ),
      ...(line.unnamed
        ? [
            notice(
              {
                code: 'missing-name',
                ref: row.ref,
                said: textAt(grid, row.row, columns.name)?.text ?? null,
              },
              name,
              null,
            ),
          ]
        : []),
      ...(isEmptyRow(measure) ? [notice({ code: 'empty-measure-row', name: row.name }, name, null)] : []),
    ],
  };
}

/** A row that bears a name and nothing that a committee could read. */
function isEmptyRow(measure: Measure): boolean {
  const silent = [...measure.readings.values()].every(
    (reading) => reading.kind === 'missing' && reading.reason === 'blank',
  );
  const { published, comment, target, comparators } = measure;
  return (
    silent &&
    !published.status &&
    !published.trend &&
    !comment &&
    comparators.length === 0 &&
    target.kind === 'missing' &&
    measure.periodTargets.size === 0
  );
}
