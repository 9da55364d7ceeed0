/** What a measure is counted in. */
import type { CellFacts } from '../../src/domain/cellFacts.ts';
import { judgeUnit } from '../../src/domain/judgeUnit.ts';
import { parseUnit, unitFromCell, unitFromFormat, unitFromName } from '../../src/domain/parseUnit.ts';
import { numberCell, textCell } from './cells.ts';

describe('a unit column', () => {
  it.each<[string, string, number]>([
    ['%', 'percent', 1],
    ['Percentage', 'percent', 1],
    ['Percent', 'percent', 1],
    ['Per cent', 'percent', 1],
    ['(%)', 'percent', 1],
    ['% of total', 'percent', 1],
    ['Percentage points', 'percent', 1],
    ['Number', 'number', 1],
    ['No.', 'number', 1],
    ['No', 'number', 1],
    ['#', 'number', 1],
    ['Count', 'number', 1],
    ['Numeric', 'number', 1],
    ['Number (000s)', 'number', 1000],
    ['000s', 'number', 1000],
    ['£', 'currency', 1],
    ['£m', 'currency', 1e6],
    ['£M', 'currency', 1e6],
    ['£ million', 'currency', 1e6],
    ['£ (m)', 'currency', 1e6],
    ['£000', 'currency', 1000],
    ['£000s', 'currency', 1000],
    ["£'000", 'currency', 1000],
    ['£k', 'currency', 1000],
    ['£bn', 'currency', 1e9],
    ['Currency', 'currency', 1],
    ['Cost (£)', 'currency', 1],
    ['Rate per 10,000', 'rate', 1],
    ['per 10,000', 'rate', 1],
    ['Per 1000 population', 'rate', 1],
    ['Rate', 'rate', 1],
    ['£ per household', 'currency', 1],
    ['Days', 'days', 1],
    ['Working days', 'days', 1],
    ['Number of days', 'days', 1],
    ['Average days', 'days', 1],
    ['Weeks', 'weeks', 1],
    ['Months', 'months', 1],
    ['Years', 'years', 1],
    ['Hours', 'hours', 1],
    ['FTE', 'fte', 1],
    ['Ratio', 'ratio', 1],
    ['Grade', 'grade', 1],
    ['Ofsted grade', 'grade', 1],
    ['Inadequate < Requires improvement to be good < Good < Outstanding', 'grade', 1],
    ['kg', 'other', 1],
    ['Minutes', 'other', 1],
    ['Score', 'other', 1],
  ])('%j is %s times %d', (text, unit, scale) => {
    expect(parseUnit(text)).toEqual({ unit, scale });
  });

  it.each(['', '-', 'Quarterly', 'Higher', 'Jane Smith', 'Nottingham', '% / Number', 'No or %'])(
    '%j is none',
    (text) => {
      expect(parseUnit(text)).toBeNull();
    },
  );
});

describe('a number format', () => {
  it.each([
    ['0%', 'percent'],
    ['0.0%', 'percent'],
    ['0.0"%"', 'percent'],
    ['£#,##0', 'currency'],
    ['"£"#,##0.00', 'currency'],
    ['[$£-809]#,##0', 'currency'],
    ['0.0" days"', 'days'],
    ['0" kg"', 'other'],
    ['#,##0', null],
    ['General', null],
    ['dd/mm/yyyy', null],
    ['', null],
  ])('%j shows %s', (format, unit) => {
    expect(unitFromFormat(format)).toBe(unit);
  });
});

describe('a name', () => {
  it.each([
    ['Percentage of school admission appeals upheld', 'percent'],
    ['% of target met', 'percent'],
    ['% children seen', 'percent'],
    ['Sickness absence (%)', 'percent'],
    ['The percentage of calls answered within 20 seconds', 'percent'],
    ['KS2: % achieving the expected standard', 'percent'],
    ['Number of visits to the Look Out Discovery Centre', 'number'],
    ['Total number of carers who were given information', 'number'],
    ['No. of children in care', 'number'],
    ['Volume of referrals', 'number'],
    ['Number of children in need per 10K', 'rate'],
    ['Rate of Looked After Children per 10,000 0-17 population', 'rate'],
    ['Reduce the rate of children in need, per 10,000 population 0-17', 'rate'],
    ['Emergency admissions per 1,000 population', 'rate'],
    ['Delayed transfers of care (days) from hospital', 'days'],
    ['Average number of days to re-let a property', 'days'],
    ['Working days lost to sickness per FTE', 'days'],
    ['Average time taken to process claims (working days)', 'days'],
    ['Agency social workers (fte)', 'fte'],
    ['Expenditure to date', 'currency'],
    ['Projected expenditure for the year', 'currency'],
    ['Cost of placements', 'currency'],
    ['Rent arrears (£)', 'currency'],
    ['Pupil teacher ratio', 'ratio'],
    ['Residual waste per household (kg)', 'other'],
    [
      '5 to 16 year olds who spend a minimum of 2 hours each week on PE, from 25% in 2002 to 87% in 2009',
      null,
    ],
    ['Proportion of assessments completed in 45 days', null],
    ['Initial assessments completed within 10 days (year to date)', null],
    ['Social worker vacancy rate', null],
    ['Under 18 conception rate: achieve a 45% reduction by 2010', null],
    ['Children from low income families', null],
    ['Families earning under £16,000', null],
    ['Timeliness of adoption', null],
  ])('%j counts %s', (name, unit) => {
    expect(unitFromName(name)).toBe(unit);
  });
});

