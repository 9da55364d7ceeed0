/** What a period is compared with: the history, else last quarter's own sheet, else an earlier summary of the same period. */
import { earlierSheet } from './earlierSheet.ts';
import { lastCommittee } from './lastCommittee.ts';
import type { Past } from './past.ts';
import type { Period } from './period.ts';
import type { Policy } from './policy.ts';
import type { Kept } from './scorecard.ts';

/** @param madeOn ISO date of the making; null while nothing is made: only earlier periods are then looked at */
export const pastOf = (kept: Kept, period: Period, policy: Policy, madeOn: string | null): Past | null =>
  lastCommittee(kept.history, period, null) ??
  earlierSheet(kept.earlier, period, policy) ??
  lastCommittee(kept.history, period, madeOn);
