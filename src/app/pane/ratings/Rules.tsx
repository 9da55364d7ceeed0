/** The rules by which measures are rated: in a sentence, and to be changed when opened. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Spinner,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import { describePolicy } from '../../../domain/describePolicy.ts';
import { onDemand } from '../parts/onDemand.ts';
import { kept, useKept } from '../parts/useKept.ts';
import { RATINGS, RULES } from '../words/ratingsWords.ts';

const policyForm = onDemand(() => import('./PolicyForm.tsx'));

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

const OPENED = kept<readonly unknown[]>([]);

export function Rules({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const PolicyForm = policyForm();
  const [opened, setOpened] = useKept(OPENED);
  const { settings, period } = assessment;
  return (
    <Accordion collapsible openItems={[...opened]} onToggle={(_, { openItems }) => setOpened(openItems)}>
      <AccordionItem value="rules">
        <AccordionHeader as="h2">
          <span className={styles.title}>{RULES.title}</span>
        </AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            <Text>{`${RULES.inForce}: ${describePolicy(settings.policy, period.kind)}`}</Text>
            <Suspense fallback={<Spinner size="tiny" label={RATINGS.loading} />}>
              <PolicyForm assessment={assessment} />
            </Suspense>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
