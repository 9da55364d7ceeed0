import type { Measure } from '../../src/domain/measure.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Target } from '../../src/domain/target.ts';
import type { CellValue } from '../../src/sheets/cell.ts';
import { liveLineFormula, sinceMadeFormula, sourceOf } from '../../src/sheets/sinceMade.ts';
import { LIVE_WORDS } from '../../src/sheets/summarySheet.ts';
import { openEngine } from '../parity/ironCalc.ts';
import { aMeasure, anAssessment, aSheet, at, percent, target } from './anAssessment.ts';
import { aCell, aSnapshot, aWorksheet } from './asSnapshot.ts';

type Held = number | string | boolean | null;
/** Rows of the scorecard below its headings, from row 5 of the sheet on: ref, name, reading, target. */
type Rows = readonly (readonly [ref: Held, name: Held, reading: Held, target: Held])[];

const FIRST_ROW = 4;
const [REF, NAME, READING, TARGET] = [0, 1, 2, 3];

const valueOfHeld = (held: Held): CellValue => {
  switch (typeof held) {
    case 'number':
      return { kind: 'number', value: held };
    case 'string':
      return { kind: 'text', value: held };
    case 'boolean':
      return { kind: 'boolean', value: held };
    default:
      return { kind: 'empty' };
  }
};

const typedAs = (held: Held): string =>
  held === null
    ? ''
    : typeof held === 'string' && !held.startsWith('=')
      ? `'${held}`
      : String(held).toUpperCase();

const place = (row: number, column: number, sheet = "Children's card") => at(FIRST_ROW + row, column, sheet);

/** The measures of such rows, as far as the formula asks about them. */
function measureOf([ref, name, reading, goal]: Rows[number], index: number, sheet: string): Measure {
  const measured: Reading =
    typeof reading === 'number'
      ? percent(reading * 100, place(index, READING, sheet))
      : {
          kind: 'missing',
          reason: 'no data',
          text: reading === null ? null : String(reading),
          place: place(index, READING, sheet),
        };
  const held: Target =
    typeof goal === 'number'
      ? target(goal * 100, place(index, TARGET, sheet))
      : { kind: 'missing', text: goal === null ? null : String(goal), place: place(index, TARGET, sheet) };
  return aMeasure(FIRST_ROW + index, {
    sheet,
    ref: ref === null ? null : String(ref),
    name: String(name),
    readings: { 'Q2 2025/26': measured },
    goal: held,
    places: { ref: place(index, REF, sheet), name: place(index, NAME, sheet) },
  });
}

/** What the formula beside the first measure says once the sheet holds `now`, having been made when it held `then`. */
function saysAfter(then: Rows, now: Rows, sheet = "Children's card"): string {
  const measures = then.map((row, index) => measureOf(row, index, sheet));
  const assessment = anAssessment({
    measures,
    sheets: [aSheet(measures, { sheet, headingRow: FIRST_ROW - 1, lastRow: FIRST_ROW + then.length - 1 })],
  });
  const cells = then.flatMap((row, index) =>
    row.map((held, column) => [FIRST_ROW + index, column, aCell(valueOfHeld(held))] as const),
  );
  const [first] = assessment.measures;
  if (first === undefined) throw new Error('no measure');
  const source = sourceOf(aSnapshot([aWorksheet(sheet, cells)]), assessment.scorecard);
  const formula = sinceMadeFormula(source, first, [place(0, READING, sheet)]);
  const engine = openEngine(['Summary', sheet]);
  now.forEach((row, index) => {
    row.forEach((held, column) => {
      engine.type(1, FIRST_ROW + index, column, typedAs(held));
    });
  });
  engine.type(0, 0, 0, `=${formula}`);
  engine.workOut();
  return engine.read(0, 0, 0);
}

const USUAL: Rows = [
  ['1.1.KR', 'Visits in time', 0.853, 0.9],
  ['1.1.PI', 'Plans reviewed', 0.7, 0.8],
  ['1.2.KR', 'Adoptions', 0.5, 0.6],
];

const first = (row: Rows[number], rest: Rows = USUAL): Rows => [row, ...rest.slice(1)];

