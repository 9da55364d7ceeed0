/** Which measures count people. */
import { countsPeople } from '../../src/domain/countsPeople.ts';
import type { Unit } from '../../src/domain/unit.ts';

it.each<readonly [name: string, unit: Unit, unitText: string | null, counts: boolean]>([
  ['Children in care', 'number', null, true],
  ['Number of children in care', 'number', 'Number', true],
  ['No. of care leavers in suitable homes', 'number', null, true],
  ['Children adopted in the year so far', 'unknown', null, true],
  ['Foster carers recruited (cumulative)', 'number', null, true],
  ['People killed or seriously injured on the roads', 'number', null, true],
  ['of whom from foster care', 'number', null, true],
  ['Rough sleepers', 'number', null, true],
  ['In unregistered placements', 'number', 'Children', true],
  ['In unregistered placements', 'number', 'Number of children', true],
  ['In unregistered placements', 'number', 'Number', false],
  ['Visits to children', 'number', null, false],
  ['Number of visits to children', 'number', null, false],
  ['Episodes of children missing from care', 'number', null, false],
  ['Permanent exclusions of primary pupils', 'number', null, false],
  ['Foster carer survey score', 'number', null, false],
  ['Children’s services complaints', 'number', null, false],
  ['Complaints', 'number', null, false],
  ['Children in care seen in time', 'percent', null, false],
  ['Children in care per 10,000', 'rate', null, false],
  ['Cost of children in care', 'currency', null, false],
])('%s in %s (%s): %s', (name, unit, unitText, counts) => {
  expect(countsPeople(unit, unitText, name)).toBe(counts);
});
