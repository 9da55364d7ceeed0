/** Troubles that a test can ask the stand-in for. */
import type { Book } from './book.ts';

export interface Faults {
  /** Milliseconds before each answer, by the number of the request; absent: at once, but never in the same turn. */
  readonly delay?: (request: number) => number;
  /** A person is typing in a cell while that request arrives. */
  readonly cellEdit?: (request: number) => boolean;
  /** Bytes that a request or an answer may have; absent: 5 MB, as on the web. */
  readonly payloadLimit?: number;
  /** What happens to the workbook just before that request runs: a co-author's change, a sheet gone. */
  readonly before?: (request: number, book: Book) => void;
  /** The number of the action at which that request fails. */
  readonly failAt?: (request: number, actions: number) => number | null;
}

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
