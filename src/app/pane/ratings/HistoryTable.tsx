/** A measure's readings and targets as a table, the latest first: what the plot draws, in figures. */
import { makeStyles, mergeClasses, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { Measure } from '../../../domain/measure.ts';
import type { HistoryPoint } from '../../../domain/measureHistory.ts';
import { periodKey } from '../../../domain/period.ts';
import { historyTitle, periodWord, RATINGS, readingWords, targetWords } from '../words/ratingsWords.ts';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', width: '100%', maxWidth: '380px' },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 'inherit',
    overflowWrap: 'break-word',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  period: { whiteSpace: 'nowrap' },
  heading: { textAlign: 'left', overflowWrap: 'normal', paddingRight: tokens.spacingHorizontalS },
});

const HEADINGS = [RATINGS.period, RATINGS.reading, RATINGS.target] as const;

interface HistoryTableProps {
  readonly measure: Measure;
  readonly points: readonly HistoryPoint[];
}

export function HistoryTable({ measure, points }: HistoryTableProps) {
  const styles = useStyles();
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{historyTitle(measure)}</caption>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ period, reading, target, isHeld }) => (
            <tr key={periodKey(period)}>
              <th scope="row" className={mergeClasses(styles.cell, styles.period)}>
                {periodWord(period)}
              </th>
              <td className={styles.cell}>{readingWords(measure, reading)}</td>
              <td className={styles.cell}>{targetWords(measure, target, isHeld)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.some(({ isFresh }) => isFresh) && <Text size={200}>{RATINGS.restarts}</Text>}
    </>
  );
}
