/** What parts say that several sections have in common. */

export const PART = { cancel: 'Cancel' } as const;

export const goToWords = (cell: string): string => `Go to ${cell}`;

export const showMoreWords = (more: number): string => `Show ${more} more`;

/** `Showing 50 of 312`. */
export const shownWords = (shown: number, of: number): string => `Showing ${shown} of ${of}`;
