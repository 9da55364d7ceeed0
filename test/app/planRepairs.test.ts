/** Repairs: which cells are written, and how they look afterwards. */
import { join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { type Choices, NO_CHOICES } from '../../src/app/choices.ts';
import { xlsxBooks } from '../../src/app/cli/xlsxBooks.ts';
import { planRepairs } from '../../src/app/planRepairs.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { cellText } from '../../src/sheets/address.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { openBook, openBytes } from '../openBook.ts';
import { type PlainCell, plainBook } from '../workbooks/plainBook.ts';

function findingsOf(snapshot: Snapshot, choices: Partial<Choices> = {}): readonly Finding[] {
  const assessed = assessBook(snapshot, { ...NO_CHOICES, ...choices });
  if (!assessed.ok) throw new Error(assessed.trouble.code);
  return assessed.assessment.findings;
}

const cellOf = ({ sheets }: Snapshot, row: number, column: number) => {
  const [sheet] = sheets;
  return sheet?.kind === 'worksheet' ? sheet.rows.get(row)?.get(column) : undefined;
};

const book = (...figures: readonly PlainCell[]) =>
  openBytes(
    plainBook([
      {
        name: 'Scorecard',
        rows: [
          ['Scorecard, Quarter 2 2025/26'],
          ['Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
          [
            'Visits made on time',
            'High',
            '%',
            { value: 0.88, format: '0.0%' },
            figures[0] ?? null,
            { value: 0.9, format: '0%' },
          ],
          ['Complaints', 'Low', 'Number', 1200, figures[1] ?? null, 1500],
          ['Cost of a place', 'Low', '£', { value: 400, format: '"£"#,##0' }, figures[2] ?? null, 450],
        ],
      },
    ]),
    'book.xlsx',
  );

describe('a repair', () => {
  it.each([
    ['91.3%', 0, 0.913, '91.3%'],
    [' 91.3 % ', 0, 0.913, '91.3%'],
    [{ value: '91.3%', format: '@' }, 0, 0.913, '91.3%'],
    ['1,310', 1, 1310, '1,310'],
    [{ value: '1310', format: '@' }, 1, 1310, '1,310'],
    ['£412', 2, 412, '£412'],
  ] as const)('of %j holds the number and is shown as one', (figure, row, value, text) => {
    const source = book(...[null, null, null].map((none, at): PlainCell => (at === row ? figure : none)));
    const { plan, repaired } = planRepairs(findingsOf(source.snapshot));
    expect(repaired).toHaveLength(1);
    const applied = xlsxBooks.apply(source, plan);
    if (!applied.ok) throw new Error(applied.advice);
    const after = openBytes(applied.bytes, 'book.xlsx').snapshot;
    expect(cellOf(after, row + 2, 4)).toMatchObject({ value: { kind: 'number', value }, text });
    expect(findingsOf(after).map(({ fault }) => fault.code)).not.toContain('text-number');
  });

  it('leaves alone what a person lets stand', () => {
    const { snapshot } = book('91.3%', '1,310');
    const accepted = [
      { code: 'text-number', cell: 'Scorecard!E3', reason: 'Typed so on purpose', by: null, on: null },
    ];
    const { plan } = planRepairs(findingsOf(snapshot, { accepted }));
    expect(plan.edits.flatMap(({ cells }) => cells.map(({ row, column }) => cellText(row, column)))).toEqual([
      'E4',
    ]);
  });

  it('changes nothing of a cell but its value and format', () => {
    const source = openBook(join(__dirname, '..', 'workbooks', 'sample.xlsx'));
    const { plan } = planRepairs(findingsOf(source.snapshot));
    const places = plan.edits.flatMap(({ sheet, cells }) =>
      cells.map(({ row, column }) => ({ sheet, row, column })),
    );
    expect(places.length).toBeGreaterThan(0);
    const applied = xlsxBooks.apply(source, plan);
    if (!applied.ok) throw new Error(applied.advice);
    const after = openBytes(applied.bytes, 'sample.xlsx').snapshot;
    for (const { sheet, row, column } of places) {
      const at = ({ sheets }: Snapshot) => {
        const found = sheets.find(({ name }) => name === sheet);
        return found?.kind === 'worksheet' ? found.rows.get(row)?.get(column) : undefined;
      };
      expect(at(after)).toMatchObject({
        value: { kind: 'number' },
        font: at(source.snapshot)?.font,
        fill: at(source.snapshot)?.fill,
      });
    }
  });
});
