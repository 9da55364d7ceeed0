/** What a target cell holds a measure to. */
import type { CellFacts } from '../../src/domain/cellFacts.ts';
import type { Polarity } from '../../src/domain/polarity.ts';
import { PLAIN_CONTEXT } from '../../src/domain/readReading.ts';
import { readTarget, type TargetContext } from '../../src/domain/readTarget.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { EMPTY_CELL, HERE, numberCell, textCell } from './cells.ts';

const CONTEXT: TargetContext = {
  ...PLAIN_CONTEXT,
  polarity: 'higher',
  source: 'scorecard',
  span: 'period',
  lookup: null,
};

const read = (cell: CellFacts | undefined, more: Partial<TargetContext> = {}): Target =>
  readTarget(cell, HERE, { ...CONTEXT, ...more });

/** A target as a short text: `>= 85`, `85..95`, `missing`. */
function brief(target: Target): string {
  switch (target.kind) {
    case 'number':
      return `${target.operator ?? '?'} ${target.value}${target.grade ? ` ${target.grade}` : ''}`;
    case 'band':
      return `${target.low.value}..${target.high.value}`;
    case 'missing':
    case 'unreadable':
      return target.kind;
  }
}

describe('a target in text', () => {
  it.each<[string, Unit, Polarity, string]>([
    ['90%', 'percent', 'higher', '>= 90'],
    ['90%', 'percent', 'lower', '<= 90'],
    ['90%', 'percent', 'near', '? 90'],
    ['90%', 'percent', 'unknown', '? 90'],
    ['90%', 'percent', 'information', '? 90'],
    ['90', 'percent', 'higher', '>= 90'],
    ['112.5', 'number', 'higher', '>= 112.5'],
    ['0', 'number', 'lower', '<= 0'],
    ['£1m', 'currency', 'lower', '<= 1000000'],
    ['10 days', 'days', 'lower', '<= 10'],
    ['Target: 90%', 'percent', 'higher', '>= 90'],
    ['90% (provisional)', 'percent', 'higher', '>= 90'],
    ['Fewer than 85', 'number', 'lower', '< 85'],
    ['Less than 22%', 'percent', 'lower', '< 22'],
    ['less than 22 %', 'percent', 'higher', '< 22'],
    ['Below 10', 'number', 'lower', '< 10'],
    ['Under 5', 'number', 'lower', '< 5'],
    ['<5', 'number', 'lower', '< 5'],
    ['< 10%', 'percent', 'lower', '< 10'],
    ['Up to 5', 'number', 'lower', '<= 5'],
    ['No more than 10', 'number', 'lower', '<= 10'],
    ['Max 10', 'number', 'lower', '<= 10'],
    ['Maximum of 10', 'number', 'lower', '<= 10'],
    ['10 max', 'number', 'lower', '<= 10'],
    ['At most 10', 'number', 'lower', '<= 10'],
    ['<=5', 'number', 'lower', '<= 5'],
    ['≤5', 'number', 'lower', '<= 5'],
    ['10 or less', 'number', 'lower', '<= 10'],
    ['10 or fewer', 'number', 'unknown', '<= 10'],
    ['10 days or less', 'days', 'lower', '<= 10'],
    ['At least 90%', 'percent', 'higher', '>= 90'],
    ['>= 90', 'percent', 'higher', '>= 90'],
    ['≥90%', 'percent', 'higher', '>= 90'],
    ['90%+', 'percent', 'higher', '>= 90'],
    ['90+%', 'percent', 'higher', 'unreadable'],
    ['90% or more', 'percent', 'higher', '>= 90'],
    ['90% or above', 'percent', 'unknown', '>= 90'],
    ['90% or better', 'percent', 'higher', '>= 90'],
    ['10 or better', 'number', 'lower', '<= 10'],
    ['Minimum 90%', 'percent', 'higher', '>= 90'],
    ['Not less than 90%', 'percent', 'higher', '>= 90'],
    ['> 90', 'percent', 'higher', '> 90'],
    ['Above 90%', 'percent', 'higher', '> 90'],
    ['Over 90%', 'percent', 'higher', '> 90'],
    ['More than 1,000', 'number', 'higher', '> 1000'],
    ['Greater than £1.5m', 'currency', 'higher', '> 1500000'],
    ['Reduce to 50', 'number', 'lower', '<= 50'],
    ['Increase to 90%', 'percent', 'higher', '>= 90'],
    ['Maintain 90%', 'percent', 'higher', '>= 90'],
    ['85-95%', 'percent', 'near', '85..95'],
    ['85%-95%', 'percent', 'near', '85..95'],
    ['85% – 95%', 'percent', 'near', '85..95'],
    ['85% to 95%', 'percent', 'higher', '85..95'],
    ['Between 85 and 95', 'percent', 'near', '85..95'],
    ['Between 85% and 95%', 'percent', 'near', '85..95'],
    ['15 to 18', 'number', 'near', '15..18'],
    ['£1m - £2m', 'currency', 'near', '1000000..2000000'],
    ['£1-2m', 'currency', 'near', '1000000..2000000'],
    ['10-15 days', 'days', 'near', '10..15'],
    ['90% +/- 5%', 'percent', 'near', '85..95'],
    ['90 ± 5', 'number', 'near', '85..95'],
    ['95-85', 'number', 'near', 'unreadable'],
    ['95% and 100%', 'percent', 'near', 'unreadable'],
    ['between 10 & 20', 'number', 'near', '10..20'],
    ['Maintain above 90%', 'percent', 'higher', '> 90'],
    ['Reduce to below 10', 'number', 'lower', '< 10'],
    ['Increase to more than 50', 'number', 'higher', '> 50'],
    ['To be below 10%', 'percent', 'lower', '< 10'],
    ['90% within 10 days', 'percent', 'higher', '>= 90'],
    ['95% in 4 hours', 'percent', 'higher', '>= 95'],
    ['100% compliance', 'percent', 'higher', '>= 100'],
    ['Statutory 15 days', 'days', 'lower', '<= 15'],
    ['90% min', 'percent', 'higher', '>= 90'],
    ['90 min', 'number', 'higher', '>= 90'],
    ['1 in 4', 'percent', 'higher', '>= 25'],
  ])('%j under %s, %s is good, is %s', (text, unit, polarity, expected) => {
    expect(brief(read(textCell(text), { unit, polarity }))).toBe(expected);
  });
});

