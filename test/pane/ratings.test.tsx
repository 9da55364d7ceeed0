/** @jest-environment ./test/pane/environment.cjs */
import { act, screen, within } from '@testing-library/react';
import type { Assessment } from '../../src/domain/assessment.ts';
import { distanceTravelled } from '../../src/domain/distance.ts';
import { distanceWords } from '../../src/domain/distanceWords.ts';
import { measureHistory } from '../../src/domain/measureHistory.ts';
import { nextColour } from '../../src/domain/nextColour.ts';
import { nextColourWords } from '../../src/domain/nextColourWords.ts';
import { periodKey } from '../../src/domain/period.ts';
import { showTarget } from '../../src/sheets/shown.ts';
import { openBook, openBytes } from '../openBook.ts';
import { plainBook } from '../workbooks/plainBook.ts';
import { accessibilityFaults, type OpenPane, readPane, SAMPLE } from './renderPane.tsx';

const corpus = (name: string) => openBook(`test/workbooks/corpus/${name}.xlsx`);

const BRACKNELL = () => corpus('bracknell-forest-2024-25-q3');

const BOOKS = [
  'bracknell-forest-2024-25-q3',
  'hertfordshire-2006-07',
  'ilacs-2019-judgements',
  'maidstone-2018-19-q3',
  'peterborough-2012',
  'sefton-2017-q2',
  'stockton-2015-16-q1',
] as const;

const assessmentOf = ({ desk }: OpenPane): Assessment => {
  const { book } = desk.state();
  if (book.kind !== 'read') throw new Error('nothing was read');
  return book.assessment;
};

const titleOf = ({ ref, name }: { readonly ref: string | null; readonly name: string }): string =>
  ref === null ? name : `${ref} ${name}`;

/** The pane with the section open and its parts loaded. */
async function openRatings(book = openBook(SAMPLE)): Promise<OpenPane> {
  const pane = await readPane('Status and trend', book);
  await screen.findByRole('heading', { name: 'Measures' });
  return pane;
}

const rowsOf = (table: HTMLElement): readonly (readonly string[])[] =>
  within(table)
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ')),
    );

const list = (): HTMLElement => screen.getByRole('list', { name: 'Measures found' });
const items = (): readonly HTMLElement[] =>
  screen.queryByRole('list', { name: 'Measures found' }) === null
    ? []
    : within(list()).queryAllByRole('listitem');
const headings = (): readonly (string | null)[] =>
  items().map((item) => within(item).getByRole('heading', { level: 3 }).textContent);

/** What a fact of a listed measure says, by its term. */
const factsOf = (item: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...item.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent ?? '',
    ]),
  );

/** So many measures, every third one Red. */
const longBook = (measures: number) =>
  openBytes(
    plainBook([
      {
        name: 'Scorecard',
        rows: [
          ['Scorecard, Quarter 2 2025/26'],
          ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
          ...Array.from({ length: measures }, (_, at) => [
            `M${at + 1}`,
            `Visits made in area ${at + 1}`,
            'High',
            'Number',
            10,
            at % 3 === 0 ? 5 : 12,
            10,
          ]),
        ],
      },
    ]),
    'long.xlsx',
  );

