/** Published scorecards under the rule on disclosure: no row of our sheets shows a figure that is withheld. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../src/app/assessBook.ts';
import { NO_CHOICES } from '../src/app/choices.ts';
import { xlsxBooks } from '../src/app/cli/xlsxBooks.ts';
import { summariseBook } from '../src/app/summariseBook.ts';
import { published } from '../src/domain/disclosure/published.ts';
import { disclosureOf } from '../src/domain/disclosure/withhold.ts';
import { shown } from '../src/domain/gap.ts';
import type { Measure } from '../src/domain/measure.ts';
import { isSmallCount } from '../src/domain/smallNumbers.ts';
import { acceptedCell } from '../src/sheets/acceptance.ts';
import type { Cell } from '../src/sheets/cell.ts';
import { OWN_SHEETS, ownSheet } from '../src/sheets/ownNames.ts';
import type { Snapshot } from '../src/sheets/snapshot.ts';
import { openBook, openBytes } from './openBook.ts';

const WORKBOOKS = join(__dirname, 'workbooks');

const books = ['corpus', 'layouts', '.'].flatMap((folder) =>
  readdirSync(join(WORKBOOKS, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

/** The book's own settings, where its expected reading needs any. */
function settingsOf(path: string): object {
  if (path === 'sample.xlsx') return {};
  const expected = join(WORKBOOKS, path.replace(/\.xlsx$/, '.expected.json'));
  return JSON.parse(readFileSync(expected, 'utf8')).settings ?? {};
}

/** The rows of our sheets that name the measure. */
function rowsAbout(snapshot: Snapshot, { name }: Measure): readonly (readonly Cell[])[] {
  return (Object.keys(OWN_SHEETS) as (keyof typeof OWN_SHEETS)[])
    .filter((kind) => kind !== 'settings')
    .flatMap((kind) => [...(ownSheet(snapshot, kind)?.rows.values() ?? [])])
    .map((row) => [...row.values()])
    .filter((cells) => cells.some(({ text }) => text.trim() === name.trim()));
}

const states = ({ value, text }: Cell, figure: number, printed: string): boolean =>
  (value.kind === 'number' && [figure, figure / 100].includes(value.value)) || text.trim() === printed.trim();

/** What is withheld of a measure, less what some other cell of its row shows with good reason. */
function figuresOf(
  measure: Measure,
  hidden: ReadonlySet<string>,
): readonly { figure: number; printed: string }[] {
  const figures: { figure: number; printed: string; isHidden: boolean }[] = [];
  for (const [period, reading] of measure.readings)
    if (reading.kind === 'measured')
      figures.push({ figure: shown(reading), printed: reading.text, isHidden: hidden.has(period) });
  const targets = [measure.target, ...measure.periodTargets.values()].flatMap((target) =>
    target.kind === 'number' ? [shown(target)] : [],
  );
  const others = new Set([
    ...targets,
    ...figures.filter(({ isHidden }) => !isHidden).map(({ figure }) => figure),
  ]);
  return figures.filter(({ figure, isHidden }) => isHidden && !others.has(figure));
}

let withheldFigures = 0;

it.each(books)('%s', (path) => {
  const source = openBook(join(WORKBOOKS, path));
  const own = settingsOf(path);
  const settings = {
    ...own,
    policy: { ...('policy' in own ? (own.policy as object) : {}), disclosure: 'suppress 1 to 5' },
  };
  const assessed = assessBook(source.snapshot, { ...NO_CHOICES, settings });
  if (!assessed.ok) return;
  const { assessment } = assessed;
  const { withheld } = disclosureOf(assessment.scorecard.measures);
  const shownMeasures = published(assessment).scorecard.measures;
  expect(
    shownMeasures.filter((measure) =>
      [...measure.readings.values()].some((reading) => isSmallCount(measure, reading)),
    ),
  ).toEqual([]);
  if (withheld.size === 0) return;

  const accepted = assessment.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      code: finding.fault.code,
      cell: acceptedCell(finding),
      reason: 'So published',
      by: null,
      on: null,
    }));
  const options = { repair: false, made: { on: '2025-11-20', version: '0' }, begin: () => {} };
  const made = summariseBook(xlsxBooks, source, { ...NO_CHOICES, settings, accepted }, options);
  if (made.kind !== 'made') throw new Error(made.kind);
  const { snapshot } = openBytes(made.bytes, 'copy.xlsx');
  for (const [measure, hidden] of withheld) {
    const rows = rowsAbout(snapshot, measure);
    for (const { figure, printed } of figuresOf(measure, hidden)) {
      withheldFigures += 1;
      const telling = rows.flat().filter((cell) => states(cell, figure, printed));
      expect({ measure: measure.name, telling: telling.map(({ text }) => text) }).toEqual({
        measure: measure.name,
        telling: [],
      });
    }
  }
});

it('figures were withheld at all', () => {
  expect(withheldFigures).toBeGreaterThan(5);
});
