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
import type { FindingDocument } from '../../../src/app/document/findingDocument.ts';
import { readDocument, scorecardDocument } from '../../../src/app/document.ts';
import { dryRun } from '../../../src/domain/dryRun.ts';
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

const wider = { ...assessment.settings.policy, amber: 10 };
const tried = scorecardDocument('sample.xlsx', assessment, {
  policy: wider,
  changes: dryRun(assessment, wider),
});

describe.each([80, 100, 140])('on a screen of %i columns', (width) => {
  it.each([
    ['read', renderRead(readDocument('sample.xlsx', assessment), assessment.scorecard, width)],
    ['check', renderFindings(document, width)],
    ['assess', renderAssessment(document, lines, width)],
    ['assess --policy', renderAssessment(tried, lines, width)],
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

  it('says how far another colour is', () => {
    expect(text.replace(/\s+/g, ' ')).toContain('amber limit 66.5%. 4.5 points from Amber.');
  });

  it('says what another policy would change, and nothing where none is asked about', () => {
    expect(text).not.toContain('Under another rule');
    const said = renderAssessment(tried, lines, 100);
    expect(said).toContain('Under another rule (nothing is changed): Green: target met. Amber: within 10%');
    expect(said).toMatch(/\n {2}SG02: .*: would be Amber, is Red\n {4}Amber: /);
  });

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
    const texts = document.findings.filter(({ code }) => code === 'text-number').length;
    const blocks = document.findings.length - Math.max(texts - 1, 0);
    expect(text.match(/^ {4}To do: /gm)).toHaveLength(blocks);
  });

  it.each([
    [[], 'no findings'],
    [['error'], '1 error'],
    [['note', 'warning', 'warning'], '2 warnings, 1 note'],
    [['(error)'], 'no findings open, 1 accepted with a reason'],
    [['(error)', 'error', '(note)', 'note'], '1 error, 1 note open, 2 accepted with a reason'],
  ] as const)('counts %j, those in brackets accepted, as %s', (given, words) => {
    const graded = given.map((each) => ({
      severity: each.replace(/[()]/g, '') as 'error' | 'warning' | 'note',
      accepted: each.startsWith('(') ? 'Agreed' : null,
    }));
    expect(findingCounts(graded)).toBe(words);
  });

  const finding = (words: Partial<FindingDocument>): FindingDocument => ({
    code: 'text-number',
    severity: 'warning',
    sheet: 'Data',
    cell: 'F9',
    ref: 'F4',
    message: '“91.3%” is text and not a number; it was read as 91.3.',
    advice: 'Type the number.',
    repair: '91.3% as text becomes the number 0.913',
    accepted: null,
    ...words,
  });
  const told = (...findings: readonly FindingDocument[]): string =>
    renderFindings({ ...document, findings }, 100);

  it('tells a ref from a cell', () => {
    expect(told(finding({}))).toContain('  “Data” F9, ref F4 (text-number)\n');
  });

  it('counts the accepted apart under their heading', () => {
    expect(told(finding({}), finding({ code: 'target-zero', accepted: 'Agreed' }))).toContain(
      'Warnings (2, 1 accepted)\n',
    );
  });

  it('says text numbers of one sheet once, with all their cells', () => {
    const cells = ['E7', 'E8', 'E10'];
    const text = told(
      ...cells.map((cell) => finding({ cell, ...(cell === 'E8' ? { repair: null } : {}) })),
      finding({ code: 'target-zero', cell: 'B2', repair: null }),
      finding({ sheet: 'Other', cell: 'C3' }),
    );
    expect(text).toContain('Warnings (5)\n');
    expect(text).toContain('  “Data” 3 cells: E7, E8, E10 (text-number)\n');
    expect(text).toContain('    --repair would make numbers of 2.\n');
    expect(text).toContain('  “Other” C3, ref F4 (text-number)\n');
    expect(text.match(/To do: /g)).toHaveLength(3);
  });

  it('does not say as one what a person lets stand and what not', () => {
    const text = told(finding({ cell: 'E7' }), finding({ cell: 'E8', accepted: 'Agreed' }));
    expect(text).toMatch(/“Data” E7, ref F4(?:.|\n)+“Data” E8, ref F4(?:.|\n)+Accepted: Agreed/);
  });
});

describe('summarise', () => {
  const news = {
    workbook: 'a.xlsx',
    period: 'Q2',
    headlines: lines,
    repaired: [],
    noticed: [],
    out: 'b.xlsx',
  };

  it.each([
    ['none', [], 'No findings.'],
    [
      'one accepted',
      [{ severity: 'error', accepted: 'Agreed' }],
      'Findings: no findings open, 1 accepted with a reason; they are listed on the checks sheet.',
    ],
  ] as const)('tells of findings: %s', (_, findings, words) => {
    expect(renderSummary({ ...news, findings }, 100).split('\n')).toContain(words);
  });
});
