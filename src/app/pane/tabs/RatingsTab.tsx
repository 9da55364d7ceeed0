/** The section Ratings. */
import type { BookState } from '../state/paneState.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function RatingsTab({ book }: SectionProps) {
  return <p>{book.kind}</p>;
}
