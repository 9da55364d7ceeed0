import fc from 'fast-check';
import { headlines } from '../../src/domain/headlines.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { aMeasure, anAssessment, at, DEFAULT_SETTINGS, type MeasureWords } from '../sheets/anAssessment.ts';

const absent = (reason: 'no data' | 'not due'): Reading => ({
  kind: 'missing',
  reason,
  text: reason,
  place: at(4, 3),
});
const readings = (before: number, now: number | Reading) => ({ 'Q1 2025/26': before, 'Q2 2025/26': now });

const GREEN: MeasureWords = { readings: readings(80, 95) };
const AMBER: MeasureWords = { readings: readings(90, 88) };
const RED: MeasureWords = { readings: readings(50, 50) };
const RED_BETTER: MeasureWords = { readings: readings(50, 60) };
const RED_WORSE: MeasureWords = { readings: readings(60, 50) };
const NO_DATA: MeasureWords = { readings: readings(80, absent('no data')) };
const NOT_DUE: MeasureWords = { readings: readings(80, absent('not due')) };
const NO_TARGET: MeasureWords = { readings: readings(80, 85), goal: null };
const INFORMATION: MeasureWords = { readings: readings(80, 85), polarity: 'information' };
const NEW: MeasureWords = { readings: { 'Q2 2025/26': 95 } };

const assessmentOf = (all: readonly MeasureWords[]) =>
  anAssessment({ measures: all.map((words, index): Measure => aMeasure(4 + index, words)) });

const repeat = (count: number, words: MeasureWords): readonly MeasureWords[] =>
  Array.from({ length: count }, () => words);

