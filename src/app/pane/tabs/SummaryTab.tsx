/** The section *Summary*: the committee's details, what will be written, the press itself, and the text to paste. */
import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDesk, useIsBusy, usePaneState } from '../parts/deskContext.tsx';
import { TroubledBar } from '../parts/TroubledBar.tsx';
import type { BookState } from '../state/paneState.ts';
import { CoveringText } from '../summary/CoveringText.tsx';
import { DetailsForm } from '../summary/DetailsForm.tsx';
import { Preview } from '../summary/Preview.tsx';
import { blockedWords, SUMMARY } from '../words/summaryWords.ts';

interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export default function SummaryTab({ book }: SectionProps) {
  const styles = useStyles();
  const desk = useDesk();
  const isBusy = useIsBusy();
  const { lastChange } = usePaneState();
  if (book.kind === 'troubled') return <TroubledBar trouble={book.trouble} />;
  const { assessment, blocking } = book;
  return (
    <>
      {blocking.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{blockedWords(blocking.length)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.generate()}>
          {SUMMARY.generate}
        </Button>
        {lastChange !== null && (
          <Button disabledFocusable={isBusy} onClick={() => void desk.putBack()}>
            {SUMMARY.putBack}
          </Button>
        )}
      </div>
      {lastChange !== null && <Text size={200}>{SUMMARY.putBackNote}</Text>}
      <DetailsForm settings={assessment.settings} />
      <Preview book={book} />
      <CoveringText assessment={assessment} />
    </>
  );
}
