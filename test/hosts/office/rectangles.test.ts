/** Cells joined into rectangles: each in one, with its own key, and no other place in any. */
import fc from 'fast-check';
import { packed, rowBlocks } from '../../../src/hosts/office/blocks.ts';
import { rectangles } from '../../../src/hosts/office/rectangles.ts';

const place = fc.record({ row: fc.nat(12), column: fc.nat(8), key: fc.constantFrom('a', 'b') });

const cells = fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}`, maxLength: 80 });

describe('rectangles', () => {
  it('hold each cell once under its own key', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const held: string[] = [];
        for (const { area, key } of rectangles(given))
          for (let row = area.top; row <= area.bottom; row++)
            for (let column = area.left; column <= area.right; column++) held.push(`${row},${column},${key}`);
        expect(held.sort()).toEqual(given.map(({ row, column, key }) => `${row},${column},${key}`).sort());
      }),
    );
  });

  it('make one of a whole table', () => {
    const table = Array.from({ length: 40 }, (_, at) => ({ row: at >> 2, column: at & 3, key: 'a' }));
    expect(rectangles(table)).toEqual([{ area: { top: 0, left: 0, bottom: 9, right: 3 }, key: 'a' }]);
  });
});

describe('blocks', () => {
  it.each([
    [{ top: 2, left: 0, bottom: 11, right: 4 }, 10, 5],
    [{ top: 0, left: 0, bottom: 0, right: 99 }, 10, 1],
    [{ top: 0, left: 0, bottom: 6, right: 0 }, 100, 1],
  ])('of %j with at most %i cells are %i, and cover it', (area, most, count) => {
    const blocks = rowBlocks(area, most);
    expect(blocks).toHaveLength(count);
    expect(blocks[0]?.top).toBe(area.top);
    expect(blocks.at(-1)?.bottom).toBe(area.bottom);
    for (const [index, block] of blocks.entries())
      if (index > 0) expect(block.top).toBe((blocks[index - 1]?.bottom ?? 0) + 1);
  });

  it('are packed in order up to the limit, one too heavy alone', () => {
    expect(packed([3, 4, 9, 1, 2], (weight) => weight, 7)).toEqual([[3, 4], [9], [1, 2]]);
  });
});
