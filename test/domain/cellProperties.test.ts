/** What holds for every text and every number that a cell can hold. */
import fc from 'fast-check';
import { formatFacts } from '../../src/domain/formatFacts.ts';
import { judgeUnit } from '../../src/domain/judgeUnit.ts';
import { basisFromName, parseBasis } from '../../src/domain/parseBasis.ts';
import {
  findPartialPeriod,
  findPeriod,
  findRelativePeriod,
  parsePeriod,
} from '../../src/domain/parsePeriod.ts';
import { parsePolarity } from '../../src/domain/parsePolarity.ts';
import { parseUnit } from '../../src/domain/parseUnit.ts';
import { type Period, periodKey } from '../../src/domain/period.ts';
import { plainText } from '../../src/domain/plainText.ts';
import { findPrintedKey } from '../../src/domain/printedKey.ts';
import { PLAIN_CONTEXT, readReading } from '../../src/domain/readReading.ts';
import { readStatusWord, statusOfFill } from '../../src/domain/readStatusWord.ts';
import { readTarget } from '../../src/domain/readTarget.ts';
import { readTrendWord } from '../../src/domain/readTrendWord.ts';
import { judgeRowScale } from '../../src/domain/rowScale.ts';
import { splitRef } from '../../src/domain/splitRef.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { HERE, numberCell, textCell } from './cells.ts';

const UNITS: readonly Unit[] = [
  'percent',
  'number',
  'currency',
  'rate',
  'days',
  'ratio',
  'grade',
  'other',
  'unknown',
];

const anyUnit = fc.constantFrom(...UNITS);

/** Pieces of which the texts of scorecards are made, so that the readers' own branches are met. */
const piece = fc.constantFrom(
  ...[
    '85',
    '0.5',
    '1,234',
    '.',
    ',',
    '%',
    '£',
    '(',
    ')',
    '[',
    ']',
    '-',
    '–',
    '/',
    '*',
    '<',
    '>',
    '=',
    '+',
    ' ',
    '\u00a0',
  ],
  ...[
    'Q2',
    '2017/18',
    'Sep',
    '17',
    'p',
    'c',
    'm',
    'k',
    'days',
    'per',
    'of',
    'in',
    'to',
    'N/A',
    'Green',
    'Target',
    'not',
    'é',
  ],
);
/** Names that every object of the language has. */
const inherited = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf');
const anyText = fc.oneof(
  { arbitrary: inherited, weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 10 },
  { arbitrary: fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')), weight: 20 },
);

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** A figure as people print it, with the value that it states. */
const printed = fc
  .record({
    whole: fc.integer({ min: 0, max: 99_999_999 }),
    decimals: fc.stringMatching(/^\d{0,3}$/),
    commas: fc.boolean(),
    negative: fc.boolean(),
  })
  .map(({ whole, decimals, commas, negative }) => {
    const digits = `${commas ? grouped(String(whole)) : whole}${decimals === '' ? '' : `.${decimals}`}`;
    const size = Number(`${whole}${decimals === '' ? '' : `.${decimals}`}`);
    return { digits, places: decimals.length, value: negative && size !== 0 ? -size : size, negative };
  });

describe('a figure that is printed and read again', () => {
  it('is the same figure, as a number, a percentage and money', () => {
    fc.assert(
      fc.property(printed, ({ digits, places, value, negative }) => {
        const sign = negative ? '-' : '';
        const expected = { kind: 'measured', value, decimals: places };
        const read = (text: string, unit: Unit) =>
          readReading(textCell(text), HERE, { ...PLAIN_CONTEXT, unit });
        expect(read(`${sign}${digits}`, 'number')).toMatchObject(expected);
        expect(read(`${sign}${digits}%`, 'percent')).toMatchObject(expected);
        expect(read(`${sign}£${digits}`, 'currency')).toMatchObject(expected);
        expect(read(`${sign}${digits} days`, 'days')).toMatchObject(expected);
        if (negative) expect(read(`(£${digits})`, 'currency')).toMatchObject(expected);
      }),
    );
  });

  /** `1,234.5`, `-12%`, ` 85 `: the texts that `VALUE` reads alike in every spreadsheet. */
  const excelText = fc
    .tuple(
      fc.constantFrom('', '-', ' ', ' -'),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.boolean(),
      fc.constantFrom('', '.5', '.25', '.125'),
      fc.constantFrom('', '%', ' ', '% '),
    )
    .map(
      ([before, whole, commas, fraction, after]) =>
        before + (commas ? whole.toLocaleString('en-GB') : String(whole)) + fraction + after,
    );

  it('is what a formula gets by VALUE and the factor, wherever a formula may take it so', () => {
    fc.assert(
      fc.property(excelText, fc.constantFrom<Unit>('percent', 'number', 'unknown'), (text, unit) => {
        const reading = readReading(textCell(text), HERE, { ...PLAIN_CONTEXT, unit });
        if (reading.kind !== 'measured') {
          // A percentage under a count is of another unit; nothing else of these is refused.
          expect([text.includes('%'), unit]).toEqual([true, 'number']);
          return;
        }
        expect(reading.form.form).toBe('excel text');
        const bare = Number(text.replaceAll(',', '').replace('%', ''));
        const factor = reading.form.form === 'excel text' ? reading.form.factor : Number.NaN;
        expect((text.includes('%') ? bare / 100 : bare) * factor).toBeCloseTo(reading.value, 6);
      }),
    );
  });

  it('keeps a percent cell to the points it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 200_000 }), (tenths) => {
        const reading = readReading(numberCell(tenths / 1000, '0.0%'), HERE, {
          ...PLAIN_CONTEXT,
          unit: 'percent',
        });
        expect(reading).toMatchObject({ kind: 'measured', value: tenths / 10, decimals: 1 });
      }),
    );
  });
});