describe('headlines', () => {
  it.each<[string, readonly MeasureWords[], readonly string[]]>([
    [
      'an ordinary scorecard',
      [
        ...repeat(18, GREEN),
        ...repeat(6, AMBER),
        ...repeat(4, RED_BETTER),
        ...repeat(2, RED_WORSE),
        RED,
        ...repeat(2, NO_DATA),
        NOT_DUE,
        NO_TARGET,
      ],
      [
        '18 of 31 rated measures are Green (58%), 6 Amber (19%) and 7 Red (23%); 4 of 35 are not rated.',
        '23 of 32 comparable measures improved (72%), 8 worsened (25%) and 1 did not change (3%); 3 of 35 cannot be compared.',
        '3 of 35 measures have no figure for Q2 2025/26: 2 no data and 1 not due.',
        'Of 7 Red measures, 4 improved, 2 worsened and 1 did not change.',
        '1 of 35 measures has a figure but is not rated: without a target.',
      ],
    ],
    [
      'a scorecard of which nothing can be rated',
      [...repeat(3, NO_DATA), ...repeat(2, NO_TARGET)],
      [
        'None of 5 measures is rated.',
        '2 of 2 comparable measures improved (100%), 0 worsened (0%) and 0 did not change (0%); 3 of 5 cannot be compared.',
        '3 of 5 measures have no figure for Q2 2025/26: no data.',
        '2 of 5 measures have a figure but are not rated: without a target.',
      ],
    ],
    [
      'a scorecard of figures without targets',
      repeat(3, { ...NEW, goal: null }),
      [
        'None of 3 measures is rated.',
        'None of 3 measures can be compared with an earlier period.',
        'All 3 measures have a figure for Q2 2025/26.',
        'They have figures but are not rated: without a target.',
      ],
    ],
    [
      'a scorecard without a figure',
      repeat(4, NO_DATA),
      [
        'None of 4 measures is rated.',
        'None of 4 measures can be compared with an earlier period.',
        'None of 4 measures has a figure for Q2 2025/26: no data.',
      ],
    ],
    [
      'one rated measure among others',
      [GREEN, NO_DATA],
      [
        'The only rated measure is Green; 1 of 2 is not rated.',
        'The only comparable measure improved; 1 of 2 cannot be compared.',
        '1 of 2 measures has no figure for Q2 2025/26: no data.',
      ],
    ],
    [
      'one measure',
      [RED_WORSE],
      ['The only measure is Red.', 'The only measure worsened.', 'It has a figure for Q2 2025/26.'],
    ],
    [
      'one measure without a figure',
      [NOT_DUE],
      [
        'The only measure is not rated.',
        'The only measure cannot be compared with an earlier period.',
        'It has no figure for Q2 2025/26: not due.',
      ],
    ],
    [
      'measures for information only',
      [GREEN, GREEN, INFORMATION],
      [
        '2 of 2 rated measures are Green (100%), 0 Amber (0%) and 0 Red (0%); 1 of 3 is not rated.',
        '2 of 3 comparable measures improved (67%), 0 worsened (0%), 0 did not change (0%) and 1 for information only went up (33%).',
        'All 3 measures have a figure for Q2 2025/26.',
        '1 of 3 measures has a figure but is not rated: for information only.',
      ],
    ],
    [
      'one Red measure',
      [GREEN, RED_BETTER, NEW],
      [
        '2 of 3 rated measures are Green (67%), 0 Amber (0%) and 1 Red (33%).',
        '2 of 2 comparable measures improved (100%), 0 worsened (0%) and 0 did not change (0%); 1 of 3 cannot be compared.',
        'All 3 measures have a figure for Q2 2025/26.',
        'The only Red measure improved.',
      ],
    ],
    [
      'Red measures that all go one way',
      [RED_WORSE, RED_WORSE],
      [
        '0 of 2 rated measures are Green (0%), 0 Amber (0%) and 2 Red (100%).',
        '0 of 2 comparable measures improved (0%), 2 worsened (100%) and 0 did not change (0%).',
        'Both measures have a figure for Q2 2025/26.',
        'Both Red measures worsened.',
      ],
    ],
    [
      'three Red measures that all go one way',
      [RED_BETTER, RED_BETTER, RED_BETTER],
      [
        '0 of 3 rated measures are Green (0%), 0 Amber (0%) and 3 Red (100%).',
        '3 of 3 comparable measures improved (100%), 0 worsened (0%) and 0 did not change (0%).',
        'All 3 measures have a figure for Q2 2025/26.',
        'All 3 Red measures improved.',
      ],
    ],
    [
      'Red measures without an earlier figure',
      [{ readings: { 'Q2 2025/26': 50 } }, { readings: { 'Q2 2025/26': 60 } }],
      [
        '0 of 2 rated measures are Green (0%), 0 Amber (0%) and 2 Red (100%).',
        'None of 2 measures can be compared with an earlier period.',
        'Both measures have a figure for Q2 2025/26.',
      ],
    ],
    ['nothing', [], ['No measure was read.']],
  ])('of %s', (_what, measures, expected) => {
    expect(headlines(assessmentOf(measures))).toEqual(expected);
  });

  it('name extra bands where the rule has them', () => {
    const policy = { ...DEFAULT_POLICY, bands: { exceeded: 5, amberSplit: 3 } };
    const measures = [GREEN, AMBER, RED].map((words, index) => aMeasure(4 + index, words));
    const assessment = anAssessment({ measures, settings: { ...DEFAULT_SETTINGS, policy } });
    expect(headlines(assessment)[0]).toBe(
      '1 of 3 rated measures is Exceeded (34%), 0 Green (0%), 1 Green-Amber (33%) and 1 Red (33%).',
    );
  });

  it('do not name one period where measures are assessed in several', () => {
    const assessment = assessmentOf([GREEN, GREEN]);
    const [first, ...others] = assessment.measures;
    const monthly = { ...first, period: { kind: 'month', year: 2025, month: 9 } } as typeof first;
    const mixed = { ...assessment, measures: monthly === undefined ? others : [monthly, ...others] };
    expect(headlines(mixed)[2]).toBe('Both measures have a figure for the period assessed.');
  });

  it('are three to five sentences whose shares sum to 100 or are none', () => {
    const kinds = [GREEN, AMBER, RED, RED_BETTER, RED_WORSE, NO_DATA, NOT_DUE, NO_TARGET, INFORMATION, NEW];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 30 }), (measures) => {
        const sentences = headlines(assessmentOf(measures));
        expect(sentences.length).toBeGreaterThanOrEqual(3);
        expect(sentences.length).toBeLessThanOrEqual(5);
        for (const words of sentences) {
          const found = [...words.matchAll(/\((\d+)%\)/g)].map(([, share]) => Number(share));
          expect([0, 100]).toContain(found.reduce((sum, share) => sum + share, 0));
          expect(words).toMatch(/^[A-Z0-9].*\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
