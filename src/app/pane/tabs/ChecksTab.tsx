/** The section *Checks*: what is found wrong, what stands in the way of a summary, and what can be done about it. */
import { Findings } from '../checks/Findings.tsx';
import { TroubledBar } from '../parts/TroubledBar.tsx';
import type { BookState } from '../state/paneState.ts';

interface SectionProps {
  readonly book: Exclude<BookState, { kind: 'unread' }>;
}

export default function ChecksTab({ book }: SectionProps) {
  return book.kind === 'read' ? <Findings book={book} /> : <TroubledBar trouble={book.trouble} />;
}
