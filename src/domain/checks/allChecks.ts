/** The checks that look at what was read and assessed, in the order in which findings of one cell are listed. */
import { annualTarget } from './annualTarget.ts';
import type { Check } from './check.ts';
import { duplicateRef } from './duplicateRef.ts';
import { futurePeriod } from './futurePeriod.ts';
import { milestoneLate } from './milestoneLate.ts';
import { missingReading } from './missingReading.ts';
import { missingRef } from './missingRef.ts';
import { noTarget } from './noTarget.ts';
import { polarityUnknown } from './polarityUnknown.ts';
import { publishedStatus } from './publishedStatus.ts';
import { publishedTrend } from './publishedTrend.ts';
import { refNearMiss } from './refNearMiss.ts';
import { statusUnreadable } from './statusUnreadable.ts';
import { targetUnreadable } from './targetUnreadable.ts';
import { targetWorseThanBaseline } from './targetWorseThanBaseline.ts';
import { targetZero } from './targetZero.ts';
import { toleranceInvalid } from './toleranceInvalid.ts';

export const CHECKS: readonly Check[] = [
  duplicateRef,
  missingRef,
  refNearMiss,
  missingReading,
  futurePeriod,
  noTarget,
  targetUnreadable,
  targetZero,
  annualTarget,
  targetWorseThanBaseline,
  milestoneLate,
  polarityUnknown,
  toleranceInvalid,
  publishedStatus,
  publishedTrend,
  statusUnreadable,
];
