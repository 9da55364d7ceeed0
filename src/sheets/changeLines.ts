/** The section “Changes since the last committee”: what it is compared with, and a line for every change. */
import type { Assessment } from '../domain/assessment.ts';
import { type Change, type ChangeKind, type Changes, changesSince } from '../domain/changesSince.ts';
import { describeRatings } from '../domain/describePolicy.ts';
import type { Past, PastMeasure } from '../domain/past.ts';
import { pastOf } from '../domain/pastOf.ts';
import { periodKey } from '../domain/period.ts';
import { dateWords, periodInWords } from '../domain/periodInWords.ts';
import { periodOfKey } from '../domain/periodOfKey.ts';
import { changeWords } from './changeWords.ts';
import type { MeasureLine } from './measureLine.ts';
import { NOTHING } from './shown.ts';

export interface ChangeLine {
  /** The measure as it is now; null where the scorecard has it no longer. */
  readonly line: MeasureLine | null;
  /** The measure as it was; null where only the one of now is needed. */
  readonly gone: PastMeasure | null;
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

export interface ChangeSection {
  /** What the figures are compared with, how much has changed, and the rule of then where it was another. */
  readonly sentences: readonly string[];
  readonly lines: readonly ChangeLine[];
}

const NOTHING_BEFORE =
  'There is nothing to compare with: this workbook keeps no summary of an earlier period, and no sheet of one.';

const wordsOfKey = (key: string): string => {
  const period = periodOfKey(key);
  return period === null ? key : periodInWords(period);
};

function comparedWith({ source }: Past, period: string): string {
  switch (source.kind) {
    case 'sheet':
      return `Compared with the sheet “${source.sheet}”, ${wordsOfKey(source.period)}, rated by the rule in force now`;
    case 'history':
      return source.period === period
        ? `Compared with the summary of this same period made on ${dateWords(source.madeOn)}, as none of an earlier period is kept`
        : `Compared with the summary of ${wordsOfKey(source.period)} made on ${dateWords(source.madeOn)}`;
  }
}

const some = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

const series = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** `3 ratings moved (1 better, 2 worse), 1 earlier figure was restated and 1 measure is new`. */
function countWords({ list }: Changes): string {
  const of = (kind: ChangeKind): number => list.filter((change) => change.kind === kind).length;
  const moves = (direction: number): number =>
    list.filter((change) => change.kind === 'rating' && change.moved === direction).length;
  const directions = [
    some(moves(-1), 'worse', 'worse'),
    some(moves(1), 'better', 'better'),
    some(moves(0), 'to or from Not rated', 'to or from Not rated'),
  ].filter((part) => part !== '');
  const ratings = some(of('rating'), 'rating moved', 'ratings moved');
  const parts = [
    ratings === '' ? '' : `${ratings} (${directions.join(', ')})`,
    some(of('restated'), 'earlier figure was restated', 'earlier figures were restated'),
    some(of('target'), 'target changed', 'targets changed'),
    some(of('name'), 'measure is worded otherwise', 'measures are worded otherwise'),
    some(of('added'), 'measure is new', 'measures are new'),
    some(of('gone'), 'measure is no longer reported', 'measures are no longer reported'),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? 'no rating moved, no earlier figure or target changed, and the measures are the same'
    : series(parts);
}

function ruleSentences(changes: Changes, { settings }: Assessment): readonly string[] {
  const { rule } = changes.past;
  if (!changes.ruleChanged || rule === null) return [];
  const count = changes.list.filter(({ kind }) => kind === 'rule').length;
  const differ =
    count === 0
      ? 'No rating would differ under it.'
      : `${some(count, 'rating', 'ratings')} of now would differ under it.`;
  return [
    `The rule has changed since. It was: ${describeRatings({ ...settings.policy, ...rule })} ${differ}`,
  ];
}

function changeLine(
  change: Change,
  lineOf: (change: Exclude<Change, { kind: 'gone' }>) => MeasureLine | null,
): ChangeLine {
  const { what, before, now } = changeWords(change);
  return {
    line: change.kind === 'gone' ? null : lineOf(change),
    gone: change.kind === 'gone' ? change.past : null,
    what,
    before: before ?? NOTHING,
    now: now ?? NOTHING,
  };
}

/**
 * The section's words. `lines` are those of all measures, in any order.
 * @param madeOn ISO date of the making
 */
export function changeSection(
  assessment: Assessment,
  lines: readonly MeasureLine[],
  madeOn: string,
): ChangeSection {
  const { scorecard, settings, period, measures } = assessment;
  const past = pastOf(scorecard.kept, period, settings.policy, madeOn);
  if (past === null) return { sentences: [NOTHING_BEFORE], lines: [] };
  const changes = changesSince(measures, past, settings.policy);
  const known = new Map(lines.map((line) => [line.assessed, line]));
  return {
    sentences: [
      `${comparedWith(past, periodKey(period))}: ${countWords(changes)}.`,
      ...ruleSentences(changes, assessment),
    ],
    lines: changes.list.map((change) => changeLine(change, ({ of }) => known.get(of) ?? null)),
  };
}
