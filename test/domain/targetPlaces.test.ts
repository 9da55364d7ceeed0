/** Which cells state a target, and when two places are one cell. */
import fc from 'fast-check';
import { placeKey, samePlace } from '../../src/domain/place.ts';
import { targetPlaces } from '../../src/domain/targetPlaces.ts';
import { aRow, type RowSpec } from '../rows/aRow.ts';

const ROW = 6;

it.each<readonly [string, Partial<RowSpec>, readonly number[]]>([
  ['a figure', { target: '90%' }, [20]],
  ['a band in one cell', { target: '85-95%', polarity: 'near' }, [20]],
  ['a band with a cell for each edge', { edges: ['85%', '95%'] }, [20, 21]],
  ['an empty cell', { target: '' }, [20]],
  ['words that say no figure', { target: 'see note' }, [20]],
  ['no column of targets', { target: null }, []],
])('%s', (_, spec, columns) => {
  const { measure } = aRow({ readings: { 'Q2 2025/26': '88%' }, ...spec }, ROW);
  expect(targetPlaces(measure.target)).toEqual(
    columns.map((column) => ({ sheet: measure.sheet, row: ROW, column })),
  );
});

it('takes places for one cell where sheet, row and column are the same, and keys them so', () => {
  // Names of sheets may hold digits and commas.
  const place = fc.record({
    sheet: fc.constantFrom('A', 'B', '1,A', '1'),
    row: fc.nat(2),
    column: fc.nat(2),
  });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(samePlace(one, other)).toBe(same);
      expect(placeKey(one) === placeKey(other)).toBe(same);
    }),
  );
});
