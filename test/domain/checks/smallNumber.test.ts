/** Counts of people from 1 to 5, and what is none. */
import { smallNumber } from '../../../src/domain/checks/smallNumber.ts';
import { aRow, type RowSpec } from '../../rows/aRow.ts';
import { noticedBy } from './noticedBy.ts';

const CHILDREN: RowSpec = { unit: 'number', countsPeople: true, target: null, readings: {} };

/** The periods that are named, at the cell of the newest. */
function told(row: Partial<RowSpec>): string | null {
  const { measure } = aRow({ ...CHILDREN, ...row });
  const [found, another] = noticedBy(smallNumber, [measure]);
  if (found === undefined) return null;
  expect(another).toBeUndefined();
  if (found.fault.code !== 'small-number-shown') throw new Error(found.fault.code);
  const newest = measure.readings.get(found.fault.periods.at(-1) ?? '');
  expect(found.place).toEqual(newest?.place);
  const older = found.fault.periods.slice(0, -1).map((key) => measure.readings.get(key)?.place);
  expect(new Set(found.restsOn ?? [])).toEqual(new Set(older));
  return found.fault.periods.join(', ');
}

it.each<readonly [string, Partial<RowSpec>, string | null]>([
  ['one', { readings: { 'Q2 2025/26': '1' } }, 'Q2 2025/26'],
  ['five', { readings: { 'Q2 2025/26': '5' } }, 'Q2 2025/26'],
  ['six', { readings: { 'Q2 2025/26': '6' } }, null],
  ['none is shown', { readings: { 'Q2 2025/26': '0' } }, null],
  ['what the council withholds', { readings: { 'Q2 2025/26': 'c' } }, null],
  ['no figure', { readings: { 'Q2 2025/26': 'TBC' } }, null],
  ['measures that count no people', { countsPeople: false, readings: { 'Q2 2025/26': '3' } }, null],
  ['an earlier period', { readings: { 'Q1 2025/26': '4', 'Q2 2025/26': '12' } }, 'Q1 2025/26'],
  [
    'several periods, at the newest',
    { readings: { 'Q4 2024/25': '2', 'Q1 2025/26': '14', 'Q2 2025/26': '5' } },
    'Q4 2024/25, Q2 2025/26',
  ],
  ['a period that the summary does not show', { readings: { 'Q2 2019/20': '4', 'Q2 2025/26': '12' } }, null],
  ['a period to come', { readings: { 'Q2 2025/26': '12', 'Q3 2025/26': '2' }, period: 'Q2 2025/26' }, null],
])('%s', (_, row, periods) => {
  expect(told(row)).toBe(periods);
});
