/** What was read of the workbook as a whole: how many measures, of which period, with which plan. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import { periodInWords } from '../../../domain/periodInWords.ts';
import { periodWords, planWords, readWords, SCORECARD } from '../words/scorecardWords.ts';
import { PeriodForm } from './PeriodForm.tsx';
import { knownPeriods, periodNamedBy, type SheetView } from './scorecardView.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

const PERIOD = 'period';

interface OverviewProps {
  readonly assessment: Assessment;
  readonly sheets: readonly SheetView[];
}

export function Overview({ assessment, sheets }: OverviewProps) {
  const styles = useStyles();
  const { period, settings, measures, scorecard } = assessment;
  const known = useMemo(() => knownPeriods(assessment), [assessment]);
  const [opened, setOpened] = useState<readonly unknown[]>([]);
  return (
    <section aria-label={SCORECARD.read}>
      <Subtitle2 as="h2" block>
        {SCORECARD.read}
      </Subtitle2>
      <div className={styles.facts}>
        <Text>{readWords(measures.length, sheets.length)}</Text>
        <Text>{periodWords(periodInWords(period), periodNamedBy(assessment))}</Text>
        <Text>{planWords(scorecard.planSheets)}</Text>
      </div>
      <Accordion collapsible openItems={[...opened]} onToggle={(_, { openItems }) => setOpened(openItems)}>
        <AccordionItem value={PERIOD}>
          <AccordionHeader as="h3">{SCORECARD.changePeriod}</AccordionHeader>
          <AccordionPanel>
            <PeriodForm settings={settings} known={known} onSaved={() => setOpened([])} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
