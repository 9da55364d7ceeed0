import fc from 'fast-check';
import {
  countLines,
  heightOfLines,
  linesAtMost,
  linesIn,
  longestPiece,
  textWidth,
  unitsFor,
} from '../../src/sheets/textWidth.ts';

const ARIAL_11 = { size: 11, bold: false };

describe('textWidth', () => {
  it.each([
    ['Hello', (722 + 556 + 222 + 222 + 556) * 0.011],
    ['', 0],
    ['W', 944 * 0.011],
    ['kmsvz', (500 + 833 + 500 + 500 + 500) * 0.011],
  ])('measures “%s”', (text, points) => {
    expect(textWidth(text, ARIAL_11)).toBeCloseTo(points);
  });

  it('finds bold wider', () => {
    expect(unitsFor('Measure', { size: 11, bold: true })).toBeGreaterThan(unitsFor('Measure', ARIAL_11));
  });
});

describe('linesIn', () => {
  it('breaks between words and after hyphens', () => {
    expect(linesIn('Red-Amber was last year', 8, ARIAL_11)).toEqual(['Red-', 'Amber', 'was last', 'year']);
  });

  it('keeps the lines that a writer made, empty ones too', () => {
    expect(linesIn('one\n\ntwo', 20, ARIAL_11)).toEqual(['one', '', 'two']);
  });

  it('breaks a word that is wider than the column', () => {
    const lines = linesIn('Communities', 5, ARIAL_11);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Communities');
  });

  it('puts no more on a line than it has room for', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 8, max: 60 }), (text, units) => {
        for (const line of linesIn(text, units, ARIAL_11))
          expect(unitsFor(line, ARIAL_11)).toBeLessThanOrEqual(units + 1e-9);
      }),
    );
  });

  it('fills each line as far as it goes', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 20, max: 60 }), (text, units) => {
        const lines = linesIn(text, units, ARIAL_11);
        lines.slice(1).forEach((line, index) => {
          const [word = ''] = line.split(' ');
          expect(unitsFor(`${lines[index]} ${word}`, ARIAL_11)).toBeGreaterThan(units);
        });
      }),
    );
  });

  it('gives an empty text one line', () => {
    expect(linesIn('', 10, ARIAL_11)).toEqual(['']);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 3, max: 60 }), (text, units) => {
        const kept = linesIn(text, units, ARIAL_11).join('').replace(/\s/g, '');
        expect(kept).toBe(text.replace(/\s/g, ''));
        expect(countLines(text, units, ARIAL_11)).toBe(linesIn(text, units, ARIAL_11).length);
      }),
    );
  });
});

describe('rows', () => {
  it('measures the longest word, not the whole text', () => {
    expect(longestPiece('In time', ARIAL_11)).toBeCloseTo(unitsFor('time', ARIAL_11));
  });

  it('never asks for more than a row can have', () => {
    expect(heightOfLines(1, 11)).toBeGreaterThan(14);
    expect(heightOfLines(500, 11)).toBe(409);
    expect(heightOfLines(linesAtMost(11), 11)).toBeLessThanOrEqual(409);
  });
});
