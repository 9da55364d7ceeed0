/**
 * Status and trend of one measure, worked out from the rules alone (rules.md 4 and 5) and independently of the
 * product. It exists to check the answers that stand beside the cells, so that each is given twice.
 */
import { roundAway } from './cells.mjs';

export const DEFAULTS = {
  toleranceKind: 'percent of target',
  green: 0,
  amber: 5,
  amberIfImproved: false,
  trend: {
    comparedWith: 'previous period',
    cumulativeMeasures: 'same period last year',
    noMaterialChange: 0,
  },
};

const nine = (value) => roundAway(value, 9);
const isMeasured = (reading) => reading?.kind === 'measured';
const shown = (reading) => roundAway(reading.value, reading.places);

/** How far `value` lies from what the target asks, and the edge it fell short of. */
function shortfall(value, target, polarity) {
  if (target.kind === 'band') {
    if (value < target.low) return { gap: nine(target.low - value), edge: target.low };
    if (value > target.high) return { gap: nine(value - target.high), edge: target.high };
    return { gap: 0, edge: target.high };
  }
  const aim = shown(target);
  if (polarity === 'near') return { gap: nine(Math.abs(value - aim)), edge: aim };
  const gap = nine(Math.max(0, polarity === 'lower' ? value - aim : aim - value));
  const strict = target.operator === '<' || target.operator === '>';
  return { gap: gap === 0 && strict && value === aim ? 10 ** -target.places : gap, edge: aim };
}

const WITHHELD = new Map([
  ['missing', 'no data'],
  ['suppressed', 'suppressed'],
  ['not applicable', 'not applicable'],
  ['unreadable', 'unreadable'],
]);

/** `{ status, reason }` for a reading held to a target. */
export function rate({ polarity, reading, target, floor, cumulativeToAnnual, betterThanLastYear, policy }) {
  const not = (reason) => ({ status: 'Not rated', reason });
  if (polarity === 'information') return not('information only');
  if (!isMeasured(reading)) return not(reading.reason ?? WITHHELD.get(reading.kind));
  if (cumulativeToAnnual) return not('not due');
  if (target.kind === 'missing') return not('no target');
  if (target.kind === 'unreadable') return not('target unreadable');
  if (polarity === 'unknown') return not('polarity unknown');
  const value = shown(reading);
  const { gap, edge } = shortfall(value, target, polarity);
  const limit = (n) => nine(policy.toleranceKind === 'points' ? n : (n / 100) * Math.abs(edge));
  if (gap === 0) return { status: 'Green', reason: 'met' };
  if (gap <= limit(policy.green)) return { status: 'Green', reason: 'within green tolerance' };
  const holdsFloor = floor != null && (polarity === 'lower' ? value <= floor : value >= floor);
  if (gap <= limit(policy.amber) || holdsFloor || betterThanLastYear) {
    return { status: 'Amber', reason: 'within tolerance' };
  }
  return { status: 'Red', reason: 'beyond tolerance' };
}

/** The trend from `before` to `reading`; both as readings, `target` for near-target measures. */
export function compare({ polarity, reading, before, target, policy }) {
  if (polarity === 'unknown' || !isMeasured(reading) || !isMeasured(before)) return 'Not comparable';
  const step = policy.trend.noMaterialChange;
  const [now, then] = [shown(reading), shown(before)];
  if (polarity === 'information') return now === then ? 'No change' : now > then ? 'Up' : 'Down';
  if (polarity !== 'near') {
    if (nine(Math.abs(now - then)) <= step) return 'No change';
    return now > then === (polarity === 'higher') ? 'Improved' : 'Worsened';
  }
  if (target.kind !== 'band' && target.kind !== 'measured') return 'Not comparable';
  const change = nine(shortfall(then, target, 'near').gap - shortfall(now, target, 'near').gap);
  if (Math.abs(change) <= step) return 'No change';
  return change > 0 ? 'Improved' : 'Worsened';
}

const span = (year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The key of the period just before, and of the same period a year before; by the written forms of contract.md. */
export function neighbours(key) {
  const quarter = key.match(/^([QH])(\d) (\d{4})/);
  if (quarter) {
    const [, letter, at, year] = [quarter[0], quarter[1], Number(quarter[2]), Number(quarter[3])];
    const last = letter === 'Q' ? 4 : 2;
    return {
      before: at === 1 ? `${letter}${last} ${span(year - 1)}` : `${letter}${at - 1} ${span(year)}`,
      lastYear: `${letter}${at} ${span(year - 1)}`,
      endsYear: at === last,
    };
  }
  const month = key.match(/^([A-Z][a-z]{2}) (\d{4})$/);
  if (month) {
    const [at, year] = [MONTHS.indexOf(month[1]), Number(month[2])];
    return {
      before: at === 0 ? `Dec ${year - 1}` : `${MONTHS[at - 1]} ${year}`,
      lastYear: `${month[1]} ${year - 1}`,
      endsYear: month[1] === 'Mar',
    };
  }
  const year = key.match(/^(AY )?(\d{4})(\/\d\d)?$/);
  const before = `${year[1] ?? ''}${year[3] ? span(Number(year[2]) - 1) : Number(year[2]) - 1}`;
  return { before, lastYear: before, endsYear: true };
}
