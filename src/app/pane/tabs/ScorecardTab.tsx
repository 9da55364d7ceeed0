/** The section Scorecard. */
import type { BookState } from '../state/paneState.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function ScorecardTab({ book }: SectionProps) {
  return <p>{book.kind}</p>;
}
