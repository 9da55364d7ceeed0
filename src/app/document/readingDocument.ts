/** A reading as the document prints it. */
import type { Mark, MissingReason, Reading, UnreadableReason } from '../../domain/reading.ts';
import { placeText } from '../../sheets/address.ts';
import { type FigureDocument, figureDocument } from './figureDocument.ts';

interface At {
  /** What a reader of the sheet sees; null where the cell is blank. */
  readonly text: string | null;
  /** `Scorecard!F7`. */
  readonly cell: string;
}

export type ReadingDocument =
  | ({ readonly kind: 'measured'; readonly marks: readonly Mark[] } & FigureDocument & At)
  | ({ readonly kind: 'missing'; readonly reason: MissingReason } & At)
  | ({ readonly kind: 'suppressed' } & At)
  | ({ readonly kind: 'not applicable' } & At)
  | ({ readonly kind: 'unreadable'; readonly reason: UnreadableReason } & At);

export function readingDocument(reading: Reading): ReadingDocument {
  const at: At = { text: reading.text, cell: placeText(reading.place) };
  switch (reading.kind) {
    case 'measured':
      return {
        kind: reading.kind,
        ...figureDocument(reading.value, reading.grade !== null),
        ...at,
        marks: reading.marks,
      };
    case 'missing':
      return { kind: reading.kind, reason: reading.reason, ...at };
    case 'unreadable':
      return { kind: reading.kind, reason: reading.reason, ...at };
    case 'suppressed':
    case 'not applicable':
      return { kind: reading.kind, ...at };
  }
}
