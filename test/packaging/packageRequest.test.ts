/** What may be said to `npm run package`, and what it answers. */
import { packageRequest } from '../../src/packaging/packageRequest.ts';

it.each([[['--url', 'https://example.gov.uk/scorecard/']], [['--url=https://example.gov.uk/scorecard/']]])(
  'takes %j',
  (words) => {
    expect(packageRequest(words)).toEqual({ ok: true, address: 'https://example.gov.uk/scorecard/' });
  },
);

// biome-ignore format: one command line a line reads as a table
it.each<readonly [readonly string[], RegExp]>([
  [[], /^Say where/],
  [['--url'], /^Say where/],
  [['https://example.gov.uk/scorecard/'], /^Say where.*npm run package -- --url /],
  [['--url', 'http://example.gov.uk/'], /over https only/],
  [['--url', 'https://example.gov.uk/scorecard'], /must end in \//],
  [['--out', 'a', '--url', 'https://example.gov.uk/'], /^There is no option --out/],
])('refuses %j', (words, line) => {
  expect(packageRequest(words)).toEqual({ ok: false, line: expect.stringMatching(line) });
});
