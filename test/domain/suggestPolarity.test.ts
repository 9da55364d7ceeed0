/** What the words of a measure's name suggest of which way is good. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestPolarity } from '../../src/domain/suggestPolarity.ts';
import { corpusAndLayoutMeasures } from '../publishedMeasures.ts';

describe('the name of a measure', () => {
  it.each([
    ['Number of missed bins', 'missed bins'],
    ['Re-referrals to social care within 12 months', 'Re-referrals'],
    ['Average wait for a call to be answered (seconds)', 'Average wait'],
    ['Working days lost to sickness per employee', 'Working days lost'],
    ['16 to 17 year olds not in education, employment or training', 'not in education'],
    ['Customers dissatisfied with their repair', 'dissatisfied'],
    ['FSM / non-FSM attainment gap at KS2', 'attainment gap'],
  ])('%s suggests that lower is good', (name, because) => {
    expect(suggestPolarity(name)).toEqual({ polarity: 'lower', because });
  });

  it.each([
    ['Complaints answered within 10 working days', 'answered'],
    ['Missed bins collected within 2 working days', 'within 2 working days'],
    ['Overall satisfaction with the council', 'satisfaction'],
    ['Household waste recycled', 'recycled'],
    ['Schools judged good or outstanding', 'good or outstanding'],
    ['Uptake of free early education', 'Uptake'],
  ])('%s suggests that higher is good', (name, because) => {
    expect(suggestPolarity(name)).toEqual({ polarity: 'higher', because });
  });

  it.each([
    ['says nothing of it', 'Number of planning applications received'],
    ['names an evil and what is done against it', 'Households prevented from becoming homeless'],
    ['names an evil and a good', 'Offences by apprentices'],
    ['denies', 'Complaints not resolved within 10 days'],
    ['is a change', 'Reduction in carbon emissions'],
    ['is empty', ''],
  ])('suggests nothing where it %s', (_, name) => {
    expect(suggestPolarity(name)).toBeNull();
  });
});

it('goes against no polarity that a council has stated in the workbooks here', () => {
  const wrong = corpusAndLayoutMeasures().filter(({ name, polarity }) => {
    const suggestion = suggestPolarity(name);
    return ['higher', 'lower'].includes(polarity) && suggestion !== null && suggestion.polarity !== polarity;
  });
  expect(wrong.map(({ name, polarity }) => `${name}: ${polarity}`)).toEqual([]);
});

it('is known to the pane alone, so that nothing is rated by it', () => {
  const source = join(__dirname, '..', '..', 'src');
  const users = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes('/suggestPolarity.ts'))
    .map((path) => path.slice(source.length + 1).replaceAll('\\', '/'));
  expect(users.filter((path) => !path.startsWith('app/pane/'))).toEqual([]);
});
