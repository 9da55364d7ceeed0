/** What a measure is counted in. */

export type Unit =
  | 'percent'
  | 'number'
  | 'currency'
  | 'rate'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'hours'
  | 'ratio'
  | 'grade'
  | 'fte'
  | 'other'
  | 'unknown';
