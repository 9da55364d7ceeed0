/** The manifest beside the built pages: only where all that it names was built. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DEVELOPMENT_ADDRESS, filesNamed, readdressManifest } from '../../src/packaging/readdressManifest.ts';
import { writeManifest } from '../../src/packaging/writeManifest.ts';

const ADDRESS = 'https://example.gov.uk/scorecard/';
const PATH = join(__dirname, '../../manifest.xml');
const manifest = readFileSync(PATH, 'utf8');
const named = filesNamed(manifest, DEVELOPMENT_ADDRESS);

let folder: string;

const build = (files: readonly string[]): void => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packaging-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is written for the address where all is there', () => {
  build(named);
  expect(writeManifest(PATH, folder, ADDRESS)).toEqual([]);
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(
    readdressManifest(manifest, DEVELOPMENT_ADDRESS, ADDRESS),
  );
});

it('is not written where a file is missing, which is named', () => {
  build(named.filter((file) => file !== 'help.html'));
  expect(writeManifest(PATH, folder, ADDRESS)).toEqual(['help.html']);
  expect(existsSync(join(folder, 'manifest.xml'))).toBe(false);
});
