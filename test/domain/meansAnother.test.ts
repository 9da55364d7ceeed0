import { meansAnother } from '../../src/domain/meansAnother.ts';
import { spelledOut } from '../../src/domain/spelledOut.ts';

const bothWays = (a: string, b: string): readonly boolean[] => [meansAnother(a, b), meansAnother(b, a)];

describe('under one ref the names are of one measure where they differ', () => {
  it.each<readonly [by: string, a: string, b: string]>([
    ['by forms of a word', 'School attendance', 'Attending school'],
    ['by forms of a word', 'Assessing families', 'Family assessments'],
    ['by forms of a short word', 'Waiting', 'Average wait'],
    [
      'by an abbreviation',
      'NEET 16-17 year olds',
      'Young people not in education, employment or training (16 to 17)',
    ],
    ['by an abbreviation', 'FOI on time', 'Freedom of Information requests answered in 20 working days'],
    ['by an abbreviation', 'CIN rate', 'Children in need per 10,000'],
    ['by an abbreviation', 'CP plans', 'Children subject to child protection planning'],
    ['by an abbreviation', 'LAC visited', 'Looked after children with a visit in time'],
    ['by an abbreviation', 'Pupils with SEND', 'Special educational needs and disabilities'],
    [
      'by an abbreviation in the plural',
      'EHCPs in time',
      'Education, health and care plans within timescale',
    ],
    ['by an abbreviation', 'ASB', 'Incidents of anti-social behaviour'],
    ['by an abbreviation', 'ASB', 'Incidents of antisocial behaviour'],
    ['by an abbreviation of mixed letters', 'DToC', 'Delayed transfers of care'],
    ['by an abbreviation with a figure', 'KS2 maths', 'Pupils at the standard in mathematics, Key Stage 2'],
    ['by an abbreviation with a sign', 'A&E attendances', 'Accident and emergency attendance'],
    ['by the year', 'Recycling rate 2015/16', 'Recycling rate 2016/17'],
    ['by the year', 'Recycling rate (2015)', 'Recycling rate (2016)'],
    ['by the year', 'Homes built 15/16', 'Homes built 16/17'],
    ['by the quarter', 'Recycling rate, Q1', 'Recycling rate, Quarter 2'],
    ['by the date', 'Children in care at 31 March 2016', 'Children in care at 30 September 2016'],
    ['by a figure that one leaves out', 'Plans issued within 20 weeks', 'Plans issued on time'],
    ['by the unit of a span', 'Reviews within 28 days', 'Reviews within 4 weeks'],
    ['by the unit of a span', 'Repeat plans within 24 months', 'Repeat plans within two years'],
    ['by how figures are written', 'Crimes per 1,000 people', 'Crimes per 1000 people'],
    ['by how figures are written', 'Care leavers (19 to 21)', 'Care leavers (19-21yrs)'],
    ['by a word whose opposite is not said', 'New foster carers', 'Foster carers recruited'],
    ['by a word whose opposite both say', 'Over 65s and under 18s', 'Adults over 65 and children under 18'],
    ['by words of no substance', 'Number of visits', 'Visits'],
    ['by how a bound is said', 'Visits in no more than 10 days', 'Visits in 10 days or less'],
    ['by how a bound is said', 'Waits not over 18 weeks', 'Waits under 18 weeks'],
    ['by how figures are written', 'Deaths per 100,000', 'Deaths per 100k'],
    ['by the unit of a span', 'Reviews within 30 days', 'Reviews within one month'],
    ['by the number of a list', 'Household waste recycled (NI 192)', 'Household waste recycled (LI 45)'],
    ['by a hyphen', 'Re-offending by young people', 'Reoffending by young people'],
  ])('%s: “%s”, “%s”', (_, a, b) => {
    expect(bothWays(a, b)).toEqual([false, false]);
  });
});

describe('under one ref the names are of two measures where they', () => {
  it.each<readonly [what: string, a: string, b: string]>([
    ['share next to nothing', 'Foster carers approved', 'Plans issued within 20 weeks'],
    ['have initials of other words', 'NEET young people', 'New homes built'],
    ['differ by a figure', 'Complaints answered within 10 days', 'Complaints answered in 20 working days'],
    ['differ by a figure', 'Streets with litter, zone 1', 'Streets with litter, zone 2'],
    ['differ by a figure in words', 'Initial visits within five days', 'Initial visits within 10 days'],
    ['differ by an age', '16/17 year olds in work', '18/19 year olds in work'],
    ['differ by an age', 'Care leavers in work (16-17)', 'Care leavers in work (18-19)'],
    ['differ by a figure after letters', 'Attainment at KS1', 'Attainment at KS2'],
    ['differ by the unit of a span alone', 'Plans issued within 20 days', 'Plans issued within 20 weeks'],
    ['say opposites', 'Attainment of boys', 'Attainment of girls'],
    ['say opposites', 'Obesity, children', 'Obesity, adults'],
    ['say opposites', 'Smokers under pension age', 'Smokers over pension age'],
    ['say opposites', 'Increase in car journeys', 'Car journeys: decrease'],
    ['say opposites', 'Male life expectancy', 'Life expectancy (females)'],
    ['say opposites', 'New cases', 'Closed cases'],
    ['say opposites', 'Reviews completed', 'Overdue reviews'],
    ['say opposites', 'Cases opened', 'Cases closed'],
    ['say opposites', 'Pay of higher earners', 'Pay of lower earners'],
    ['share beginnings of other words', 'Complaints upheld', 'Completed reviews'],
    ['share beginnings of other words', 'Transport journeys', 'Transfers of staff'],
    ['say opposites', 'Non-decent homes', 'Decent homes'],
    ['say opposites', 'Urgent repairs on time', 'Non-urgent repairs on time'],
    ['deny', 'Young people in education', 'Young people not in education'],
    ['say opposites', 'Planned admissions', 'Unplanned admissions'],
    ['say opposites', 'Rent collected', 'Rent uncollected'],
    ['say opposites', 'Schools rated good: primary', 'Schools rated good: secondary'],
  ])('%s: “%s”, “%s”', (_, a, b) => {
    expect(bothWays(a, b)).toEqual([true, true]);
  });
});

it('looks at no way of spelling an abbreviation out twice', () => {
  const name = `${'A'.repeat(30)}B`;
  expect(spelledOut(name, 'a '.repeat(60))).toBe(name);
});
