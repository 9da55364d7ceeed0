/** All findings of a workbook that was read, one severity at a time. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { PagedList } from '../parts/PagedList.tsx';
import { SectionHeading } from '../parts/SectionHeading.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import type { ReadBook } from '../state/paneState.ts';
import {
  blockingWords,
  CHECKS,
  emptyWords,
  type Filter,
  filterLabel,
  repairAllWords,
  repairableWords,
  repairsWords,
} from '../words/checksWords.ts';
import { byFilter, gravest, repairable } from './checksView.ts';
import { FindingItem } from './FindingItem.tsx';
import { RepairPreview } from './RepairPreview.tsx';
import { SeverityFilter } from './SeverityFilter.tsx';

const useStyles = makeStyles({
  repairs: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** null: the gravest of which there are any. */
const CHOSEN = kept<Filter | null>(null);

export function Findings({ book: { assessment, blocking } }: { readonly book: ReadBook }) {
  const styles = useStyles();
  const { findings, settings } = assessment;
  const listed = useMemo(() => byFilter(findings), [findings]);
  const repairs = useMemo(() => repairable(findings), [findings]);
  const [filter, setFilter] = useKept(CHOSEN);
  const [first] = useState(() => gravest(listed));
  const chosen = filter ?? first;
  // What was pressed goes away with its finding: the keyboard goes on at the list's heading.
  const heading = useRef<HTMLHeadingElement>(null);
  const goOn = (): void => heading.current?.focus();

  return (
    <>
      <MessageBar layout="multiline" intent={blocking.length > 0 ? 'error' : 'success'}>
        <MessageBarBody>
          {blocking.length > 0 ? blockingWords(blocking.length) : CHECKS.nothingBlocks}
        </MessageBarBody>
      </MessageBar>
      {repairs.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="repairs">
            <AccordionHeader as="h2">{repairsWords(repairs.length)}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.repairs}>
                <Text>{repairableWords(repairs.length)}</Text>
                <RepairPreview findings={repairs} press={repairAllWords(repairs.length)} onRepaired={goOn} />
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <SeverityFilter chosen={chosen} counts={listed} onChoose={setFilter} />
      <SectionHeading ref={heading}>{filterLabel(chosen)}</SectionHeading>
      {listed[chosen].length === 0 ? (
        <Text>{emptyWords(chosen)}</Text>
      ) : (
        <PagedList key={chosen} label={filterLabel(chosen)} items={listed[chosen]} keyOf={({ key }) => key}>
          {({ key, finding }) => <FindingItem id={key} finding={finding} settings={settings} onGone={goOn} />}
        </PagedList>
      )}
    </>
  );
}