const expectCounts = ({ counts }: Assessment): void => {
  for (const [caption, numbers] of [
    ['Status', counts.status],
    ['Trend', counts.trend],
  ] as const) {
    const shown = rowsOf(screen.getByRole('table', { name: caption }));
    const all = Object.entries(numbers).filter(([, count]) => count > 0);
    expect(Object.fromEntries(shown)).toMatchObject(
      Object.fromEntries(all.map(([word, count]) => [word, String(count)])),
    );
    expect(shown.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(counts.measures);
  }
  expect(screen.getByText(new RegExp(`${counts.measures} measures?, ${counts.rated} rated`))).toBeTruthy();
};

const expectList = ({ measures }: Assessment): void => {
  expect(headings()).toEqual(measures.slice(0, 50).map(({ measure }) => titleOf(measure)));
  items().forEach((item, at) => {
    const assessed = measures[at];
    if (assessed === undefined) throw new Error('more items than measures');
    const { measure, rating, trend, target, why } = assessed;
    expect(factsOf(item)).toMatchObject({
      Status: rating.status,
      Trend: expect.stringContaining(trend.direction),
      Target: showTarget(measure, target).text,
    });
    expect(within(item).getByText(why)).toBeTruthy();
  });
};

describe('the section', () => {
  it.each(BOOKS)('counts and lists every measure as it was rated: %s', async (name) => {
    const assessment = assessmentOf(await openRatings(corpus(name)));
    expectCounts(assessment);
    expectList(assessment);
  });
});

describe('a status or a trend', () => {
  it('has a word and a shape of its own, and so does not rest on colour', async () => {
    await openRatings();
    const rows = ['Status', 'Trend'].flatMap((name) =>
      within(screen.getByRole('table', { name })).getAllByRole('rowheader'),
    );
    const shapes = rows.map((row) => row.querySelector('path')?.getAttribute('d'));
    expect(rows.every(({ textContent }) => textContent !== '')).toBe(true);
    expect(new Set(shapes).size).toBe(rows.length);
  });
});

describe('the list', () => {
  it('says what a reading is that holds no figure', async () => {
    const pane = await openRatings(BRACKNELL());
    assessmentOf(pane).measures.forEach(({ reading }, at) => {
      const said = factsOf(items()[at] as HTMLElement).Reading;
      if (reading?.kind !== 'measured') expect(said).not.toMatch(/\d|\[/);
    });
  });

  it('is filtered by status', async () => {
    const pane = await openRatings(BRACKNELL());
    const { status, measures } = assessmentOf(pane).counts;
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), `Red (${status.Red})`);
    expect(items().map((item) => factsOf(item).Status)).toEqual(Array(status.Red).fill('Red'));
    expect(screen.getByText(`${status.Red} of ${measures} measures.`)).toBeTruthy();
  });

  it('is filtered by priority', async () => {
    const pane = await openRatings();
    const { measures } = assessmentOf(pane);
    const priority = measures.at(-1)?.measure.priority ?? '';
    const own = measures.filter(({ measure }) => measure.priority === priority);
    await pane.user.selectOptions(
      screen.getByRole('combobox', { name: 'Priority' }),
      `${priority} (${own.length})`,
    );
    expect(headings()).toEqual(own.map(({ measure }) => titleOf(measure)));
  });

  it('is searched by words in any order, and says when nothing is found', async () => {
    const pane = await openRatings(BRACKNELL());
    await pane.user.type(screen.getByRole('searchbox', { name: 'Search' }), 'upheld APPEALS');
    expect(headings()).toEqual(['1.1.2.PI Percentage of school admission appeals upheld']);
    await pane.user.type(screen.getByRole('searchbox', { name: 'Search' }), ' xyz');
    expect(items()).toEqual([]);
    expect(screen.getByText(/No measure is like that/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows fifty of thousands, more at a press, and finds among all', async () => {
    const pane = await openRatings(longBook(2_000));
    expect(items()).toHaveLength(50);
    await pane.user.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(items()).toHaveLength(100);
    expect(document.activeElement).toBe(items()[50]);
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Red (667)');
    expect(items()).toHaveLength(50);
    await pane.user.type(screen.getByRole('searchbox', { name: 'Search' }), 'M1999');
    expect(headings()).toEqual(['M1999 Visits made in area 1999']);
  });

  it('says where there is no scorecard that the section Scorecard helps', async () => {
    const pane = await readPane('Status and trend', openBook('test/workbooks/defects/no-scorecard.xlsx'));
    await pane.user.click(await screen.findByRole('button', { name: 'Open Scorecard' }));
    expect(pane.desk.state().tab).toBe('scorecard');
  });
});

describe('an opened measure', () => {
  const open = async (pane: OpenPane, at: number) => {
    const assessed = assessmentOf(pane).measures[at];
    if (assessed === undefined) throw new Error(`no measure ${at}`);
    // A name is looked for in one item only: that of each button on the page takes jsdom long.
    const item = items()[at] as HTMLElement;
    await pane.user.click(within(item).getByRole('button', { name: titleOf(assessed.measure) }));
    await screen.findByText(/In the sheet/);
    return assessed;
  };

  it('draws its readings beside the target, and says the same as a table', async () => {
    const pane = await openRatings();
    const assessed = await open(pane, 1);
    const history = measureHistory(assessed);
    expect(
      screen.getByRole('img', { name: /Line of the readings from Q3 2023\/24 to Q2 2025\/26/ }),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: `Readings of ${titleOf(assessed.measure)}` });
    expect(rowsOf(table).slice(1)).toEqual(
      history
        .toReversed()
        .map(({ period, reading, target }) => [periodKey(period), reading?.text, target?.text ?? '–']),
    );
  });

  it('names the target in force as today’s beside readings whose own target is not known', async () => {
    const pane = await openRatings(BRACKNELL());
    const { target } = await open(pane, 0);
    expect(screen.getByText('Target now')).toBeTruthy();
    const [now, earlier] = rowsOf(screen.getByRole('table', { name: /^Readings of/ })).slice(1);
    expect([now?.at(-1), earlier?.at(-1)]).toEqual([target.text, '–']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('says how far the next colours are', async () => {
    const pane = await openRatings();
    const assessed = await open(pane, 1);
    const next = nextColour(assessed, assessmentOf(pane).settings.policy);
    const words = next === null ? null : nextColourWords(next);
    expect(words).toMatch(/from Green; .+ from Red/);
    expect(screen.getByText(`Next colour: ${words}.`)).toBeTruthy();
  });

  it('says what the trend is from', async () => {
    const pane = await openRatings();
    await open(pane, 1);
    expect(screen.getByText('Trend: Improved, from 73.9% in Q1 2025/26.')).toBeTruthy();
  });

  it('says why a trend is of nothing', async () => {
    const pane = await openRatings(corpus('maidstone-2018-19-q3'));
    await open(pane, 0);
    expect(
      screen.getByText('Trend: Not comparable: the sheet has no earlier period to compare with.'),
    ).toBeTruthy();
  });

  it('says how far it has come from its baseline', async () => {
    const pane = await openRatings(
      openBook('test/workbooks/layouts/outcome-merged-down-baseline-target-actual.xlsx'),
    );
    const at = assessmentOf(pane).measures.findIndex(
      ({ measure, period }) => distanceTravelled(measure, period) !== null,
    );
    const { measure, period } = await open(pane, at);
    const distance = distanceTravelled(measure, period);
    expect(
      screen.getByText(`Distance travelled: ${distance && distanceWords(measure, distance)}`),
    ).toBeTruthy();
  });

  it('is opened, and its cell gone to, by the keyboard', async () => {
    const pane = await openRatings(corpus('maidstone-2018-19-q3'));
    const [first] = assessmentOf(pane).measures;
    if (first === undefined) throw new Error('no measure');
    act(() => screen.getByRole('button', { name: titleOf(first.measure) }).focus());
    await pane.user.keyboard('{Enter}');
    const cell = await screen.findByRole('button', { name: /^Go to / });
    act(() => cell.focus());
    await pane.user.keyboard('{Enter}');
    expect(pane.workbook.shown).toEqual([first.reading?.place]);
  });

  it('leads to its cell', async () => {
    const pane = await openRatings(BRACKNELL());
    const { reading } = await open(pane, 1);
    await pane.user.click(screen.getByRole('button', { name: /^Go to / }));
    expect(pane.workbook.shown).toEqual([reading?.place]);
  });

  it('says so where the sheet has but one reading', async () => {
    const pane = await openRatings(corpus('ilacs-2019-judgements'));
    await open(pane, 0);
    expect(screen.getByText(/has no earlier reading/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('stays open, and the list filtered, while another section is looked at', async () => {
    const pane = await openRatings(BRACKNELL());
    await pane.user.type(screen.getByRole('searchbox', { name: 'Search' }), '1.1.2');
    await open(pane, 0);
    await pane.user.click(screen.getByRole('tab', { name: 'Checks' }));
    await screen.findByRole('button', { name: /^Notes/ });
    await pane.user.click(screen.getByRole('tab', { name: 'Status and trend' }));
    expect(await screen.findByText(/In the sheet/)).toBeTruthy();
    expect(headings()).toHaveLength(1);
  });

  it('is closed by the same press', async () => {
    const pane = await openRatings(BRACKNELL());
    const { measure } = await open(pane, 1);
    await pane.user.click(screen.getByRole('button', { name: titleOf(measure) }));
    expect(screen.queryByText(/In the sheet/)).toBeNull();
  });
});

it('has nothing that axe finds wrong', async () => {
  await openRatings(corpus('peterborough-2012'));
  expect(await accessibilityFaults()).toEqual([]);
});
