/** The checks that look at what was read and assessed, in the order in which findings of one cell are listed. */
import type { Check } from './check.ts';

export const CHECKS: readonly Check[] = [];
