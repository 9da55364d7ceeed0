/** The command line as people and programs meet it: exit status, streams, and what is left on disk. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../openBook.ts';
import { runScorecard, type ScorecardRun } from './runScorecard.ts';

const WORKBOOKS = resolve(__dirname, '..', 'workbooks');
const MAIN = resolve(__dirname, '..', '..', 'build', 'app', 'cli', 'main.js');

// Each test runs processes, which take long on a busy machine; no time is looked at.
jest.setTimeout(240_000);

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const run = (...words: readonly string[]): ScorecardRun => runScorecard(words, folder);
const borrow = (path: string, name: string): void => copyFileSync(join(WORKBOOKS, path), at(name));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-cli-'));
  borrow('sample.xlsx', 'book.xlsx');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('output', () => {
  it.each(['read', 'check', 'assess'])(
    '%s prints for people on standard output and nothing else',
    (command) => {
      const { status, stdout, stderr } = run(command, 'book.xlsx');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('EH04');
      expect(readdirSync(folder)).toEqual(['book.xlsx']);
    },
  );

  it.each(['read', 'check', 'assess'])('%s --json prints one document', (command) => {
    const { status, stdout, stderr } = run(command, 'book.xlsx', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'scorecard/1',
      workbook: 'book.xlsx',
      period: 'Q2 2025/26',
    });
  });

  it('ends quietly when its reader has seen enough', () => {
    const piped = spawnSync(
      'bash',
      [
        '-c',
        `"$0" "${MAIN}" check book.xlsx --json | head -c 20; echo "\${PIPESTATUS[0]}"`,
        process.execPath,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(piped.stderr).toBe('');
    expect(piped.stdout).toMatch(/0\n$/);
  });

  // What a run could not foresee, brought about from outside: standard output that throws.
  const UNFORESEEN =
    'data:text/javascript,process.stdout.write = () => { throw new Error("no such\\nstream"); };';

  it.each([
    ['check', ['check', 'book.xlsx'], 'nothing was written', ['book.xlsx']],
    [
      'summarise',
      ['summarise', 'book.xlsx', '--out', 'copy.xlsx'],
      'the copy stands whole at “copy.xlsx”',
      ['book.xlsx', 'copy.xlsx'],
    ],
    [
      'summarise --json',
      ['summarise', 'book.xlsx', '--out', 'copy.xlsx', '--json'],
      'the copy stands whole at “copy.xlsx”',
      ['book.xlsx', 'copy.xlsx'],
    ],
  ])('%s owns up to a fault of ours in one line, and says what it left', (_, words, stands, left) => {
    const failed = spawnSync(process.execPath, ['--import', UNFORESEEN, MAIN, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(failed.status).toBe(2);
    expect(failed.stderr).toBe(
      `scorecard: this run failed through a fault of ours (no such stream); ${stands}. Please report it.\n`,
    );
    expect(readdirSync(folder).sort()).toEqual(left);
  });

  it('says what was asked of it', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('--help').stdout).toContain('scorecard summarise BOOK.xlsx --out COPY.xlsx');
  });
});

describe('summarise', () => {
  it('writes the copy alone, and says where', () => {
    const before = readFileSync(at('book.xlsx'));
    const { status, stdout, stderr } = run('summarise', 'book.xlsx', '--out', 'out/copy.xlsx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/rated measures are Green/);
    expect(stdout).toContain('Written: out/copy.xlsx');
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'out']);
    expect(readdirSync(at('out'))).toEqual(['copy.xlsx']);
    expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
  });

  it('prints the document of the copy, with our cells', () => {
    const assessed = JSON.parse(run('assess', 'book.xlsx', '--json').stdout);
    const written = JSON.parse(run('summarise', 'book.xlsx', '--out', 'copy.xlsx', '--json').stdout);
    expect(written.workbook).toBe('copy.xlsx');
    expect(written.counts).toEqual(assessed.counts);
    expect(written.measures[0].cells).toEqual({
      status: 'Scorecard!U8',
      trend: 'Scorecard!V8',
      secondTrend: null,
    });
    const again = JSON.parse(run('assess', 'copy.xlsx', '--json').stdout);
    expect(again).toEqual(written);
  });

  it('writes a long trend that the settings ask for, and names its cell', () => {
    writeFileSync(
      at('long.json'),
      JSON.stringify({ policy: { trend: { second: 'same period last year' } } }),
    );
    const options = ['--out', 'copy.xlsx', '--settings', 'long.json', '--json'];
    const written = JSON.parse(run('summarise', 'book.xlsx', ...options).stdout);
    expect(written.measures[0].secondTrend.trendReason).toBe('same period last year');
    expect(written.measures[0].cells.secondTrend).toBe('Scorecard!W8');
  });

  it('keeps an earlier copy unless told to replace it', () => {
    writeFileSync(at('copy.xlsx'), 'an earlier copy');
    expect(run('summarise', 'book.xlsx', '--out', 'copy.xlsx')).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(at('copy.xlsx'), 'utf8')).toBe('an earlier copy');
    expect(run('summarise', 'book.xlsx', '--out', 'copy.xlsx', '--force').status).toBe(0);
    expect(openBook(at('copy.xlsx')).snapshot.sheets.length).toBeGreaterThan(4);
  });

  it('never writes the workbook itself', () => {
    symlinkSync(at('book.xlsx'), at('link.xlsx'));
    const before = readFileSync(at('book.xlsx'));
    const { status, stderr } = run('summarise', 'book.xlsx', '--out', 'link.xlsx', '--force');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('the workbook itself') });
    expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
  });

  it('writes nothing while a finding stands in the way, and does once it is accepted', () => {
    borrow('defects/duplicate-ref.xlsx', 'twice.xlsx');
    const blocked = run('summarise', 'twice.xlsx', '--out', 'copy.xlsx');
    expect(blocked.status).toBe(1);
    expect(blocked.stderr).toMatch(/^scorecard: twice\.xlsx: nothing was written[^\n]*\n$/);
    expect(blocked.stdout).toContain('To let it stand: --accept "duplicate-ref:Scorecard!A5=REASON"\n');
    expect(existsSync(at('copy.xlsx'))).toBe(false);
    expect(run('check', 'twice.xlsx').status).toBe(1);

    const accepted = run(
      'summarise',
      'twice.xlsx',
      '--out',
      'copy.xlsx',
      '--accept',
      'duplicate-ref:Scorecard!A5=Two parts of one',
    );
    expect({ status: accepted.status, stderr: accepted.stderr }).toEqual({ status: 0, stderr: '' });
    const { findings } = JSON.parse(run('check', 'copy.xlsx', '--json').stdout);
    expect(findings.find(({ code }: { code: string }) => code === 'duplicate-ref')).toMatchObject({
      accepted: 'Two parts of one',
    });
    expect(run('check', 'copy.xlsx').status).toBe(0);
  });

  it('tells a program’s user too what to accept, beside the document', () => {
    borrow('defects/duplicate-ref.xlsx', 'twice.xlsx');
    const { status, stdout, stderr } = run('summarise', 'twice.xlsx', '--out', 'copy.xlsx', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'scorecard/1' });
    expect(stderr).toMatch(/^scorecard: [^\n]*--accept "duplicate-ref:Scorecard!A5=REASON"[^\n]*\n$/);
  });

  it.each([
    ['summarise', ['--out', 'copy.xlsx']],
    ['check', []],
  ])('%s ends where an acceptance matches nothing, and names it', (command, words) => {
    borrow('defects/duplicate-ref.xlsx', 'twice.xlsx');
    const before = readdirSync(folder);
    const accept = [
      '--accept',
      'duplicate-ref:Scorecard!A5=Agreed',
      '--accept',
      'target-zero:Scorecard!Z9=Agreed',
    ];
    const blind = run(command, 'twice.xlsx', ...words, ...accept);
    expect({ status: blind.status, stdout: blind.stdout }).toEqual({ status: 2, stdout: '' });
    expect(blind.stderr).toMatch(/^scorecard: twice\.xlsx: --accept “target-zero:Scorecard!Z9” [^\n]+\n$/);
    expect(readdirSync(folder)).toEqual(before);

    const near = run(command, 'twice.xlsx', ...words, '--accept', 'duplicate-ref:Scorecard!A6=Agreed');
    expect(near.status).toBe(2);
    expect(near.stderr).toContain('what was found is “duplicate-ref:Scorecard!A5”');
  });

  it('is silent of an acceptance of the settings that matches nothing', () => {
    const accepted = [{ code: 'target-zero', cell: 'Scorecard!Z9', reason: 'Agreed' }];
    writeFileSync(at('old.json'), JSON.stringify({ accepted }));
    expect(run('check', 'book.xlsx', '--settings', 'old.json')).toMatchObject({ status: 0, stderr: '' });
  });

  it('counts what is accepted apart from what is open', () => {
    borrow('defects/duplicate-ref.xlsx', 'twice.xlsx');
    const accept = ['--accept', 'duplicate-ref:Scorecard!A5=Two parts of one', '--by', 'JS'];
    const checked = run('check', 'twice.xlsx', ...accept);
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain(' open, 1 accepted with a reason\n');
    const made = run('summarise', 'twice.xlsx', '--out', 'copy.xlsx', ...accept);
    expect(made.stdout).toMatch(/^Findings: [^\n]* open, 1 accepted with a reason; /m);
    expect(made.stdout).not.toContain('1 error');
  });

  it('repairs text numbers in the copy when asked, each told, and not before', () => {
    borrow('defects/text-numbers.xlsx', 'text.xlsx');
    expect(run('summarise', 'text.xlsx', '--out', 'plain.xlsx').status).toBe(0);
    const repaired = run('summarise', 'text.xlsx', '--out', 'repaired.xlsx', '--repair');
    expect(repaired.stdout).toContain('1 cell repaired');
    expect(repaired.stdout).toContain('Scorecard!F4: 91.3% as text becomes the number 0.913');
    const cellOf = (name: string) => {
      const [sheet] = openBook(at(name)).snapshot.sheets;
      return sheet?.kind === 'worksheet' ? sheet.rows.get(3)?.get(5) : undefined;
    };
    expect(cellOf('plain.xlsx')).toMatchObject({ value: { kind: 'text', value: '91.3%' } });
    expect(cellOf('repaired.xlsx')).toMatchObject({ value: { kind: 'number', value: 0.913 }, text: '91.3%' });
    expect(run('check', 'repaired.xlsx').stdout).not.toContain('text-number');
  });
});

describe('settings and options', () => {
  const write = (settings: object): void => writeFileSync(at('rules.json'), JSON.stringify(settings));
  const statusOf = (ref: string, ...words: readonly string[]): string => {
    const { measures } = JSON.parse(run('assess', 'book.xlsx', '--json', ...words).stdout);
    return measures.find((measure: { ref: string }) => measure.ref === ref).status;
  };

  it('rates by a settings file', () => {
    expect(statusOf('EH02')).toBe('Amber');
    write({ policy: { green: 5, amber: 10 } });
    expect(statusOf('EH02', '--settings', 'rules.json')).toBe('Green');
  });

  it('rates another period', () => {
    expect(statusOf('EH01', '--period', 'Quarter 2 2024/25')).toBe('Red');
  });

  it('lets a file go before the settings sheet, name by name', () => {
    write({ policy: { green: 5, amber: 10 }, committee: { name: 'Scrutiny' } });
    run('summarise', 'book.xlsx', '--out', 'copy.xlsx', '--settings', 'rules.json');
    write({ policy: { amber: 20 } });
    const { policy } = JSON.parse(run('assess', 'copy.xlsx', '--json', '--settings', 'rules.json').stdout);
    expect(policy).toMatchObject({ green: 5, amber: 20 });
  });

  it('says what another rule would change, and changes nothing', () => {
    const words = ['--policy', 'amber=10', '--policy', 'trend.comparedWith=same period last year'];
    const tried = run('assess', 'book.xlsx', ...words);
    expect(tried.status).toBe(0);
    expect(tried.stdout).toContain(
      'Under another rule (nothing is changed): Green: target met. Amber: within 10%',
    );
    expect(tried.stdout).toContain(': would be Amber, is Red\n');
    const { dryRun, policy } = JSON.parse(run('assess', 'book.xlsx', '--json', ...words).stdout);
    expect(policy.amber).toBe(5);
    expect(dryRun.policy).toMatchObject({ amber: 10, trend: { comparedWith: 'same period last year' } });
    expect(dryRun.changes.length).toBeGreaterThan(1);
  });

  it('withholds small numbers from the document of the copy, and not from the analyst’s own', () => {
    borrow('defects/small-number-shown.xlsx', 'small.xlsx');
    write({ policy: { disclosure: 'suppress 1 to 5' } });
    const readingOf = (stdout: string): object =>
      JSON.parse(stdout).measures.find(({ ref }: { ref: string }) => ref === 'B3').readings['Q2 2025/26'];
    const settings = ['--settings', 'rules.json', '--json'];
    expect(readingOf(run('assess', 'small.xlsx', ...settings).stdout)).toMatchObject({ value: 3 });
    expect(readingOf(run('summarise', 'small.xlsx', '--out', 'copy.xlsx', ...settings).stdout)).toMatchObject(
      {
        kind: 'suppressed',
        text: '[c]',
      },
    );
  });

  it('reads the sheets it is told to', () => {
    borrow('defects/two-scorecards.xlsx', 'two.xlsx');
    const { measures } = JSON.parse(run('assess', 'two.xlsx', '--json', '--sheet', 'Early help').stdout);
    expect(measures.map(({ ref }: { ref: string }) => ref)).toEqual(['B1', 'B2']);
  });
});

describe('a run that cannot be', () => {
  it.each([
    ['no such command', ['rate', 'book.xlsx'], 'no command “rate”'],
    ['no such option', ['check', 'book.xlsx', '--colour'], 'no option --colour'],
    ['no such file', ['check', 'nowhere.xlsx'], 'no file “nowhere.xlsx”'],
    ['no such sheet', ['check', 'book.xlsx', '--sheet', 'Elsewhere'], 'no sheet “Elsewhere”'],
    ['no period', ['check', 'book.xlsx', '--period', 'soon'], '“soon” is no period'],
    [
      'a period the book has not',
      ['check', 'book.xlsx', '--period', 'Q1 2019/20'],
      'no column for Q1 2019/20',
    ],
    ['no scorecard in the book', ['check', 'letter.xlsx', '--json'], 'No scorecard was found'],
    ['no settings file', ['check', 'book.xlsx', '--settings', 'rules.json'], 'no file “rules.json”'],
    ['settings that are no JSON', ['check', 'book.xlsx', '--settings', 'book.xlsx'], 'is not JSON'],
    ['settings with an unknown name', ['check', 'book.xlsx', '--settings', 'odd.json'], 'yellow'],
    ['a rule number with no such name', ['assess', 'book.xlsx', '--policy', 'ambr=10'], 'knows no “ambr”'],
    ['a rule number that is none', ['assess', 'book.xlsx', '--policy', 'amber=ten'], 'must be a number'],
    ['nowhere to write', ['summarise', 'book.xlsx'], 'Say where the copy goes'],
    ['a copy that is no workbook', ['summarise', 'book.xlsx', '--out', 'copy.pdf'], 'must end in .xlsx'],
    ['a copy that is a folder', ['summarise', 'book.xlsx', '--out', 'folder.xlsx'], 'is a folder'],
    ['a copy below a file', ['summarise', 'book.xlsx', '--out', 'book.xlsx/copy.xlsx'], 'name of a file'],
    [
      'an acceptance without a reason',
      ['summarise', 'book.xlsx', '--out', 'c.xlsx', '--accept', 'target-zero:A!B2='],
      'gives no reason',
    ],
  ])('%s: one line, exit 2, nothing written', (_what, words, said) => {
    mkdirSync(at('folder.xlsx'));
    borrow('defects/no-scorecard.xlsx', 'letter.xlsx');
    writeFileSync(at('odd.json'), '{"policy":{"yellow":3}}');
    const before = readdirSync(folder).sort();
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^scorecard: [^\n]+\n$/);
    expect(stderr).toContain(said);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
