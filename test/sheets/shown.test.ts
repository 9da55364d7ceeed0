import type { Measure } from '../../src/domain/measure.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Target } from '../../src/domain/target.ts';
import { showReading, showTarget } from '../../src/sheets/shown.ts';
import { aMeasure, at, count, percent, target } from './anAssessment.ts';

const PLACE = at(4, 3);
const rate = aMeasure(4);
const number: Measure = { ...rate, unit: 'number' };
const days: Measure = { ...rate, unit: 'days' };
const money: Measure = { ...rate, unit: 'currency' };
const withheld = (kind: 'suppressed' | 'not applicable'): Reading => ({ kind, text: 'c', place: PLACE });

describe('showReading', () => {
  it.each<[string, Measure, Reading, number, string, string]>([
    ['a percentage', rate, percent(85.3, PLACE), 0.853, '0.0%', '85.3%'],
    ['a whole percentage', rate, percent(85, PLACE), 0.85, '0%', '85%'],
    ['a bare figure of a percent measure', rate, percent(85, PLACE, { text: '85' }), 0.85, '0%', '85%'],
    ['a count with separators', number, count(13510, PLACE), 13510, '#,##0', '13,510'],
    ['a count without', number, count(13510, PLACE, { text: '13510' }), 13510, '0', '13510'],
    [
      'a provisional figure',
      rate,
      percent(82.3, PLACE, { text: '82.3%*', marks: ['provisional'] }),
      0.823,
      '0.0%" [p]"',
      '82.3% [p]',
    ],
    ['one day', days, count(1, PLACE), 1, '#,##0" day"', '1 day'],
    [
      'days',
      days,
      count(23.4, PLACE, { decimals: 1, text: '23.4 days' }),
      23.4,
      '#,##0.0" days"',
      '23.4 days',
    ],
    [
      'millions',
      money,
      count(5_201_000, PLACE, { decimals: -3, text: '£5.201m' }),
      5_201_000,
      '"£"0.000,,"m"',
      '£5.201m',
    ],
    [
      'a rate',
      { ...rate, unit: 'rate', name: 'Children in need per 10,000' },
      count(323.5, PLACE, { decimals: 1, text: '323.5' }),
      323.5,
      '#,##0.0',
      '323.5',
    ],
    [
      'a rate whose cell alone says of what',
      { ...rate, unit: 'rate' },
      count(323.5, PLACE, { decimals: 1, text: '323.5 per 10,000' }),
      323.5,
      '#,##0.0" per 10,000"',
      '323.5 per 10,000',
    ],
    [
      'an overspend',
      money,
      count(-150_000, PLACE, { decimals: -3, text: '(£0.150m)' }),
      -150_000,
      '"£"0.000,,"m";("£"0.000,,"m")',
      '(£0.150m)',
    ],
  ])('shows %s as a number', (_, measure, reading, value, format, text) => {
    expect(showReading(measure, reading)).toEqual({ kind: 'number', value, format, text, place: PLACE });
  });

  it.each<[string, Reading | null, string]>([
    ['no cell', null, '–'],
    ['a blank cell', { kind: 'missing', reason: 'blank', text: null, place: PLACE }, '[x]'],
    ['a word for absent', { kind: 'missing', reason: 'no data', text: 'Not reported', place: PLACE }, '[x]'],
    ['a figure to come', { kind: 'missing', reason: 'not due', text: 'Due Q3', place: PLACE }, 'Not due'],
    ['a withheld figure', withheld('suppressed'), '[c]'],
    ['no figure to expect', withheld('not applicable'), '[z]'],
    ['a share in words', percent(25, PLACE, { text: '1 in 4', decimals: null }), '1 in 4'],
    ['a grade', percent(2, PLACE, { grade: 'Good', text: 'Good' }), 'Good'],
    [
      'two figures',
      { kind: 'unreadable', reason: 'two figures', text: '6 per day 2197 pa', place: PLACE },
      'Not readable',
    ],
  ])('shows %s in words', (_, reading, text) => {
    expect(showReading(rate, reading)).toEqual({ kind: 'words', text, place: reading?.place ?? null });
  });
});

describe('showTarget', () => {
  it('shows a bare figure as a number', () => {
    expect(showTarget(rate, target(90, PLACE))).toMatchObject({ kind: 'number', value: 0.9, format: '0%' });
  });

  it.each<[string, Target, string]>([
    ['fewer than', target(85, PLACE, { text: 'Fewer than 85', operator: '<' }), 'Fewer than 85'],
    ['an operator', target(90, PLACE, { text: '>= 90%' }), '>= 90%'],
    ['a grade', target(3, PLACE, { text: 'Good', grade: 'Good' }), 'Good'],
    ['none', { kind: 'missing', text: 'TBC', place: PLACE }, 'No target'],
    [
      'words',
      { kind: 'unreadable', reason: 'words', text: 'Above average', place: PLACE, source: 'plan' },
      'Above average',
    ],
  ])('keeps the words of %s', (_, goal, text) => {
    expect(showTarget(rate, goal)).toEqual({ kind: 'words', text, place: PLACE });
  });
});
