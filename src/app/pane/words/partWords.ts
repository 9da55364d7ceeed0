/** What parts say that several sections have in common. */

export const PART = { cancel: 'Cancel', openScorecard: 'Open Scorecard' } as const;

/** `4,000`. */
export const number = (count: number): string => count.toLocaleString('en-GB');

/** `1 cell`, `4,000 cells`. */
export const counted = (count: number, one: string): string =>
  `${number(count)} ${count === 1 ? one : `${one}s`}`;

export const goToWords = (cell: string): string => `Go to ${cell}`;

export const showMoreWords = (more: number): string => `Show ${number(more)} more`;

/** `Showing 50 of 312`. */
export const shownWords = (shown: number, of: number): string => `Showing ${number(shown)} of ${number(of)}`;
