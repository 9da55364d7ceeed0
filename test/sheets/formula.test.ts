/** Formulas from nodes to text. */
import fc from 'fast-check';
import { formulaText, type Node, once } from '../../src/sheets/formula.ts';
import {
  all,
  any,
  call,
  choose,
  FALSE,
  joined,
  not,
  number,
  operation,
  scaled,
  TRUE,
  text,
} from '../../src/sheets/formulaNodes.ts';
import { openEngine } from '../parity/ironCalc.ts';

const F7: Node = { kind: 'cell', row: 6, column: 5 };
const pinned = (sheet: string): Node => ({
  kind: 'pinned',
  sheet,
  area: { top: 3, left: 1, bottom: 6, right: 1 },
});

const worked = (node: Node): string => {
  const engine = openEngine(['Sheet']);
  engine.type(0, 0, 0, `=${formulaText(node)}`);
  engine.workOut();
  return engine.read(0, 0, 0);
};

describe('a formula', () => {
  it.each([
    ['a cell of its own row', F7, 'F7'],
    ['cells of another sheet', pinned('Plan'), 'Plan!$B$4:$B$7'],
    ['a sheet with a space', pinned('Quarter 2'), "'Quarter 2'!$B$4:$B$7"],
    ['a sheet with an apostrophe', pinned("The plan's"), "'The plan''s'!$B$4:$B$7"],
    ['a sheet like a cell', pinned('Q2'), "'Q2'!$B$4:$B$7"],
    ['a text', text('Not rated'), '"Not rated"'],
    ['a text with quotes', text('5" pipes'), '"5"" pipes"'],
    ['a text like a formula', text('=1+1'), '"=1+1"'],
    ['a number', number(85.3), '85.3'],
    ['a negative number', operation(F7, '-', number(-5)), 'F7-(-5)'],
    ['a small number', number(1e-7), '0.0000001'],
    ['a large number', number(1e21), '1000000000000000000000'],
    ['a truth', TRUE, 'TRUE'],
    ['a call', call('ROUND', F7, number(9)), 'ROUND(F7,9)'],
    [
      'operators by how they bind',
      operation(operation(F7, '-', number(1)), '*', operation(F7, '-', operation(F7, '-', number(2)))),
      '(F7-1)*(F7-(F7-2))',
    ],
    [
      'no brackets where none are needed',
      operation(
        operation(operation(F7, '*', number(5)), '/', number(100)),
        '<=',
        operation(F7, '+', number(1)),
      ),
      'F7*5/100<=F7+1',
    ],
    ['a node written once', operation(once(operation(F7, '+', number(1))), '*', number(2)), '(F7+1)*2'],
  ] as const)('holds %s', (_, node, expected) => {
    expect(formulaText(node)).toBe(expected);
  });

  it('refuses a number that is none', () => {
    expect(() => formulaText(number(Number.NaN))).toThrow('NaN');
  });

  it('breaks a text that is too long for Excel', () => {
    const long = `${'x'.repeat(254)}""${'y'.repeat(300)}`;
    const literals = formulaText(text(long)).match(/"(?:[^"]|"")*"/g) ?? [];
    expect(Math.max(...literals.map((literal) => literal.slice(1, -1).replaceAll('""', '"').length))).toBe(
      255,
    );
    expect(formulaText(operation(F7, '=', text(long)))).toMatch(/^F7="x+/);
    expect(worked(text(long))).toBe(long);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }), (said) => {
        fc.pre(!/[\r\n]/.test(said));
        expect(worked(text(said))).toBe(said);
      }),
      { numRuns: 50 },
    );
  });

  it('gives any number back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 5 }),
        (whole, places) => {
          const value = whole / 10 ** places;
          const back = operation(operation(number(value), '-', number(-value)), '/', number(2));
          expect(Number(worked(back))).toBeCloseTo(value, 9);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('makers of nodes', () => {
  it.each([
    ['a settled choice', choose(TRUE, text('a'), F7), '"a"'],
    ['a choice of the same', choose(F7, text('a'), text('a')), '"a"'],
    ['an open choice', choose(F7, text('a'), text('b')), 'IF(F7,"a","b")'],
    ['all of one', all(TRUE, F7), 'F7'],
    ['all with one that fails', all(F7, FALSE), 'FALSE'],
    ['all of none', all(), 'TRUE'],
    ['any of two', any(F7, FALSE, F7), 'OR(F7,F7)'],
    ['any with one that holds', any(F7, TRUE), 'TRUE'],
    ['any of none', any(), 'FALSE'],
    ['not', not(F7), 'NOT(F7)'],
    ['not true', not(TRUE), 'FALSE'],
    ['neighbouring words', joined([text('a'), text(' b'), F7, text(''), text('c')]), '"a b"&F7&"c"'],
    ['nothing joined', joined([]), '""'],
    ['multiplied', scaled(F7, 1000), 'F7*1000'],
    ['divided', scaled(F7, 0.001), 'F7/1000'],
    ['left as it is', scaled(F7, 1), 'F7'],
  ] as const)('fold %s', (_, node, expected) => {
    expect(formulaText(node)).toBe(expected);
  });
});
