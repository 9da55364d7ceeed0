/** What Excel and an add-in running inside it say to each other, whichever of two ways they talk. */
import type { SentEvent } from '../standIn/hostEvents.ts';

/** A batch of the client; bit 1 of `flags`: it writes, 64: it may wait until a cell is no longer being edited. */
export interface AskedBatch {
  readonly flags: number;
  /** JSON. */
  readonly body: string;
}

/** `code`: the number by which Office.js knows why a batch was not run at all. */
export type AnsweredBatch =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: number };

export const REFUSED = {
  cellBeingEdited: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

/** What Excel does for the add-in. */
export interface ExcelSide {
  /** The file's name, or its address. */
  readonly document: string;
  /** The least that the client asks about, by name: `ExcelApi` is at which version. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Settings of the add-in kept with the document. */
  readonly settings: Map<string, string>;
  readonly answer: (batch: AskedBatch) => Promise<AnsweredBatch>;
  /** The add-in listens to presses on the ribbon from now on. */
  readonly listening: () => void;
  /** The function behind a button called `event.completed()`; not `isFound`: the add-in has no such function yet. */
  readonly completed: (button: string, isFound: boolean) => void;
}

/** What the add-in is told. */
export interface AddinSide {
  readonly tell: (events: readonly SentEvent[]) => void;
  /** A button of the ribbon was pressed that runs a function of the add-in. */
  readonly press: (button: string, action: string) => void;
  /** No more is answered. */
  readonly end: () => void;
}

/** The numbers by which the protocol names what is asked. */
export const DISPATCH = {
  events: 33,
  ribbon: 39,
  loadSettings: 75,
  saveSettings: 76,
  batch: 93,
  completed: 94,
} as const;

/** The batch's JSON and its flags, by their places in the array that carries them. */
export const BATCH_BODY = 4;
export const BATCH_FLAGS = 6;

/** As Office.js wants a press told. */
export const pressData = (button: string, action: string): readonly string[] => [
  button,
  action,
  JSON.stringify({ source: { id: button } }),
];
