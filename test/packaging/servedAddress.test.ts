/** Which addresses the pages may be served from. */
import fc from 'fast-check';
import { addressWords } from '../../src/packaging/addressWords.ts';
import { type AddressTrouble, servedAddress } from '../../src/packaging/servedAddress.ts';

// biome-ignore format: one address a line reads as a table
it.each<readonly [string, string]>([
  ['https://example.gov.uk/scorecard/', 'https://example.gov.uk/scorecard/'],
  ['https://example.gov.uk/', 'https://example.gov.uk/'],
  ['https://example.gov.uk', 'https://example.gov.uk/'],
  ['https://example.gov.uk:8443/a/b/', 'https://example.gov.uk:8443/a/b/'],
  ['https://example.gov.uk:443/a/', 'https://example.gov.uk/a/'],
  ['HTTPS://Example.GOV.uk/Scorecard/', 'https://example.gov.uk/Scorecard/'],
  [' https://example.gov.uk/a b/ ', 'https://example.gov.uk/a%20b/'],
  ['https://example.gov.uk/a/../b/', 'https://example.gov.uk/b/'],
])('takes %s as %s', (given, address) => {
  expect(servedAddress(given)).toEqual({ ok: true, address });
});

// biome-ignore format: one address a line reads as a table
it.each<readonly [string | undefined, AddressTrouble['code']]>([
  [undefined, 'no-address'],
  ['', 'no-address'],
  ['  ', 'no-address'],
  ['example.gov.uk/scorecard/', 'not-an-address'],
  ['/scorecard/', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['http://example.gov.uk/scorecard/', 'not-https'],
  ['file:///C:/scorecard/', 'not-https'],
  ['https://example.gov.uk/scorecard', 'more-than-a-folder'],
  ['https://example.gov.uk/scorecard/pane.html', 'more-than-a-folder'],
  ['https://example.gov.uk/scorecard/?a=1', 'more-than-a-folder'],
  ['https://example.gov.uk/scorecard/#a', 'more-than-a-folder'],
  ['https://officer:word@example.gov.uk/scorecard/', 'more-than-a-folder'],
])('refuses %s: %s', (given, code) => {
  expect(servedAddress(given)).toMatchObject({ ok: false, trouble: { code } });
});

// biome-ignore format: one trouble a line reads as a table
it.each<readonly [AddressTrouble, RegExp]>([
  [{ code: 'no-address' }, /^Say where .*--url https:/],
  [{ code: 'not-an-address', given: 'a' }, /^“a” is no web address/],
  [{ code: 'not-https', given: 'http://a/' }, /^“http:\/\/a\/” does not begin with https/],
  [{ code: 'more-than-a-folder', given: 'https://a/b' }, /^“https:\/\/a\/b” is not the address of a folder/],
])('says in one line what is wrong: %j', (trouble, line) => {
  expect(addressWords(trouble)).toMatch(line);
  expect(addressWords(trouble)).not.toContain('\n');
});

it('gives what it takes again unchanged', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'] }), (given) => {
      const first = servedAddress(given);
      if (first.ok) expect(servedAddress(first.address)).toEqual(first);
    }),
  );
});
