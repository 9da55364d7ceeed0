/** Which settings count: the caller's, the file's, the sheet's, the defaults. */
import { type Choices, NO_CHOICES } from '../../src/app/choices.ts';
import { xlsxBooks } from '../../src/app/cli/xlsxBooks.ts';
import { settingsInForce } from '../../src/app/settingsInForce.ts';
import { summariseBook } from '../../src/app/summariseBook.ts';
import { troubleWords } from '../../src/app/troubleWords.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { openBytes } from '../openBook.ts';
import { plainBook } from '../workbooks/plainBook.ts';

const BARE = openBytes(
  plainBook([
    {
      name: 'Scorecard',
      rows: [
        ['Scorecard, Quarter 2 2025/26'],
        ['Measure', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
        ['Visits made on time', 'High', 88, 91, 90],
      ],
    },
  ]),
  'book.xlsx',
);

const choose = (choices: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...choices });

/** The book with a settings sheet that says this. */
function withSheet(settings: object) {
  const options = { repair: false, made: { on: '2025-11-20', version: '0' }, begin: () => {} };
  const made = summariseBook(xlsxBooks, BARE, choose({ settings }), options);
  if (made.kind !== 'made') throw new Error(made.kind);
  return openBytes(made.bytes, 'copy.xlsx').snapshot;
}

const inForce = (snapshot: typeof BARE.snapshot, choices: Partial<Choices>) => {
  const found = settingsInForce(snapshot, choose(choices));
  if (!found.ok) throw new Error(troubleWords(found.trouble));
  return found.settings;
};

describe('settings in force', () => {
  it('are the defaults where nothing says otherwise', () => {
    expect(inForce(BARE.snapshot, {})).toMatchObject({ period: null, policy: DEFAULT_POLICY, accepted: [] });
  });

  it('come from the file where the book has no sheet', () => {
    expect(inForce(BARE.snapshot, { settings: { policy: { amber: 10 } } }).policy).toEqual({
      ...DEFAULT_POLICY,
      amber: 10,
    });
  });

  it('come from the sheet where there is no file', () => {
    const snapshot = withSheet({ policy: { green: 2, amber: 10 }, committee: { name: 'Scrutiny' } });
    expect(inForce(snapshot, {})).toMatchObject({
      policy: { green: 2, amber: 10 },
      committee: { name: 'Scrutiny' },
    });
  });

  it('come name by name from the file, then from the sheet', () => {
    const snapshot = withSheet({ policy: { green: 2, amber: 10 }, committee: { name: 'Scrutiny' } });
    expect(inForce(snapshot, { settings: { policy: { amber: 20 } } })).toMatchObject({
      policy: { green: 2, amber: 20 },
      committee: { name: 'Scrutiny' },
    });
  });

  it.each([
    ['Q1 2025/26', 'Q1 2025/26'],
    ['Quarter 1 2025/26', 'Q1 2025/26'],
    ['Jul-25', 'Jul 2025'],
    ['2025/26', '2025/26'],
  ])('take the period %s as %s', (period, key) => {
    expect(inForce(BARE.snapshot, { period }).period).toBe(key);
    expect(inForce(BARE.snapshot, { settings: { period } }).period).toBe(key);
  });

  it('let a later acceptance of the same finding replace an earlier one', () => {
    const acceptance = { code: 'target-zero', cell: 'Scorecard!F4', by: null, on: null };
    const settings = { accepted: [{ ...acceptance, reason: 'First' }] };
    const accepted = [{ ...acceptance, cell: 'scorecard!F4', reason: 'Second' }];
    expect(inForce(BARE.snapshot, { settings, accepted }).accepted.map(({ reason }) => reason)).toEqual([
      'Second',
    ]);
  });
});

describe('settings that cannot be used', () => {
  it.each([
    [
      'an unknown name',
      { settings: { policy: { yellow: 1 } } },
      /settings file cannot be used: “policy\.yellow”/,
    ],
    ['no group at all', { settings: [] }, /settings file cannot be used/],
    [
      'a limit out of order',
      { settings: { policy: { green: 9, amber: 5 } } },
      /settings file cannot be used/,
    ],
    ['no period', { period: 'soon' }, /“soon” is no period/],
  ])('%s', (_what, choices, said) => {
    const found = settingsInForce(BARE.snapshot, choose(choices));
    const line = found.ok ? '' : troubleWords(found.trouble);
    expect(line).toMatch(said);
    expect(line).not.toMatch(/\n/);
  });
});
