/** The three to five sentences that open a summary, each share with its base. */
import type { AssessedMeasure, Assessment, Counts } from './assessment.ts';
import { periodKey } from './period.ts';
import { shares } from './shares.ts';
import type { Status, StatusReason } from './status.ts';
import type { Direction } from './trend.ts';

/** `31 measures`, `1 rated measure`. */
const some = (count: number, what = ''): string => `${count} ${what}${count === 1 ? 'measure' : 'measures'}`;

/** `All 3 Red measures`, `Both Red measures`; of two and more. */
const everyOne = (count: number, what = ''): string =>
  count === 2 ? `Both ${what}measures` : `All ${some(count, what)}`;

/** `a, b and c`. */
const series = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** `; 3 of 34 are not rated`, or nothing where it is none. */
const remainder = (count: number, whole: number, what: string): string =>
  count === 0 ? '' : `; ${count} of ${whole} ${what}`;

/** How many there are of each, in the order of the words given, those that are none left out. */
function tally<Word extends string>(
  found: readonly Word[],
  words: Readonly<Record<Word, string>>,
): readonly string[] {
  const order = Object.keys(words) as Word[];
  return order.flatMap((word) => {
    const count = found.filter((each) => each === word).length;
    return count === 0 ? [] : [`${count} ${words[word]}`];
  });
}

/** `2 no data and 1 not due`; the reason alone where there is one. */
const reasonList = (parts: readonly string[]): string =>
  parts.length === 1 ? parts.join('').replace(/^\d+ /, '') : series(parts);

/** The rated statuses from best to worst; the extra bands only where a measure has one. */
function ratedStatuses({ status }: Counts): readonly Exclude<Status, 'Not rated'>[] {
  const order = ['Exceeded', 'Green', 'Green-Amber', 'Amber', 'Red-Amber', 'Red'] as const;
  const always: readonly Status[] = ['Green', 'Amber', 'Red'];
  const usesSplit = status['Green-Amber'] + status['Red-Amber'] > 0;
  return order.filter(
    (each) => status[each] > 0 || (always.includes(each) && !(usesSplit && each === 'Amber')),
  );
}

function ratingSentence(counts: Counts): string {
  const { measures, rated, status } = counts;
  const statuses = ratedStatuses(counts);
  const unrated = remainder(
    status['Not rated'],
    measures,
    `${status['Not rated'] === 1 ? 'is' : 'are'} not rated`,
  );
  if (rated === 0)
    return measures === 1 ? 'The only measure is not rated.' : `None of ${some(measures)} is rated.`;
  if (rated === 1) {
    const [only] = statuses.filter((each) => status[each] === 1);
    return `The only ${measures === 1 ? '' : 'rated '}measure is ${only}${unrated}.`;
  }
  const percent = shares(statuses.map((each) => status[each]));
  const parts = statuses.map((each, index) => {
    const count = status[each];
    const base = index === 0 ? ` of ${some(rated, 'rated ')} ${count === 1 ? 'is' : 'are'}` : '';
    return `${count}${base} ${each} (${percent[index]}%)`;
  });
  return `${series(parts)}${unrated}.`;
}

const MOVED: Readonly<Record<'Improved' | 'Worsened' | 'No change' | 'Up' | 'Down', string>> = {
  Improved: 'improved',
  Worsened: 'worsened',
  'No change': 'did not change',
  Up: 'for information only went up',
  Down: 'for information only went down',
};

function trendSentence({ measures, trend }: Counts): string {
  const moves = Object.keys(MOVED) as (keyof typeof MOVED)[];
  const shown = moves.filter((move) => trend[move] > 0 || (move !== 'Up' && move !== 'Down'));
  const compared = moves.reduce((sum, move) => sum + trend[move], 0);
  const rest = remainder(measures - compared, measures, 'cannot be compared');
  if (compared === 0)
    return measures === 1
      ? 'The only measure cannot be compared with an earlier period.'
      : `None of ${some(measures)} can be compared with an earlier period.`;
  if (compared === 1) {
    const [only] = shown.filter((move) => trend[move] === 1);
    return `The only ${measures === 1 ? '' : 'comparable '}measure ${only === undefined ? '' : MOVED[only]}${rest}.`;
  }
  const percent = shares(shown.map((move) => trend[move]));
  const parts = shown.map((move, index) => {
    const base = index === 0 ? ` of ${some(compared, 'comparable ')}` : '';
    return `${trend[move]}${base} ${MOVED[move]} (${percent[index]}%)`;
  });
  return `${series(parts)}${rest}.`;
}

type Absence = 'no data' | 'not due' | 'suppressed' | 'not applicable' | 'unreadable';

