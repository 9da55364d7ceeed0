/** What was read of the workbook as a whole: how many measures, of which period, with which plan. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type Ref, useId, useMemo } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import { periodInWords } from '../../../domain/periodInWords.ts';
import { SectionHeading } from '../parts/SectionHeading.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { periodWords, planWords, readWords, SCORECARD } from '../words/scorecardWords.ts';
import { PeriodForm } from './PeriodForm.tsx';
import { knownPeriods, periodNamedBy, type SheetView } from './scorecardView.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

const PERIOD = 'period';

const OPENED = kept<readonly unknown[]>([]);

interface OverviewProps {
  readonly assessment: Assessment;
  readonly sheets: readonly SheetView[];
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Overview({ assessment, sheets, heading }: OverviewProps) {
  const styles = useStyles();
  const { period, settings, measures, scorecard } = assessment;
  const known = useMemo(() => knownPeriods(assessment), [assessment]);
  const [opened, setOpened] = useKept(OPENED);
  const header = useId();
  const closed = (): void => {
    setOpened([]);
    document.getElementById(header)?.focus();
  };
  return (
    <section aria-label={SCORECARD.read}>
      <SectionHeading ref={heading}>{SCORECARD.read}</SectionHeading>
      <div className={styles.facts}>
        <Text>{readWords(measures.length, sheets.length)}</Text>
        <Text>{periodWords(periodInWords(period), periodNamedBy(assessment))}</Text>
        <Text>{planWords(scorecard.planSheets)}</Text>
      </div>
      <Accordion collapsible openItems={[...opened]} onToggle={(_, { openItems }) => setOpened(openItems)}>
        <AccordionItem value={PERIOD}>
          <AccordionHeader as="h3" button={{ id: header }}>
            {SCORECARD.changePeriod}
          </AccordionHeader>
          <AccordionPanel>
            <PeriodForm settings={settings} known={known} onSaved={closed} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
