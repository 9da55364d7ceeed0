/** Whole books under the rule on disclosure: what is withheld stands nowhere on our sheets, in no cell and in no formula. */

import { assessBook } from '../../src/app/assessBook.ts';
import { type Choices, NO_CHOICES } from '../../src/app/choices.ts';
import { xlsxBooks } from '../../src/app/cli/xlsxBooks.ts';
import { scorecardDocument } from '../../src/app/document.ts';
import { summariseBook } from '../../src/app/summariseBook.ts';
import { published } from '../../src/domain/disclosure/published.ts';
import type { Snapshot, WorksheetSnapshot } from '../../src/sheets/snapshot.ts';
import { openBytes } from '../openBook.ts';
import { type PlainCell, plainBook } from '../workbooks/plainBook.ts';

/** Small, and what stands beside it: figures that nothing else in the book has. */
const SMALL = 4;
const BESIDE = 17;
const WITHHELD = [SMALL, BESIDE];

const ON = { policy: { disclosure: 'suppress 1 to 5' } };

const SCORECARD: readonly (readonly PlainCell[])[] = [
  ['Children’s services scorecard, Quarter 2 2025/26'],
  ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'Status', 'Commentary'],
  [
    'CA',
    'Children in homes',
    'Low',
    'Number',
    66,
    46,
    60,
    'Green',
    'Of 46 children 25 are abroad, 17 far and 4 near.',
  ],
  ['CB', 'of whom near', 'Low', 'Number', 24, SMALL, 20, 'Red', 'Four are left: 4 in all.'],
  ['CC', 'of whom far', 'Low', 'Number', 20, BESIDE, 30, 'Green', 'Fewer than the 20 before.'],
  ['CD', 'of whom abroad', 'Low', 'Number', 22, 25, 30, 'Green', 'No change is planned.'],
  ['CE', 'Children in secure homes', 'Low', 'Number', 28, '4', 20, 'Green', null],
  [
    'CF',
    'Calls answered in time',
    'High',
    '%',
    { value: 0.71, format: '0%' },
    { value: 0.72, format: '0%' },
    { value: 0.9, format: '0%' },
    'Red',
    'Late for 4 of the children.',
  ],
  ['CH', 'Letters answered', 'High', 'Number', 610, 620, 600, 'Green', null],
  ['CI', 'Reports published', 'High', 'Number', 81, 60, 80, 'Red', null],
  ['CG', 'Complaints', 'Low', 'Number', 71, 82, 60, 'Red', 'More than before.'],
];

const bookOf = (rows = SCORECARD) => openBytes(plainBook([{ name: 'Data', rows }]), 'book.xlsx');
type Book = ReturnType<typeof bookOf>;

function summarised(
  book: Book,
  choices: Partial<Choices>,
  on = '2025-11-20',
): { book: Book; said: readonly string[] } {
  const options = { repair: false, made: { on, version: '0' }, begin: () => {} };
  const made = summariseBook(xlsxBooks, book, { ...NO_CHOICES, ...choices }, options);
  if (made.kind !== 'made') throw new Error(JSON.stringify(made.kind === 'blocked' ? made.blocking : made));
  return { book: openBytes(made.bytes, 'book.xlsx'), said: made.report.headlines };
}

const ownSheets = ({ sheets }: Snapshot): readonly WorksheetSnapshot[] =>
  sheets.flatMap((sheet) => (sheet.kind === 'worksheet' && sheet.name !== 'Data' ? [sheet] : []));

/** Names of periods, cells and rules, and how many findings and ratings there are, are no figures of the scorecard's. */
const NAMES =
  /Q[1-4] \d{4}\/\d\d|Quarter \d|\$[A-Z]+\$\d+|\b[A-Z]{1,2}\d+\b|1 to 5|\^\d+|\b\d+ (?:ratings? moved|more findings?)/g;

const states = (text: string, figure: number): boolean =>
  new RegExp(`(?<![\\w.])${figure}(?![\\w.])`).test(text.replace(NAMES, ' '));

