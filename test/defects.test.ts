/** Books with one defect each: it is found, at its cell, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../src/app/assessBook.ts';
import { NO_CHOICES } from '../src/app/choices.ts';
import type { FaultCode, Finding } from '../src/domain/finding.ts';
import { FAULT_CODES } from '../src/domain/severity.ts';
import { placeText } from '../src/sheets/address.ts';
import { openBook } from './openBook.ts';
import { DEFECTS } from './workbooks/defects.ts';
import { plainBook } from './workbooks/plainBook.ts';

const FOLDER = join(__dirname, 'workbooks', 'defects');

/** Codes that no book can be found to have by reading it alone, with the reason. */
const WITHOUT_BOOK: readonly (readonly [code: FaultCode, reason: string])[] = [
  ['sheet-name-taken', 'noticed when our sheets are planned: test/sheets/planOwnSheets.test.ts'],
];

const spelt = ({ fault, place, sheet }: Finding): string =>
  [fault.code, place === null ? sheet : placeText(place)].filter((part) => part !== null).join(' ');

describe('a book named for its defect', () => {
  it.each(DEFECTS.map((defect) => [defect.name, defect] as const))('%s', (name, { findings, measures }) => {
    const assessed = assessBook(openBook(join(FOLDER, `${name}.xlsx`)).snapshot, NO_CHOICES);
    if (!assessed.ok) {
      expect({ name, measures, code: assessed.trouble.code }).toEqual({
        name,
        measures: 0,
        code: 'no-scorecard',
      });
      return;
    }
    expect(assessed.assessment.findings.map(spelt)).toEqual(findings);
    expect(assessed.assessment.counts.measures).toBe(measures);
  });

  it('is the book that its script makes (npm run defects)', () => {
    const stale = DEFECTS.filter(
      ({ name, sheets }) => !readFileSync(join(FOLDER, `${name}.xlsx`)).equals(plainBook(sheets)),
    );
    expect(stale.map(({ name }) => name)).toEqual([]);
  });

  it('stands for every code there is, with few exceptions', () => {
    const found = DEFECTS.flatMap(({ findings }) => findings.map((finding) => finding.split(' ')[0] ?? ''));
    const covered = [...new Set([...found, ...WITHOUT_BOOK.map(([code]) => code)])];
    expect(covered.toSorted()).toEqual(FAULT_CODES.toSorted());
    expect(WITHOUT_BOOK.filter(([code]) => found.includes(code))).toEqual([]);
  });

  it('has a script', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(DEFECTS.map(({ name }) => `${name}.xlsx`).sort());
  });
});

/** What an acceptance of the first finding of that code remembers of other cells; codes that are not listed follow from their own cell alone. */
const FOLLOWS_FROM: readonly (readonly [book: string, code: FaultCode, others: string])[] = [
  ['comment-contradicts', 'comment-contradicts', 'F4 0.913, G4 0.9, E4 0.882'],
  ['comment-figure-differs', 'comment-figure-differs', 'F4 0.913, G4 0.9, E4 0.882'],
  ['count-to-date-fell', 'count-to-date-fell', 'E4 41'],
  [
    'duplicate-ref',
    'duplicate-ref',
    'B5 “Referrals within a year of the last”, A4 “A1”, B4 “Assessments completed on time”',
  ],
  ['jump', 'jump', 'E4 0.882'],
  ['milestone-late', 'milestone-late', 'Scorecard!F4 0.913, E2 0.95'],
  ['plan-measure-missing', 'plan-measure-missing', 'F6 “31 March 2026”'],
  ['plan-name-differs', 'plan-name-differs', 'Plan!B2 “Carers approved in the year”'],
  ['polarity-differs', 'polarity-differs', 'Plan!C2 “Low”'],
  ['published-status-differs', 'published-status-differs', 'F6 0.88, G6 0.85'],
  ['published-trend-differs', 'published-trend-differs', 'F5 0.196, G5 0.2, E5 0.21'],
  ['red-without-comment', 'red-without-comment', 'F4 0.713, G4 0.9'],
  ['share-mismatch', 'total-mismatch', 'H6 82, I6 100'],
  ['small-number-shown', 'small-number-shown', 'E8 4'],
  ['target-differs', 'target-differs', 'Plan!E2 0.95'],
  ['target-implausible', 'target-implausible', 'F4 0.913, E4 0.882'],
  ['target-worse-than-baseline', 'target-worse-than-baseline', 'H4 0.92'],
  ['total-mismatch', 'total-mismatch', 'F9 6, F10 16'],
  ['unit-differs', 'unit-differs', 'Plan!D5 “Days”'],
];

describe('an acceptance', () => {
  const foundIn = (book: string): readonly Finding[] => {
    const assessed = assessBook(openBook(join(FOLDER, `${book}.xlsx`)).snapshot, NO_CHOICES);
    return assessed.ok ? assessed.assessment.findings : [];
  };

  it.each(FOLLOWS_FROM)('in %s of %s remembers the cells that it follows from', (book, code, others) => {
    const held = foundIn(book).find(({ fault }) => fault.code === code)?.held;
    expect(held?.split(', with ')[1]).toBe(others);
  });

  it('of any other code remembers its own cell alone', () => {
    const listed = new Set(FOLLOWS_FROM.map(([, code]) => code));
    const others = DEFECTS.flatMap(({ name }) => foundIn(name))
      .filter(({ restsOn = [] }) => restsOn.length > 0)
      .map(({ fault }) => fault.code);
    expect(others.filter((code) => !listed.has(code))).toEqual([]);
  });
});
