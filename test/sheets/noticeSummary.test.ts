import { assess } from '../../src/domain/assess.ts';
import { noticeSummary, withoutStale } from '../../src/sheets/noticeSummary.ts';
import { planOwnSheets } from '../../src/sheets/planOwnSheets.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { LIVE_WORDS } from '../../src/sheets/summarySheet.ts';
import { aBook, percent, type Written } from './aBook.ts';
import { DEFAULT_SETTINGS } from './anAssessment.ts';
import { asSnapshot, textOnly, withCell } from './asSnapshot.ts';

const MADE = { on: '2025-11-20', version: '0.1.0' };
const SUMMARY = 'Committee summary';

type Line = readonly Written[];
const VISITS: Line = ['A1', 'Visits', 'High', percent(80), percent(85), percent(90)];
const PLANS: Line = ['A2', 'Plans', 'High', percent(91), percent(92), percent(90)];

const bookOf = (visits: Line = VISITS, plans: Line = PLANS): Snapshot =>
  aBook({
    rows: [
      ['Scorecard, Quarter 2 2025/26'],
      [],
      ['Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
      visits,
      plans,
    ],
  });

const assessed = (snapshot: Snapshot) =>
  assess(readScorecard(snapshot, DEFAULT_SETTINGS, { sheets: [] }), DEFAULT_SETTINGS, () => null);

/** A workbook of which a summary was made while it was `then`, as it stands `now`. */
const after = (then: Snapshot, now: Snapshot): Snapshot =>
  asSnapshot(planOwnSheets(then, assessed(then), MADE).ownSheets, now);

const staleIn = (snapshot: Snapshot) =>
  assessed(snapshot).findings.flatMap(({ fault, place, sheet }) =>
    fault.code === 'summary-stale' ? [[fault.kind, fault.measures, sheet, place !== null]] : [],
  );

/** The row of the live line, which is found by its words. */
function withLine(snapshot: Snapshot, words: string): Snapshot {
  const sheet = snapshot.sheets.find(({ name }) => name === SUMMARY);
  const rows = sheet?.kind === 'worksheet' ? [...sheet.rows] : [];
  const [row] = rows.find(([, cells]) => cells.get(0)?.text === LIVE_WORDS.same) ?? [];
  if (row === undefined) throw new Error('no live line');
  return withCell(snapshot, SUMMARY, row, 0, textOnly(words));
}

const fresh = after(bookOf(), bookOf());

it.each<[string, Snapshot, readonly unknown[]]>([
  ['where none was made', bookOf(), []],
  ['where nothing has changed', fresh, []],
  ['where its own line says so', withLine(fresh, LIVE_WORDS.changed), [['figures', 0, SUMMARY, true]]],
  [
    'where its line says so of the rules',
    withLine(fresh, LIVE_WORDS.rulesChanged),
    [['rules', 0, SUMMARY, true]],
  ],
  [
    'where a figure was changed by a program that reckons nothing',
    after(bookOf(), bookOf(VISITS.with(4, percent(86)))),
    [['figures', 1, SUMMARY, true]],
  ],
  [
    'where the figure compared with was changed',
    after(bookOf(), bookOf(VISITS.with(3, percent(81)))),
    [['figures', 1, SUMMARY, true]],
  ],
  [
    'where a target was changed, and a figure of another measure',
    after(bookOf(), bookOf(VISITS.with(5, percent(95)), PLANS.with(4, percent(93)))),
    [['figures', 2, SUMMARY, true]],
  ],
  [
    'where somebody has typed over its line',
    withLine(after(bookOf(), bookOf(VISITS.with(4, percent(86)))), 'Final version'),
    [['figures', 1, SUMMARY, false]],
  ],
  [
    'where a figure that it shows is withheld now',
    after(bookOf(), bookOf(VISITS.with(4, '[c]'))),
    [['figures', 1, SUMMARY, true]],
  ],
  ['where a measure was added', after(bookOf(VISITS, []), bookOf()), []],
])('a summary is stale or not %s', (_, snapshot, expected) => {
  expect(staleIn(snapshot)).toEqual(expected);
});

it('is not said of the summary that is being made', () => {
  const stale = after(bookOf(), bookOf(VISITS.with(4, percent(86))));
  const { findings } = assessed(stale);
  expect(findings.map(({ fault }) => fault.code)).toContain('summary-stale');
  expect(withoutStale(findings).map(({ fault }) => fault.code)).not.toContain('summary-stale');
  const { ownSheets } = planOwnSheets(stale, assessed(stale), MADE);
  const words = ownSheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
  );
  expect(words).not.toContain('summary-stale');
  expect(noticeSummary(asSnapshot(ownSheets), assessed(stale).scorecard.measures)).toEqual([]);
});

it.each<[string, Line]>([
  ['assessed', VISITS.with(4, 'Not available')],
  ['compared with', VISITS.with(3, 'Not available')],
])('is no longer said once the summary is made again after the figure %s was withdrawn', (_, line) => {
  const now = after(bookOf(), bookOf(line));
  expect(staleIn(now)).toHaveLength(1);
  const again = asSnapshot(planOwnSheets(now, assessed(now), MADE).ownSheets, bookOf(line));
  expect(staleIn(again)).toEqual([]);
});