const anyPeriod: fc.Arbitrary<Period> = fc.integer({ min: 1980, max: 2067 }).chain((year) =>
  fc.oneof(
    fc
      .constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
      .map((quarter): Period => ({ kind: 'quarter', year, quarter })),
    fc.constantFrom(1 as const, 2 as const).map((half): Period => ({ kind: 'half', year, half })),
    fc.integer({ min: 1, max: 12 }).map((month): Period => ({ kind: 'month', year, month })),
    fc
      .constantFrom('year' as const, 'academic' as const, 'calendar' as const)
      .map((kind): Period => ({ kind, year })),
  ),
);

describe('a period’s key', () => {
  it('names that period, alone and within a heading', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const key = periodKey(period);
        expect(parsePeriod(key)).toEqual(period);
        expect(findPeriod(key.toUpperCase())).toEqual(period);
        expect(findPeriod(`Target ${key}`)).toEqual(period);
        expect(findPeriod(`${key} actual`)).toEqual(period);
      }),
    );
  });
});

describe('any text at all', () => {
  it('is read without an exception, and a reading keeps it', () => {
    fc.assert(
      fc.property(anyText, anyUnit, (text, unit) => {
        const cell = textCell(text);
        const reading = readReading(cell, HERE, { ...PLAIN_CONTEXT, unit });
        expect(reading.text === null ? plainText(text) : reading.text).toBe(
          reading.text === null ? '' : text,
        );
        if (reading.kind === 'measured') expect(Number.isFinite(reading.value)).toBe(true);
        const target = readTarget(cell, HERE, {
          ...PLAIN_CONTEXT,
          unit,
          polarity: 'higher',
          source: 'plan',
          span: 'annual',
          lookup: null,
        });
        if (target.kind === 'band') expect(target.low.value).toBeLessThanOrEqual(target.high.value);
        for (const parse of [parsePeriod, findPeriod, findPartialPeriod, findRelativePeriod]) parse(text);
        for (const parse of [
          parseUnit,
          parsePolarity,
          parseBasis,
          basisFromName,
          splitRef,
          readStatusWord,
          statusOfFill,
        ])
          parse(text);
        readTrendWord(text, null);
        judgeUnit({ column: text, format: text, name: text, cells: [cell] });
        judgeRowScale([cell], unit);
        findPrintedKey([text]);
        formatFacts(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is plain once it has been made plain', () => {
    fc.assert(fc.property(anyText, (text) => expect(plainText(plainText(text))).toBe(plainText(text))));
  });
});
