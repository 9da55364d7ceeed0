/** What the checks of figures, targets and comments say of real published scorecards, and why each is so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../src/app/assessBook.ts';
import { NO_CHOICES } from '../src/app/choices.ts';
import type { Assessment } from '../src/domain/assessment.ts';
import type { FaultCode } from '../src/domain/finding.ts';
import { placeText } from '../src/sheets/address.ts';
import { booksOf } from './expectedReading.ts';
import { openBook } from './openBook.ts';

const WORKBOOKS = join(__dirname, 'workbooks');

const ABOUT_FIGURES: readonly FaultCode[] = [
  'over-100',
  'negative-count',
  'gap-in-series',
  'jump',
  'total-mismatch',
  'target-implausible',
];

const ABOUT_COMMENTS: readonly FaultCode[] = [
  'red-without-comment',
  'comment-contradicts',
  'comment-figure-differs',
  'comment-too-long',
];

/** Every assessed book of a folder, by its name. */
function assessed(folder: string): ReadonlyMap<string, Assessment> {
  return new Map(
    booksOf(folder).flatMap((name) => {
      const { settings = {} }: { settings?: object } = JSON.parse(
        readFileSync(join(WORKBOOKS, folder, `${name}.expected.json`), 'utf8'),
      );
      const { snapshot } = openBook(join(WORKBOOKS, folder, `${name}.xlsx`));
      const found = assessBook(snapshot, { ...NO_CHOICES, settings });
      return found.ok ? [[name, found.assessment] as const] : [];
    }),
  );
}

/** `book code cell` for every finding with one of the codes. */
const spelt = (books: ReadonlyMap<string, Assessment>, codes: readonly FaultCode[]): readonly string[] =>
  [...books].flatMap(([name, { findings }]) =>
    findings
      .filter(({ fault }) => codes.includes(fault.code))
      .map(({ fault, place }) => `${name} ${fault.code} ${place === null ? '' : placeText(place)}`),
  );

const comments = (books: ReadonlyMap<string, Assessment>): number =>
  [...books.values()].flatMap(({ measures }) => measures.filter(({ measure }) => measure.comment !== null))
    .length;

describe('the corpus', () => {
  const books = assessed('corpus');

  it('has its comments', () => {
    expect(comments(books)).toBe(38);
  });

  it('has no comment that is objected to', () => {
    expect(spelt(books, ABOUT_COMMENTS)).toEqual([]);
  });

  it('has one figure that is objected to', () => {
    // Attendance at strategy discussions went from 44% in July to 100% in September 2017: 56 points, as printed.
    expect(spelt(books, ABOUT_FIGURES)).toEqual([
      "worcestershire-2017-priority-plan jump 'Priority plan'!E8",
    ]);
  });
});

describe('the layouts', () => {
  const books = assessed('layouts');

  it('have their comments', () => {
    expect(comments(books)).toBe(42);
  });

  it('have no figure and no comment that is objected to', () => {
    expect(spelt(books, [...ABOUT_FIGURES, ...ABOUT_COMMENTS.slice(1)])).toEqual([]);
  });

  it('have Reds that nobody explains, each beside others that somebody does', () => {
    const found = spelt(books, ['red-without-comment']).map((line) =>
      line.replace(' red-without-comment', ''),
    );
    expect(found).toEqual([
      "annual-and-quarter-target-dot-holds-figure 'Q1 report'!H5",
      'frequency-bigger-smaller-to-plan Scorecard!L10',
      "half-years 'Half-yearly'!I7",
      "line-breaks-and-odd-spaces 'Children''s KPIs'!J5",
      'pounds-in-millions-and-thousands Finance!I4',
      'pounds-in-millions-and-thousands Finance!I5',
      'pounds-in-millions-and-thousands Finance!I9',
      'status-word-inside-the-value-cell Corporate!G8',
      'ten-ways-to-head-two-quarters Legal!H5',
      "this-year-last-year-priority-column 'Annual scorecard'!J7",
      "this-year-last-year-priority-column 'Annual scorecard'!J12",
    ]);
  });
});
