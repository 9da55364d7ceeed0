/** Printed keys, grades, refs and number formats. */
import { isDateFormat } from '../../src/domain/cellFacts.ts';
import { formatFacts } from '../../src/domain/formatFacts.ts';
import { findGradeScale, gradeStep, OFSTED_SCALE, parseGradeScale } from '../../src/domain/grades.ts';
import { plainText } from '../../src/domain/plainText.ts';
import { findPrintedKey, lookUp } from '../../src/domain/printedKey.ts';
import { splitRef } from '../../src/domain/splitRef.ts';

describe('the key that a sheet prints', () => {
  it.each([
    ['M = in measurement', 'M', 'not due'],
    ['M – in measurement', 'M', 'not due'],
    ['Key: M = in measurement', 'M', 'not due'],
    ['* provisional', '*', 'provisional'],
    ['* = provisional figure', '*', 'provisional'],
    ['*Provisional figures', '*', 'provisional'],
    ['c: suppressed', 'c', 'suppressed'],
    ['[c] confidential', '[c]', 'suppressed'],
    ['Key: c = suppressed; z = not applicable; : = not available', 'z', 'not applicable'],
    ['Key: c = suppressed; z = not applicable; : = not available', ':', 'no data'],
    ['x = suppressed because the numerator is 5 or fewer', 'x', 'suppressed'],
    ['n/a = not applicable', 'N/A', 'not applicable'],
    ['N/A: not applicable', 'n/a', 'not applicable'],
    ['Green = On Target', 'Green', 'Green'],
    ['Amber = Within Tolerance', 'Amber', 'Amber'],
    ['Red = Off Target', 'Red', 'Red'],
    ['G = on target, A = within 5%, R = off target', 'A', 'Amber'],
    ['G = on target, A = within 5%, R = off target', 'R', 'Red'],
    ['(C) cumulative', 'C', 'cumulative'],
    ['(C) cumulative (S) snapshot (R) rolling year (A) annual', 'S', 'snapshot'],
    ['(C) cumulative (S) snapshot (R) rolling year (A) annual', 'R', 'rolling'],
    ['(é) better (ê) worse (è) same', 'ê', 'Worsened'],
    ['(é) better (ê) worse (è) same', 'è', 'No change'],
    ['R12M = rolling 12 months', 'R12M', 'rolling'],
    ['H = higher is better, L = lower is better', 'L', 'lower'],
    ['NC = not comparable', 'NC', 'no data'],
    ['p = provisional, r = revised', 'r', 'revised'],
    ['* top-ten KPI', '*', 'footnote'],
    ['*Measure = new reporting arrangement', '*', 'footnote'],
  ])('%j: %s means %s', (text, shorthand, meaning) => {
    expect(lookUp(findPrintedKey([text]), shorthand)).toBe(meaning);
  });

  it.each([
    'Quarterly updates: key performance indicators',
    'Priority 1 & Priority 2',
    'CYP100: Uptake of free early education',
    'Due to the recent structures there are some measures that we have not been able to report on',
    'M: the magnificent',
    "Children's Services Improvement Programme: position at September 2012",
  ])('%j is no key', (text) => {
    expect(findPrintedKey([text]).size).toBe(0);
  });
});

describe('grades', () => {
  it.each([
    ['Inadequate < Requires improvement to be good < Good < Outstanding', [...OFSTED_SCALE]],
    ['A > B > C', ['C', 'B', 'A']],
    ['Poor → Fair → Good', ['Poor', 'Fair', 'Good']],
    ['Good', null],
    ['< 5', null],
    ['Good < Good', null],
    ['', null],
  ])('the scale %j', (text, expected) => {
    expect(parseGradeScale(text)).toEqual(expected);
  });

  it.each([
    ['Good', 3],
    ['good', 3],
    ['Requires Improvement to be Good', 2],
    ['Requires improvement', 2],
    ['RI', 2],
    ['Inadequate', 1],
    ['Outstanding*', 4],
    ['Adequate', null],
    ['', null],
  ])('%j is step %s of Ofsted’s scale', (text, step) => {
    expect(gradeStep(text, OFSTED_SCALE)?.step ?? null).toBe(step);
  });

  it('finds the scale that a row’s words belong to', () => {
    expect(findGradeScale(['Good', 'Requires improvement to be good'])).toEqual([...OFSTED_SCALE]);
    expect(findGradeScale(['Limited', 'Substantial'])?.at(-1)).toBe('Substantial');
    expect(findGradeScale(['Good', 'Mostly'])).toBeNull();
    expect(findGradeScale([])).toBeNull();
  });
});

