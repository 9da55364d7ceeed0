/** The section *Status and trend*: how many are what, by which rules, and each measure with its history. */
import { TroubledBar } from '../parts/TroubledBar.tsx';
import { Counts } from '../ratings/Counts.tsx';
import { MeasureList } from '../ratings/MeasureList.tsx';
import { Rules } from '../ratings/Rules.tsx';
import type { BookState } from '../state/paneState.ts';

interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function RatingsTab({ book }: SectionProps) {
  if (book.kind === 'troubled') return <TroubledBar trouble={book.trouble} />;
  const { assessment } = book;
  return (
    <>
      <Counts assessment={assessment} />
      <Rules assessment={assessment} />
      <MeasureList assessment={assessment} />
    </>
  );
}
