/** Copies are written whole or not at all, and never over the workbook they come from. */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outFile } from '../../../src/app/cli/outFile.ts';
import { writeWhole } from '../../../src/app/cli/writeWhole.ts';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const copy = new TextEncoder().encode('the copy');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  writeFileSync(at('book.xlsx'), 'the book');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (out: string, force = false) => {
  const place = outFile(out, at('book.xlsx'), force);
  return place.ok ? writeWhole(place, copy) : place;
};

const lineOf = (result: ReturnType<typeof write>): string => (result.ok ? '' : result.line);

describe('writing a copy', () => {
  it('writes it and leaves nothing else', () => {
    expect(write(at('copy.xlsx'))).toEqual({ ok: true });
    expect(readFileSync(at('copy.xlsx'), 'utf8')).toBe('the copy');
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'copy.xlsx']);
  });

  it('makes the folders that are missing', () => {
    expect(write(at('out', 'this year', 'copy.xlsx'))).toEqual({ ok: true });
    expect(readdirSync(at('out', 'this year'))).toEqual(['copy.xlsx']);
  });

  it('replaces an earlier copy only when told to', () => {
    writeFileSync(at('copy.xlsx'), 'an earlier copy');
    expect(lineOf(write(at('copy.xlsx')))).toContain('--force');
    expect(readFileSync(at('copy.xlsx'), 'utf8')).toBe('an earlier copy');
    expect(write(at('copy.xlsx'), true)).toEqual({ ok: true });
    expect(readFileSync(at('copy.xlsx'), 'utf8')).toBe('the copy');
  });

  it('does not replace a copy that came meanwhile', () => {
    const place = outFile(at('copy.xlsx'), at('book.xlsx'), false);
    writeFileSync(at('copy.xlsx'), 'another’s');
    const result = place.ok ? writeWhole(place, copy) : place;
    expect(lineOf(result)).toContain('is there already');
    expect(readFileSync(at('copy.xlsx'), 'utf8')).toBe('another’s');
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'copy.xlsx']);
  });

  it('writes through a link to an earlier copy', () => {
    writeFileSync(at('earlier.xlsx'), 'an earlier copy');
    symlinkSync(at('earlier.xlsx'), at('copy.xlsx'));
    expect(write(at('copy.xlsx'), true)).toEqual({ ok: true });
    expect(readFileSync(at('earlier.xlsx'), 'utf8')).toBe('the copy');
  });
});

describe('the workbook itself is never written', () => {
  it.each([
    ['by its own name', () => at('book.xlsx')],
    ['by another spelling of its folder', () => at('.', 'nowhere', '..', 'book.xlsx')],
    [
      'through a link to it',
      () => {
        symlinkSync(at('book.xlsx'), at('link.xlsx'));
        return at('link.xlsx');
      },
    ],
    [
      'through a hard link to it',
      () => {
        linkSync(at('book.xlsx'), at('hard.xlsx'));
        return at('hard.xlsx');
      },
    ],
    [
      'through a linked folder',
      () => {
        symlinkSync(folder, at('folder'));
        return at('folder', 'book.xlsx');
      },
    ],
  ])('%s', (_how, name) => {
    expect(lineOf(write(name(), true))).toContain('the workbook itself');
    expect(readFileSync(at('book.xlsx'), 'utf8')).toBe('the book');
  });
});

describe('a place that cannot be written', () => {
  it.each([
    ['a folder', () => mkdirSync(at('folder.xlsx'), { recursive: true }) ?? '', 'is a folder'],
    ['a file taken for a folder', () => at('book.xlsx', 'copy.xlsx'), 'name of a file'],
    ['another kind of file', () => at('copy.csv'), 'must end in .xlsx'],
  ])('%s', (_what, name, said) => {
    expect(lineOf(write(name(), true))).toContain(said);
    expect(readFileSync(at('book.xlsx'), 'utf8')).toBe('the book');
  });

  it('takes away the folders that it made for nothing', () => {
    const place = outFile(at('out', 'copy.xlsx'), at('book.xlsx'), false);
    const failing = { ok: true, replaces: false, path: at('out', 'n'.repeat(300), 'copy.xlsx') } as const;
    expect(place.ok).toBe(true);
    expect(lineOf(writeWhole(failing, copy))).toContain('cannot be written');
    expect(existsSync(at('out'))).toBe(false);
  });

  // Root may write anywhere, so that only other users can see a folder refuse.
  (process.getuid?.() === 0 ? it.skip : it)('leaves nothing in a folder without rights', () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    expect(lineOf(write(at('locked', 'copy.xlsx')))).toContain('rights');
    expect(readdirSync(at('locked'))).toEqual([]);
    chmodSync(at('locked'), 0o700);
  });
});
