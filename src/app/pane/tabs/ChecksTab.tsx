/** The section *Checks*: what is found wrong, what stands in the way of a summary, and what can be done about it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { troubleWords } from '../../troubleWords.ts';
import { Findings } from '../checks/Findings.tsx';
import { useDesk } from '../parts/deskContext.tsx';
import type { BookState } from '../state/paneState.ts';
import { CHECKS } from '../words/checksWords.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function ChecksTab({ book }: SectionProps) {
  const desk = useDesk();
  if (book.kind === 'read') return <Findings book={book} />;
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{troubleWords(book.trouble)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => desk.open('scorecard')}>
          {CHECKS.openScorecard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
