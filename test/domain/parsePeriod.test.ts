/** Reading the periods that headings and titles name. */
import {
  completePeriod,
  findPartialPeriod,
  findPeriod,
  findRelativePeriod,
  parsePeriod,
  periodOfDate,
} from '../../src/domain/parsePeriod.ts';
import { type Period, periodKey } from '../../src/domain/period.ts';

const key = (period: Period | null): string | null => period && periodKey(period);

describe('a text that is nothing but a period', () => {
  it.each([
    ['Q2 2017/18', 'Q2 2017/18'],
    ['2017/18 Q2', 'Q2 2017/18'],
    ['Qtr 2 2017-18', 'Q2 2017/18'],
    ['Quarter 2 2017/18', 'Q2 2017/18'],
    ['Quarter Two 2017/2018', 'Q2 2017/18'],
    ['Second quarter 2017/18', 'Q2 2017/18'],
    ['2nd Quarter, 2017–18', 'Q2 2017/18'],
    ['Q2 17/18', 'Q2 2017/18'],
    ['Q2 17-18', 'Q2 2017/18'],
    ['17/18 Q2', 'Q2 2017/18'],
    ['Q2 1718', 'Q2 2017/18'],
    ['2017/18\u00a0Q2', 'Q2 2017/18'],
    ['Q2\n2017/18', 'Q2 2017/18'],
    ['2017/18 - Quarter 2', 'Q2 2017/18'],
    ['Q2 (Jul-Sep) 2017/18', 'Q2 2017/18'],
    ['Q2 2017/18 (July - September)', 'Q2 2017/18'],
    ['Q2 2017/18 (July to September 2017)', 'Q2 2017/18'],
    ['Quarter 4 (Jan - Mar 2018)', 'Q4 2017/18'],
    ['Quarter 2 - September 2017', 'Q2 2017/18'],
    ['Q2 2017', 'Q2 2017/18'],
    ['Q1 2018 (Jan-Mar)', 'Q4 2017/18'],
    ["Q3'17", 'Q3 2017/18'],
    ['Q3-17', 'Q3 2017/18'],
    ['Q3 17', 'Q3 2017/18'],
    ['2017Q3', 'Q3 2017/18'],
    ['2017/18Q3', 'Q3 2017/18'],
    ['Quarter 4 & Year End 2018-19', 'Q4 2018/19'],
    ['2018-19 (YTD Dec)', 'Dec 2018'],
    ['Rolling 12 months to Sep 2017', 'Sep 2017'],
    ['31/3/17', 'Mar 2017'],
    ['Jul-Sep 17', 'Q2 2017/18'],
    ['Jul - Sep 2017', 'Q2 2017/18'],
    ['July to September 2017', 'Q2 2017/18'],
    ['Jul 17 - Sep 17', 'Q2 2017/18'],
    ['Jan to Mar 2018', 'Q4 2017/18'],
    ['Jan-Mar 2017/18', 'Q4 2017/18'],
    ['1 July 2017 to 30 September 2017', 'Q2 2017/18'],
    ['01/07/2017 - 30/09/2017', 'Q2 2017/18'],
    ['Quarter ended 30 September 2017', 'Q2 2017/18'],
    ['3 months to Sep 2017', 'Q2 2017/18'],
    ['April - December 2017', 'Q3 2017/18'],
    ['9 months to December 2017', 'Q3 2017/18'],
    ['Sep-17', 'Sep 2017'],
    ['Sept 2017', 'Sep 2017'],
    ["Sep '17", 'Sep 2017'],
    ['Sep’17', 'Sep 2017'],
    ['Sep17', 'Sep 2017'],
    ['September 2017', 'Sep 2017'],
    ['SEPTEMBER, 2017', 'Sep 2017'],
    ['2017-09', 'Sep 2017'],
    ['09/2017', 'Sep 2017'],
    ['September 2017/18', 'Sep 2017'],
    ['March 2017/18', 'Mar 2018'],
    ['Month 6 2017/18', 'Sep 2017'],
    ['M12 2017/18', 'Mar 2018'],
    ['30/09/2017', 'Sep 2017'],
    ['As at 30 September 2017', 'Sep 2017'],
    ['31-Mar-18', 'Mar 2018'],
    ['End of March 2018', 'Mar 2018'],
    ['12 months to September 2017', 'Sep 2017'],
    ['April to July 2017', 'Jul 2017'],
    ['2016/17', '2016/17'],
    ['2016-17', '2016/17'],
    ['2016/2017', '2016/17'],
    ['2016–2017', '2016/17'],
    ['2016 / 17', '2016/17'],
    ['2016 to 2017', '2016/17'],
    ['2008/9', '2008/09'],
    ['2009/10', '2009/10'],
    ['1999/00', '1999/00'],
    ['06/07', '2006/07'],
    ['201617', '2016/17'],
    ['2016/17 outturn', '2016/17'],
    ['2016/17 Final Outturn', '2016/17'],
    ['Outturn 2016/17', '2016/17'],
    ['Year end 2016/17', '2016/17'],
    ['Annual 2016/17', '2016/17'],
    ['Full year 2016/17', '2016/17'],
    ['FY 2016/17', '2016/17'],
    ['FY16/17', '2016/17'],
    ['Financial Year 2016/17', '2016/17'],
    ['12 months to March 2017', '2016/17'],
    ['Year to March 2017', '2016/17'],
    ['Year ending 31 March 2017', '2016/17'],
    ['March 2017 (year end)', '2016/17'],
    ['April 2016 - March 2017', '2016/17'],
    ['Q1-Q4 2016/17', '2016/17'],
    ['H1 2025/26', 'H1 2025/26'],
    ['2025/26 H2', 'H2 2025/26'],
    ['Half year 1 2017/18', 'H1 2017/18'],
    ['First half 2017/18', 'H1 2017/18'],
    ['Half-year 2017/18', 'H1 2017/18'],
    ['Mid-year 2017/18', 'H1 2017/18'],
    ['6 months to Sep 2017', 'H1 2017/18'],
    ['Six months ended 30 September 2017', 'H1 2017/18'],
    ['April to September 2017', 'H1 2017/18'],
    ['Oct 2017 - Mar 2018', 'H2 2017/18'],
    ['Q1 & Q2 2017/18', 'H1 2017/18'],
    ['AY 2016/17', 'AY 2016/17'],
    ['Academic year 2016/17', 'AY 2016/17'],
    ['2016/17 (academic year)', 'AY 2016/17'],
    ['Sep 2016 - Aug 2017', 'AY 2016/17'],
    ['2025', '2025'],
    ['Calendar year 2025', '2025'],
    ['Jan - Dec 2017', '2017'],
  ])('%j is %s', (text, expected) => {
    expect(key(parsePeriod(text))).toBe(expected);
  });

  it.each([
    '',
    '-',
    'Q2',
    'Q5 2017/18',
    'Q3 (Jul-Sep) 2017/18',
    'Q1-Q3 2017/18',
    '2016-2019',
    '2016/19',
    '2017/17',
    'Autumn term 2016/17',
    'Summer 2017',
    '25/26/27',
    '45',
    '1234',
    '85%',
    '2017/18 target',
    'KS2 2017/18',
    'Jan-15-20',
    '99/99/9999',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('a period inside a heading or a title', () => {
  it.each([
    ['Target 06/07', '2006/07'],
    ['Actual 06/07', '2006/07'],
    ['2017/18 Target', '2017/18'],
    ['position at September 2012', 'Sep 2012'],
    ["Children's Services Improvement Programme: position at September 2012", 'Sep 2012'],
    ['Key Performance Indicators Update Quarter 3 2018/19', 'Q3 2018/19'],
    ['Actual Q1 2017/18', 'Q1 2017/18'],
    ['Q1 2017/18 Actual', 'Q1 2017/18'],
    ["Children's social care score card 2017/18, quarter 2", 'Q2 2017/18'],
    ['Quarterly updates: key performance indicators, quarter 4 2024/25', 'Q4 2024/25'],
    ['Thematic Summary Quarter 1 2015/16', 'Q1 2015/16'],
    ['Improvement Board performance tracker, January 2015', 'Jan 2015'],
    ['Priority improvement plan, July to September 2017', 'Q2 2017/18'],
    ["Children and Young People's Plan Performance Review 2006-07: Appendix B", '2006/07'],
    ['Short Term DOT against Annual 2016/17 (Q4)', 'Q4 2016/17'],
    ['Corporate Plan 2015-2020: Quarter 2 2017/18', 'Q2 2017/18'],
    ['Position as at 31 December 2017', 'Dec 2017'],
    ['Performance for the quarter ended 30 June 2018', 'Q1 2018/19'],
    ['Performance report Q3 2018/19 - Cabinet 13 March 2019', 'Q3 2018/19'],
    ['Target 2025', '2025'],
    ['2019 Actual', '2019'],
    ['England 2023', '2023'],
    ['Budget for the action plan 2014/15', '2014/15'],
    ['Quarter 3 2018/19 (October to December 2018)', 'Q3 2018/19'],
    ['Scorecard - Qtr2 - 2017/18 - v1.2 FINAL', 'Q2 2017/18'],
    ['2017-18 Q3 performance', 'Q3 2017/18'],
    ['target 17/18 (q2)', 'Q2 2017/18'],
    ['PI outturn for 16-17', '2016/17'],
    ['Scrutiny Committee 12 March 2019 - Quarter 3 2018/19', 'Q3 2018/19'],
    ['Children in Need - 31 March 2019', 'Mar 2019'],
    ['Council Plan 2023 to 2027: quarter 1 2024 to 2025', 'Q1 2024/25'],
    ['Performance Scorecard Qtr 3 18-19 (Apr - Dec)', 'Q3 2018/19'],
    ['SN average 15/16', '2015/16'],
    ['Quarter 2 Performance Report 2019-20', 'Q2 2019/20'],
  ])('%j names %s', (text, expected) => {
    expect(key(findPeriod(text))).toBe(expected);
  });

  it.each([
    'Percentage of young people aged 16/17 in suitable accommodation',
    '16/17 year olds NEET',
    '16-17 NEET',
    'Care leavers (19-21yrs) Not in Education',
    'Care leavers (19 to 21 years)',
    'Rank 2 of 10',
    'second or subsequent time, within 2 years',
    'achieve a 45% reduction by 2010',
    'from 25% in 2002 to 87% in 2009',
    'Scrutiny Panel, 25th July 2019',
    '25 July 2019',
    'Report of the Director, 12 November 2012',
    'Published 26 March 2025',
    'Change from 2015/16 to 2016/17',
    'Q2 2017/18 v Q1 2017/18',
    'Q1 to Q3 2017/18 total',
    'Trend 2014/15 - 2016/17',
    'Corporate Plan 2019-2023',
    'Directorates',
    'Priority 1 & Priority 2',
    '1. Ensure frontline practice is consistently good',
    'KS4 attainment 8',
    'Autumn term 2016/17 attendance',
    'Up to two weeks',
    'Measured per 10,000',
  ])('%j names none', (text) => {
    expect(findPeriod(text)).toBeNull();
  });
});

describe('a period without its year', () => {
  it.each([
    ['Q2', { kind: 'quarter', quarter: 2 }],
    ['Qtr 2', { kind: 'quarter', quarter: 2 }],
    ['Quarter 2 performance', { kind: 'quarter', quarter: 2 }],
    ['Q1 Target', { kind: 'quarter', quarter: 1 }],
    ['Q4 / Year end', { kind: 'quarter', quarter: 4 }],
    ['Q2 (Jul-Sep)', { kind: 'quarter', quarter: 2 }],
    ['Jul-Sep', { kind: 'quarter', quarter: 2 }],
    ['January to March', { kind: 'quarter', quarter: 4 }],
    ['H1', { kind: 'half', half: 1 }],
    ['Half year', { kind: 'half', half: 1 }],
    ['Jul', { kind: 'month', month: 7 }],
    ['July', { kind: 'month', month: 7 }],
    ['Sept.', { kind: 'month', month: 9 }],
    ['Month 6', { kind: 'month', month: 9 }],
    ['Year end', { kind: 'year' }],
    ['Year End target', { kind: 'year' }],
    ['Outturn', { kind: 'year' }],
    ['Annual', { kind: 'year' }],
    ['Full year', { kind: 'year' }],
    ['Jan Target', { kind: 'month', month: 1 }],
    ['RAG Jan', { kind: 'month', month: 1 }],
    ['Q1 + performance against target', { kind: 'quarter', quarter: 1 }],
    ['Cumulative to Q2', { kind: 'quarter', quarter: 2 }],
  ])('%j', (text, expected) => {
    expect(findPartialPeriod(text)).toEqual(expected);
  });

  it.each([
    '',
    'Target',
    'Q2 2017/18',
    '2017/18',
    'Q1 to Q3',
    'Q2 v Q1',
    'We may report',
    'Mayor',
    'Decision',
    'Halfway house',
    'Change since Q1',
    'March Benchmark',
    'Direction of travel compared to Q1',
    'Marketing',
  ])('%j is none', (text) => {
    expect(findPartialPeriod(text)).toBeNull();
  });

  const year: Period = { kind: 'year', year: 2017 };
  it.each([
    [{ kind: 'quarter', quarter: 4 }, year, 'Q4 2017/18'],
    [{ kind: 'half', half: 2 }, year, 'H2 2017/18'],
    [{ kind: 'month', month: 2 }, year, 'Feb 2018'],
    [{ kind: 'month', month: 9 }, year, 'Sep 2017'],
    [{ kind: 'year' }, { kind: 'quarter', year: 2017, quarter: 3 }, '2017/18'],
    [{ kind: 'quarter', quarter: 1 }, { kind: 'month', year: 2018, month: 1 }, 'Q1 2017/18'],
    [{ kind: 'month', month: 1 }, { kind: 'calendar', year: 2018 }, 'Jan 2018'],
    [{ kind: 'month', month: 1 }, { kind: 'academic', year: 2017 }, 'Jan 2018'],
    [{ kind: 'quarter', quarter: 1 }, { kind: 'academic', year: 2017 }, null],
    [{ kind: 'quarter', quarter: 1 }, { kind: 'unknown' }, null],
  ] as const)('%j in %j is %s', (partial, context, expected) => {
    expect(key(completePeriod(partial, context))).toBe(expected);
  });
});

describe('a period by its place beside today', () => {
  it.each([
    ['This quarter', 'this'],
    ['This period', 'this'],
    ['Current quarter', 'this'],
    ['Latest', 'this'],
    ['Latest data', 'this'],
    ['Current performance', 'this'],
    ['Current', 'this'],
    ['Last quarter', 'last'],
    ['Last period', 'last'],
    ['Previous period', 'last'],
    ['Previous performance', 'last'],
    ['Previous grade', 'last'],
    ['Prev. quarter', 'last'],
    ['Same period last year', 'same last year'],
    ['Same quarter previous year', 'same last year'],
    ['This quarter last year', 'same last year'],
    ['Previous year', 'last year'],
    ['Last year', 'last year'],
    ["Last year's outturn", 'last year'],
  ])('%j is %s', (text, expected) => {
    expect(findRelativePeriod(text)).toBe(expected);
  });

  it.each([
    'Current status',
    'Change since last quarter',
    'Target',
    'Last updated',
    'Short Trend (Last Quarter)',
    'Six months ago',
    'Latest commentary',
    'This is a measure',
    '',
  ])('%j is none', (text) => {
    expect(findRelativePeriod(text)).toBeNull();
  });
});

describe('every date', () => {
  it('falls in the month that the calendar says, in both date systems', () => {
    for (let serial = 61; serial < 80_000; serial += 7) {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const month: Period = { kind: 'month', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
      expect([serial, periodOfDate(serial, false)]).toEqual([serial, month]);
      expect([serial, periodOfDate(serial - 1462, true)]).toEqual([serial, month]);
    }
  });
});

describe('dates', () => {
  it.each([
    [43008, false, 'Sep 2017'],
    [43009, false, 'Oct 2017'],
    [43009.75, false, 'Oct 2017'],
    [41547, true, 'Oct 2017'],
    [36585, false, 'Feb 2000'],
    [36586, false, 'Mar 2000'],
    [45351, false, 'Feb 2024'],
    [45352, false, 'Mar 2024'],
    [73051, false, 'Jan 2100'],
    [32143, false, 'Jan 1988'],
  ])('serial %d (1904: %s) is %s', (serial, date1904, expected) => {
    expect(key(periodOfDate(serial, date1904))).toBe(expected);
  });
});
