/** The RAG rating of a measure. */

/** `Exceeded`, `Green-Amber` and `Red-Amber` occur only where the policy has extra bands. */
export type Status = 'Exceeded' | 'Green' | 'Green-Amber' | 'Amber' | 'Red-Amber' | 'Red' | 'Not rated';

const STATUSES: Readonly<Record<Status, true>> = {
  Exceeded: true,
  Green: true,
  'Green-Amber': true,
  Amber: true,
  'Red-Amber': true,
  Red: true,
  'Not rated': true,
};

/** Whether a text is one of the statuses. */
export const isStatus = (text: string): text is Status => Object.hasOwn(STATUSES, text);

export type StatusReason =
  | 'met'
  | 'within green tolerance'
  | 'within tolerance'
  | 'improved on last year'
  | 'beyond tolerance'
  | 'information only'
  | 'no data'
  | 'suppressed'
  | 'not due'
  | 'not applicable'
  | 'unreadable'
  | 'no target'
  | 'target unreadable'
  | 'polarity unknown';

export interface Rating {
  readonly status: Status;
  readonly reason: StatusReason;
}
