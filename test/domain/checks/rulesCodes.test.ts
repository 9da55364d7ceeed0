/** The findings that a committee's rules ask for are all there. */
import { FAULT_CODES } from '../../../src/domain/severity.ts';

/** By what they are about. That a book has no scorecard at all is no finding: nothing is assessed then. */
const ASKED_FOR = {
  structure:
    'heading-missing heading-ambiguous period-unknown period-title-mismatch merged-cells hidden-rows filtered-rows repeated-heading empty-measure-row',
  identity: 'duplicate-ref missing-ref name-changed ref-near-miss',
  readings:
    'text-number unreadable-value formula-error scale-mixed date-in-values over-100 negative-count future-period-filled gap-in-series missing-reading-no-reason jump unchanged-series restated total-mismatch',
  targets:
    'no-target target-unreadable target-zero target-implausible target-worse-than-baseline annual-target-for-cumulative target-changed',
  plan: 'measure-not-in-plan plan-measure-missing target-differs unit-differs polarity-differs priority-unknown polarity-unknown tolerance-invalid',
  'status and trend': 'published-status-differs published-trend-differs status-unreadable typed-over-formula',
  commentary:
    'red-without-comment comment-unchanged comment-contradicts comment-figure-differs comment-too-long',
  disclosure: 'small-number-shown recoverable',
  'our own sheets': 'summary-stale sheet-name-taken',
} as const;

describe('the findings', () => {
  it.each(Object.entries(ASKED_FOR))('on %s are all there', (_about, codes) => {
    const known: readonly string[] = FAULT_CODES;
    expect(codes.split(' ').filter((code) => !known.includes(code))).toEqual([]);
  });
});
