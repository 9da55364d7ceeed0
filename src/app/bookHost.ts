/** What the use cases ask of a host that opens files; the entry file chooses which host answers. */
import type { Plan } from '../sheets/plan.ts';
import type { Snapshot } from '../sheets/snapshot.ts';

export interface OpenBook {
  readonly snapshot: Snapshot;
}

/** A book that is open, or why it is not, in one line that also says what to do. */
export type Opened<Book extends OpenBook> =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly advice: string };

export type Applied =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly advice: string };

export interface BookHost<Book extends OpenBook> {
  /** @param name the file's name without folders */
  readonly open: (bytes: Uint8Array, name: string) => Opened<Book>;
  /** The bytes of the book with the whole plan applied, or why none of it can be; the book itself is as before. */
  readonly apply: (book: Book, plan: Plan) => Applied;
}
