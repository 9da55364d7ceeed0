/** The section *Status and trend*: how many are what, by which rules, and each measure with its history. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { troubleWords } from '../../troubleWords.ts';
import { Counts } from '../ratings/Counts.tsx';
import { MeasureList } from '../ratings/MeasureList.tsx';
import { Rules } from '../ratings/Rules.tsx';
import type { BookState } from '../state/paneState.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function RatingsTab({ book }: SectionProps) {
  if (book.kind === 'troubled')
    return (
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{troubleWords(book.trouble)}</MessageBarBody>
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
