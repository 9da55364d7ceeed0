import { isImpossibleDate } from '../../src/domain/impossibleDate.ts';
import type { Period } from '../../src/domain/period.ts';
import { dateWords, monthsWords, periodInWords } from '../../src/domain/periodInWords.ts';

describe('periodInWords', () => {
  it.each<[Period, string]>([
    [{ kind: 'quarter', year: 2017, quarter: 2 }, 'Quarter 2 2017/18 (July to September 2017)'],
    [{ kind: 'quarter', year: 2017, quarter: 4 }, 'Quarter 4 2017/18 (January to March 2018)'],
    [{ kind: 'quarter', year: 2017, quarter: 3 }, 'Quarter 3 2017/18 (October to December 2017)'],
    [{ kind: 'month', year: 2015, month: 1 }, 'January 2015'],
    [{ kind: 'month', year: 2015, month: 12 }, 'December 2015'],
    [{ kind: 'half', year: 2025, half: 1 }, 'First half of 2025/26 (April to September 2025)'],
    [{ kind: 'half', year: 2025, half: 2 }, 'Second half of 2025/26 (October 2025 to March 2026)'],
    [{ kind: 'year', year: 1999 }, '1999/00 (April 1999 to March 2000)'],
    [{ kind: 'academic', year: 2025 }, 'Academic year 2025/26 (September 2025 to August 2026)'],
    [{ kind: 'calendar', year: 2025 }, '2025 (January to December 2025)'],
    [{ kind: 'unknown' }, 'period not stated'],
  ])('says %j as %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });

  it('has no months for an unknown period', () => {
    expect(monthsWords({ kind: 'unknown' })).toBeNull();
  });
});

describe('dateWords', () => {
  it.each([
    ['2025-11-20', '20 November 2025'],
    ['2026-02-01', '1 February 2026'],
    ['2026-13-01', '2026-13-01'],
    ['2026-04-31', '2026-04-31'],
    ['next week', 'next week'],
  ])('says %s as %s', (iso, words) => {
    expect(dateWords(iso)).toBe(words);
  });
});

it.each<readonly [text: string, impossible: boolean]>([
  ['2026-01-14', false],
  ['2026-13-45', true],
  ['2026-04-31', true],
  ['2026-02-29', true],
  ['2028-02-29', false],
  ['2100-02-29', true],
  ['2026-00-10', true],
  ['Tuesday 14 January', false],
  ['to be confirmed', false],
])('whether “%s” names no day: %s', (text, impossible) => {
  expect(isImpossibleDate(text)).toBe(impossible);
});
