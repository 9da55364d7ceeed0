/** Settings saved without a summary: only their own sheet is written, and they are read back the same. */
import fc from 'fast-check';
import { acceptFinding, unacceptFinding } from '../../src/app/acceptFinding.ts';
import { assessBook } from '../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import { xlsxBooks } from '../../src/app/cli/xlsxBooks.ts';
import { planSettings } from '../../src/app/planSettings.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { placeText } from '../../src/sheets/address.ts';
import { readSettingsSheet } from '../../src/sheets/readSettingsSheet.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { openBytes } from '../openBook.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';
import { type PlainCell, plainBook } from '../workbooks/plainBook.ts';

const SHEET = 'Data, Q2';

/** A book with one measure that is read without trouble but for its target of 0 and its reading. */
const bookOf = (reading: PlainCell = null, target: PlainCell = 0, ref = 'A1') =>
  openBytes(
    plainBook([
      {
        name: SHEET,
        rows: [
          ['Scorecard, Quarter 2 2025/26'],
          ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
          [ref, 'Children missing from care', 'Low', 'Number', 4, reading, target],
          ['A2', 'Visits made', 'High', 'Number', 410, 430, 400],
        ],
      },
    ]),
    'book.xlsx',
  );

type Book = ReturnType<typeof bookOf>;

/** The book with these settings saved in it. */
function saved(book: Book, settings: Settings): Book {
  const applied = xlsxBooks.apply(book, planSettings(book.snapshot, settings));
  if (!applied.ok) throw new Error(applied.advice);
  return openBytes(applied.bytes, 'book.xlsx');
}

const readBack = (snapshot: Snapshot): Settings => {
  const found = readSettingsSheet(snapshot);
  if (!found?.ok) throw new Error(JSON.stringify(found));
  return found.settings;
};

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Words that a cell keeps as they are: no blanks at the ends, nothing that means `nothing is set`, nor the one name that zod drops. */
const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })
  .map((text) => text.trim())
  .filter((text) => !['', '–', 'not set', '__proto__'].includes(text.toLowerCase()));

const name = words.filter((text) => !/[[\]:*?/\\]|^'|'$/.test(text) && text.length <= 31);

const settings: fc.Arbitrary<Settings> = fc.record({
  period: orNull(fc.constantFrom('Q2 2025/26', 'Jul 2025', '2025/26')),
  policy: fc.record({
    ...Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS.policy).map(([key, value]) => [key, fc.constant(value)]),
    ),
    amber: fc.constantFrom(5, 7.5, 10),
    amberIfImproved: fc.boolean(),
  }) as unknown as fc.Arbitrary<Settings['policy']>,
  committee: fc.record({
    name: orNull(words),
    meetingDate: orNull(words),
    agendaItem: orNull(words),
    contact: orNull(words),
    status: fc.constantFrom('Draft' as const, 'Final' as const),
  }),
  summary: fc.constant(DEFAULT_SETTINGS.summary),
  mapping: fc.dictionary(
    name,
    fc.record({
      headingRow: orNull(fc.integer({ min: 1, max: 99 })),
      fields: fc.constantFrom({}, { ref: 'A', name: 'B' }),
      polarity: fc.dictionary(words, fc.constantFrom('higher' as const, 'lower' as const)),
    }),
    { maxKeys: 2 },
  ) as fc.Arbitrary<Settings['mapping']>,
  accepted: fc.uniqueArray(
    fc
      .record({
        code: fc.constantFrom('target-zero', 'text-number'),
        cell: fc
          .record({ sheet: name, row: fc.nat(99), column: fc.nat(99) })
          .map((place) => placeText(place)),
        reason: words,
        by: orNull(words),
        on: orNull(words),
        held: fc.option(words, { nil: undefined }),
      })
      .map(({ held, ...acceptance }) => (held === undefined ? acceptance : { ...acceptance, held })),
    { selector: ({ code, cell }) => `${code} ${cell.toLowerCase()}`, maxLength: 3 },
  ),
});

