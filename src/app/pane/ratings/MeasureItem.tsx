/** One measure of the list: what it reads, what it should, how it is rated and why; more of it when opened. */
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { memo, type ReactNode, Suspense } from 'react';
import type { AssessedMeasure, Assessment } from '../../../domain/assessment.ts';
import type { Trend } from '../../../domain/trend.ts';
import { trendWord } from '../../../domain/trendWord.ts';
import { showTarget } from '../../../sheets/shown.ts';
import { onDemand } from '../parts/onDemand.ts';
import { currentReading, measureTitle, RATINGS } from '../words/ratingsWords.ts';
import { Mark } from './Mark.tsx';

const measureDetail = onDemand(() => import('./MeasureDetail.tsx'));

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  said: {
    ...typographyStyles.body1,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  why: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
});

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  );
}

const TrendFact = ({ term, trend }: { readonly term: string; readonly trend: Trend }) => (
  <Fact term={term}>
    <Mark kind="trend" word={trend.direction} />
    {trendWord(trend)}
  </Fact>
);

interface MeasureItemProps {
  /** Tells it from every other measure. */
  readonly id: string;
  readonly assessed: AssessedMeasure;
  readonly assessment: Assessment;
  readonly isOpen: boolean;
}

export const MeasureItem = memo(function MeasureItem({ id, assessed, assessment, isOpen }: MeasureItemProps) {
  const styles = useStyles();
  const MeasureDetail = measureDetail();
  const { measure, rating, trend, secondTrend, target, why } = assessed;
  return (
    <AccordionItem value={id} className={styles.item}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.name}>{measureTitle(measure)}</span>
      </AccordionHeader>
      <dl className={styles.facts}>
        <Fact term={RATINGS.reading}>{currentReading(assessed, assessment.period)}</Fact>
        <Fact term={RATINGS.target}>{showTarget(measure, target).text}</Fact>
        <Fact term={RATINGS.status}>
          <Mark kind="status" word={rating.status} />
          {rating.status}
        </Fact>
        <TrendFact term={RATINGS.trend} trend={trend} />
        {secondTrend !== null && <TrendFact term={RATINGS.longTrend} trend={secondTrend} />}
      </dl>
      <p className={styles.why}>{why}</p>
      <AccordionPanel>
        {isOpen && (
          <Suspense fallback={<Spinner size="tiny" label={RATINGS.loading} />}>
            <MeasureDetail assessed={assessed} policy={assessment.settings.policy} />
          </Suspense>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
});
