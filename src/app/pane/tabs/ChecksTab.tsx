/** The section Checks. */
import type { BookState } from '../state/paneState.ts';

export interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function ChecksTab({ book }: SectionProps) {
  return <p>{book.kind}</p>;
}