/** Cells of our sheets that state any of the figures, with what they say. */
function telling(snapshot: Snapshot, figures: readonly number[] = WITHHELD): readonly string[] {
  return ownSheets(snapshot).flatMap((sheet) =>
    [...sheet.rows.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value, formula, text }) => {
        const said = [text, formula ?? '', value.kind === 'text' ? value.value : ''];
        const isStated = figures.some(
          (figure) =>
            said.some((words) => states(words, figure)) ||
            (value.kind === 'number' && value.value === figure),
        );
        return isStated ? [`${sheet.name}: ${text} ${formula ?? ''}`] : [];
      }),
    ),
  );
}

describe('our sheets', () => {
  it('state the figures where nothing is withheld, so that this test can fail', () => {
    const found = telling(summarised(bookOf(), {}).book.snapshot);
    const sheets = new Set(found.map((line) => line.split(':')[0]));
    expect([...sheets].sort()).toEqual(['Committee summary', 'Scorecard checks', 'Scorecard history']);
  });

  it('state none of what is withheld', () => {
    const { book } = summarised(bookOf(), { settings: ON });
    expect(telling(book.snapshot)).toEqual([]);
    expect(
      ownSheets(book.snapshot).flatMap((sheet) => telling({ ...book.snapshot, sheets: [sheet] }, [25, 82])),
    ).not.toEqual([]);
  });

  it.each([['4 (of 30)'], ['4 see note'], ['17 (4 boys)']])(
    'state none of what stands in one cell as %s, in no formula either',
    (text) => {
      const rows = SCORECARD.map((row) => (row[0] === 'CE' ? row.with(5, text) : row));
      expect(telling(summarised(bookOf(rows), {}).book.snapshot).join()).toContain(text);
      expect(telling(summarised(bookOf(rows), { settings: ON }).book.snapshot).join()).not.toContain(text);
    },
  );

  it('state nothing that gives back a part which stands beside other words', () => {
    const rows = SCORECARD.map((row) => (row[0] === 'CB' ? row.with(5, '4 (of 46)') : row));
    expect(telling(summarised(bookOf(rows), { settings: ON }).book.snapshot)).toEqual([]);
  });

  it('state none of what an earlier summary kept', () => {
    const before = summarised(bookOf(), {}).book;
    const { book } = summarised(before, { settings: ON }, '2025-12-01');
    expect(telling(book.snapshot)).toEqual([]);
    const again = summarised(book, {}, '2026-01-07').book;
    expect(telling(again.snapshot)).toEqual([]);
  });

  it('state none of what an earlier sheet has', () => {
    const earlier = SCORECARD.map((row, at) =>
      at === 0
        ? ['Children’s services scorecard, Quarter 1 2025/26']
        : row.toSpliced(5, 1).map((cell) => (cell === 24 ? SMALL : cell)),
    );
    const twoSheets = (): Book =>
      openBytes(
        plainBook([
          { name: 'Data', rows: SCORECARD },
          { name: 'Data of Q1', rows: earlier },
        ]),
        'book.xlsx',
      );
    const ours = ({ snapshot }: Book): Snapshot => ({
      ...snapshot,
      sheets: snapshot.sheets.filter(({ name }) => name !== 'Data of Q1'),
    });
    expect(telling(ours(summarised(twoSheets(), {}).book)).join()).toContain(
      'was 4 on the sheet “Data of Q1”',
    );
    expect(telling(ours(summarised(twoSheets(), { settings: ON }).book))).toEqual([]);
  });

  it('state none of what a cell held when somebody accepted a finding about it', () => {
    const accepted = [{ code: 'text-number', cell: 'Data!F7', reason: 'Typed so', by: null, on: null }];
    const before = summarised(bookOf(), { accepted }).book;
    expect(
      telling({
        ...before.snapshot,
        sheets: ownSheets(before.snapshot).filter(({ name }) => /settings/.test(name)),
      }),
    ).not.toEqual([]);
    expect(telling(summarised(before, { settings: ON }).book.snapshot)).toEqual([]);
  });

  it('leave the analyst’s own sheet as it was, and rate it', () => {
    const source = bookOf();
    const { book } = summarised(source, { settings: ON });
    const [own] = book.snapshot.sheets;
    const [before] = source.snapshot.sheets;
    if (own?.kind !== 'worksheet' || before?.kind !== 'worksheet') throw new Error('The book has no sheet');
    for (const [row, cells] of before.rows)
      for (const [column, cell] of cells) expect(own.rows.get(row)?.get(column)).toEqual(cell);
    const words = [...(own.rows.get(3)?.values() ?? [])].map(({ text }) => text);
    expect(words.some((text) => /^Green: 4 /.test(text))).toBe(true);
  });

  it('say that figures are withheld, how many, and that findings are left out', () => {
    const { book } = summarised(bookOf(), { settings: ON });
    const texts = ownSheets(book.snapshot).flatMap((sheet) =>
      [...sheet.rows.values()].flatMap((row) => [...row.values()].map(({ text }) => text)),
    );
    expect(
      texts.some((text) => /Counts of people from 1 to 5 are withheld.* 3 figures \[c\]/.test(text)),
    ).toBe(true);
    expect(texts.some((text) => /^\d more findings are left out here/.test(text))).toBe(true);
  });
});

