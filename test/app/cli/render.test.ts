/** What people read in a terminal. */
import { join } from 'node:path';
import fc from 'fast-check';
import { assessBook } from '../../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../../src/app/choices.ts';
import { findingCounts } from '../../../src/app/cli/render/findingLines.ts';
import { paragraph, some } from '../../../src/app/cli/render/paragraph.ts';
import { renderAssessment } from '../../../src/app/cli/render/renderAssessment.ts';
import { renderFindings } from '../../../src/app/cli/render/renderFindings.ts';
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
  it('gives each finding a line of its own that begins with its cell, severity and code', () => {
    const text = renderFindings(document, 100);
    const heads = [...text.matchAll(/^(?:\S+!)?([A-Z]+\d+) (\w+) ([a-z-]+) \S/gm)].map((match) =>
      match.slice(1),
    );
    const found = document.findings.map(({ cell, severity, code }) => [cell, severity, code]);
    expect(heads.map(String).toSorted()).toEqual(found.map(String).toSorted());
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

  it('tells a finding in the manner of a linter, with what to do', () => {
    expect(told(finding({}))).toContain(
      [
        'Sheet “Data”: 1 warning',
        'Data!F9 warning text-number “91.3%” is text and not a number; it was read as 91.3. (ref F4)',
        '    To do: Type the number.',
        '    --repair would change it: 91.3% as text becomes the number 0.913.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [{ sheet: 'My sheet' }, "'My sheet'!F9 warning"],
    [{ sheet: 'Data', cell: null }, '“Data” warning'],
    [{ sheet: null, cell: null }, 'workbook warning'],
  ])('names the place %j as %s', (place, words) => {
    expect(told(finding({ ...place, ref: null }))).toContain(`\n${words} text-number `);
  });

  it('groups by sheet, the gravest of each first, with totals', () => {
    const text = told(
      finding({ code: 'no-target', severity: 'note', repair: null }),
      finding({ code: 'formula-error', severity: 'error', repair: null }),
      finding({ code: 'target-zero', accepted: 'Agreed', repair: null }),
      finding({ sheet: 'Other', cell: 'C3' }),
    );
    expect(text.match(/^(?:Sheet.*|\S+!\S+ \w+ \S+)/gm)).toEqual([
      'Sheet “Data”: 1 error, 1 note open, 1 accepted with a reason',
      'Data!F9 error formula-error',
      'Data!F9 warning target-zero',
      'Data!F9 note no-target',
      'Sheet “Other”: 1 warning',
      'Other!C3 warning text-number',
    ]);
    expect(text.split('\n').slice(-3)).toEqual([
      'In all: 1 error, 1 warning, 1 note open, 1 accepted with a reason',
      'By check: no-target 1, formula-error 1, text-number 1',
      '“scorecard summarise --repair” would mend 1 cell in the copy.',
    ]);
  });

  it('says once what to do about what is alike, below all the cells', () => {
    const cells = ['E7', 'E8', 'E10'];
    const text = told(
      ...cells.map((cell) => finding({ cell, ...(cell === 'E8' ? { repair: null } : {}) })),
      finding({ code: 'target-zero', cell: 'B2', repair: null }),
      finding({ sheet: 'Other', cell: 'C3' }),
    );
    expect(text.match(/^Data!E\d+/gm)).toEqual(cells.map((cell) => `Data!${cell}`));
    expect(text).toContain('    --repair would change 2 of them.\n');
    expect(text.match(/To do: /g)).toHaveLength(3);
  });

  it('does not say as one what a person lets stand and what not', () => {
    const text = told(finding({ cell: 'E7' }), finding({ cell: 'E8', accepted: 'Agreed' }));
    expect(text).toMatch(/^Data!E7 (?:.|\n)+To do(?:.|\n)+^Data!E8 (?:.|\n)+Accepted: Agreed/m);
  });

  it('says that there are none', () => {
    expect(told().split('\n').slice(1)).toEqual(['', 'In all: no findings']);
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
