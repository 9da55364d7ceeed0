import { distanceTravelled } from '../../src/domain/distance.ts';
import { distanceWords } from '../../src/domain/distanceWords.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { aMeasure, at, count, type MeasureWords, percent, period, target } from '../sheets/anAssessment.ts';

const PLACE = at(4, 20);
const NOW = 'Q2 2025/26';

const from = (figure: number, key: string | null = '2023/24'): Measure['baseline'] => ({
  figure: percent(figure, PLACE),
  period: key === null ? null : period(key),
});

const due = (key: string): Measure['due'] => ({ period: period(key), text: key, place: at(4, 21) });

const measureOf = (now: number, goal: number, words: MeasureWords = {}): Measure =>
  aMeasure(4, { readings: { [NOW]: now }, goal, baseline: from(40), ...words });

const distanceOf = (measure: Measure) => distanceTravelled(measure, period(NOW));

describe('distance travelled', () => {
  it.each<[string, Measure, number | null]>([
    ['half the way up', measureOf(50, 60), 50],
    ['half the way down', measureOf(30, 20, { polarity: 'lower' }), 50],
    ['the whole way', measureOf(60, 60), 100],
    ['beyond', measureOf(65, 60), 125],
    ['no way at all', measureOf(40, 60), 0],
    ['the wrong way', measureOf(35, 60), -25],
    ['nowhere, as the target is where it started', measureOf(40, 40), null],
    ['nowhere, as the target is worse', measureOf(35, 30), null],
    ['nothing, as neither way is good', measureOf(50, 60, { polarity: 'near' }), null],
    ['nothing, without a baseline', measureOf(50, 60, { baseline: null }), null],
    ['nothing, without a target', measureOf(50, 60, { goal: null }), null],
    ['nothing, without a figure', measureOf(50, 60, { readings: {} }), null],
    [
      'nothing, as a quarter’s count stands beside a year’s',
      aMeasure(4, {
        unit: 'number',
        readings: { [NOW]: count(50, at(4, 3)) },
        goal: target(60, at(4, 6)),
        baseline: { figure: count(40, PLACE), period: period('2023/24') },
      }),
      null,
    ],
  ])('is %s', (_, measure, share) => {
    expect(distanceOf(measure)?.share ?? null).toBe(share);
  });

  it.each<[string, MeasureWords, string | null, number | null, number | null, boolean | null]>([
    // From March 2024: 18 of 24 months have gone by September 2025.
    ['in time', { due: due('Mar 2026'), readings: { [NOW]: 55 } }, 'Mar 2026', 75, 60, true],
    ['too slow', { due: due('Mar 2026'), readings: { [NOW]: 52 } }, 'Mar 2026', 75, 56, false],
    ['over and short', { due: due('Mar 2025'), readings: { [NOW]: 52 } }, 'Mar 2025', 100, 52, false],
    ['over and there', { due: due('Mar 2025'), readings: { [NOW]: 61 } }, 'Mar 2025', 100, 61, true],
    ['unknown, without a date', { readings: { [NOW]: 55 } }, null, null, null, null],
    [
      'unknown, without the baseline’s date',
      { due: due('Mar 2026'), readings: { [NOW]: 55 }, baseline: from(40, null) },
      'Mar 2026',
      null,
      null,
      null,
    ],
    [
      'unknown, as the baseline is of the period itself',
      { due: due('Mar 2026'), readings: { [NOW]: 55 }, baseline: from(40, NOW) },
      'Mar 2026',
      null,
      null,
      null,
    ],
  ])('its pace is %s', (_, words, by, timeGone, figure, reaches) => {
    const found = distanceOf(aMeasure(4, { goal: 60, baseline: from(40), ...words }));
    expect(found?.by ?? null).toEqual(by === null ? null : period(by));
    expect(found?.pace ?? null).toEqual(timeGone === null ? null : { timeGone, figure, reaches });
  });

  it('goes by the last dated target where no date is set apart', () => {
    const periodTargets = new Map([
      ['2025/26', target(50, at(4, 7))],
      ['2027/28', target(60, at(4, 8))],
    ]);
    const found = distanceOf(measureOf(50, 99, { periodTargets }));
    expect(found).toMatchObject({
      share: 50,
      by: period('2027/28'),
      pace: { timeGone: 37.5, reaches: true },
    });
  });
});

describe('in words', () => {
  it.each<[string, MeasureWords]>([
    [
      '60% of the way from 40% (2023/24) to 60% by March 2026; at this pace 56% by then, short of the target.',
      { due: due('Mar 2026'), readings: { [NOW]: 52 } },
    ],
    [
      '75% of the way from 40% (2023/24) to 60% by March 2026; at this pace the target is reached in time.',
      { due: due('Mar 2026'), readings: { [NOW]: 55 } },
    ],
    ['60% of the way from 40% to 60%.', { baseline: from(40, null), readings: { [NOW]: 52 } }],
    ['The whole way from 40% (2023/24) to 60%.', { readings: { [NOW]: 60 } }],
    ['99% of the way from 40% (2023/24) to 60%.', { readings: { [NOW]: 59.9 } }],
    ['Less than 1% of the way from 0% (2023/24) to 60%.', { baseline: from(0), readings: { [NOW]: 0.1 } }],
    [
      'Further from 60% by March 2026 than the baseline of 40% (2023/24); 75% of the time has gone.',
      { due: due('Mar 2026'), readings: { [NOW]: 35 } },
    ],
    [
      'No further than the baseline of 40% (2023/24), towards 60% by the end of 2025/26; 75% of the time has gone.',
      { due: due('2025/26'), readings: { [NOW]: 40 } },
    ],
    [
      '60% of the way from 40% (2023/24) to 60% by March 2025; the time is over.',
      { due: due('Mar 2025'), readings: { [NOW]: 52 } },
    ],
  ])('%s', (sentence, words) => {
    const measure = aMeasure(4, { goal: 60, baseline: from(40), ...words });
    const found = distanceOf(measure);
    expect(found && distanceWords(measure, found)).toBe(sentence);
  });
});
