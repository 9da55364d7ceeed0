/** Sheets beside those that were read: a scorecard may stand on one of them, or may once have been said to. */
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
import { useMemo } from 'react';
import { kept, useKept } from '../parts/useKept.ts';
import type { ReadBook } from '../state/paneState.ts';
import { nothingReadWords, SCORECARD } from '../words/scorecardWords.ts';
import { PickSheet } from './PickSheet.tsx';
import { mappedInVain, unreadSheets } from './unreadView.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const OPENED = kept<readonly unknown[]>([]);

interface UnreadSheetsProps {
  readonly book: ReadBook;
  readonly onSaved: () => void;
}

export function UnreadSheets({ book: { snapshot, assessment }, onSaved }: UnreadSheetsProps) {
  const styles = useStyles();
  const [opened, setOpened] = useKept(OPENED);
  const unread = useMemo(() => unreadSheets(snapshot, assessment), [snapshot, assessment]);
  const inVain = mappedInVain(unread, assessment);
  if (unread.length === 0) return null;
  return (
    <section aria-label={SCORECARD.unread}>
      {inVain.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{nothingReadWords(inVain)}</MessageBarBody>
        </MessageBar>
      )}
      <Accordion collapsible openItems={[...opened]} onToggle={(_, { openItems }) => setOpened(openItems)}>
        <AccordionItem value="unread">
          <AccordionHeader as="h2">{SCORECARD.unread}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.panel}>
              <Text>{SCORECARD.unreadNote}</Text>
              <PickSheet
                snapshot={snapshot}
                settings={assessment.settings}
                sheets={unread}
                onSaved={onSaved}
              />
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