describe('settings saved in a workbook', () => {
  it('are read back the same', () => {
    fc.assert(
      fc.property(settings, settings, (first, second) => {
        const once = saved(bookOf(), first);
        expect(readBack(once.snapshot)).toEqual(first);
        expect(readBack(saved(once, second).snapshot)).toEqual(second);
      }),
      { numRuns: 15 },
    );
  });

  it('change no cell of another sheet, and add no sheet but theirs', () => {
    const before = bookOf('Due Q3');
    const once = saved(before, {
      ...DEFAULT_SETTINGS,
      committee: { ...DEFAULT_SETTINGS.committee, name: 'X' },
    });
    const twice = saved(once, DEFAULT_SETTINGS);
    for (const after of [once, twice]) {
      expect(after.snapshot.sheets.map((sheet) => sheet.name)).toEqual([SHEET, 'Scorecard settings']);
      expect(after.snapshot.sheets[0]).toEqual(before.snapshot.sheets[0]);
    }
  });
});

function assessed(book: Book): Assessment {
  const found = assessBook(book.snapshot, NO_CHOICES);
  if (!found.ok) throw new Error(found.trouble.code);
  return found.assessment;
}

/** What is found in the row of the first measure, the accepted in brackets. */
const found = (book: Book): readonly string[] =>
  assessed(book)
    .findings.filter(({ place }) => place?.row === 2)
    .map(({ fault, accepted }) => (accepted === null ? fault.code : `(${fault.code})`));

const GIVEN = { reason: 'None is the aim', by: 'JS', on: '20 November 2025' };

/** Accepts what is found with this code, as the pane does, and saves it. */
function accepting(book: Book, code: string): Book {
  const { findings, settings: inForce } = assessed(book);
  const finding = findings.find(({ fault }) => fault.code === code);
  if (finding === undefined) throw new Error(`${code} was not found`);
  return saved(book, acceptFinding(inForce, finding, GIVEN));
}

/** The book with its settings as they are saved in `from`. */
const withSettingsOf = (from: Book, book: Book): Book => saved(book, readBack(from.snapshot));

