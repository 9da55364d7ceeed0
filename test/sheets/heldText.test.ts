/** What acceptances remember of a cell. */
import type { Cell, CellValue } from '../../src/sheets/cell.ts';
import { heldBy, heldIn, heldText, withoutAddresses } from '../../src/sheets/heldText.ts';
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

it.each([
  ['0 of A1', '0 of A1'],
  ['“Green” of A1, with F6 0.43, G6 0.5', '“Green” of A1, with 0.43, 0.5'],
  ["“Green” of A1, with Plan!E2 0.5, 'Data, Q2'!E2 “a, B2 b”", '“Green” of A1, with 0.5, “a, b”'],
])('%s without addresses', (held, bare) => {
  expect(withoutAddresses(held)).toBe(bare);
});

it('finds a cell of a sheet however its name is written', () => {
  const held = heldIn(aBook({ name: 'My sheet', rows: [['Measure', 5]] }));
  expect(held({ sheet: 'my Sheet', row: 0, column: 1 })).toBe('5');
  expect(held({ sheet: 'My sheet', row: 9, column: 1 })).toBe('(blank)');
  expect(held({ sheet: 'Other', row: 0, column: 1 })).toBeNull();
});

describe('a finding that follows from other cells', () => {
  const heldAt = heldIn(
    aBook(
      { name: 'My sheet', rows: [['Green', 0.43, ...Array.from({ length: 9 }, (_, at) => at)]] },
      { name: 'Plan', rows: [[0.5]] },
    ),
  );
  const at = (column: number, sheet = 'My sheet') => ({ sheet, row: 0, column });
  const NO_MEASURE = { ref: null, measure: null };

  it.each<readonly [string, Parameters<typeof heldBy>[0], string | null]>([
    ['its own cell alone', { ...NO_MEASURE, place: at(0) }, '“Green”'],
    ['the ref of its measure', { place: at(0), ref: 'A1', measure: 'Visits made' }, '“Green” of A1'],
    [
      'the name of a measure without a ref',
      { place: at(0), ref: null, measure: 'Visits made' },
      '“Green” of “Visits made”',
    ],
    [
      'others of its sheet and of another',
      { place: at(0), ref: 'A1', measure: 'Visits made', restsOn: [at(1), at(0, 'Plan')] },
      '“Green” of A1, with B1 0.43, Plan!A1 0.5',
    ],
    ['one that is blank', { ...NO_MEASURE, place: at(0), restsOn: [at(20)] }, '“Green”, with U1 (blank)'],
    ['no cell', { place: null, ref: 'A1', measure: 'Visits made', restsOn: [at(1)] }, null],
  ])('holds %s', (_, noticed, held) => {
    expect(heldBy(noticed, heldAt)).toBe(held);
  });

  it('holds what the first cell of a merged area does', () => {
    const merged = heldIn(aBook({ name: 'My sheet', rows: [['Green', 400], ['Red']], merges: ['B1:B2'] }));
    const found = { ...NO_MEASURE, place: { ...at(0), row: 1 }, restsOn: [{ ...at(1), row: 1 }] };
    expect(heldBy(found, merged)).toBe('“Red”, with B2 400');
  });

  it('keeps many cells short, and sees a change in any', () => {
    const many = {
      ...NO_MEASURE,
      place: at(0),
      restsOn: Array.from({ length: 31 }, (_, column) => at(column)),
    };
    const held = heldBy(many, heldAt);
    expect(held).toMatch(/^“Green”, with 31 other cells \([0-9a-f]{8}\)$/);
    expect(heldBy(many, (place) => (place.column === 9 ? '99' : heldAt(place)))).not.toBe(held);
  });
});