describe('the formula beside a measure', () => {
  it.each<[string, Rows, Rows]>([
    ['nothing has changed', USUAL, USUAL],
    ['another measure has', USUAL, [USUAL[0], ['1.1.PI', 'Plans reviewed', 0.1, 0.2]] as Rows],
    ['the rows were sorted', USUAL, [USUAL[2], USUAL[0], USUAL[1]] as Rows],
    ['the name alone was put otherwise', USUAL, first(['1.1.KR', 'Visits made in time', 0.853, 0.9])],
    [
      'words stay as they are',
      first(['A', 'B', 'Not reported', 'TBC']),
      first(['A', 'B', 'Not reported', 'TBC']),
    ],
    ['blank stays blank', first(['A', 'B', null, null]), first(['A', 'B', null, null])],
    ['a figure differs by binary noise', first(['A', 'B', 0.3, 0.9]), first(['A', 'B', 0.1 + 0.2, 0.9])],
    ['refs are numbers', first([12, 'B', 0.5, 0.9]), first([12, 'B', 0.5, 0.9])],
    [
      'there are no refs and the rows were sorted',
      USUAL.map(([, ...row]) => [null, ...row]) as unknown as Rows,
      [USUAL[1], USUAL[0], USUAL[2]].map((row) => [null, ...(row ?? []).slice(1)]) as unknown as Rows,
    ],
    [
      'names hold signs that MATCH takes for others',
      first([null, 'What % of * and ~?', 0.5, 0.9]),
      first([null, 'What % of * and ~?', 0.5, 0.9]),
    ],
    [
      'two measures share a ref and a name',
      [
        ['A', 'B', 0.5, 0.9],
        ['A', 'B', 0.4, 0.9],
      ],
      [
        ['A', 'B', 0.5, 0.9],
        ['A', 'B', 0.4, 0.9],
      ],
    ],
    ['text holds quotes', first(['A', 'B', 'the "new" way', null]), first(['A', 'B', 'the "new" way', null])],
  ])('says No where %s', (_, then, now) => {
    expect(saysAfter(then, now)).toBe('No');
  });

  it.each<[string, Rows, Rows]>([
    ['the reading', USUAL, first(['1.1.KR', 'Visits in time', 0.854, 0.9])],
    ['the target', USUAL, first(['1.1.KR', 'Visits in time', 0.853, 0.91])],
    ['a reading that is cleared', USUAL, first(['1.1.KR', 'Visits in time', null, 0.9])],
    ['a zero that is cleared', first(['A', 'B', 0, 0.9]), first(['A', 'B', null, 0.9])],
    ['a blank that becomes a zero', first(['A', 'B', null, 0.9]), first(['A', 'B', 0, 0.9])],
    ['a figure that becomes words', USUAL, first(['1.1.KR', 'Visits in time', '0.853', 0.9])],
    ['words that become a figure', first(['A', 'B', 'Not reported', 0.9]), first(['A', 'B', 0.5, 0.9])],
    ['other words', first(['A', 'B', 'Not reported', 0.9]), first(['A', 'B', 'Due Q3', 0.9])],
    ['a figure that becomes an error', USUAL, first(['1.1.KR', 'Visits in time', '=1/0', 0.9])],
    ['a row that is gone', USUAL, [USUAL[1], USUAL[2]] as Rows],
    [
      'a figure of twins, by its own cell',
      [
        ['A', 'B', 0.5, 0.9],
        ['A', 'B', 0.4, 0.9],
      ],
      [
        ['A', 'B', 0.6, 0.9],
        ['A', 'B', 0.5, 0.9],
      ],
    ],
  ])('says Changed of %s', (_, then, now) => {
    expect(saysAfter(then, now)).toBe('Changed');
  });

  it.each(['Scorecard', 'Q2 2025-26', "People's & Places"])('finds the cells of the sheet “%s”', (sheet) => {
    expect(saysAfter(USUAL, [USUAL[1], USUAL[0]] as Rows, sheet)).toBe('No');
    expect(saysAfter(USUAL, first(['1.1.KR', 'Visits in time', 0.8, 0.9]), sheet)).toBe('Changed');
  });

  it('follows a target of the plan by the plan’s own key', () => {
    const goal = target(90, at(2, 1, 'Plan'), {
      source: 'plan',
      lookup: { sheet: 'Plan', firstRow: 1, lastRow: 2, keyColumn: 0, column: 1, by: 'ref' },
    });
    const measure = aMeasure(4, { ref: 'A1', goal, readings: {} });
    const assessment = anAssessment({ measures: [measure] });
    const [assessed] = assessment.measures;
    const plan = aWorksheet('Plan', [
      [1, 0, aCell({ kind: 'text', value: 'B2' })],
      [1, 1, aCell({ kind: 'number', value: 0.5 })],
      [2, 0, aCell({ kind: 'text', value: 'A1' })],
      [2, 1, aCell({ kind: 'number', value: 0.9 })],
    ]);
    if (assessed === undefined) throw new Error('no measure');
    const formula = sinceMadeFormula(sourceOf(aSnapshot([plan]), assessment.scorecard), assessed, []);
    const says = (rows: readonly (readonly [string, string])[]): string => {
      const engine = openEngine(['Summary', 'Plan']);
      rows.forEach(([key, value], index) => {
        engine.type(1, 1 + index, 0, key);
        engine.type(1, 1 + index, 1, value);
      });
      engine.type(0, 0, 0, `=${formula}`);
      engine.workOut();
      return engine.read(0, 0, 0);
    };
    expect(
      says([
        ['A1', '0.9'],
        ['B2', '0.5'],
      ]),
    ).toBe('No');
    expect(
      says([
        ['B2', '0.9'],
        ['A1', '0.5'],
      ]),
    ).toBe('Changed');
  });

  it('stays short enough for a spreadsheet, whatever the cells say', () => {
    const words = 'six per day, that is 2197 a year; '.repeat(60);
    const measure = aMeasure(4, { goal: null });
    const places = [2, 3, 4, 5].map((column) => at(4, column));
    const cells = places.map(
      (each) => [each.row, each.column, aCell({ kind: 'text', value: words })] as const,
    );
    const assessment = anAssessment({ measures: [measure] });
    const [assessed] = assessment.measures;
    if (assessed === undefined) throw new Error('no measure');
    const source = sourceOf(aSnapshot([aWorksheet('Scorecard', cells)]), assessment.scorecard);
    expect(sinceMadeFormula(source, assessed, places).length).toBeLessThan(8_192);
  });
});

