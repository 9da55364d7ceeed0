import { duplicateRef } from '../../../src/domain/checks/duplicateRef.ts';
import { missingRef } from '../../../src/domain/checks/missingRef.ts';
import { refNearMiss } from '../../../src/domain/checks/refNearMiss.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import { samePeriod } from '../../../src/domain/period.ts';
import { aMeasure, at, period } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

/** Measures in rows 4, 5, 6 … with these refs. */
const withRefs = (refs: readonly (string | null)[]): readonly Measure[] =>
  refs.map((ref, index) => aMeasure(4 + index, { ref }));

describe('duplicateRef', () => {
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ['refs of which each is one measure’s', ['1.1', '1.2', '1.3'], []],
    ['a ref used twice, where it is repeated', ['1.1', '1.2', '1.1'], ['6,0']],
    ['a ref used three times, at each repetition', ['1.1', '1.1', '1.1'], ['5,0', '6,0']],
    ['two suffixes, which are two measures', ['1.1.3.KR', '1.1.3.PI'], []],
    ['two cases, which are two measures', ['PI 1a', 'PI 1A'], []],
    ['spaces at the ends, which are no difference', ['1.1', '1.1 '], ['5,0']],
    ['dashes and words for none, which are no refs', ['-', '-', 'N/A', 'N/A', 'TBC', 'TBC', '', ''], []],
    ['no refs', [null, null], []],
  ])('reports %s', (_what, refs, expected) => {
    expect(cells(noticedBy(duplicateRef, withRefs(refs)))).toEqual(expected);
  });

  it('names the first measure that has the ref', () => {
    const [found] = noticedBy(duplicateRef, withRefs(['1.1', '1.2', '1.1']));
    expect(found).toMatchObject({ fault: { ref: '1.1', other: at(4, 0) }, ref: '1.1', sheet: 'Scorecard' });
  });

  it('lets row numbers begin again under each priority, but not repeat under one', () => {
    const numbered = (priority: string, row: number, ref: string) => aMeasure(row, { ref, priority });
    const measures = [
      numbered('A', 4, '1'),
      numbered('A', 5, '2'),
      numbered('B', 6, '1'),
      numbered('B', 7, '2'),
      numbered('B', 8, '2'),
    ];
    expect(cells(noticedBy(duplicateRef, measures))).toEqual(['8,0']);
  });

  it('lets a ref merged over several measures stand', () => {
    const places = (row: number) => ({ ref: at(4, 0), name: at(row, 1) });
    const merged = [4, 5, 6].map((row) => aMeasure(row, { ref: '5.1', places: places(row) }));
    expect(noticedBy(duplicateRef, merged)).toEqual([]);
  });

  it('reports the same ref on two sheets of one period, and not on a sheet of an earlier one', () => {
    const measures = [
      aMeasure(4, { ref: '1.1', sheet: 'Q2' }),
      aMeasure(4, { ref: '1.1', sheet: 'People' }),
      aMeasure(4, { ref: '1.1', sheet: 'Q1' }),
    ];
    const periodOf = ({ sheet }: Measure) => period(sheet === 'Q1' ? 'Q1 2025/26' : 'Q2 2025/26');
    const found = noticedBy(duplicateRef, measures, { periodOf });
    expect(samePeriod(periodOf(measures[0] as Measure), periodOf(measures[1] as Measure))).toBe(true);
    expect(found.map(({ sheet }) => sheet)).toEqual(['People']);
  });
});

describe('missingRef', () => {
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ['nothing where all have refs', ['A1', 'A2'], []],
    ['nothing where none has', [null, null], []],
    ['the measure that has none', ['A1', null, 'A2'], ['5,0']],
    ['a dash, which is no ref', ['A1', '-'], ['5,0']],
  ])('reports %s', (_what, refs, expected) => {
    expect(cells(noticedBy(missingRef, withRefs(refs)))).toEqual(expected);
  });

  it('looks at each sheet for itself, and at the name where there is no column of refs', () => {
    const measures = [
      aMeasure(4, { ref: 'A1', sheet: 'One' }),
      aMeasure(5, { ref: null, sheet: 'One', places: { ref: null, name: at(5, 1, 'One') } }),
      aMeasure(4, { ref: null, sheet: 'Two' }),
    ];
    expect(noticedBy(missingRef, measures).map(({ place }) => place)).toEqual([at(5, 1, 'One')]);
  });
});

describe('refNearMiss', () => {
  it.each<[readonly string[], readonly [string, string][]]>([
    [['1.1', '1.2', '11'], []],
    [['1.1.3.KR', '1.1.3.PI'], [['1.1.3.PI', '1.1.3.KR']]],
    [['CYP200ai', 'CYP200a i'], [['CYP200a i', 'CYP200ai']]],
    [['CYP200ai', 'CYP200aii', 'CYP200aiii'], []],
    [['1.1.i', '1.1.ii', '1.1.iv'], []],
    [['5', '5a', '5b'], []],
    [
      ['KPI-7', 'kpi 7', 'KPI7'],
      [
        ['kpi 7', 'KPI-7'],
        ['KPI7', 'KPI-7'],
      ],
    ],
    [['2.1a', '21a'], []],
    [['PI 3', 'pi3'], [['pi3', 'PI 3']]],
    [['1.1', '1-1'], [['1-1', '1.1']]],
    [['HR.A', 'HR.B', 'HR.AB', 'HR.CD'], []],
    [['1.1.3.KR', '1.1.3.PI', '1.1.3.PI'], [['1.1.3.PI', '1.1.3.KR']]],
    [['-', '- '], []],
  ])('of %j reports %j', (refs, expected) => {
    const found = noticedBy(refNearMiss, withRefs(refs)).map(({ fault }) =>
      fault.code === 'ref-near-miss' ? [fault.ref, fault.other] : [],
    );
    expect(found).toEqual(expected);
  });
});
