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