it('the headlines and the document of the copy follow from what is shown', () => {
  const { book, said } = summarised(bookOf(), { settings: ON });
  expect(said.join(' ')).toContain('3 of 9 measures have no figure for Q2 2025/26: withheld.');
  const assessed = assessBook(book.snapshot, NO_CHOICES);
  if (!assessed.ok) throw new Error(assessed.trouble.code);
  const document = scorecardDocument('book.xlsx', published(assessed.assessment));
  const byRef = new Map(document.measures.map((measure) => [measure.ref, measure]));
  for (const ref of ['CB', 'CC', 'CE']) {
    expect(byRef.get(ref)).toMatchObject({
      status: 'Not rated',
      statusReason: 'suppressed',
      trend: 'Not comparable',
      nextColour: null,
      readings: { 'Q2 2025/26': { kind: 'suppressed', text: '[c]' } },
    });
  }
  expect(byRef.get('CD')).toMatchObject({ status: 'Green', readings: { 'Q2 2025/26': { value: 25 } } });
  expect(JSON.stringify(document.findings)).not.toMatch(/\b(?:4|17)\b/);
});

it('nothing is changed where nothing is small', () => {
  const many = SCORECARD.map((row) => row.map((cell) => (cell === SMALL || cell === '4' ? 8 : cell)));
  const assessed = assessBook(bookOf(many).snapshot, { ...NO_CHOICES, settings: ON });
  if (!assessed.ok) throw new Error(assessed.trouble.code);
  const { assessment } = assessed;
  const shown = published(assessment);
  expect(shown.measures.map(({ rating, trend, why }) => [rating, trend, why])).toEqual(
    assessment.measures.map(({ rating, trend, why }) => [rating, trend, why]),
  );
  expect(shown.withheld?.figures).toBe(0);
});

describe('a comment beside a percentage', () => {
  it.each<readonly [measure: string, comment: string, isShown: boolean]>([
    ['Reviews held on time', 'Three brothers and sisters waited for the same chair.', false],
    ['Reviews of children in care held on time', 'Two have since moved.', false],
    ['Letters answered', 'Two have since been sent.', true],
    ['Visits to children made on time', 'Two teams are below strength.', true],
  ])('%s: “%s” is shown: %s', (measure, comment, isShown) => {
    const rows = SCORECARD.map((row) => (row[0] === 'CF' ? row.with(1, measure).with(8, comment) : row));
    const { book } = summarised(bookOf(rows), { settings: ON });
    const texts = ownSheets(book.snapshot).flatMap((sheet) =>
      [...sheet.rows.values()].flatMap((row) => [...row.values()].map(({ text }) => text)),
    );
    expect(texts.some((text) => text.includes(comment))).toBe(isShown);
  });
});

describe('which measures count people', () => {
  const said = (people: Readonly<Record<string, boolean>>): readonly string[] => {
    const settings = { mapping: { Data: { people } } };
    const assessed = assessBook(bookOf().snapshot, { ...NO_CHOICES, settings });
    if (!assessed.ok) throw new Error(assessed.trouble.code);
    return assessed.assessment.findings.flatMap(({ fault, ref }) =>
      fault.code === 'small-number-shown' && ref !== null ? [ref] : [],
    );
  };

  it.each<readonly [string, Readonly<Record<string, boolean>>, readonly string[]]>([
    ['the rule', {}, ['CB', 'CE']],
    ['what a person says, before the rule', { CB: false, CG: true }, ['CE']],
  ])('follows from %s', (_, people, refs) => {
    expect(said(people)).toEqual(refs);
  });
});
