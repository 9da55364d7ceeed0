/** The checks that look at what was read and assessed, in the order in which findings of one cell are listed. */
import { annualTarget } from './annualTarget.ts';
import type { Check } from './check.ts';
import { commentClaims } from './commentClaims.ts';
import { commentTooLong } from './commentTooLong.ts';
import { commentUnchanged } from './commentUnchanged.ts';
import { countFell } from './countFell.ts';
import { duplicateRef } from './duplicateRef.ts';
import { futurePeriod } from './futurePeriod.ts';
import { gapInSeries } from './gapInSeries.ts';
import { jump } from './jump.ts';
import { milestoneLate } from './milestoneLate.ts';
import { missingReading } from './missingReading.ts';
import { missingRef } from './missingRef.ts';
import { nameChanged } from './nameChanged.ts';
import { negativeCount } from './negativeCount.ts';
import { noTarget } from './noTarget.ts';
import { overHundred } from './overHundred.ts';
import { polarityUnknown } from './polarityUnknown.ts';
import { publishedStatus } from './publishedStatus.ts';
import { publishedTrend } from './publishedTrend.ts';
import { recoverableFigure } from './recoverableFigure.ts';
import { redWithoutComment } from './redWithoutComment.ts';
import { refNearMiss } from './refNearMiss.ts';
import { restated } from './restated.ts';
import { shareMismatch } from './shareMismatch.ts';
import { smallNumber } from './smallNumber.ts';
import { statusUnreadable } from './statusUnreadable.ts';
import { targetChanged } from './targetChanged.ts';
import { targetImplausible } from './targetImplausible.ts';
import { targetUnreadable } from './targetUnreadable.ts';
import { targetWorseThanBaseline } from './targetWorseThanBaseline.ts';
import { targetZero } from './targetZero.ts';
import { toleranceInvalid } from './toleranceInvalid.ts';
import { totalMismatch } from './totalMismatch.ts';
import { unchangedSeries } from './unchangedSeries.ts';

export const CHECKS: readonly Check[] = [
  duplicateRef,
  missingRef,
  refNearMiss,
  nameChanged,
  missingReading,
  restated,
  unchangedSeries,
  gapInSeries,
  futurePeriod,
  overHundred,
  negativeCount,
  jump,
  countFell,
  totalMismatch,
  shareMismatch,
  noTarget,
  targetUnreadable,
  targetZero,
  annualTarget,
  targetImplausible,
  targetWorseThanBaseline,
  targetChanged,
  milestoneLate,
  polarityUnknown,
  toleranceInvalid,
  publishedStatus,
  publishedTrend,
  statusUnreadable,
  smallNumber,
  recoverableFigure,
  redWithoutComment,
  commentClaims,
  commentTooLong,
  commentUnchanged,
];
