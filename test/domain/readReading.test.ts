/** What a cell of figures says: every form that councils print. */
import type { CellFacts } from '../../src/domain/cellFacts.ts';
import { findPrintedKey } from '../../src/domain/printedKey.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { PLAIN_CONTEXT, type ReadingContext, readReading } from '../../src/domain/readReading.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { EMPTY_CELL, HERE, numberCell, textCell } from './cells.ts';

const read = (
  cell: CellFacts | undefined,
  unit: Unit = 'unknown',
  more: Partial<ReadingContext> = {},
): Reading => readReading(cell, HERE, { ...PLAIN_CONTEXT, unit, ...more });

/** A reading as a short text: `85.3 /1 provisional`, `missing not due`, `unreadable words`. */
function brief(reading: Reading): string {
  switch (reading.kind) {
    case 'measured':
      return [
        String(Number(reading.value.toPrecision(12))),
        reading.decimals === null ? '' : `/${reading.decimals}`,
        ...reading.marks,
        reading.statusWord ?? '',
        reading.grade ?? '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'missing':
    case 'unreadable':
      return `${reading.kind} ${reading.reason}`;
    case 'suppressed':
    case 'not applicable':
      return reading.kind;
  }
}

describe('text that states a figure', () => {
  it.each<[string, Unit, string]>([
    ['85%', 'percent', '85 /0'],
    ['80.00%', 'percent', '80 /2'],
    ['4.6 %', 'percent', '4.6 /1'],
    ['96.7 per cent', 'percent', '96.7 /1'],
    ['96.7 percent', 'percent', '96.7 /1'],
    ['96.7pc', 'percent', '96.7 /1'],
    ['85', 'percent', '85 /0'],
    ['101%', 'percent', '101 /0'],
    ['-2.5%', 'percent', '-2.5 /1'],
    ['−2.5%', 'percent', '-2.5 /1'],
    ['+3%', 'percent', '3 /0'],
    ['0%', 'percent', '0 /0'],
    ['\u00a085%\u00a0', 'percent', '85 /0'],
    ['13,510', 'number', '13510 /0'],
    ['2,973,349', 'number', '2973349 /0'],
    ['1,569*', 'number', '1569 /0 provisional'],
    ['21*', 'unknown', '21 /0 provisional'],
    ['1,234†', 'number', '1234 /0'],
    ['1,234¹', 'number', '1234 /0'],
    ['85%²', 'percent', '85 /0'],
    ['1,234[1]', 'number', '1234 /0'],
    ['85% [note 3]', 'percent', '85 /0'],
    ['82.3*', 'percent', '82.3 /1 provisional'],
    ['82.3 (p)', 'percent', '82.3 /1 provisional'],
    ['82.3p', 'percent', '82.3 /1 provisional'],
    ['82.3% p', 'percent', '82.3 /1 provisional'],
    ['82.3r', 'percent', '82.3 /1 revised'],
    ['82.3 [r]', 'percent', '82.3 /1 revised'],
    ['82.3 [p]', 'percent', '82.3 /1 provisional'],
    ['82.3[e]', 'percent', '82.3 /1 estimated'],
    ['82.3e', 'percent', '82.3 /1 estimated'],
    ['85% (provisional)', 'percent', '85 /0 provisional'],
    ['85% provisional', 'percent', '85 /0 provisional'],
    ['Provisional: 85%', 'percent', '85 /0 provisional'],
    ['85% (revised)', 'percent', '85 /0 revised'],
    ['85% (est.)', 'percent', '85 /0 estimated'],
    ['0 [low]', 'number', '0 /0 low'],
    ['[low]', 'number', '0 low'],
    ['£5.201m', 'currency', '5201000 /-3'],
    ['(£0.150m)', 'currency', '-150000 /-3'],
    ['£(0.150)m', 'currency', '-150000 /-3'],
    ['-£0.150m', 'currency', '-150000 /-3'],
    ['£-0.150m', 'currency', '-150000 /-3'],
    ['£335k', 'currency', '335000 /-3'],
    ['£335K', 'currency', '335000 /-3'],
    ['£914k', 'unknown', '914000 /-3'],
    ['£1m', 'currency', '1000000 /-6'],
    ['£1.2bn', 'currency', '1200000000 /-8'],
    ['£1.2 million', 'currency', '1200000 /-5'],
    ['£500 thousand', 'currency', '500000 /-3'],
    ['£1,234.56', 'currency', '1234.56 /2'],
    ['£ 45', 'currency', '45 /0'],
    ['45p', 'currency', '0.45 /2'],
    ['£45 per household', 'currency', '45 /0'],
    ['1.2m', 'number', '1200000 /-5'],
    ['12k', 'number', '12000 /-3'],
    ['(5)', 'number', '-5 /0'],
    ['(5%)', 'percent', '-5 /0'],
    ['23.4 days', 'days', '23.4 /1'],
    ['23.4 days', 'number', '23.4 /1'],
    ['20 working days', 'days', '20 /0'],
    ['23.4 (days)', 'days', '23.4 /1'],
    ['3 weeks', 'weeks', '3 /0'],
    ['6.7 FTE', 'fte', '6.7 /1'],
    ['12.5fte', 'fte', '12.5 /1'],
    ['262.3 per 10,000', 'rate', '262.3 /1'],
    ['262.3 (per 10,000)', 'rate', '262.3 /1'],
    ['262.3 per 10k', 'rate', '262.3 /1'],
    ['32.0 per 1000', 'rate', '32 /1'],
    ['7.3 per day', 'number', '7.3 /1'],
    ['4.5 per 1,000 population', 'rate', '4.5 /1'],
    ['512 kg', 'other', '512 /0'],
    ['512 kg (Q3 time lag) (GREEN)', 'other', '512 /0 Green'],
    ['512 kg (Q3 time lag) (GREEN)', 'unknown', '512 /0 Green'],
    ['60% RED', 'percent', '60 /0 Red'],
    ['0.01% Green', 'percent', '0.01 /2 Green'],
    ['GREEN 85%', 'percent', '85 /0 Green'],
    ['85% - Amber', 'percent', '85 /0 Amber'],
    ['85% (A)', 'percent', '85 /0 Amber'],
    ['29% (2003)', 'percent', '29 /0'],
    ['85% (Q2)', 'percent', '85 /0'],
    ['85% (2017/18)', 'percent', '85 /0'],
    ['85% (as at 31/03/17)', 'percent', '85 /0'],
    ['85% (April 2017)', 'percent', '85 /0'],
    ['85% (17/20)', 'percent', '85 /0'],
    ['85% (17 of 20)', 'percent', '85 /0'],
    ['85% (17 children)', 'percent', '85 /0'],
    ['85% (n=20)', 'percent', '85 /0'],
    ['85% - below target', 'percent', '85 /0'],
    ['85%; data awaiting validation', 'percent', '85 /0'],
    ['85% (see note)', 'percent', '85 /0'],
    ['12 children', 'number', '12 /0'],
    ['14 new cases', 'number', '14 /0'],
    ['No children', 'number', '0 /0'],
    ['Nil', 'number', '0 /0'],
    ['Three', 'number', '3 /0'],
    ['~85%', 'percent', '85 /0 estimated'],
    ['c. 85%', 'percent', '85 /0 estimated'],
    ['approx 85%', 'percent', '85 /0 estimated'],
    ['1 in 4', 'percent', '25'],
    ['3 out of 4', 'percent', '75'],
    ['1:22', 'ratio', '22 /0'],
    ['22:1', 'ratio', '22 /0'],
    ['85% YTD', 'percent', '85 /0'],
    ['85% of schools', 'percent', '85 /0'],
    ['.5', 'number', '0.5 /1'],
    ['85.3%↑', 'percent', '85.3 /1'],
    ['▲ 85%', 'percent', '85 /0'],
    ['85%.', 'percent', '85 /0'],
    ['"85%"', 'percent', '85 /0'],
    ["'85%", 'percent', '85 /0'],
    ['7.3 days per FTE', 'days', '7.3 /1'],
    ['9.8 days lost per FTE', 'number', '9.8 /1'],
    ['512.5 kg/household', 'other', '512.5 /1'],
    ['12,345 tCO2e', 'other', '12345 /0'],
    ['45 per 100,000 population aged 18-64', 'rate', '45 /0'],
    ['4.6 per 1000 (3 year average)', 'rate', '4.6 /1'],
    ['85% (16/17 AY)', 'percent', '85 /0'],
    ['85% in 2016/17', 'percent', '85 /0'],
    ['85% as at 30/9/17', 'percent', '85 /0'],
    ['85% Q1', 'percent', '85 /0'],
    ['85% of 20 children', 'percent', '85 /0'],
    ['17/20 (85%)', 'percent', '85 /0'],
    ['17 out of 20 (85%)', 'percent', '85 /0'],
    ['17/20 = 85%', 'percent', '85 /0'],
    ['85% tbc', 'percent', '85 /0 provisional'],
    ['draft 50%', 'percent', '50 /0 provisional'],
    ['50% - unvalidated', 'percent', '50 /0 provisional'],
    ['Actual: 50%', 'percent', '50 /0'],
    ['Total 1,234', 'number', '1234 /0'],
    ['Average 12 days', 'days', '12 /0'],
    ['85% G', 'percent', '85 /0 Green'],
    ['12 schools rated good', 'number', '12 /0'],
    ['345 new homes', 'number', '345 /0'],
    ['12 schools (75%)', 'number', '12 /0'],
    ['1.4 percentage points', 'percent', '1.4 /1'],
    ['+1.4pp', 'percent', '1.4 /1'],
    ['No cases this quarter', 'number', '0 /0'],
  ])('%j under %s is %s', (text, unit, expected) => {
    expect(brief(read(textCell(text), unit))).toBe(expected);
  });
});

describe('text that states no figure, or not one only', () => {
  it.each<[string, Unit, string]>([
    ['6 per day 2197 pa', 'number', 'unreadable two figures'],
    ['9 per day 3250 pa', 'number', 'unreadable two figures'],
    ['640 kg (494kg - Q3 time lag)', 'unknown', 'unreadable two figures'],
    ['497 whole year figure, 320 up to 23/11/2020', 'number', 'unreadable two figures'],
    [
      '55% schools to achieve Status by July 2007 (+ 14% of schools with old style Healthy School Status)',
      'percent',
      'unreadable two figures',
    ],
    [
      '381 schools in National Fruit & Vegetable Scheme (percentage to be confirmed)',
      'percent',
      'unreadable words',
    ],
    ['381 schools', 'percent', 'unreadable wrong unit'],
    ['12 children', 'percent', 'unreadable wrong unit'],
    ['85%', 'number', 'unreadable wrong unit'],
    ['85%', 'days', 'unreadable wrong unit'],
    ['£5', 'number', 'unreadable wrong unit'],
    ['3 weeks', 'days', 'unreadable wrong unit'],
    ['£5', 'percent', 'unreadable wrong unit'],
    ['262.3 per 10,000', 'percent', 'unreadable wrong unit'],
    ['12 (3)', 'number', 'unreadable two figures'],
    ['85 (17)', 'percent', 'unreadable two figures'],
    ['85% (83%)', 'percent', 'unreadable two figures'],
    ['85% (target 90%)', 'percent', 'unreadable two figures'],
    ['85% (16/20)', 'percent', 'unreadable two figures'],
    ['17 (85%)', 'percent', 'unreadable two figures'],
    ['90/108 children', 'percent', 'unreadable two figures'],
    ['3/4', 'percent', 'unreadable two figures'],
    ['85%-90%', 'percent', 'unreadable two figures'],
    ['85% 90%', 'percent', 'unreadable two figures'],
    ['85-90%', 'percent', 'unreadable two figures'],
    ['10 to 20', 'number', 'unreadable two figures'],
    ['12, 15', 'number', 'unreadable two figures'],
    ['85% - 5% up on last year', 'percent', 'unreadable two figures'],
    ['4 fewer than last year', 'number', 'unreadable words'],
    ['5 more', 'number', 'unreadable words'],
    ['Level 2', 'unknown', 'unreadable words'],
    ['1 Green', 'number', 'unreadable words'],
    ['5\nRED', 'number', '5 /0 Red'],
    ['£150k underspend', 'currency', 'unreadable words'],
    ['£150k (underspend)', 'currency', 'unreadable words'],
    ['17/20 (80%)', 'percent', 'unreadable two figures'],
    ['12 fewer cases', 'number', 'unreadable words'],
    ['45 excluding UASC', 'number', 'unreadable words'],
    ['45 including 12 UASC', 'number', 'unreadable two figures'],
    ['Boys 80% Girls 85%', 'percent', 'unreadable words'],
    ['85% by March 2018', 'percent', 'unreadable words'],
    ['12,345 tCO2e', 'percent', 'unreadable wrong unit'],
    ['see note', 'percent', 'unreadable words'],
    ['Mostly', 'percent', 'unreadable words'],
    ['The majority', 'percent', 'unreadable words'],
    ['Up to two weeks', 'percent', 'unreadable words'],
    ['All recruited to', 'number', 'unreadable words'],
    ['Recruited, starts 23/02/15', 'number', 'unreadable words'],
    ['At or around the average', 'number', 'unreadable words'],
    ['3 out of 4', 'number', 'unreadable wrong unit'],
    ['1,23', 'number', 'unreadable two figures'],
    ['1.2.3', 'number', 'unreadable words'],
    ['x', 'percent', 'unreadable words'],
    ['[p]', 'percent', 'unreadable words'],
    ['23/02/2015', 'number', 'unreadable date'],
    ['Sep-17', 'number', 'unreadable date'],
    ['2017/18', 'number', 'unreadable date'],
    ['Good', 'percent', 'unreadable words'],
    ['>95%', 'percent', 'unreadable words'],
    [
      '32.0 per 1000 females under 18 (1998 baseline) 17.6 per 1000 females under 18 (2010 target)',
      'rate',
      'unreadable two figures',
    ],
  ])('%j under %s is %s', (text, unit, expected) => {
    expect(brief(read(textCell(text), unit))).toBe(expected);
  });
});

describe('text that says that there is no figure', () => {
  it.each([
    ['', 'missing blank'],
    ['   ', 'missing blank'],
    ['\u00a0', 'missing blank'],
    ['-', 'missing no data'],
    ['–', 'missing no data'],
    ['—', 'missing no data'],
    ['..', 'missing no data'],
    [':', 'missing no data'],
    ['N/A', 'missing no data'],
    ['n/a', 'missing no data'],
    ['NA', 'missing no data'],
    ['N/a*', 'missing no data'],
    ['N/A[1]', 'missing no data'],
    ['- N/A', 'missing no data'],
    ['N/A (Autumn 2007)', 'missing not due'],
    ['N/A - annual measure', 'missing not due'],
    ['N/A - reported in Q4', 'missing not due'],
    ['TBC', 'missing to be confirmed'],
    ['tbc', 'missing to be confirmed'],
    ['To be confirmed', 'missing to be confirmed'],
    ['Awaiting data', 'missing to be confirmed'],
    ['Data not available', 'missing no data'],
    ['Data Not Available', 'missing no data'],
    ['Data unavailable', 'missing no data'],
    ['Not available', 'missing no data'],
    ['Not reported', 'missing no data'],
    ['Not recorded', 'missing no data'],
    ['Not collected', 'missing no data'],
    ['No data', 'missing no data'],
    ['No data available', 'missing no data'],
    ['No data for 3 schools', 'missing no data'],
    ['Not known', 'missing no data'],
    ['[x]', 'missing no data'],
    ['New measure', 'missing new measure'],
    ['New measure for 20/21', 'missing new measure'],
    ['New indicator', 'missing new measure'],
    ['Not available - new measure', 'missing new measure'],
    ['Due Q3', 'missing not due'],
    ['Data due in Q3', 'missing not due'],
    ['Available in Q3', 'missing not due'],
    ['Data available in October', 'missing not due'],
    ['Not available until November', 'missing not due'],
    ['Not due', 'missing not due'],
    ['Not yet due', 'missing not due'],
    ['Annual measure', 'missing not due'],
    ['Annual', 'missing not due'],
    ['Reported annually', 'missing not due'],
    ['not yet assessed', 'missing not due'],
    ['Not yet available', 'missing not due'],
    ['No indicator identified as yet', 'missing not due'],
    ['Not reported due to a change of system', 'missing no data'],
    ['System issue - data not available', 'missing no data'],
    ['No eligible children', 'missing no data'],
    ['Suspended due to COVID-19', 'missing no data'],
    ['Q4 only', 'missing not due'],
    ['Expected November', 'missing not due'],
    ['Next survey 2018', 'missing not due'],
    ['Annual data - available in Q4', 'missing not due'],
    ['NR', 'missing no data'],
    ['£-', 'missing no data'],
    ['c', 'suppressed'],
    ['*', 'suppressed'],
    ['[c]', 'suppressed'],
    ['<5', 'suppressed'],
    ['< 5', 'suppressed'],
    ['1-5', 'suppressed'],
    ['5 or fewer', 'suppressed'],
    ['fewer than 5', 'suppressed'],
    ['Suppressed', 'suppressed'],
    ['z', 'not applicable'],
    ['[z]', 'not applicable'],
    ['Not applicable', 'not applicable'],
  ])('%j is %s', (text, expected) => {
    expect(brief(read(textCell(text), 'percent'))).toBe(expected);
  });

  it('keeps the words as printed', () => {
    expect(read(textCell(' Due Q3 '))).toEqual({
      kind: 'missing',
      reason: 'not due',
      text: ' Due Q3 ',
      place: HERE,
    });
  });
});

describe('cells that hold no text', () => {
  it.each<[string, CellFacts | undefined, string]>([
    ['no cell', undefined, 'missing blank'],
    ['an empty cell', EMPTY_CELL, 'missing blank'],
    [
      'a boolean',
      { ...EMPTY_CELL, value: { kind: 'boolean', value: true }, text: 'TRUE' },
      'unreadable words',
    ],
    [
      'an error',
      { ...EMPTY_CELL, value: { kind: 'error', code: '#DIV/0!' }, text: '#DIV/0!' },
      'unreadable error value',
    ],
    ['a date', numberCell(43008, 'dd/mm/yyyy'), 'unreadable date'],
    ['a month', numberCell(43008, 'mmm-yy'), 'unreadable date'],
    ['a zero', numberCell(0, '0'), '0 /0'],
  ])('%s', (_what, cell, expected) => {
    expect(brief(read(cell))).toBe(expected);
  });

  it.each<[number, string, Unit, Partial<ReadingContext>, string]>([
    [0.853, '0.0%', 'percent', {}, '85.3 /1'],
    [0.57, '0%', 'percent', {}, '57 /0'],
    [1.01, '0%', 'percent', {}, '101 /0'],
    [0.853, '0.0%', 'unknown', {}, '85.3 /1'],
    [85.3, '0.0"%"', 'percent', {}, '85.3 /1'],
    [85.3, '0.0\\%', 'percent', { rowScale: 'one' }, '85.3 /1'],
    [85.3, 'General', 'percent', {}, '85.3'],
    [85.3, '0.0', 'percent', {}, '85.3 /1'],
    [0.85, '0.00', 'percent', { rowScale: 'one' }, '85 /0'],
    [0.85, 'General', 'percent', { rowScale: 'one' }, '85'],
    [0.85, 'General', 'percent', { rowScale: 'unsaid' }, 'unreadable scale unclear'],
    [0.85, 'General', 'percent', { rowScale: 'mixed' }, 'unreadable scale unclear'],
    [0, 'General', 'percent', { rowScale: 'mixed' }, '0'],
    [64.74, 'General', 'percent', { rowScale: 'mixed' }, '64.74'],
    [0.5, '0.00', 'percent', { rowScale: 'hundred' }, '0.5 /2'],
    [0.85, '0%', 'number', {}, 'unreadable wrong unit'],
    [13510, '#,##0', 'number', {}, '13510 /0'],
    [5.2, '0.0', 'currency', { scale: 1e6 }, '5200000 /-5'],
    [5_201_000, '0.0,,"m"', 'currency', { scale: 1e6 }, '5201000 /-5'],
    [335, 'General', 'currency', { scale: 1000 }, '335000'],
    [323.5, '0.0', 'rate', {}, '323.5 /1'],
    [2, '0', 'grade', {}, 'unreadable wrong unit'],
    [2, '£0', 'percent', {}, 'unreadable wrong unit'],
    [2, '£0', 'currency', {}, '2 /0'],
  ])('%d as %s under %s with %j is %s', (value, format, unit, more, expected) => {
    expect(brief(read(numberCell(value, format), unit, more))).toBe(expected);
  });
});

describe('how a formula may get the figure', () => {
  it.each<[CellFacts, Unit, Partial<ReadingContext>, object]>([
    [numberCell(0.853, '0.0%'), 'percent', {}, { form: 'number', factor: 100 }],
    [numberCell(85.3, '0.0'), 'percent', {}, { form: 'number', factor: 1 }],
    [numberCell(5.2, '0.0'), 'currency', { scale: 1e6 }, { form: 'number', factor: 1e6 }],
    [textCell('72.4%'), 'percent', {}, { form: 'excel text', factor: 100 }],
    [textCell('18,565'), 'number', {}, { form: 'excel text', factor: 1 }],
    [textCell(' 85 '), 'percent', {}, { form: 'excel text', factor: 1 }],
    [textCell('0.85'), 'percent', { rowScale: 'one' }, { form: 'excel text', factor: 100 }],
    [textCell('-5'), 'number', {}, { form: 'excel text', factor: 1 }],
    [textCell('5.2'), 'currency', { scale: 1e6 }, { form: 'excel text', factor: 1e6 }],
    [textCell('\u00a085'), 'percent', {}, { form: 'own text', text: '\u00a085' }],
    [textCell('4.6 %'), 'percent', {}, { form: 'own text', text: '4.6 %' }],
    [textCell('£5'), 'currency', {}, { form: 'own text', text: '£5' }],
    [textCell('(5)'), 'number', {}, { form: 'own text', text: '(5)' }],
    [textCell('23.4 days'), 'days', {}, { form: 'own text', text: '23.4 days' }],
    [textCell('1,569*'), 'number', {}, { form: 'own text', text: '1,569*' }],
    [textCell('+5'), 'number', {}, { form: 'own text', text: '+5' }],
    [textCell('.5'), 'number', {}, { form: 'own text', text: '.5' }],
  ])('%j', (cell, unit, more, form) => {
    expect(read(cell, unit, more)).toMatchObject({ kind: 'measured', form });
  });
});

describe('a row with a scale or a key of its own', () => {
  it.each([
    ['5.2', 1e6, '5200000 /-5'],
    ['£5.2', 1e6, '5200000 /-5'],
    ['£5.2m', 1e6, '5200000 /-5'],
    ['£335k', 1000, '335000 /-3'],
  ])('%j in units of %d is %s', (text, scale, expected) => {
    expect(brief(read(textCell(text), 'currency', { scale }))).toBe(expected);
  });

  const key = findPrintedKey([
    'M = in measurement; n/a = not applicable; x = suppressed',
    '* new definition, figure revised',
  ]);
  it.each([
    ['M', 'missing not due'],
    ['N/A', 'not applicable'],
    ['x', 'suppressed'],
    ['85%*', '85 /0 revised'],
  ])('%j is %s', (text, expected) => {
    expect(brief(read(textCell(text), 'percent', { key }))).toBe(expected);
  });

  it('takes a sign for no more than the key says', () => {
    const footnotes = findPrintedKey(['* top-ten KPI']);
    expect(brief(read(textCell('85%*'), 'percent', { key: footnotes }))).toBe('85 /0');
  });

  it('does not read a shorthand that no key explains', () => {
    expect(brief(read(textCell('M'), 'percent'))).toBe('unreadable words');
  });

  const grades = ['Inadequate', 'Requires improvement to be good', 'Good', 'Outstanding'];
  it.each([
    ['Requires improvement to be good', '2 /0 Requires improvement to be good'],
    ['requires improvement', '2 /0 Requires improvement to be good'],
    ['RI', '2 /0 Requires improvement to be good'],
    ['Outstanding', '4 /0 Outstanding'],
    ['Not yet inspected', 'missing not due'],
    ['Adequate', 'unreadable words'],
    ['3', 'unreadable wrong unit'],
  ])('the grade %j is %s', (text, expected) => {
    expect(brief(read(textCell(text), 'grade', { grades }))).toBe(expected);
  });
});
