/** The section *Status and trend*: how many are what, by which rules, and each measure with its history. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { troubleWords } from '../../troubleWords.ts';
import { useDesk } from '../parts/deskContext.tsx';
import { Counts } from '../ratings/Counts.tsx';
import { MeasureList } from '../ratings/MeasureList.tsx';
import { Rules } from '../ratings/Rules.tsx';
import type { BookState } from '../state/paneState.ts';
import { RATINGS } from '../words/ratingsWords.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function RatingsTab({ book }: SectionProps) {
  const desk = useDesk();
  if (book.kind === 'troubled')
    return (
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{troubleWords(book.trouble)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => desk.open('scorecard')}>
            {RATINGS.openScorecard}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  const { assessment } = book;
  return (
    <>
      <Counts assessment={assessment} />
      <Rules assessment={assessment} />
      <MeasureList assessment={assessment} />
    </>
  );
}
