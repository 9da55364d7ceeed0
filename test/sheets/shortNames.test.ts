import { shortNames } from '../../src/sheets/shortNames.ts';

const LONG =
  'Ensure frontline practice is consistently good, effective and focussed on timely outcomes for children';

describe('shortNames', () => {
  it.each([
    ['Tackle obesity', 'Tackle obesity'],
    [LONG, 'Ensure frontline practice is consistently good, effective…'],
    [`1. ${LONG}`, '1. Ensure frontline practice is consistently good…'],
    ['x'.repeat(80), `${'x'.repeat(60)}…`],
  ])('shows %s as %s', (name, short) => {
    expect(shortNames([name, name]).get(name)).toBe(short);
  });

  it('leaves names whole that would read the same', () => {
    const [one, other] = [`${LONG} of school age`, `${LONG} under five`];
    expect([...shortNames([one, other, 'Tackle obesity']).values()]).toEqual([one, other, 'Tackle obesity']);
  });
});
