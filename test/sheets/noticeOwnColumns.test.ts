/** Values where an earlier run left formulas. */
import { parseSettings } from '../../src/domain/settingsSchema.ts';
import { cellText } from '../../src/sheets/address.ts';
import type { Cell } from '../../src/sheets/cell.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { aBook, type Written } from './aBook.ts';

/** Texts that begin with `=` become formulas that have the rest as their value. */
function withFormulas(book: Snapshot): Snapshot {
  const live = (cell: Cell): Cell =>
    cell.value.kind === 'text' && cell.value.value.startsWith('=')
      ? { ...cell, formula: 'A1', value: { kind: 'text', value: cell.value.value.slice(1) } }
      : cell;
  const sheets = book.sheets.map((sheet) =>
    sheet.kind === 'worksheet'
      ? {
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => [
              row,
              new Map([...cells].map(([column, cell]) => [column, live(cell)])),
            ]),
          ),
        }
      : sheet,
  );
  return { ...book, sheets };
}

const HEADINGS = [
  'Measure',
  'Q1 2025/26',
  'Target',
  'Calculated status',
  'Calculated trend',
  'Calculated because',
];

/** What is said of the rows' own cells, each after its name, figure and target. */
function said(...own: readonly (readonly Written[])[]): readonly string[] {
  const rows = own.map((cells, at): readonly Written[] => [`Visits of kind ${at}`, 4, 5, ...cells]);
  const book = withFormulas(aBook({ rows: [HEADINGS, ...rows, [null, null, null, 'A note of ours']] }));
  const parsed = parseSettings({});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return readScorecard(book, parsed.settings, { sheets: [] }).noticed.flatMap(({ fault, place }) =>
    fault.code === 'typed-over-formula'
      ? [`${place === null ? 'sheet' : cellText(place.row, place.column)} ${fault.cells}`]
      : [],
  );
}

const LIVE = ['=Green', '=Improved', '=Met'];
const TYPED = ['Green', 'Improved', 'Met'];

it.each<[string, readonly (readonly Written[])[], readonly string[]]>([
  ['formulas', [LIVE, LIVE], []],
  ['one status typed over', [['Green', '=Improved', '=Met'], LIVE], ['D2 1']],
  ['a number and a sentence typed over', [LIVE, ['=Green', 3, 'Met']], ['E3 1', 'F3 1']],
  ['cells that were cleared', [[null, '=Improved', null], LIVE], []],
  ['one measure typed over whole', [TYPED, LIVE], ['D2 1', 'E2 1', 'F2 1']],
  ['every formula replaced by its value', [TYPED, TYPED], ['sheet 6']],
])('%s', (_, own, expected) => {
  expect(said(...own)).toEqual(expected);
});
