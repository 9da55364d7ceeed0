/** The section Summary. */
import type { BookState } from '../state/paneState.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function SummaryTab({ book }: SectionProps) {
  return <p>{book.kind}</p>;
}