describe('the line at the top', () => {
  const SETTINGS = [
    { place: at(0, 0, 'Scorecard settings'), value: { kind: 'number', value: 5 }, isDefault: true },
    { place: at(1, 0, 'Scorecard settings'), value: { kind: 'text', value: 'points' }, isDefault: false },
  ] as const;
  const says = (answers: readonly string[], settings: readonly string[]): string => {
    const area = { top: 1, left: 0, bottom: 1 + answers.length, right: 0 };
    const formula = liveLineFormula({ sheet: 'Committee summary', area }, SETTINGS, LIVE_WORDS);
    const engine = openEngine(['Committee summary', 'Scorecard settings']);
    answers.forEach((answer, index) => {
      engine.type(0, 2 + index, 0, answer);
    });
    settings.forEach((setting, index) => {
      engine.type(1, index, 0, setting);
    });
    engine.type(0, 0, 0, `=${formula}`);
    engine.workOut();
    return engine.read(0, 0, 0);
  };

  it.each<[string, readonly string[], readonly string[], string]>([
    ['nothing has changed', ['No', 'No'], ['5', 'points'], LIVE_WORDS.same],
    ['a default was cleared', ['No'], ['', 'points'], LIVE_WORDS.same],
    [
      'a measure has',
      ['No', 'Changed'],
      ['5', 'points'],
      'Source figures have changed since this summary was made',
    ],
    ['a measure and a rule have', ['Changed'], ['10', 'points'], LIVE_WORDS.changed],
    ['a rule has', ['No'], ['10', 'points'], LIVE_WORDS.rulesChanged],
    ['a rule was cleared', ['No'], ['5', ''], LIVE_WORDS.rulesChanged],
  ])('says so where %s', (_, answers, settings, words) => {
    expect(says(answers, settings)).toBe(words);
  });

  it('speaks of the rules alone where there is no measure', () => {
    expect(liveLineFormula(null, [], LIVE_WORDS)).toBe(`"${LIVE_WORDS.same}"`);
  });
});
