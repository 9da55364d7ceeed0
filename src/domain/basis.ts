/** What span of time a reading covers. */

/**
 * `period`: the period alone; `cumulative`: the year to date; `rolling`: the last twelve months;
 * `snapshot`: the last day; `forecast`: expected for the whole year; `unknown`: the sheet does not say.
 */
export type Basis = 'period' | 'cumulative' | 'rolling' | 'snapshot' | 'forecast' | 'unknown';
