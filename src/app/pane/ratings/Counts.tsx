/** How many measures there are of each status and each trend. */
import { makeStyles, Text, typographyStyles } from '@fluentui/react-components';
import type { Assessment, Counts as AssessmentCounts } from '../../../domain/assessment.ts';
import type { Status } from '../../../domain/status.ts';
import type { Direction } from '../../../domain/trend.ts';
import { countsLine, RATINGS } from '../words/ratingsWords.ts';
import { CountTable } from './CountTable.tsx';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

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
const trendRows = ({ trend }: AssessmentCounts) => rowsOf('trend', TRENDS, trend);

export function Counts({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { counts } = assessment;
  return (
    <>
      <h2 className={styles.heading}>{RATINGS.counts}</h2>
      <Text>{countsLine(assessment)}</Text>
      <CountTable caption={RATINGS.status} rows={statusRows(counts)} />
      <CountTable caption={RATINGS.trend} rows={trendRows(counts)} />
    </>
  );
}