describe('a ref and a name in one cell', () => {
  it.each([
    [
      'CYP100: Uptake of free early education / childcare places',
      'CYP100',
      'Uptake of free early education / childcare places',
    ],
    [
      'CYP200aiii: Progress of Special Educational Needs Pupils',
      'CYP200aiii',
      'Progress of Special Educational Needs Pupils',
    ],
    ['CYP200a i: Progress of pupils', 'CYP200a i', 'Progress of pupils'],
    ["CYP301: Number of full CAF's initiated", 'CYP301', "Number of full CAF's initiated"],
    ['NI 59 Percentage of initial assessments', 'NI 59', 'Percentage of initial assessments'],
    ['NI59 - Percentage of initial assessments', 'NI59', 'Percentage of initial assessments'],
    ['BV 163 Adoptions of looked after children', 'BV 163', 'Adoptions of looked after children'],
    ['1.1.3 KR - Percentage of children', '1.1.3 KR', 'Percentage of children'],
    ['1.1.3.KR Percentage of children', '1.1.3.KR', 'Percentage of children'],
    ['1.1.3 Percentage of children', '1.1.3', 'Percentage of children'],
    ['DIS 12 - Number of visits', 'DIS 12', 'Number of visits'],
    ['[LAC 4] Number of visits', 'LAC 4', 'Number of visits'],
    ['(PI 12) Number of visits', 'PI 12', 'Number of visits'],
    ['[KPI-7] Number of visits', 'KPI-7', 'Number of visits'],
    ['KPI 5a: Number of visits', 'KPI 5a', 'Number of visits'],
    ['CH02 Number of children in need per 10K', 'CH02', 'Number of children in need per 10K'],
    ['5a) Number of placements', '5a', 'Number of placements'],
    ['Number of visits (KPI 7)', 'KPI 7', 'Number of visits'],
  ])('%j', (text, ref, name) => {
    expect(splitRef(text)).toEqual({ ref, name });
  });

  it.each([
    '5 to 16 year olds who spend a minimum of 2 hours each week on PE',
    '16-18 NEET',
    '16-18 year olds not in education',
    'KS4 attainment',
    'KS2: % achieving the expected standard',
    'Q2 performance',
    '1. Ensure frontline practice is consistently good',
    '2. To improve management oversight at all levels',
    'Percentage of children',
    'Year 6 pupils obese',
    'YEAR 6: pupils obese',
    'DIS 12 Number of visits',
    'HMO 3 Licences issued',
    'Payments received (FY 2025)',
    'A&E attendances',
    'COVID19 vaccinations',
    'CO2 emissions',
    'MMR2 Uptake at age 5',
    '20 week EHCP',
    'Under 18 conception rate',
    'Early Years Foundation Stage - proportion of children',
    'CYP100',
    '',
  ])('%j is a name alone', (text) => {
    expect(splitRef(text)).toBeNull();
  });
});

describe('number formats', () => {
  it.each([
    ['General', null],
    ['@', null],
    ['', null],
    ['0', 0],
    ['0.0', 1],
    ['0.00', 2],
    ['#,##0', 0],
    ['#,##0.0', 1],
    ['0%', 0],
    ['0.0%', 1],
    ['0.00%', 2],
    ['0.##', 2],
    ['0.0"%"', 1],
    ['£#,##0.00', 2],
    ['"£"#,##0', 0],
    ['[$£-809]#,##0.0', 1],
    ['0.0,,"m"', -5],
    ['#,##0,', -3],
    ['0.000,,', -3],
    ['0;[Red]-0.00', 0],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 2],
    ['0.0\\ "days"', 1],
    ['0.00E+00', null],
    ['# ?/?', null],
    ['dd/mm/yyyy', null],
  ])('%j shows %s decimals', (format, decimals) => {
    const facts = formatFacts(format);
    expect(facts.decimals === null ? null : facts.decimals - 3 * facts.thousands).toBe(decimals);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['mmm-yy', true],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
    ['hh:mm', true],
    ['[h]:mm', true],
    ['General', false],
    ['0.0', false],
    ['0" days"', false],
    ['[Red]0.0', false],
    ['0\\d', false],
    ['#,##0_);(#,##0)', false],
    ['@', false],
  ])('%j is a date: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe('text as people type it', () => {
  it.each([
    ['  a\u00a0 b\n c ', 'a b c'],
    ['16–18', '16-18'],
    ['−5', '-5'],
    ['‘Good’ “or” better', '\'Good\' "or" better'],
    ['a\u200bb', 'ab'],
    ['85%¹', '85%¹'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});