const ABSENT: Readonly<Record<Absence, string>> = {
  'no data': 'no data',
  'not due': 'not due',
  suppressed: 'withheld',
  'not applicable': 'not applicable',
  unreadable: 'not readable',
};

/** Why a measure has no figure; null where it has. */
function absence({ reading }: AssessedMeasure): Absence | null {
  if (reading === null) return 'no data';
  switch (reading.kind) {
    case 'measured':
      return null;
    case 'missing':
      return reading.reason === 'not due' ? 'not due' : 'no data';
    case 'suppressed':
    case 'not applicable':
    case 'unreadable':
      return reading.kind;
  }
}

/** ` for Q2 2025/26`; nothing where the period is unknown. */
function forPeriod({ measures, period }: Assessment): string {
  if (period.kind === 'unknown') return '';
  const key = periodKey(period);
  return measures.every((each) => periodKey(each.period) === key)
    ? ` for ${key}`
    : ' for the period assessed';
}

function reportedSentence(assessment: Assessment): string {
  const { measures } = assessment;
  const absent = measures.map(absence).filter((reason) => reason !== null);
  const when = forPeriod(assessment);
  if (absent.length === 0)
    return measures.length === 1
      ? `It has a figure${when}.`
      : `${everyOne(measures.length)} have a figure${when}.`;
  const reasons = tally(absent, ABSENT);
  if (measures.length === 1) return `It has no figure${when}: ${reasonList(reasons)}.`;
  const who =
    absent.length === measures.length
      ? `None of ${some(measures.length)} has a figure`
      : `${absent.length} of ${some(measures.length)} ${absent.length === 1 ? 'has' : 'have'} no figure`;
  return `${who}${when}: ${reasonList(reasons)}.`;
}

const RED_MOVES: Readonly<Record<Direction, string>> = {
  Improved: 'improved',
  Worsened: 'worsened',
  'No change': 'did not change',
  Up: 'went up',
  Down: 'went down',
  'Too few cases': 'cannot be compared for want of cases',
  'Not comparable': 'cannot be compared',
};

function redSentences(measures: readonly AssessedMeasure[]): readonly string[] {
  const red = measures.filter(({ rating }) => rating.status === 'Red').map(({ trend }) => trend.direction);
  const [only] = red;
  if (only === undefined || measures.length === 1) return [];
  if (red.every((move) => move === 'Not comparable')) return [];
  if (red.length === 1) return [`The only Red measure ${RED_MOVES[only]}.`];
  return red.every((move) => move === only)
    ? [`${everyOne(red.length, 'Red ')} ${RED_MOVES[only]}.`]
    : [`Of ${some(red.length, 'Red ')}, ${series(tally(red, RED_MOVES))}.`];
}

/** The reasons for which a measure that has a figure is not rated. */
type BarredReason = Extract<
  StatusReason,
  'information only' | 'no target' | 'target unreadable' | 'polarity unknown' | 'not due'
>;

const BARRED: Readonly<Record<BarredReason, string>> = {
  'information only': 'for information only',
  'no target': 'without a target',
  'target unreadable': 'with a target that states no figure',
  'polarity unknown': 'with no word on which way is good',
  'not due': 'to be judged at the end of the year',
};

const isBarred = (reason: StatusReason): reason is BarredReason => Object.hasOwn(BARRED, reason);

function unratedSentences(measures: readonly AssessedMeasure[]): readonly string[] {
  const reasons = measures
    .filter(({ reading, rating }) => reading?.kind === 'measured' && rating.status === 'Not rated')
    .map(({ rating }) => rating.reason)
    .filter(isBarred);
  if (reasons.length === 0) return [];
  const why = tally(reasons, BARRED);
  if (measures.length === 1) return [`It has a figure but is not rated: ${reasonList(why)}.`];
  if (reasons.length === measures.length) return [`They have figures but are not rated: ${reasonList(why)}.`];
  const who = reasons.length === 1 ? 'has a figure but is' : 'have a figure but are';
  return [`${reasons.length} of ${some(measures.length)} ${who} not rated: ${reasonList(why)}.`];
}

/**
 * The headlines: how many are rated and how, how many moved, how many have no figure, where the Reds are going and
 * why others with a figure are not rated. Shares within a sentence sum to 100; every count states what it is of.
 */
export function headlines(assessment: Assessment): readonly string[] {
  const { counts, measures } = assessment;
  if (counts.measures === 0) return ['No measure was read.'];
  return [
    ratingSentence(counts),
    trendSentence(counts),
    reportedSentence(assessment),
    ...redSentences(measures),
    ...unratedSentences(measures),
  ];
}