describe('an acceptance', () => {
  const accepted = accepting(bookOf(3), 'target-zero');

  it('remembers what the cell held', () => {
    expect(readBack(accepted.snapshot).accepted).toEqual([
      { code: 'target-zero', cell: "'Data, Q2'!G3", ...GIVEN, held: '0 of A1' },
    ]);
  });

  it.each<readonly [string, PlainCell, PlainCell, readonly string[]]>([
    ['counts while the cell is the same', 3, 0, ['(target-zero)']],
    ['counts whatever happens to another cell', 9, 0, ['(target-zero)']],
    ['counts when only the format changes', 3, { value: 0, format: '0.00' }, ['(target-zero)']],
    ['is passed over where the finding is gone', 3, { value: 0, error: '#REF!', formula: 'Z1' }, []],
    ['lapses when text takes the number’s place', 3, '0', ['target-zero', 'acceptance-lapsed']],
  ])('%s', (_, reading, target, codes) => {
    const after = found(withSettingsOf(accepted, bookOf(reading, target)));
    expect(after.filter((code) => /target-zero|acceptance/.test(code))).toEqual(codes);
  });

  it('lapses when rows are sorted and another measure with the same cell stands there', () => {
    const sorted = withSettingsOf(accepted, bookOf(3, 0, 'A7'));
    expect(found(sorted)).toEqual(expect.arrayContaining(['target-zero', 'acceptance-lapsed']));
  });

  it('goes with its measure where a row or a column is put in before it', () => {
    const moved = [
      [],
      ['Scorecard, Quarter 2 2025/26'],
      [],
      ['Ref', 'Owner', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
    ];
    const rows: PlainCell[][] = [
      ...moved,
      ['A2', 'JS', 'Visits made', 'High', 'Number', 410, 430, 400],
      ['A1', 'JS', 'Children missing from care', 'Low', 'Number', 4, 3, 0],
    ];
    const book = openBytes(plainBook([{ name: SHEET, rows }]), 'book.xlsx');
    const { findings, settings } = assessed(withSettingsOf(accepted, book));
    const stands = findings.find(({ fault }) => fault.code === 'target-zero');
    expect(stands?.accepted).toBe(GIVEN.reason);
    expect(findings.map(({ fault }) => fault.code)).not.toContain('acceptance-lapsed');
    expect(stands && unacceptFinding(settings, stands).accepted).toEqual([]);
  });

  it('of a blank cell says nothing of what is found there later', () => {
    const blank = accepting(bookOf(null), 'missing-reading-no-reason');
    expect(found(blank)).toContain('(missing-reading-no-reason)');
    const words = found(withSettingsOf(blank, bookOf('see note')));
    expect(words).toContain('unreadable-value');
    expect(words).not.toContain('(missing-reading-no-reason)');
  });

  it('says in plain words that it has lapsed, and why it had been given', () => {
    const after = assessed(withSettingsOf(accepted, bookOf(3, '0')));
    const lapsed = after.findings.find(({ fault }) => fault.code === 'acceptance-lapsed');
    expect(lapsed).toMatchObject({
      severity: 'note',
      fault: { accepted: 'target-zero', reason: 'None is the aim', held: '0 of A1', holds: '“0” of A1' },
    });
  });

  it('without what the cell held counts as it always did', () => {
    const settings = readBack(accepted.snapshot);
    const older = {
      ...settings,
      accepted: settings.accepted.map(({ held: _held, ...acceptance }) => acceptance),
    };
    expect(found(saved(bookOf(3, '0'), older))).toContain('(target-zero)');
  });

  it('given again counts for the cell as it is now', () => {
    const again = accepting(withSettingsOf(accepted, bookOf(3, '0')), 'target-zero');
    expect(found(again)).toContain('(target-zero)');
    expect(found(again)).not.toContain('acceptance-lapsed');
    expect(readBack(again.snapshot).accepted).toHaveLength(1);
  });

  it('given on the command line remembers the cell as well', () => {
    const choices = {
      ...NO_CHOICES,
      accepted: [{ code: 'target-zero', cell: "'Data, Q2'!G3", reason: 'x', by: null, on: null }],
    };
    const run = assessBook(bookOf(3).snapshot, choices);
    expect(run.ok && run.assessment.settings.accepted).toMatchObject([{ held: '0 of A1' }]);
  });
});

/** A measure that is Red by its figures, with what the council says of it. */
const ratedBook = (reading: PlainCell, status: PlainCell, target: PlainCell = 400) =>
  openBytes(
    plainBook([
      {
        name: SHEET,
        rows: [
          ['Scorecard, Quarter 2 2025/26'],
          ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG', 'Commentary'],
          ['A1', 'Visits made', 'High', 'Number', 310, reading, target, status, null],
          ['A2', 'Calls answered', 'High', 'Number', 410, 430, 400, 'Green', 'In hand'],
        ],
      },
    ]),
    'book.xlsx',
  );

describe.each<readonly [code: string, cell: string]>([
  ['published-status-differs', 'H3'],
  ['red-without-comment', 'I3'],
])('an acceptance of %s, which follows from the figure and the target', (code, cell) => {
  const accepted = accepting(ratedBook(300, 'Green'), code);
  const standing = (book: Book): readonly string[] =>
    found(withSettingsOf(accepted, book)).filter((each) => each.includes(code) || /acceptance/.test(each));

  it('remembers those cells too', () => {
    const own = code === 'red-without-comment' ? '(blank)' : '“Green”';
    expect(readBack(accepted.snapshot).accepted).toEqual([
      { code, cell: `'${SHEET}'!${cell}`, ...GIVEN, held: `${own} of A1, with F3 300, G3 400` },
    ]);
  });

  it.each<readonly [string, Book, readonly string[]]>([
    ['counts while they are the same', ratedBook(300, 'Green'), [`(${code})`]],
    ['lapses with another figure', ratedBook(250, 'Green'), [code, 'acceptance-lapsed']],
    ['lapses with another target', ratedBook(300, 'Green', 390), [code, 'acceptance-lapsed']],
  ])('%s', (_, book, codes) => {
    expect(standing(book)).toEqual(codes);
  });
});
