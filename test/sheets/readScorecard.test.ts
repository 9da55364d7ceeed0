import type { Measure } from '../../src/domain/measure.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { parseSettings } from '../../src/domain/settingsSchema.ts';
import { cellText } from '../../src/sheets/address.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import { aBook, percent, type Written, type WrittenSheet } from './aBook.ts';

const settings = (stated: unknown = {}): Settings => {
  const parsed = parseSettings(stated);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
};

const read = (
  sheets: readonly WrittenSheet[],
  stated: unknown = {},
  named: readonly string[] = [],
): Scorecard => readScorecard(aBook(...sheets), settings(stated), { sheets: named });

const figures = (measure: Measure | undefined): Record<string, unknown> =>
  Object.fromEntries(
    [...(measure?.readings ?? [])].map(([key, reading]) => [
      key,
      reading.kind === 'measured' ? reading.value : reading.kind,
    ]),
  );

const names = (scorecard: Scorecard): readonly string[] => scorecard.measures.map(({ name }) => name);
const codes = (scorecard: Scorecard): readonly string[] => scorecard.noticed.map(({ fault }) => fault.code);
const target = (measure: Measure | undefined): unknown =>
  measure?.target.kind === 'number' ? measure.target.value : measure?.target.kind;

describe('where the headings stand', () => {
  it('finds them under a title, wherever the table starts', () => {
    const scorecard = read([
      {
        rows: [
          ['Performance report, quarter 2 2025/26'],
          [],
          [],
          [null, null, 'Ref', 'Measure', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'],
          [null, null, 'A1', 'Visits made on time', percent(80), percent(85), percent(90), 'Amber'],
        ],
      },
    ]);
    const [sheet] = scorecard.sheets;
    expect(sheet?.headingRow).toBe(3);
    expect(sheet?.fields.name).toEqual({ sheet: 'Scorecard', row: 3, column: 3 });
    expect(figures(scorecard.measures[0])).toEqual({ 'Q1 2025/26': 80, 'Q2 2025/26': 85 });
    expect(target(scorecard.measures[0])).toBe(90);
    expect(scorecard.measures[0]?.published.status?.text).toBe('Amber');
  });

  it.each([
    ['merged', ['B1:E1', 'F1:I1']],
    ['unmerged', []],
  ])('joins two rows under %s years', (_, merges) => {
    const scorecard = read([
      {
        rows: [
          [null, '2016/17', null, null, null, '2017/18', null, null, null, null, null],
          ['Measure', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4', 'Target', 'Comments'],
          ['Assessments on time', 1, 2, 3, 4, 5, 6, null, null, 9, 'Better'],
        ],
        merges,
      },
    ]);
    expect(figures(scorecard.measures[0])).toEqual({
      'Q1 2016/17': 1,
      'Q2 2016/17': 2,
      'Q3 2016/17': 3,
      'Q4 2016/17': 4,
      'Q1 2017/18': 5,
      'Q2 2017/18': 6,
      'Q3 2017/18': 'missing',
      'Q4 2017/18': 'missing',
    });
    expect(target(scorecard.measures[0])).toBe(9);
    expect(scorecard.measures[0]?.comment?.text).toBe('Better');
  });

  it('gives value, target and status under a merged quarter their quarter', () => {
    const scorecard = read([
      {
        rows: [
          ['Measure', 'Q1 2022/23', null, null, 'Q2 2022/23', null, null],
          [null, 'Value', 'Target', 'Status', 'Value', 'Target', 'Status'],
          ['Homes let', 70, 80, 'Red', 85, 82, 'Green'],
        ],
        merges: ['B1:D1', 'E1:G1', 'A1:A2'],
      },
    ]);
    const [measure] = scorecard.measures;
    expect(figures(measure)).toEqual({ 'Q1 2022/23': 70, 'Q2 2022/23': 85 });
    expect(measure?.periodTargets.get('Q1 2022/23')).toMatchObject({ value: 80 });
    expect(measure?.periodTargets.get('Q2 2022/23')).toMatchObject({ value: 82 });
    expect(measure?.published.status?.text).toBe('Green');
  });

  it('reads on where headings are repeated under each priority', () => {
    const headings = ['Measure', 'Value', 'Are we getting better?'];
    const scorecard = read([
      {
        rows: [
          ['Outcomes, quarter 3 2018/19'],
          [],
          ['Safe children'],
          headings,
          ['Re-referrals', percent(19.9, 1), 'Stayed the same'],
          [],
          ['Healthy adults'],
          headings,
          ['Delayed transfers (days)', 13510, 'Requires improvement'],
        ],
        merges: ['A3:C3', 'A7:C7'],
      },
    ]);
    expect(scorecard.sheets).toHaveLength(1);
    expect(scorecard.sheets[0]?.headingRows).toEqual([3, 7]);
    expect(scorecard.measures.map(({ name, priority }) => [name, priority])).toEqual([
      ['Re-referrals', 'Safe children'],
      ['Delayed transfers (days)', 'Healthy adults'],
    ]);
    expect(codes(scorecard)).toContain('repeated-heading');
  });

  it('takes a measures’ column without a heading by what it holds', () => {
    const scorecard = read([
      {
        rows: [
          ['Housing', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'],
          ['Rent collected in the quarter', percent(97), percent(98), percent(98), 'Green'],
          ['Repairs completed at first visit', percent(81), percent(80), percent(85), 'Red'],
        ],
      },
    ]);
    expect(scorecard.measures.map(({ name, priority }) => [name, priority])).toEqual([
      ['Rent collected in the quarter', 'Housing'],
      ['Repairs completed at first visit', 'Housing'],
    ]);
  });
});

describe('what is no scorecard', () => {
  it.each<[string, WrittenSheet]>([
    [
      'a contact list',
      {
        rows: [
          ['Name', 'Role', 'Telephone'],
          ['Ann Other', 'Head of Service', '01234 567890'],
        ],
      },
    ],
    [
      'a budget',
      {
        rows: [
          ['Cost centre', 'Description', 'Budget', 'Actual', 'Variance'],
          ['X1', 'Salaries', 10, 9, 1],
        ],
      },
    ],
    [
      'counts of ratings',
      {
        rows: [
          ['RAG', 'Green', 'Amber', 'Red', 'Total'],
          ['KPIs', 1, 1, 3, 5],
        ],
      },
    ],
    [
      'data in long form',
      {
        rows: [
          ['Measure', 'Month', 'Value'],
          ['Visits', 'Apr 2025', 1],
          ['Visits', 'May 2025', 2],
        ],
      },
    ],
  ])('%s', (_, sheet) => {
    const scorecard = read([sheet]);
    expect(scorecard.measures).toEqual([]);
    expect(codes(scorecard)).toEqual([]);
  });

  it('reads the scorecard beside it', () => {
    const scorecard = read([
      { name: 'Contents', rows: [['Contents'], ['Indicators', 3]] },
      {
        name: 'KPIs',
        rows: [
          ['Indicator', 'Q1 2025/26', 'Target'],
          ['Visits', 4, 5],
        ],
      },
      {
        name: 'Budget',
        rows: [
          ['Cost centre', 'Budget', 'Spend'],
          ['X1', 10, 9],
        ],
      },
    ]);
    expect(scorecard.sheets.map(({ sheet }) => sheet)).toEqual(['KPIs']);
  });
});

describe('rows', () => {
  it('leaves out totals, placeholders, notes and what stands under the table', () => {
    const scorecard = read([
      {
        rows: [
          ['Ref', 'Measure', 'Q1 2025/26', 'Target'],
          ['A1', 'Visits', 4, 5],
          [null, 'No indicator identified as yet', '-', '-'],
          [null, 'Total', 4, 5],
          [],
          ['* Provisional figures.'],
        ],
      },
    ]);
    expect(names(scorecard)).toEqual(['Visits']);
  });

  it.each<[row: readonly Written[], measured: readonly string[], said: readonly unknown[]]>([
    [['A2', 'TBC', 4, 5], ['Visits', 'A2'], [{ ref: 'A2', said: 'TBC' }]],
    [['A2', 'To be confirmed', '85% (p)', null], ['Visits', 'A2'], [{ ref: 'A2', said: 'To be confirmed' }]],
    [['A2', '-', 4, 5], ['Visits', 'A2'], [{ ref: 'A2', said: '-' }]],
    [['A2', null, 4, 5], ['Visits', 'A2'], [{ ref: 'A2', said: null }]],
    [[null, 'TBC', percent(4), percent(5)], ['Visits'], [{ ref: null, said: 'TBC' }]],
    [['A2', 'TBC', null, 5], ['Visits'], []],
    [['A2', 'TBC', 'Due Q3', 'TBC'], ['Visits'], []],
    [['A2', 'TBC', '2026/27', null], ['Visits'], []],
    [['A2', 'TBC', '31/03/2026', null], ['Visits'], []],
    [['TBC', null, null, null], ['Visits'], []],
    [['N/A', 'Homes reused', 4, 5], ['Visits', 'Homes reused'], []],
    [['n/a', 'TBC', percent(4), percent(5)], ['Visits'], [{ ref: null, said: 'TBC' }]],
    [[null, 'TBC', 4, 5], ['Visits'], []],
  ])('reads a row of %j as a measure only where it has figures and a ref', (row, measured, said) => {
    const scorecard = read([
      { rows: [['Ref', 'Measure', 'Q1 2025/26', 'Target'], ['A1', 'Visits', 4, 5], row] },
    ]);
    expect(names(scorecard)).toEqual(measured);
    expect(scorecard.noticed.flatMap(({ fault }) => (fault.code === 'missing-name' ? [fault] : []))).toEqual(
      said.map((facts) => Object.assign({ code: 'missing-name' }, facts)),
    );
  });

  it('takes no word for a name to come as a priority', () => {
    const scorecard = read([
      {
        rows: [
          ['Ref', 'Measure', 'Q1 2025/26', 'Target'],
          ['A1', 'Visits', 4, 5],
          [null, 'TBC'],
          ['A2', 'Plans', 4, 5],
        ],
      },
    ]);
    expect(scorecard.measures.map(({ priority }) => priority)).toEqual([null, null]);
  });

  it('keeps the same stem with another suffix apart, and child rows', () => {
    const scorecard = read([
      {
        rows: [
          ['Ref', 'Measure', 'Q1 2025/26'],
          ['1.1.3.KR', 'School places', 1],
          ['1.1.3.PI', 'Visits', 2],
          ['5a', 'of whom boys', 3],
        ],
      },
    ]);
    expect(scorecard.measures.map(({ ref }) => ref)).toEqual(['1.1.3.KR', '1.1.3.PI', '5a']);
  });

  it('takes the priority from a column merged over several measures', () => {
    const scorecard = read([
      {
        rows: [
          ['Outcome', 'KPI', 'Target 06/07', 'Actual 06/07'],
          ['Tackle obesity', 'Obese children under 11', 1, 2],
          [null, 'Children who walk to school', 3, 4],
        ],
        merges: ['A2:A3'],
      },
    ]);
    expect(scorecard.measures.map(({ priority }) => priority)).toEqual(['Tackle obesity', 'Tackle obesity']);
    expect(figures(scorecard.measures[1])).toEqual({ '2006/07': 4 });
  });

  it('takes a bold line of its own for the priority of the rows under it', () => {
    const scorecard = read([
      {
        rows: [
          ['Measure', 'Q1 2025/26', 'Target'],
          ['Place'],
          ['Missed bins', 4, 5],
          ['People'],
          ['Visits', 4, 5],
        ],
      },
    ]);
    expect(scorecard.measures.map(({ priority }) => priority)).toEqual(['Place', 'People']);
  });

  it('reads hidden rows and says so', () => {
    const scorecard = read([
      {
        rows: [
          ['Measure', 'Q1 2025/26', 'Target'],
          ['Visits', 4, 5],
          ['Plans', 1, 2],
        ],
        hiddenRows: [3],
      },
    ]);
    expect(scorecard.measures).toHaveLength(2);
    expect(codes(scorecard)).toContain('hidden-rows');
  });

  it('parts a ref from the name in one cell', () => {
    const scorecard = read([
      {
        rows: [
          ['Indicator', 'Q1 2025/26', 'Target'],
          ['CYP100: Uptake of free places', 4, 5],
        ],
      },
    ]);
    expect(scorecard.measures[0]).toMatchObject({ ref: 'CYP100', name: 'Uptake of free places' });
  });
});

describe('periods of columns', () => {
  const row = ['Visits', 1, 2, 3, 4];

  it.each([
    [
      'quarters of the title’s year',
      '2025/26 scorecard, quarter 2',
      ['Q1', 'Q2', 'Q3', 'Q4'],
      ['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26', 'Q4 2025/26'],
    ],
    [
      'quarters that cross two years',
      'Quarter 2 2017/18',
      ['Q3', 'Q4', 'Q1', 'Q2'],
      ['Q3 2016/17', 'Q4 2016/17', 'Q1 2017/18', 'Q2 2017/18'],
    ],
    [
      'quarters with the latest first',
      'Quarter 2 2017/18',
      ['Q2', 'Q1', 'Q4', 'Q3'],
      ['Q3 2016/17', 'Q4 2016/17', 'Q1 2017/18', 'Q2 2017/18'],
    ],
    [
      'months without a year',
      'Monthly report, January 2015',
      ['Oct', 'Nov', 'Dec', 'Jan'],
      ['Oct 2014', 'Nov 2014', 'Dec 2014', 'Jan 2015'],
    ],
    [
      'years',
      'Annual report',
      ['2013/14', '2014/15', '2015/16', '2016/17'],
      ['2013/14', '2014/15', '2015/16', '2016/17'],
    ],
  ])('%s', (_, title, headings, keys) => {
    const scorecard = read([{ rows: [[title], [], ['Measure', ...headings, 'Target'], [...row, 5]] }]);
    expect(Object.keys(figures(scorecard.measures[0]))).toEqual(keys);
  });

  it.each([
    ['This quarter', 'Last quarter', 'Q1 2025/26', 'Q4 2024/25'],
    ['Current', 'Previous', 'Q1 2025/26', 'Q4 2024/25'],
    ['This period', 'Same period last year', 'Q1 2025/26', 'Q1 2024/25'],
  ])('%s and %s by the title', (now, then, current, before) => {
    const scorecard = read([
      { rows: [['Quarter 1 2025/26'], [], ['Measure', then, now, 'Target'], ['Visits', 1, 2, 5]] },
    ]);
    expect(figures(scorecard.measures[0])).toEqual({ [before]: 1, [current]: 2 });
  });

  it('says when nothing dates a column', () => {
    const scorecard = read([
      { rows: [['Thriving residents'], [], ['Measure', 'Value', 'Target'], ['Visits', 1, 5]] },
    ]);
    expect(figures(scorecard.measures[0])).toEqual({ unknown: 1 });
    expect(codes(scorecard)).toContain('period-unknown');
  });

  it('lets a person date what the title does not', () => {
    const scorecard = read(
      [{ rows: [['Judgements'], [], ['Measure', 'Value', 'Target'], ['Visits', 1, 5]] }],
      { period: 'Jul 2019' },
    );
    expect(figures(scorecard.measures[0])).toEqual({ 'Jul 2019': 1 });
  });

  it('says when the title and the columns disagree', () => {
    const scorecard = read([
      { rows: [['Quarter 1 2025/26'], [], ['Measure', 'Q3 2025/26', 'Target'], ['Visits', 1, 5]] },
    ]);
    expect(codes(scorecard)).toContain('period-title-mismatch');
  });

  it.each<readonly [where: string, lines: readonly string[], name: string, named: 'other' | 'used' | null]>([
    [
      'another line',
      ['Children’s services, Quarter 3 2025/26', 'Figures for Quarter 1 2025/26'],
      'Data',
      null,
    ],
    ['the sheet’s name', ['Children’s services, Quarter 3 2025/26'], 'Q1 2025-26', 'other'],
    ['the sheet’s name, which has the year,', ['Quarter 1 report'], 'Q3 2025-26', 'used'],
  ])('says when the title and %s disagree, and which period was used', (_where, lines, name, named) => {
    const { noticed } = read([
      { name, rows: [...lines.map((line) => [line]), [], ['Measure', 'Value', 'Target'], ['Visits', 1, 5]] },
    ]);
    expect(noticed.map(({ fault }) => fault)).toContainEqual({
      code: 'period-title-mismatch',
      periods: { kind: 'above', used: 'Q3 2025/26', other: 'Q1 2025/26', named },
    });
  });
});

describe('the plan', () => {
  const plan = (...rows: readonly (readonly (string | number | null)[])[]): WrittenSheet => ({
    name: 'Plan',
    rows: [['Ref', 'Measure', 'Good is', 'Unit', 'Target'], ...rows],
  });
  const scorecard = (...row: readonly (string | number | null)[]): WrittenSheet => ({
    rows: [['Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Target'], row],
  });

  it('lends a measure its polarity and its target, by ref', () => {
    const { measures } = read([
      scorecard('A1', 'Visits', null, 4, null),
      plan(['A1', 'Visits to children', 'High', 'Number', 5]),
    ]);
    expect(measures[0]).toMatchObject({ polarity: 'higher', unit: 'number' });
    expect(measures[0]?.target).toMatchObject({
      value: 5,
      source: 'plan',
      lookup: { by: 'ref', sheet: 'Plan' },
    });
  });

  it('is used where it differs, and the difference is said', () => {
    const found = read([scorecard('A1', 'Visits', 'Low', 4, 6), plan(['A1', 'Visits', 'High', 'Number', 5])]);
    expect(found.measures[0]).toMatchObject({ polarity: 'higher' });
    expect(target(found.measures[0])).toBe(5);
    expect(codes(found)).toEqual(expect.arrayContaining(['polarity-differs', 'target-differs']));
  });

  it('and the scorecard miss what the other has not', () => {
    const found = read([
      {
        rows: [
          ['Ref', 'Measure', 'Q1 2025/26'],
          ['A1', 'Visits', 4],
          ['A2', 'Plans', 5],
        ],
      },
      plan(['A1', 'Visits', 'High', 'Number', 5], ['A3', 'Reviews', 'High', 'Number', 5]),
    ]);
    const orphans = found.noticed
      .filter(({ fault }) => /plan/.test(fault.code))
      .map(({ fault, ref }) => [fault.code, ref]);
    expect(orphans).toEqual([
      ['measure-not-in-plan', 'A2'],
      ['plan-measure-missing', 'A3'],
    ]);
  });

  it.each<[string, readonly string[], boolean]>([
    ['1', ['1. Ensure children are safe', '2. Help early'], true],
    ['1. Ensure children are safe', ['1', '2'], true],
    ['Priority 2: Help early', ['1. Ensure children are safe', 'Help early'], true],
    ['Help early', ['2. Help early and well'], true],
    ['HELP EARLY.', ['Help early'], true],
    ['Growth', ['Help early', 'Ensure children are safe'], false],
    ['3', ['1. Ensure children are safe', '2. Help early'], false],
    ['Growth', ['1', '2'], true],
    ['11. Growth', ['1. Ensure children are safe'], false],
  ])('takes the priority “%s” for one of %j: %s', (priority, listed, isKnown) => {
    const found = read([
      {
        rows: [
          ['Ref', 'Measure', 'Priority', 'Q1 2025/26'],
          ['A1', 'Visits', priority, 4],
          ['A2', 'Plans', priority, 5],
        ],
      },
      {
        name: 'Plan',
        rows: [
          ['Ref', 'Measure', 'Priority', 'Good is', 'Target'],
          ...['A1', 'A2'].map((ref, at) => [ref, at === 0 ? 'Visits' : 'Plans', listed[at] ?? '', 'High', 5]),
        ],
      },
    ]);
    const unknown = found.noticed.filter(({ fault }) => fault.code === 'priority-unknown');
    expect(unknown.map(({ place }) => place && cellText(place.row, place.column))).toEqual(
      isKnown ? [] : ['C2'],
    );
  });

  it('without priorities says nothing of the scorecard’s', () => {
    const found = read([
      {
        rows: [
          ['Ref', 'Measure', 'Priority', 'Q1 2025/26'],
          ['A1', 'Visits', 'Growth', 4],
        ],
      },
      plan(['A1', 'Visits', 'High', 'Number', 5]),
    ]);
    expect(codes(found)).not.toContain('priority-unknown');
  });

  it('alone is read as a scorecard of targets', () => {
    const found = read([{ ...plan(['A1', 'Visits', 'High', 'Number', 5]), name: 'Council plan' }]);
    expect(names(found)).toEqual(['Visits']);
    expect(target(found.measures[0])).toBe(5);
  });
});

describe('headings that claim the same', () => {
  const ambiguous = (headings: readonly string[], ...rows: readonly (readonly Written[])[]) => {
    const found = read([{ rows: [['Scorecard, quarter 2 2025/26'], [], ['Measure', ...headings], ...rows] }]);
    return found.noticed.flatMap(({ fault, place }) =>
      fault.code === 'heading-ambiguous'
        ? [[fault.field, ...fault.headings, place && cellText(place.row, place.column)].join(' | ')]
        : [],
    );
  };

  it.each<[string, readonly string[], readonly Written[], readonly string[]]>([
    ['two targets', ['Q2 2025/26', 'Target', 'Target'], [4, 5, 6], ['target | Target | Target | C3']],
    ['targets either side', ['Target', 'Actual', 'Target'], [5, 4, 6], ['target | Target | Target | B3']],
    [
      'two targets behind two quarters',
      ['Q1 2025/26', 'Q2 2025/26', 'Target', 'Target'],
      [3, 4, 5, 6],
      ['target | Target | Target | D3'],
    ],
    ['targets as text', ['Actual', 'Target', 'Target'], [4, '85%', '90%'], ['target | Target | Target | C3']],
    [
      'neither of which is the target itself',
      ['Actual', 'Aspirational target', 'Stretch target'],
      [4, 5, 6],
      ['target | Aspirational target | Stretch target | C3'],
    ],
    ['two actuals', ['Actual', 'Result', 'Target'], [4, 5, 6], ['value | Actual | Result | B3']],
    ['the same target twice', ['Actual', 'Target', 'Target'], [4, 5, 5], []],
    ['targets for different measures', ['Actual', 'Target', 'Target'], [4, 5, null], []],
    ['a target in words beside a figure', ['Actual', 'Target', 'Target'], [4, 5, 'See plan'], []],
    ['a stretch target beside the target', ['Actual', 'Stretch target', 'Target'], [4, 9, 5], []],
    ['a year’s target', ['Actual', 'Target', 'Annual target'], [4, 5, 20], []],
    ['a year-end target', ['Actual', 'Target', 'Year end target'], [4, 5, 20], []],
    ['dated targets', ['Actual', 'Q1 2025/26 target', 'Q2 2025/26 target'], [4, 5, 6], []],
    ['a target beside each quarter', ['Q1 2025/26', 'Target', 'Q2 2025/26', 'Target'], [4, 5, 6, 7], []],
    ['the same figure twice', ['Actual', 'Result', 'Target'], [4, 4, 6], []],
    ['the year to date', ['Actual', 'Year to date', 'Target'], [4, 8, 6], []],
  ])('%s', (_, headings, cells, expected) => {
    expect(ambiguous(headings, ['Visits', ...cells], ['Plans', ...cells])).toEqual(expected);
  });

  it('are told by any one measure', () => {
    const same = ['Visits', 4, 5, 5] as const;
    expect(ambiguous(['Actual', 'Target', 'Target'], same, ['Plans', 4, 5, 6])).toHaveLength(1);
  });

  it('leave the target to the one that says no more', () => {
    const found = read([
      {
        rows: [
          ['Measure', 'Q2 2025/26', 'Stretch target', 'Target'],
          ['Visits', 4, 9, 5],
        ],
      },
    ]);
    expect(target(found.measures[0])).toBe(5);
    expect(found.sheets[0]?.fields.target?.column).toBe(3);
  });
});

describe('a tolerance of the measure’s own', () => {
  const POINTS = { toleranceKind: 'points', amber: 5 } as const;
  const PERCENT = { toleranceKind: 'percent of target', amber: 5 } as const;

  it.each<[heading: string, cell: Written, rule: object]>([
    ['Tolerance', 5, { toleranceKind: null, amber: 5 }],
    ['Tolerance (points)', 5, POINTS],
    ['Tolerance (pp)', 5, POINTS],
    ['Tolerance (ppt)', '5', POINTS],
    ['Tolerance (percentage points)', 5, POINTS],
    ['Tolerance (+/- % points)', '± 5', POINTS],
    ['Tolerance (%)', 5, PERCENT],
    ['Tolerance %', '5', PERCENT],
    ['Tolerance (per cent)', 5, PERCENT],
    ['Tolerance (% of target)', 5, PERCENT],
    ['Tolerance (%)', '5 points', POINTS],
    ['Tolerance (points)', '5% of target', PERCENT],
    ['Tolerance (points)', percent(5), POINTS],
    ['Tolerance (points)', '5%', POINTS],
    ['Tolerance (% or points)', 5, { toleranceKind: null, amber: 5 }],
    ['Tolerance (% or points)', '5%', PERCENT],
    ['Tolerance (% or percentage points)', '5%', PERCENT],
    ['Tolerance (points or %)', 5, { toleranceKind: null, amber: 5 }],
    ['Tolerance (points)', null, { toleranceKind: null, amber: null }],
  ])('under “%s” from the cell %j', (heading, cell, rule) => {
    const table: readonly (readonly Written[])[] = [
      ['Ref', 'Measure', 'Good is', 'Q2 2025/26', 'Target', heading],
      ['A1', 'Visits made on time', 'High', percent(85), percent(90), cell],
      ['A2', 'Reviews held on time', 'High', percent(85), percent(90), 2],
    ];
    expect(read([{ rows: table }]).measures[0]?.rule).toMatchObject(rule);
    const plan = table.map((line) => line.filter((_, column) => column !== 3));
    const scorecard = table.map((line) => line.slice(0, 4));
    expect(read([{ rows: scorecard }, { name: 'Plan', rows: plan }]).measures[0]?.rule).toMatchObject(rule);
  });
});

describe('what the cells say against the heading', () => {
  it.each([
    [
      'polarity words under Value',
      ['Indicator', 'Value', 'Q1 2016/17', 'Target'],
      ['Visits', 'Bigger is better', 4, 5],
      { polarity: 'higher' },
    ],
    [
      'codes under Target',
      ['Indicator', 'Target', 'Q1 2016/17'],
      ['Visits', '1 Green', 4],
      { target: { kind: 'missing' } },
    ],
  ])('%s', (_, headings, row, measure) => {
    const found = read([
      { rows: [headings, row, row.map((cell) => (cell === 'Visits' ? 'Reviews' : cell))] },
    ]);
    expect(found.measures[0]).toMatchObject(measure);
  });

  const JUDGED = [
    ['Overall effectiveness', 'Requires improvement', 'Good', 'Good'],
    ['Impact of leaders', 'Good', 'Requires improvement', 'Good'],
    ['Help and protection', 'Requires improvement', 'Good', 'Outstanding'],
  ] as const;

  it.each([
    ['dates', ['Judgement', 'Jul 2022', 'Jul 2025', 'Target'], 'Jul 2022'],
    [
      'dated judgements',
      ['Area', 'Jul 2022 judgement', 'Jul 2025 judgement', 'Target judgement'],
      'Jul 2022',
    ],
    ['dated ratings', ['Judgement', 'Jul 2022 rating', 'Jul 2025 rating', 'Target'], 'Jul 2022'],
    ['this year and last', ['Judgement', 'Last year', 'This year', 'Target'], '2024/25'],
  ] as const)('takes grades under %s for readings', (_, headings, before) => {
    const found = read([{ rows: [['Inspection outcomes, July 2025'], [], headings, ...JUDGED] }]);
    expect(found.measures.map(({ name, unit }) => [name, unit])).toEqual(
      JUDGED.map(([name]) => [name, 'grade']),
    );
    expect(found.measures.map(figures)).toEqual([
      { [before]: 2, 'Jul 2025': 3 },
      { [before]: 3, 'Jul 2025': 2 },
      { [before]: 2, 'Jul 2025': 3 },
    ]);
    expect(found.measures.map(target)).toEqual([3, 3, 4]);
    expect(found.measures.map(({ published }) => published)).toEqual(
      JUDGED.map(() => ({ status: null, trend: null })),
    );
  });

  it('takes last year’s grades for readings behind a status too', () => {
    const rows = JUDGED.map(([name, ...grades]) => [name, 'Amber', ...grades]);
    const headings = ['Judgement', 'RAG', 'Last year', 'This year', 'Target'];
    const found = read([{ rows: [['Inspection outcomes, July 2025'], [], headings, ...rows] }]);
    expect(found.measures.map(figures)[0]).toEqual({ '2024/25': 2, 'Jul 2025': 3 });
    expect(found.measures[0]?.published.trend).toBeNull();
  });

  it('reads a grade beside a cell that says there is none', () => {
    const rows = [
      ['Overall effectiveness', 'Requires improvement (RI)', 'Good', 'Good'],
      ['Impact of leaders', 'Not judged', 'Requires improvement', 'Good'],
      ['Help and protection', 'N/A', 'Good', 'Good'],
    ];
    const found = read([{ rows: [['Judgement', 'Jul 2022', 'Jul 2025', 'Target'], ...rows] }]);
    expect(found.measures.map(figures)).toEqual([
      { 'Jul 2022': 2, 'Jul 2025': 3 },
      { 'Jul 2022': 'missing', 'Jul 2025': 2 },
      { 'Jul 2022': 'missing', 'Jul 2025': 3 },
    ]);
  });

  it('takes a fill for the council’s status', () => {
    const found = read([
      {
        rows: [
          ['Measure', 'Q1 2025/26', 'Target', 'RAG'],
          ['Visits', 4, 5, { fill: 'FF0000' }],
          ['Plans', 5, 5, { fill: '00B050' }],
        ],
      },
    ]);
    expect(found.measures.map(({ published }) => published.status?.text)).toEqual(['Red', 'Green']);
  });

  it('offers to make a number of a text', () => {
    const found = read([
      {
        rows: [
          ['Measure', 'Q1 2025/26', 'Target'],
          ['Percentage of visits on time', '72.4%', percent(75)],
        ],
      },
    ]);
    const repair = found.noticed.find(({ fault }) => fault.code === 'text-number')?.repair;
    expect(repair).toMatchObject({ from: '72.4%', value: 0.724, format: '0.0%' });
    expect(repair && cellText(repair.place.row, repair.place.column)).toBe('B2');
  });
});

describe('two sheets of a book', () => {
  type Line = readonly [ref: string, name: string];
  const sheet = (name: string, lines: readonly Line[]): WrittenSheet => ({
    name,
    rows: [
      ['Ref', 'Measure', 'Value', 'Target'],
      ...lines.map(([ref, measure], at) => [ref, measure, at, 5]),
    ],
  });
  const NOW = ['Visits made on time', 'Plans issued within 20 weeks', 'Reviews held on time'] as const;
  const REWORDED = [
    'Visits made in time',
    'Plans issued in twenty weeks',
    'Reviews completed on time',
  ] as const;
  const OTHERS = ['Homes let on time', 'Percentage of adults reviewed', 'Missed bins'] as const;
  const lines = (refs: readonly string[], measures: readonly string[]): readonly Line[] =>
    refs.map((ref, at) => [ref, measures[at] ?? '']);
  const A = ['A1', 'A2', 'A3'] as const;
  const B = ['B1', 'B2', 'B3'] as const;

  it.each<[what: string, earlier: readonly Line[], later: readonly Line[], isOne: boolean]>([
    ['the same names', lines(B, NOW), lines(A, NOW), true],
    ['the same refs, names a little reworded', lines(A, REWORDED), lines(A, NOW), true],
    ['refs written a little otherwise', lines(['a 1', 'a 2', 'a 3'], REWORDED), lines(A, NOW), true],
    [
      'some names and some refs',
      lines(['B1', 'A2', 'B3'], [NOW[0], REWORDED[1], NOW[2]]),
      lines(A, NOW),
      true,
    ],
    ['the same refs, names of other things', lines(A, OTHERS), lines(A, NOW), false],
    [
      'the same refs and words, of another service',
      lines(A, ['Housing complaints answered', 'Housing visits made', 'Housing calls answered']),
      lines(A, ['Planning complaints answered', 'Planning visits made', 'Planning calls answered']),
      false,
    ],
    ['refs that only count rows', lines(['1', '2', '3'], REWORDED), lines(['1', '2', '3'], NOW), false],
    ['words for no ref', lines(['TBC', 'TBC', 'TBC'], REWORDED), lines(['TBC', 'n/a', 'x'], NOW), false],
    ['a ref that the later one has twice', lines(A, REWORDED), lines(['A1', 'A1', 'A3'], NOW), false],
    ['fewer than most', lines(['A1', 'B2', 'B3'], REWORDED), lines(A, NOW), false],
  ])('with %s: one scorecard of two periods, or two', (_, earlier, later, isOne) => {
    const found = read([sheet('Q1 2025-26', earlier), sheet('Q2 2025-26', later)]);
    expect(found.sheets.map((kept) => kept.sheet)).toEqual(
      isOne ? ['Q2 2025-26'] : ['Q1 2025-26', 'Q2 2025-26'],
    );
    expect(codes(found).includes('earlier-scorecard')).toBe(isOne);
  });

  it('of one period are both kept, however alike', () => {
    const found = read([
      sheet('Adults Q2 2025-26', lines(A, REWORDED)),
      sheet('Children Q2 2025-26', lines(A, NOW)),
    ]);
    expect(found.sheets).toHaveLength(2);
  });
});

it('leaves a year’s target the year’s where the plan’s quarter is blank', () => {
  const found = read([
    {
      rows: [
        ['Quarter 2 2025/26'],
        [],
        ['Ref', 'Measure', 'Q2 2025/26', 'Target'],
        ['A1', 'Carers approved (year to date)', 9, 24],
      ],
    },
    {
      name: 'Plan',
      rows: [
        ['Ref', 'Measure', 'Good is', 'Q2 target', '2025/26 target'],
        ['A1', 'Carers approved (year to date)', 'High', null, 24],
      ],
    },
  ]);
  expect(found.measures[0]?.periodTargets.get('Q2 2025/26')).toMatchObject({ kind: 'missing' });
  expect(found.measures[0]?.periodTargets.get('2025/26')).toMatchObject({ value: 24, span: 'annual' });
});

describe('what a first user ran into', () => {
  it.each([
    ['£m', 'Spend', '£5.201m', 5.201],
    ['£000', 'Spend', '(£35k)', -35],
    ['%', 'Visits on time', '72.4%', 0.724],
    [null, 'Agency spend £m', '£1.2m', 1.2],
  ])('repairs in the scale of a unit of %s', (unit, name, text, value) => {
    const found = read([
      {
        rows: [
          ['Measure', 'Unit', 'Q1 2025/26', 'Target'],
          [name, unit, text, 5.5],
        ],
      },
    ]);
    const repair = found.noticed.find(({ fault }) => fault.code === 'text-number')?.repair;
    expect(repair?.value).toBe(value);
    const mended = read([
      {
        rows: [
          ['Measure', 'Unit', 'Q1 2025/26', 'Target'],
          [name, unit, { number: value, format: repair?.format ?? '', text }, 5.5],
        ],
      },
    ]);
    expect(figures(mended.measures[0])).toEqual(figures(found.measures[0]));
  });

  it('is not misled by our own headings over another table', () => {
    const own = ['Calculated status', 'Calculated trend', 'Calculated because'];
    const found = read([
      {
        rows: [
          ['Measure', 'AY 2021/22', 'AY 2022/23', ...own],
          ['Attendance of pupils', 1, 2, 'Not rated', 'Up', 'Not rated'],
          [],
          ['Measure', '2022/23', '2023/24', ...own],
          ['Budget share of schools', 3, 4, 'Not rated', 'Up', 'Not rated'],
        ],
      },
    ]);
    expect(found.measures.map((measure) => Object.keys(figures(measure)))).toEqual([
      ['AY 2021/22', 'AY 2022/23'],
      ['2022/23', '2023/24'],
    ]);
  });

  it('follows the plan’s target also where the scorecard repeats it', () => {
    const found = read([
      {
        rows: [
          ['Ref', 'Measure', 'Q1 2025/26', 'Target'],
          ['A1', 'Visits', 4, 5],
        ],
      },
      {
        name: 'Plan',
        rows: [
          ['Ref', 'Measure', 'Good is', 'Target'],
          ['A1', 'Visits', 'High', 5],
        ],
      },
    ]);
    expect(found.measures[0]?.target).toMatchObject({ source: 'plan', lookup: { sheet: 'Plan' } });
  });

  it('reads a text fraction on its row’s scale', () => {
    const found = read([
      {
        rows: [
          ['Measure', 'Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26', 'Target'],
          ['Percentage of plans ended', percent(6.1, 1), percent(5.5, 1), '.052', percent(5)],
        ],
      },
    ]);
    expect(figures(found.measures[0])).toMatchObject({ 'Q3 2025/26': 5.2 });
  });

  it.each<[what: string, cells: readonly Written[], doubts: readonly unknown[]]>([
    [
      'of fractions alone',
      [0.91, { number: 0.874, format: '0.00', text: '0.87' }, '.8 (p)', 0.9],
      [
        { text: '0.91', doubt: { kind: 'unsaid', percent: '91%' } },
        { text: '0.87', doubt: { kind: 'unsaid', percent: '87%' } },
        { text: '.8 (p)', doubt: { kind: 'unsaid', percent: null } },
      ],
    ],
    ['of fractions and points', [0.7365, 64.74, 70, 75], [{ text: '0.7365', doubt: { kind: 'mixed' } }]],
    ['with a percent format', [0.91, percent(87), 0.8, percent(90)], []],
  ])('says of a row %s what is not known of its scale', (_, cells, doubts) => {
    const { noticed } = read([
      {
        rows: [
          ['Measure', 'Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26', 'Target'],
          ['Percentage of visits on time', ...cells],
        ],
      },
    ]);
    expect(noticed.flatMap(({ fault }) => (fault.code === 'scale-mixed' ? [fault] : []))).toEqual(
      doubts.map((facts) => Object.assign({ code: 'scale-mixed' }, facts)),
    );
  });

  it('takes no sheet of codes and figures for a scorecard', () => {
    const found = read([
      {
        name: 'Report',
        rows: [['Q2 2025/26'], [], ['Ref', 'Measure', 'Value', 'Target'], ['A1', 'Visits', 4, 5]],
      },
      {
        name: 'Data',
        rows: [
          ['Ref', 'Q1', 'Q2'],
          ['A1', 3, 4],
          ['A2', 5, 6],
        ],
      },
    ]);
    expect(found.sheets.map(({ sheet }) => sheet)).toEqual(['Report']);
  });
});
