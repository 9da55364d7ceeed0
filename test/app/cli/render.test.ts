/** What people read in a terminal. */
import { join } from 'node:path';
import fc from 'fast-check';
import { assessBook } from '../../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../../src/app/choices.ts';
import { paragraph, some } from '../../../src/app/cli/render/paragraph.ts';
import { renderAssessment } from '../../../src/app/cli/render/renderAssessment.ts';
import { findingCounts, renderFindings } from '../../../src/app/cli/render/renderFindings.ts';
import { renderRead } from '../../../src/app/cli/render/renderRead.ts';
import { renderSummary } from '../../../src/app/cli/render/renderSummary.ts';
import { readDocument, scorecardDocument } from '../../../src/app/document.ts';
import { headlines } from '../../../src/domain/headlines.ts';
import { openBook } from '../../openBook.ts';

const assessed = assessBook(
  openBook(join(__dirname, '..', '..', 'workbooks', 'sample.xlsx')).snapshot,
  NO_CHOICES,
);
if (!assessed.ok) throw new Error(assessed.trouble.code);
const { assessment } = assessed;
const document = scorecardDocument('sample.xlsx', assessment);
const lines = headlines(assessment);

const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('a paragraph', () => {
  it('breaks between words and loses none', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 40, max: 120 }),
        fc.integer({ min: 0, max: 8 }),
        (given, width, indent) => {
          const text = paragraph(given.join(' '), width, ' '.repeat(indent), indent);
          expect(text.split(/\s+/).filter((word) => word !== '')).toEqual(given);
          expect(longest(text)).toBeLessThanOrEqual(width);
          expect(text.split('\n').every((line) => line.startsWith(' '.repeat(indent)))).toBe(true);
        },
      ),
    );
  });

  it.each([
    [0, '0 measures'],
    [1, '1 measure'],
    [2, '2 measures'],
  ])('counts %i as %s', (count, words) => {
    expect(some(count, 'measure')).toBe(words);
  });
});

describe.each([80, 100, 140])('on a screen of %i columns', (width) => {
  it.each([
    ['read', renderRead(readDocument('sample.xlsx', assessment), assessment.scorecard, width)],
    ['check', renderFindings(document, width)],
    ['assess', renderAssessment(document, lines, width)],
    [
      'summarise',
      renderSummary({ ...document, headlines: lines, repaired: [], noticed: [], out: 'copy.xlsx' }, width),
    ],
  ])('%s fits', (_command, text) => {
    expect(longest(text)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('assess', () => {
  const text = renderAssessment(document, lines, 100);

  it('names each priority once, and every measure with status, trend and reason', () => {
    const priorities = new Set(document.measures.map(({ priority }) => priority));
    for (const priority of priorities) expect(text.split(`\n${priority}\n`)).toHaveLength(2);
    for (const { ref, status, trend } of document.measures) {
      expect(text).toMatch(new RegExp(`^ {2}${status} +${trend} +${ref}: `, 'm'));
    }
  });
});

describe('read', () => {
  it('lists each measure under its own table, and one that stands below every table under none', () => {
    const [first] = assessment.scorecard.sheets;
    if (!first) throw new Error('The sample has a table');
    const middle = first.headingRow + Math.floor((first.lastRow - first.headingRow) / 2);
    const scorecard = {
      ...assessment.scorecard,
      sheets: [
        { ...first, lastRow: middle },
        { ...first, headingRow: middle, lastRow: first.lastRow - 1 },
      ],
    };
    const read = readDocument('sample.xlsx', { ...assessment, scorecard });
    const [, upper = '', lower = ''] = renderRead(read, scorecard, 100).split(/^Sheet “/m);
    const rowsOf = (text: string) => [...text.matchAll(/^ {2}row (\d+)/gm)].map(([, row]) => Number(row) - 1);
    const rows = assessment.measures.map(({ measure }) => measure.row);
    expect(rowsOf(upper)).toEqual(rows.filter((row) => row <= middle));
    expect(rowsOf(lower)).toEqual(rows.filter((row) => row > middle && row < first.lastRow));
    expect(rowsOf(lower).length).toBeLessThan(rows.filter((row) => row > middle).length);
  });
});

describe('check', () => {
  it('puts the gravest first, each with its cell and advice', () => {
    const text = renderFindings(document, 100);
    expect(text.indexOf('Warnings (')).toBeLessThan(text.indexOf('Notes ('));
    expect(text.match(/^ {4}To do: /gm)).toHaveLength(document.findings.length);
  });

  it.each([
    [[], 'no findings'],
    [['error'], '1 error'],
    [['note', 'warning', 'warning'], '2 warnings, 1 note'],
  ] as const)('counts %j as %s', (severities, words) => {
    const [any] = document.findings;
    if (any === undefined) throw new Error('the sample has findings');
    expect(findingCounts(severities.map((severity) => ({ ...any, severity })))).toBe(words);
  });
});
