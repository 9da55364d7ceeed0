/** What acceptances remember of a cell. */
import type { Cell, CellValue } from '../../src/sheets/cell.ts';
import { heldIn, heldText } from '../../src/sheets/heldText.ts';
import { aBook } from './aBook.ts';

const cell = (value: CellValue, format = 'General', text = ''): Cell => ({
  value,
  format,
  text,
  font: null,
  fill: null,
  formula: null,
});

const LONG = `${'The figure is provisional until the return is checked. '.repeat(4)}End`;

it.each<readonly [string, Cell | undefined, string]>([
  ['nothing', undefined, '(blank)'],
  ['an empty cell with a fill', cell({ kind: 'empty' }), '(blank)'],
  ['text without a word', cell({ kind: 'text', value: '  ' }), '(blank)'],
  ['a number whatever its format', cell({ kind: 'number', value: 0.913 }, '0.0%', '91.3%'), '0.913'],
  ['a number without binary noise', cell({ kind: 'number', value: 0.1 + 0.2 }), '0.3'],
  ['text', cell({ kind: 'text', value: ' See\n note ' }), '“See note”'],
  ['text that looks like nothing', cell({ kind: 'text', value: '–' }), '“–”'],
  ['digits as text, unlike the number', cell({ kind: 'text', value: '0.913' }), '“0.913”'],
  ['a switch', cell({ kind: 'boolean', value: true }), 'TRUE'],
  ['an error', cell({ kind: 'error', code: '#REF!' }), '#REF!'],
])('%s', (_, found, held) => {
  expect(heldText(found)).toBe(held);
});

it('keeps the beginning of a long text and sees a change at its end', () => {
  const [one, other] = [LONG, `${LONG}s`.replace('Ends', 'Ens')].map((value) =>
    heldText(cell({ kind: 'text', value })),
  );
  expect(one).toMatch(/^“The figure is provisional.{50,60}…” \(\d+ characters, [0-9a-f]{8}\)$/);
  expect(other).not.toBe(one);
  expect(heldText(cell({ kind: 'text', value: LONG.replace('End', 'Emd') }))).not.toBe(one);
});

it('finds a cell of a sheet however its name is written', () => {
  const held = heldIn(aBook({ name: 'My sheet', rows: [['Measure', 5]] }));
  expect(held({ sheet: 'my Sheet', row: 0, column: 1 })).toBe('5');
  expect(held({ sheet: 'My sheet', row: 9, column: 1 })).toBe('(blank)');
  expect(held({ sheet: 'Other', row: 0, column: 1 })).toBeNull();
});
