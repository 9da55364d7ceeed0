import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import { LEAST_LIKENESS, likenessOf, wordingOf } from '../../src/domain/likeness.ts';
import { openBook } from '../openBook.ts';

const compare = (a: string, b: string) => likenessOf(wordingOf(a), wordingOf(b));
const mayBeOne = (a: string, b: string): boolean => {
  const { share, saysTheSame } = compare(a, b);
  return saysTheSame && share >= LEAST_LIKENESS;
};

it.each<[string, string]>([
  ['Visits made within ten days', 'Visits made in 10 days'],
  ['Assesments completed on time', 'Assessments completed on time'],
  ['Household waste recycled or composted', 'Waste from households recycled and composted'],
  ['Percentage of children seen within 5 days', '% of child seen in 5 days'],
  ['Care leavers (19 to 21 years) in education', 'Care leavers (19-21yrs) in education'],
  ['Foster carers recruited (number)', 'Foster carers recruited'],
  ['Children’s centres rated good', 'Childrens centres rated good'],
])('“%s” and “%s” may be one measure', (a, b) => {
  expect(mayBeOne(a, b)).toBe(true);
  expect(mayBeOne(b, a)).toBe(true);
});

it.each<[string, string]>([
  ['Complaints answered within 10 days', 'Complaints answered within 20 days'],
  ['Streets with unacceptable litter, zone 1', 'Streets with unacceptable litter, zone 2'],
  ['Children with repeat child protection plans', 'Children with child protection plans'],
  ['Re-referrals within 12 months', 'Referrals within 12 months'],
  ['Percentage of children seen', 'Number of children seen'],
  ['Applications determined in time: major', 'Applications determined in time: minor'],
  ['Schools rated good: primary', 'Schools rated good: secondary'],
  ['Rent collected', 'Rent uncollected'],
  ['', 'Visits'],
  ['', ''],
])('“%s” and “%s” are two', (a, b) => {
  expect(mayBeOne(a, b)).toBe(false);
  expect(mayBeOne(b, a)).toBe(false);
});

it('says how alike names are, the order of their words apart', () => {
  expect(compare('Rent collected', 'Collected rent').share).toBe(1);
  expect(compare('Rent collected', 'Bins emptied').share).toBe(0);
  expect(compare('Rent collected on time', 'Rent collected').share).toBeCloseTo(26 / 30, 9);
});

describe('of the books of our tests', () => {
  const books = ['corpus', 'layouts'].flatMap((folder) => {
    const path = join(__dirname, '..', 'workbooks', folder);
    return readdirSync(path).flatMap((name) => (name.endsWith('.xlsx') ? join(path, name) : []));
  });

  it('no two measures of one book may be taken for each other', () => {
    const mistaken = books.flatMap((path) => {
      const assessed = assessBook(openBook(path).snapshot, NO_CHOICES);
      const measures = assessed.ok ? assessed.assessment.measures : [];
      const names = [...new Set(measures.map(({ measure }) => measure.name.toLowerCase()))];
      return names.flatMap((name, at) =>
        names.slice(at + 1).flatMap((other) => (mayBeOne(name, other) ? [`${name} | ${other}`] : [])),
      );
    });
    expect(mistaken).toEqual([]);
  });
});
