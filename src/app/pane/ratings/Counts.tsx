/** How many measures there are of each status and each trend. */
import { Subtitle2, Text } from '@fluentui/react-components';
import type { Assessment, Counts as AssessmentCounts } from '../../../domain/assessment.ts';
import { periodInWords } from '../../../domain/periodInWords.ts';
import type { Status } from '../../../domain/status.ts';
import type { Direction } from '../../../domain/trend.ts';
import { countsLine, RATINGS } from '../words/ratingsWords.ts';
import { CountTable } from './CountTable.tsx';

/** Those that every scorecard may have: their nought says something. The others are named where there are any. */
const ALWAYS: ReadonlySet<Status | Direction> = new Set([
  'Green',
  'Amber',
  'Red',
  'Not rated',
  'Improved',
  'Worsened',
  'No change',
]);

const STATUSES: readonly Status[] = [
  'Exceeded',
  'Green',
  'Green-Amber',
  'Amber',
  'Red-Amber',
  'Red',
  'Not rated',
];

const TRENDS: readonly Direction[] = [
  'Improved',
  'No change',
  'Worsened',
  'Up',
  'Down',
  'Too few cases',
  'Not comparable',
];

const rowsOf = <Word extends Status | Direction, Kind extends 'status' | 'trend'>(
  kind: Kind,
  words: readonly Word[],
  counts: Readonly<Record<Word, number>>,
) =>
  words
    .map((word) => ({ kind, word, count: counts[word] }))
    .filter(({ word, count }) => count > 0 || ALWAYS.has(word));

export const statusRows = ({ status }: AssessmentCounts) => rowsOf('status', STATUSES, status);
export const trendRows = ({ trend }: AssessmentCounts) => rowsOf('trend', TRENDS, trend);

export function Counts({ assessment: { counts, period } }: { readonly assessment: Assessment }) {
  return (
    <>
      <Subtitle2 as="h2">{RATINGS.counts}</Subtitle2>
      <Text>{`${periodInWords(period)}: ${countsLine(counts.measures, counts.rated)}`}</Text>
      <CountTable caption={RATINGS.status} rows={statusRows(counts)} />
      <CountTable caption={RATINGS.trend} rows={trendRows(counts)} />
    </>
  );
}
