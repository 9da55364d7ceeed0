import { shareMismatch } from '../../../src/domain/checks/shareMismatch.ts';
import type { Fraction } from '../../../src/domain/measure.ts';
import { wordsFor } from '../../../src/domain/messages.ts';
import { aMeasure, at, count, type MeasureWords, percent } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: count(numerator, at(4, 8)),
  denominator: count(denominator, at(4, 9)),
});

const reading = (value: number, decimals = 1) => ({
  readings: {
    'Q1 2025/26': percent(80, at(4, 2)),
    'Q2 2025/26': percent(value, at(4, 3), { decimals, text: `${value}%` }),
  },
});

describe('shareMismatch', () => {
  it.each<[string, MeasureWords, readonly string[]]>([
    ['a percentage that is the share', { ...reading(91.3), fraction: of(137, 150) }, []],
    ['one that is not', { ...reading(88.3), fraction: of(137, 150) }, ['4,3']],
    ['one cut off and not rounded', { ...reading(66.6), fraction: of(2, 3) }, []],
    ['one a digit off', { ...reading(66.5), fraction: of(2, 3) }, ['4,3']],
    ['whole per cents', { ...reading(91, 0), fraction: of(137, 150) }, []],
    ['the share of another period', { ...reading(91.3), fraction: of(120, 150) }, []],
    ['nothing to divide by', { ...reading(0), fraction: of(0, 0) }, []],
    ['no such columns', reading(88.3), []],
    ['a count', { ...reading(88.3), unit: 'number', fraction: of(137, 150) }, []],
  ])('of %s reports what it should', (_what, words, expected) => {
    expect(cells(noticedBy(shareMismatch, [aMeasure(4, words)]))).toEqual(expected);
  });

  it('says what the share comes to', () => {
    const [found] = noticedBy(shareMismatch, [aMeasure(4, { ...reading(88.3), fraction: of(137, 150) })]);
    expect(found && wordsFor(found.fault).message).toBe('137 of 150 is 91.3%; the figure says 88.3%.');
  });
});
