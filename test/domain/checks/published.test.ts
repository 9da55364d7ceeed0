import { publishedStatus } from '../../../src/domain/checks/publishedStatus.ts';
import { publishedTrend } from '../../../src/domain/checks/publishedTrend.ts';
import { statusUnreadable } from '../../../src/domain/checks/statusUnreadable.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import { aMeasure, aSheet, at, type MeasureWords, percent, period, said } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

const STATUS = 8;
const TREND = 9;

/** A measure at 85% against 90%, hence Red, that bears this status in its own column. */
const printed = (row: number, status: string | null, words: MeasureWords = {}) =>
  aMeasure(row, {
    goal: 95,
    published: { status: status === null ? null : said(status, at(row, STATUS)), trend: null },
    ...words,
  });

describe('publishedStatus', () => {
  it.each<[string, boolean]>([
    ['Red', false],
    ['red', false],
    ['R', false],
    ['3 Red', false],
    ['Green', true],
    ['GREEN', true],
    ['Amber', true],
    ['On target', true],
    ['Data Not Available', false],
    ['Target Not Set', false],
    ['N/A', false],
    ['Blue', false],
    ['-', false],
  ])('beside our Red, %s differs: %s', (status, differs) => {
    expect(cells(noticedBy(publishedStatus, [printed(4, status)]))).toEqual(differs ? [`4,${STATUS}`] : []);
  });

  it('keeps the printed word, ours and why', () => {
    const [found] = noticedBy(publishedStatus, [printed(4, 'Green')]);
    expect(found?.fault).toEqual({
      code: 'published-status-differs',
      published: 'Green',
      ours: 'Red',
      why: expect.stringContaining('85%'),
    });
  });

  it.each<[string, MeasureWords]>([
    ['has no target', { goal: null }],
    ['is for information only', { polarity: 'information' }],
    ['has no figure', { readings: { 'Q1 2025/26': 80 } }],
  ])('leaves a printed status alone where the measure %s', (_what, words) => {
    expect(noticedBy(publishedStatus, [printed(4, 'Green', words)])).toEqual([]);
  });

  it('takes above and below the target as good or bad only where higher is better', () => {
    expect(noticedBy(publishedStatus, [printed(4, 'Above target')])).toHaveLength(1);
    expect(noticedBy(publishedStatus, [printed(4, 'Below target', { polarity: 'lower' })])).toEqual([]);
  });

  it('reads a word inside the reading’s own cell', () => {
    const reading = percent(85, at(4, 3), { statusWord: 'Green', text: '85% (GREEN)' });
    const measure = printed(4, null, { readings: { 'Q2 2025/26': reading } });
    expect(cells(noticedBy(publishedStatus, [measure]))).toEqual(['4,3']);
  });

  it('holds extra bands of ours to be the colour they are a shade of', () => {
    const policy = { ...DEFAULT_POLICY, amber: 20, bands: { exceeded: 5, amberSplit: 2 } };
    const exceeded = printed(4, 'Green', { goal: 50 });
    const redAmber = printed(5, 'Amber');
    expect(noticedBy(publishedStatus, [exceeded, redAmber], { policy })).toEqual([]);
  });

  it('says nothing of an earlier period than the one the sheet reports', () => {
    const words = { readings: { 'Q1 2025/26': 80, 'Q2 2025/26': 99 } };
    const measure = printed(4, 'Green', words);
    expect(noticedBy(publishedStatus, [measure], { period: 'Q1 2025/26' })).toEqual([]);
    const titled = printed(4, 'Green', { ...words, sheetPeriod: period('Q1 2025/26') });
    expect(noticedBy(publishedStatus, [titled], { period: 'Q1 2025/26' })).toHaveLength(1);
  });
});