describe('a cell', () => {
  it.each([
    [textCell('85%'), 'percent'],
    [textCell('£335k'), 'currency'],
    [textCell('23.4 days'), 'days'],
    [textCell('12 children'), null],
    [textCell('1 in 4'), null],
    [textCell('85'), null],
    [textCell('N/A'), null],
    [numberCell(0.85, '0%'), 'percent'],
    [numberCell(85), null],
  ])('%j states %s', (cell, unit) => {
    expect(unitFromCell(cell)).toBe(unit);
  });
});

describe('the unit of a measure', () => {
  it.each([
    [{ column: '%', format: '0%', name: 'Percentage of calls answered' }, 'percent', 1, []],
    [{ column: null, format: '0.0%', name: 'Number of calls answered' }, 'percent', 1, ['percent', 'number']],
    [{ column: 'Number', format: '0%', name: 'Calls answered' }, 'number', 1, ['number', 'percent']],
    [{ column: 'Number', format: null, name: 'Average number of days to re-let' }, 'number', 1, []],
    [{ column: null, format: 'General', name: 'Percentage of calls answered' }, 'percent', 1, []],
    [{ column: null, format: null, name: 'Calls answered' }, 'unknown', 1, []],
    [{ column: '£m', format: null, name: 'Net expenditure' }, 'currency', 1e6, []],
    [{ column: null, format: null, name: 'Net expenditure (£m)' }, 'currency', 1e6, []],
    [{ column: null, format: null, name: 'Net expenditure (£000s)' }, 'currency', 1000, []],
    [{ column: null, format: null, name: 'Cost (£000) of agency staff' }, 'currency', 1000, []],
    [{ column: 'unheard of', format: null, name: 'Percentage of calls' }, 'percent', 1, []],
    [
      { column: null, format: null, name: 'Vacancy rate', cells: [textCell('8.3%'), textCell('N/A')] },
      'percent',
      1,
      [],
    ],
    [
      { column: null, format: null, name: 'Proportion of homes', cells: [numberCell(85.1)] },
      'percent',
      1,
      [],
    ],
    [{ column: null, format: null, name: 'Proportion of homes', cells: [numberCell(456)] }, 'unknown', 1, []],
    [
      { column: null, format: null, name: 'Overall effectiveness', cells: [textCell('Good')] },
      'grade',
      1,
      [],
    ],
    [{ column: 'Rate', format: '0.0%', name: 'Vacancy rate' }, 'rate', 1, []],
  ])('%j', (evidence, unit, scale, said) => {
    expect(judgeUnit(evidence)).toEqual({ unit, scale, said });
  });

  const PERCENT = [textCell('85%')];
  const BARE = [numberCell(85)];
  const DAYS = [textCell('23.4 days')];

  it.each<[name: string, column: string | null, cells: readonly CellFacts[], said: readonly string[]]>([
    // Column and cells agree: what the name says beside them misleads nobody.
    ['Number of reviews on time', '%', PERCENT, []],
    ['Average time in days: share within target', '%', PERCENT, []],
    ['Percentage of reviews on time', 'Days', DAYS, []],
    // Column and cells differ: the contradiction is theirs.
    ['Reviews on time', '%', DAYS, ['percent', 'days']],
    ['Average time in days: share within target', '%', DAYS, ['percent', 'days']],
    ['Percentage of reviews on time', 'Number', PERCENT, ['number', 'percent']],
    // The cells are bare: a name counts that begins with its unit or brackets it.
    ['Number of reviews on time', '%', BARE, ['percent', 'number']],
    ['Total number of reviews on time', '%', BARE, ['percent', 'number']],
    ['Rent arrears (£)', '%', BARE, ['percent', 'currency']],
    ['Percentage of reviews on time', 'Number', BARE, ['number', 'percent']],
    ['Proportion of reviews on time', 'Number', BARE, ['number', 'percent']],
    ['Reviews on time (%)', 'Number', BARE, ['number', 'percent']],
    ['Total days lost to sickness', '%', BARE, ['percent', 'days']],
    ['Average time in days: share within target', '%', BARE, []],
    ['Total days lost to sickness (percentage of working days)', 'Days', BARE, []],
    ['Total days lost to sickness (percentage of working days)', '%', BARE, []],
    ['Number of reviews on time as a percentage of all', '%', BARE, []],
    ['Number of reviews on time as a percentage of all', 'Number', BARE, []],
    ['Days lost to sickness (%)', '%', BARE, []],
    ['Average cost per visit', 'Number', BARE, []],
    ['Average cost per visit', '%', BARE, ['percent', 'currency']],
    ['Costs recovered from enforcement', '%', BARE, []],
    // No column: the same of cells and name.
    ['Number of reviews on time', null, PERCENT, ['percent', 'number']],
    ['Average time in days: share within target', null, PERCENT, []],
    ['Reviews held, in days', null, PERCENT, []],
    ['Number of reviews on time', null, BARE, []],
  ])('%s in %s, its cells %j, contradict as %j', (name, column, cells, said) => {
    expect(judgeUnit({ name, column, format: null, cells }).said).toEqual(said);
  });
});
