/** An opened measure: how far the next colour is, how its readings went beside the target, and its cells in the sheet. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AssessedMeasure } from '../../../domain/assessment.ts';
import { distanceTravelled } from '../../../domain/distance.ts';
import { distanceWords } from '../../../domain/distanceWords.ts';
import { isSeries, measureHistory } from '../../../domain/measureHistory.ts';
import { nextColour } from '../../../domain/nextColour.ts';
import { nextColourWords } from '../../../domain/nextColourWords.ts';
import type { Policy } from '../../../domain/policy.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { RATINGS, trendLine } from '../words/ratingsWords.ts';
import { HistoryPlot } from './HistoryPlot.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { measurePlace } from './measureFilter.ts';
import { plotGeometry } from './plotGeometry.ts';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface MeasureDetailProps {
  readonly assessed: AssessedMeasure;
  readonly policy: Policy;
}

export default function MeasureDetail({ assessed, policy }: MeasureDetailProps) {
  const styles = useStyles();
  const { measure, reading, period, trend, secondTrend } = assessed;
  const history = useMemo(() => measureHistory(assessed), [assessed]);
  const geometry = useMemo(
    () => (isSeries(history) ? plotGeometry(measure, history) : null),
    [measure, history],
  );
  const next = useMemo(() => nextColour(assessed, policy), [assessed, policy]);
  const travelled = useMemo(() => distanceTravelled(measure, period), [measure, period]);
  const nextWords = next === null ? null : nextColourWords(next);
  return (
    <div className={styles.detail}>
      {nextWords !== null && <Text>{`${RATINGS.nextColour}: ${nextWords}.`}</Text>}
      <Text>{trendLine(RATINGS.trend, assessed, trend)}</Text>
      {secondTrend !== null && <Text>{trendLine(RATINGS.longTrend, assessed, secondTrend)}</Text>}
      {travelled !== null && <Text>{`${RATINGS.distance}: ${distanceWords(measure, travelled)}`}</Text>}
      {history.length < 2 ? (
        <Text size={200}>{RATINGS.noHistory}</Text>
      ) : (
        <>
          {geometry === null ? (
            <Text size={200}>{RATINGS.noPlot}</Text>
          ) : (
            <HistoryPlot geometry={geometry} points={history} />
          )}
          <HistoryTable measure={measure} points={history} />
        </>
      )}
      <Text>
        {`${RATINGS.inSheet}: `}
        <PlaceLink place={reading?.place ?? measurePlace(assessed)} />
      </Text>
    </div>
  );
}
