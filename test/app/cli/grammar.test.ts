/** What words on the command line ask for, and what is said of words that ask for nothing. */
import { parseRun } from '../../../src/app/cli/grammar.ts';
import { helpText } from '../../../src/app/cli/help.ts';

const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

describe('a run', () => {
  it.each([
    ['', 'help'],
    ['--help', 'help'],
    ['help', 'help'],
    ['--version', 'version'],
    ['read a.xlsx', 'read'],
    ['check a.xlsx --json', 'check'],
    ['assess --settings s.json a.xlsx', 'assess'],
    ['summarise a.xlsx --out b.xlsx', 'summarise'],
    ['summarise --help', 'help'],
  ])('“%s” is %s', (line, run) => {
    expect(parseRun(words(line))).toMatchObject({ ok: true, run });
  });

  it('takes every option', () => {
    const asked = parseRun([
      'summarise',
      'a.xlsx',
      '--out',
      'b.xlsx',
      '--period',
      'Q2 2025/26',
      '--sheet',
      'One',
      '--sheet',
      'Two',
      '--settings=s.json',
      '--accept',
      "target-zero:'My sheet'!H9=Agreed",
      '--by',
      'JS',
      '--repair',
      '--force',
      '--json',
    ]);
    expect(asked).toEqual({
      ok: true,
      run: 'summarise',
      request: {
        book: 'a.xlsx',
        json: true,
        period: 'Q2 2025/26',
        sheets: ['One', 'Two'],
        settings: 's.json',
        out: 'b.xlsx',
        repair: true,
        force: true,
        accept: ["target-zero:'My sheet'!H9=Agreed"],
        by: 'JS',
      },
    });
  });

  it.each(['check', 'summarise'])('%s takes acceptances', (command) => {
    const asked = parseRun(
      [command, 'a.xlsx', '--out=b.xlsx', '--accept', 'a=b', '--accept', 'c=d'].filter(
        (word) => command === 'summarise' || !word.startsWith('--out'),
      ),
    );
    expect(asked).toMatchObject({ run: command, request: { accept: ['a=b', 'c=d'] } });
  });

  it('assess takes the rule numbers to try', () => {
    const asked = parseRun(['assess', 'a.xlsx', '--policy', 'amber=10', '--policy=green=2']);
    expect(asked).toMatchObject({ run: 'assess', request: { policy: ['amber=10', 'green=2'] } });
  });

  it('takes a name that begins with a dash after --', () => {
    expect(parseRun(['read', '--', '-a.xlsx'])).toMatchObject({ request: { book: '-a.xlsx' } });
  });
});

describe('a line that cannot be run', () => {
  it.each([
    ['rate a.xlsx', 'no command “rate”'],
    ['--json read a.xlsx', 'The command comes first'],
    ['read', 'Name a workbook'],
    ['read a.xlsx b.xlsx', 'One workbook at a time'],
    ['read a.xlsx --out b.xlsx', '“read” has no option --out'],
    ['assess a.xlsx --accept a=b', '“assess” has no option --accept'],
    ['check a.xlsx --policy amber=10', '“check” has no option --policy'],
    ['check a.xlsx --colour', '“check” has no option --colour'],
    ['check a.xlsx --period', '--period needs a value'],
    ['check a.xlsx --json=yes', '--json takes no value'],
    ['summarise a.xlsx', 'Say where the copy goes'],
  ])('“%s” says: %s', (line, said) => {
    const asked = parseRun(words(line));
    expect(asked).toMatchObject({ ok: false });
    expect(asked.ok ? '' : asked.line).toContain(said);
    expect(asked.ok ? '' : asked.line).not.toMatch(/\n/);
  });
});

describe('help', () => {
  it.each([null, 'read', 'check', 'assess', 'summarise'] as const)('of %s shows how to run it', (about) => {
    const text = helpText(about);
    expect(text).toContain(about === null ? 'Usage' : 'Examples');
    expect(text).toContain('--json');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('names every option of the grammar', () => {
    for (const option of ['--out', '--repair', '--force', '--accept', '--sheet', '--period', '--settings']) {
      expect(helpText('summarise')).toContain(option);
    }
  });
});
