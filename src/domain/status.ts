/** The RAG rating of a measure. */

/** `Exceeded`, `Green-Amber` and `Red-Amber` occur only where the policy has extra bands. */
export type Status = 'Exceeded' | 'Green' | 'Green-Amber' | 'Amber' | 'Red-Amber' | 'Red' | 'Not rated';

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
