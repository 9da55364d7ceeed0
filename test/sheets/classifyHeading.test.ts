import { periodKey } from '../../src/domain/period.ts';
import { classifyHeading } from '../../src/sheets/classifyHeading.ts';

const said = (text: string): string => {
  const meaning = classifyHeading(text);
  if (meaning === null) return 'nothing';
  const { role, period } = meaning;
  if (period === null) return role;
  switch (period.kind) {
    case 'full':
      return `${role} ${periodKey(period.period)}`;
    case 'partial':
      return `${role} (${period.partial.kind})`;
    case 'relative':
      return `${role} ${period.relative}`;
  }
};

describe('what a heading says', () => {
  it.each([
    ['Ref', 'ref'],
    ['PI Ref.', 'ref'],
    ['Measure ref', 'ref'],
    ['KPI No.', 'ref'],
    ['Indicator', 'name'],
    ['Performance Indicator', 'name'],
    ['Key performance measure', 'name'],
    ['Description', 'name'],
    ['Priority', 'priority'],
    ['Outcome', 'priority'],
    ['Responsible officer', 'owner'],
    ['Lead', 'owner'],
    ['Directorate', 'directorate'],
    ['Unit of measure', 'unit'],
    ['Good is', 'polarity'],
    ['Good to be', 'polarity'],
    ['Good perf is', 'polarity'],
    ['Polarity', 'polarity'],
    ['Desired direction', 'polarity'],
    ['Ideal direction', 'polarity'],
    ['Data type', 'basis'],
    ['Target', 'target'],
    ['Annual Target', 'target (year)'],
    ['Standard', 'target'],
    ['Q1 Target', 'target (quarter)'],
    ['Target 06/07', 'target 2006/07'],
    ['2014/15 target', 'target 2014/15'],
    ['RAG', 'status'],
    ['BRAG rating', 'status'],
    ['Traffic Light', 'status'],
    ['On target', 'status'],
    ['Performance against target', 'status'],
    ['Direction of travel', 'trend'],
    ['DoT', 'trend'],
    ['Short Trend\n(Last Quarter)', 'trend'],
    ['Are we getting better?', 'trend'],
    ['Commentary', 'comment'],
    ['What is the data telling us?', 'comment'],
    ['Baseline 2010/11', 'baseline 2010/11'],
    ['Statistical neighbours', 'comparator'],
    ['England 2023/24', 'comparator 2023/24'],
    ['Floor standard', 'floor'],
    ['Tolerance', 'tolerance'],
    ['Tolerance %', 'tolerance'],
    ['Tolerance (+/- percentage points)', 'tolerance'],
    ['Tolerance (% of target)', 'tolerance'],
    ['Variance', 'other'],
    ['Year end forecast', 'forecast (year)'],
    ['Frequency', 'other'],
    ['Actual', 'value'],
    ['Q2 2017/18', 'value Q2 2017/18'],
    ['Sep-17', 'value Sep 2017'],
    ['Actual Q1 2017/18', 'value Q1 2017/18'],
    ['This quarter', 'value this'],
    ['Last period', 'value last'],
    ['2016/17 outturn', 'value 2016/17'],
  ])('%s is %s', (text, meaning) => {
    expect(said(text)).toBe(meaning);
  });

  it.each([
    ['2.2.1.PI'],
    ['Not reported'],
    ['N/A'],
    ['Smaller is better'],
    ['Better'],
    ['Six months ago'],
    ['Percentage of household waste sent for reuse, recycling and composting in the borough'],
    [''],
  ])('%s is a cell of a row and no heading', (text) => {
    expect(said(text)).toBe('nothing');
  });
});
