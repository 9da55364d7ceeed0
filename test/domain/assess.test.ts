import { assess } from '../../src/domain/assess.ts';
import type { Noticed } from '../../src/domain/finding.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { periodKey } from '../../src/domain/period.ts';
import { NOTHING_KEPT, type Scorecard } from '../../src/domain/scorecard.ts';
import { SEVERITY } from '../../src/domain/severity.ts';
import { aMeasure, aSheet, at, DEFAULT_SETTINGS, period } from '../sheets/anAssessment.ts';

const nobody = (): null => null;

const scorecardOf = (measures: readonly Measure[], noticed: readonly Noticed[] = []): Scorecard => {
  const sheets = [...new Set(measures.map(({ sheet }) => sheet))];
  return {
    sheets: sheets.map((sheet) => aSheet(measures, { sheet })),
    measures,
    planSheets: [],
    kept: NOTHING_KEPT,
    noticed,
  };
};

const noticedAt = (code: 'repeated-heading' | 'merged-cells', place: Noticed['place']): Noticed => ({
  fault: code === 'merged-cells' ? { code, across: 'A5:A9' } : { code },
  sheet: place?.sheet ?? null,
  place,
  ref: null,
  measure: null,
  repair: null,
});

const lines = (scorecard: Scorecard, settings = DEFAULT_SETTINGS): readonly string[] =>
  assess(scorecard, settings, nobody).findings.map(
    ({ fault, place }) =>
      `${fault.code} ${place === null ? '-' : `${place.sheet} ${place.row},${place.column}`}`,
  );

describe('assess', () => {
  it('rates, compares and counts every measure', () => {
    const measures = [aMeasure(4, { goal: 80 }), aMeasure(5), aMeasure(6, { goal: 99 })];
    const found = assess(scorecardOf(measures), { ...DEFAULT_SETTINGS, period: 'Q2 2025/26' }, nobody);
    expect(found.measures.map(({ rating, trend }) => [rating.status, trend.direction])).toEqual([
      ['Green', 'Improved'],
      ['Red', 'Improved'],
      ['Red', 'Improved'],
    ]);
    expect(found.counts).toMatchObject({ measures: 3, rated: 3, status: { Green: 1, Red: 2 } });
    expect(periodKey(found.period)).toBe('Q2 2025/26');
  });

  it('grades findings and lists them in the order of the sheets and rows, the sheet’s own first', () => {
    const measures = [
      aMeasure(4, { sheet: 'Two', ref: 'T1' }),
      aMeasure(4, { ref: 'S1', goal: { kind: 'missing', text: 'None', place: at(4, 6) } }),
      aMeasure(5, { ref: 'S1' }),
    ];
    const noticed = [
      noticedAt('merged-cells', at(9, 0)),
      noticedAt('repeated-heading', at(4, 1, 'Two')),
      { ...noticedAt('repeated-heading', null), sheet: 'Scorecard' },
    ];
    const scorecard = scorecardOf(measures, noticed);
    const settings = { ...DEFAULT_SETTINGS, period: 'Q2 2025/26' };
    expect(lines(scorecard, settings)).toEqual([
      'repeated-heading Two 4,1',
      'repeated-heading -',
      'no-target Scorecard 4,6',
      'duplicate-ref Scorecard 5,0',
      'merged-cells Scorecard 9,0',
    ]);
    const { findings } = assess(scorecard, settings, nobody);
    expect(findings.map(({ severity }) => severity)).toEqual(
      findings.map(({ fault }) => SEVERITY[fault.code]),
    );
  });

  it('keeps the reason for which a finding was accepted', () => {
    const measures = [aMeasure(4, { ref: 'A' }), aMeasure(5, { ref: 'A1' }), aMeasure(6, { ref: 'A1' })];
    const { findings } = assess(
      scorecardOf(measures),
      { ...DEFAULT_SETTINGS, period: 'Q2 2025/26' },
      (found) =>
        found.fault.code === 'duplicate-ref' && found.place?.row === 6 ? 'Two halves of one' : null,
    );
    expect(findings.map(({ fault, accepted }) => [fault.code, accepted])).toEqual([
      ['duplicate-ref', 'Two halves of one'],
    ]);
  });

  describe('says that a period was assumed', () => {
    it.each<[string, Measure, string | null, readonly string[]]>([
      ['where nobody stated one', aMeasure(4), null, ['period-assumed -']],
      ['not where the settings do', aMeasure(4), 'Q1 2025/26', ['future-period-filled Scorecard 4,3']],
      ['not where the sheet does', aMeasure(4, { sheetPeriod: period('Q2 2025/26') }), null, []],
      ['not where there is none', aMeasure(4, { readings: { unknown: 85 } }), null, []],
    ])('%s', (_what, measure, stated, expected) => {
      expect(lines(scorecardOf([measure]), { ...DEFAULT_SETTINGS, period: stated })).toEqual(expected);
    });
  });

  it('makes something of nothing', () => {
    const { period: none, counts, findings } = assess(scorecardOf([]), DEFAULT_SETTINGS, nobody);
    expect([none.kind, counts.measures, findings]).toEqual(['unknown', 0, []]);
  });
});