describe('publishedTrend', () => {
  /** Q1 80%, Q2 85%: better where higher is. */
  const moved = (row: number, trend: string, words: MeasureWords = {}) =>
    aMeasure(row, { published: { status: null, trend: said(trend, at(row, TREND)) }, ...words });

  it.each<[string, MeasureWords, boolean]>([
    ['Improved', {}, false],
    ['Getting better', {}, false],
    ['↑', {}, false],
    ['Getting worse', {}, true],
    ['No change', {}, true],
    ['↓', {}, true],
    ['→', {}, true],
    ['-', {}, false],
    ['NC', {}, false],
    ['Worsened', { polarity: 'lower' }, false],
    ['Improved', { polarity: 'lower' }, true],
    ['↑', { polarity: 'lower' }, false],
    ['↓', { polarity: 'lower' }, false],
    ['No change', { polarity: 'lower' }, true],
    ['Up', { polarity: 'information' }, false],
    ['Down', { polarity: 'information' }, true],
    ['Improved', { polarity: 'information' }, false],
    ['Improved', { polarity: 'unknown' }, false],
    ['Worsened', { readings: { 'Q2 2025/26': 85 } }, false],
    ['Improved (or at maximum)', { readings: { 'Q1 2025/26': 100, 'Q2 2025/26': 100 } }, false],
    ['Worsened', { readings: { 'Q1 2025/26': 100, 'Q2 2025/26': 100 } }, true],
  ])('%s of %j differs: %s', (trend, words, differs) => {
    expect(cells(noticedBy(publishedTrend, [moved(4, trend, words)]))).toEqual(differs ? [`4,${TREND}`] : []);
  });

  it('says what ours was compared with', () => {
    const [found] = noticedBy(publishedTrend, [moved(4, 'Getting worse')]);
    expect(found?.fault).toEqual({
      code: 'published-trend-differs',
      published: 'Getting worse',
      ours: 'Improved',
      compared: { kind: 'period', period: 'Q1 2025/26', figure: '80%' },
    });
  });

  const lastYearHigh = { 'Q2 2024/25': 90, 'Q1 2025/26': 80, 'Q2 2025/26': 85 };

  it('takes a sheet whose trends follow last year’s figures not to be wrong', () => {
    const measures = [4, 5, 6].map((row) => moved(row, 'Worsened', { readings: lastYearHigh }));
    expect(noticedBy(publishedTrend, measures)).toEqual([]);
  });

  it('reports one wrong trend among many that follow the rule, though another comparison would explain it', () => {
    const right = [4, 5, 6].map((row) => moved(row, 'Improved', { readings: lastYearHigh }));
    const wrong = moved(7, 'Worsened', { readings: lastYearHigh });
    expect(cells(noticedBy(publishedTrend, [...right, wrong]))).toEqual([`7,${TREND}`]);
  });

  it('knows that councils compare figures to date with the quarter before', () => {
    const readings = { 'Q2 2024/25': 90, 'Q1 2025/26': 80, 'Q2 2025/26': 85 };
    const toDate = moved(4, 'Improved', { basis: 'cumulative', readings });
    expect(noticedBy(publishedTrend, [toDate])).toEqual([]);
  });
});

describe('statusUnreadable', () => {
  const sheets = (count: number) => {
    const measures = Array.from({ length: count }, (_each, index) => aMeasure(4 + index));
    const [sheet] = [aSheet(measures)];
    return [{ ...sheet, fields: { ...sheet.fields, status: at(3, STATUS) } }];
  };

  it('reports a column without a word once, at its heading', () => {
    const measures = [printed(4, null), printed(5, null)];
    const found = noticedBy(statusUnreadable, measures, { sheets: sheets(2) });
    expect(cells(found)).toEqual([`3,${STATUS}`]);
    expect(found[0]?.fault).toMatchObject({ text: null, besideOthers: false });
  });

  it('says nothing of such a column while nothing is rated', () => {
    const measures = [printed(4, null, { readings: {} }), printed(5, null, { goal: null })];
    expect(noticedBy(statusUnreadable, measures, { sheets: sheets(2) })).toEqual([]);
  });

  it('looks at each table of a sheet by itself', () => {
    const two = [3, 8].map((row) =>
      aSheet([], { headingRow: row, lastRow: row + 2, fields: { status: at(row, STATUS) } }),
    );
    const measures = [printed(4, 'Vermilion'), printed(5, 'Green'), printed(9, null), printed(10, null)];
    expect(cells(noticedBy(statusUnreadable, measures, { sheets: two }))).toEqual([
      `4,${STATUS}`,
      `8,${STATUS}`,
    ]);
  });

  it('reports a rated measure with a blank beside others that have a status', () => {
    const measures = [printed(4, 'Green'), printed(5, null), printed(6, null, { goal: null })];
    const found = noticedBy(statusUnreadable, measures, { sheets: sheets(3) });
    expect(cells(found)).toEqual([`5,${STATUS}`]);
    expect(found[0]?.fault).toMatchObject({ text: null, besideOthers: true });
  });

  it.each<[string, boolean]>([
    ['l', true],
    ['●', true],
    ['G', false],
    ['N/A', false],
    ['Vermilion', true],
    ['Blue', true],
    ['Target Not Set', false],
    ['Monitor', false],
    ['Not due', false],
    ['For information', false],
    ['Green', false],
    ['Data Not Available', false],
    ['-', false],
  ])('%s cannot be read: %s', (status, isUnreadable) => {
    const found = noticedBy(statusUnreadable, [printed(4, status)], { sheets: sheets(1) });
    expect(found.map(({ fault }) => fault)).toEqual(
      isUnreadable ? [{ code: 'status-unreadable', text: status }] : [],
    );
  });

  it('says each word once, and none of measures that we do not rate', () => {
    const measures = [
      printed(4, 'Vermilion', { goal: null }),
      printed(5, 'Vermilion'),
      printed(6, 'Vermilion'),
      printed(7, 'Mauve'),
    ];
    expect(cells(noticedBy(statusUnreadable, measures))).toEqual([`5,${STATUS}`, `7,${STATUS}`]);
  });

  it('says nothing where the sheet has no column for statuses', () => {
    expect(noticedBy(statusUnreadable, [printed(4, null)])).toEqual([]);
  });
});
