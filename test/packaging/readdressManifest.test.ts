/** The manifest for another address: all of it moved, nothing else touched, and back again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEVELOPMENT_ADDRESS, filesNamed, readdressManifest } from '../../src/packaging/readdressManifest.ts';
import { servedAddress } from '../../src/packaging/servedAddress.ts';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

const ADDRESS = 'https://example.gov.uk/scorecard/';

const moved = readdressManifest(manifest, DEVELOPMENT_ADDRESS, ADDRESS);

/** Every https address that stands in a value. */
const addresses = (text: string): readonly string[] =>
  [...text.matchAll(/"(https:[^"]*)"/g)].map((match) => match[1] ?? '');

it('moves every address', () => {
  expect(addresses(moved)).toHaveLength(addresses(manifest).length);
  expect(addresses(moved).filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  expect(moved).not.toContain('localhost:3000');
});

it('moves nothing else', () => {
  const without = (text: string, address: string) => text.split(address).join('');
  expect(without(moved, ADDRESS)).toBe(without(manifest, DEVELOPMENT_ADDRESS));
});

it('names the same files wherever it is moved', () => {
  expect(filesNamed(manifest, DEVELOPMENT_ADDRESS)).toEqual(
    expect.arrayContaining(['pane.html', 'help.html', 'assets/icon-16.png']),
  );
  expect(filesNamed(moved, ADDRESS)).toEqual(filesNamed(manifest, DEVELOPMENT_ADDRESS));
});

it('names no file twice', () => {
  const files = filesNamed(manifest, DEVELOPMENT_ADDRESS);
  expect(new Set(files).size).toBe(files.length);
});

const folders = fc
  .webUrl({ validSchemes: ['https'], withQueryParameters: false, withFragments: false })
  .map((url) => servedAddress(`${url.replace(/\/$/, '')}/`))
  .filter((address) => address.ok)
  .map((address) => address.address);

it.each(['https://a.uk/B&C/', "https://a.uk/officer's/", 'https://a.uk/%22/'])(
  'keeps XML whole with %s',
  (address) => {
    const there = readdressManifest(manifest, DEVELOPMENT_ADDRESS, address);
    expect(there).not.toMatch(/&(?!amp;)/);
    expect(filesNamed(there, address)).toEqual(filesNamed(manifest, DEVELOPMENT_ADDRESS));
  },
);

it('comes back as it went', () => {
  fc.assert(
    fc.property(folders, (address) => {
      const there = readdressManifest(manifest, DEVELOPMENT_ADDRESS, address);
      expect(readdressManifest(there, address, DEVELOPMENT_ADDRESS)).toBe(manifest);
      expect(filesNamed(there, address)).toEqual(filesNamed(manifest, DEVELOPMENT_ADDRESS));
    }),
  );
});