describe('no target', () => {
  it.each([
    '',
    '-',
    '–',
    'No target',
    'No target set',
    'No Target Set',
    'No target (new measure)',
    'Target not set',
    'target to be set',
    'To be set',
    'to be agreed',
    'TBC',
    'N/A',
    'n/a',
    'Not applicable',
    'Not set',
    'None',
    'Monitor',
    'Monitoring only',
    'Data only',
    'Info',
    'For information',
    'Measure for information',
    'Contextual',
    'Baseline year',
    'Establish baseline',
    'Baseline to be established',
    '1 Green',
    '3 Red',
    '4 Data Not Available',
    '5 Target Not Set',
    'Green',
    'Amber',
  ])('%j', (text) => {
    expect(brief(read(textCell(text), { unit: 'percent' }))).toBe('missing');
  });

  it('keeps what is printed', () => {
    expect(read(textCell('No target set'))).toEqual({ kind: 'missing', text: 'No target set', place: HERE });
    expect(read(undefined)).toEqual({ kind: 'missing', text: null, place: HERE });
    expect(read(EMPTY_CELL)).toEqual({ kind: 'missing', text: null, place: HERE });
  });
});

describe('a target that no figure can be taken from', () => {
  it.each([
    'Above statistical neighbour average',
    'Above Stat Neighbour Average',
    'Additional 800',
    'All',
    'Within 24 hours',
    'To be better than baseline',
    'Annual Figure should reduce',
    'Top quartile',
    'Increase by 5%',
    'Reduce by 10',
    '85% (stretch 90%)',
    '60% by 2020',
    'National average',
    'Improve on last year',
    '5 working days',
    '12 children',
    '1/2',
    '31/03/2018',
  ])('%j', (text) => {
    expect(brief(read(textCell(text), { unit: 'percent' }))).toBe('unreadable');
  });

  it.each<[string, CellFacts]>([
    ['a date', numberCell(43190, 'dd/mm/yyyy')],
    ['an error', { ...EMPTY_CELL, value: { kind: 'error', code: '#REF!' }, text: '#REF!' }],
    ['a boolean', { ...EMPTY_CELL, value: { kind: 'boolean', value: false }, text: 'FALSE' }],
    ['a fraction of a row without scale', numberCell(0.9)],
  ])('%s', (_what, cell) => {
    expect(brief(read(cell, { unit: 'percent', rowScale: 'unsaid' }))).toBe('unreadable');
  });
});

describe('a target of numbers and grades', () => {
  it('is read in the measure’s own unit', () => {
    expect(read(numberCell(0.9, '0%', '90%'), { unit: 'percent' })).toEqual({
      kind: 'number',
      value: 90,
      decimals: 0,
      text: '90%',
      place: HERE,
      form: { form: 'number', factor: 100 },
      operator: '>=',
      source: 'scorecard',
      span: 'period',
      lookup: null,
      grade: null,
    });
  });

  const grades = ['Inadequate', 'Requires improvement to be good', 'Good', 'Outstanding'];
  it.each([
    ['Good', '>= 3 Good'],
    ['Good or better', '>= 3 Good'],
    ['Good or above', '>= 3 Good'],
    ['At least Good', '>= 3 Good'],
    ['Good or Outstanding', 'unreadable'],
  ])('the grade %j is %s', (text, expected) => {
    expect(brief(read(textCell(text), { unit: 'grade', grades }))).toBe(expected);
  });

  it.each([
    ['450', 'period'],
    ['450 per annum', 'annual'],
    ['450 pa', 'annual'],
    ['450 (annual)', 'annual'],
    ['Annual target: 450', 'annual'],
    ['112.5 per quarter', 'period'],
  ] as const)('the words of %j say that it is of the %s', (text, span) => {
    expect(read(textCell(text), { unit: 'number' })).toMatchObject({ kind: 'number', span });
  });

  it('lets a formula use the number only where the cell is nothing but it', () => {
    expect(read(textCell('90%'), { unit: 'percent' })).toMatchObject({
      form: { form: 'excel text', factor: 100 },
    });
    expect(read(textCell('90%+'), { unit: 'percent' })).toMatchObject({
      form: { form: 'own text', text: '90%+' },
    });
    expect(read(textCell('85-95%'), { unit: 'percent' })).toMatchObject({
      low: { form: { form: 'own text', text: '85-95%' }, text: '85-95%' },
    });
  });
});
