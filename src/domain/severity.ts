/** How grave each finding is; the only place where codes are graded. */
import type { FaultCode, Finding, Noticed, Severity } from './finding.ts';
import type { Place } from './place.ts';

/**
 * `error`: without a person's decision a figure or colour on the summary would be wrong or silently missing.
 * `warning`: a member could rightly challenge it. `note`: worth knowing. Sheets are published untidy,
 * so what is merely untidy is never an error.
 */
export const SEVERITY: Readonly<Record<FaultCode, Severity>> = {
  'heading-missing': 'warning',
  'heading-ambiguous': 'error',
  'period-unknown': 'error',
  'period-assumed': 'note',
  'period-title-mismatch': 'warning',
  'merged-cells': 'note',
  'hidden-rows': 'note',
  'filtered-rows': 'note',
  'repeated-heading': 'note',
  'earlier-scorecard': 'note',
  'empty-measure-row': 'note',
  'duplicate-ref': 'error',
  'missing-name': 'warning',
  'missing-ref': 'note',
  'ref-near-miss': 'note',
  'name-changed': 'warning',
  'text-number': 'warning',
  'unreadable-value': 'warning',
  'formula-error': 'error',
  'scale-mixed': 'error',
  'date-in-values': 'warning',
  'unit-unclear': 'warning',
  'future-period-filled': 'warning',
  'missing-reading-no-reason': 'warning',
  restated: 'warning',
  'unchanged-series': 'note',
  'over-100': 'warning',
  'negative-count': 'warning',
  'gap-in-series': 'note',
  jump: 'warning',
  'count-to-date-fell': 'warning',
  'total-mismatch': 'warning',
  'no-target': 'note',
  'target-unreadable': 'warning',
  'target-zero': 'warning',
  'annual-target-for-cumulative': 'warning',
  'target-implausible': 'warning',
  'target-worse-than-baseline': 'warning',
  'target-changed': 'warning',
  'measure-not-in-plan': 'note',
  'plan-matched-by-name': 'note',
  'plan-name-differs': 'warning',
  'plan-measure-missing': 'warning',
  'target-differs': 'warning',
  'unit-differs': 'warning',
  'polarity-differs': 'warning',
  'priority-unknown': 'note',
  'priority-differs': 'warning',
  'milestone-late': 'warning',
  'polarity-unknown': 'warning',
  'tolerance-invalid': 'error',
  'published-status-differs': 'warning',
  'published-trend-differs': 'warning',
  'status-unreadable': 'note',
  'typed-over-formula': 'warning',
  'red-without-comment': 'warning',
  'comment-contradicts': 'warning',
  'comment-figure-differs': 'warning',
  'comment-too-long': 'note',
  'comment-unchanged': 'warning',
  'small-number-shown': 'warning',
  recoverable: 'error',
  'acceptance-lapsed': 'note',
  'sheet-name-taken': 'note',
  'summary-stale': 'warning',
};

/**
 * What a finding about a cell comes to where no status and no trend rests on that cell: a figure of two years ago that
 * the sheet fails to show is no reason to withhold today's summary.
 */
export const SEVERITY_UNUSED: Readonly<Partial<Record<FaultCode, Severity>>> = {
  'formula-error': 'warning',
  'scale-mixed': 'warning',
};

/** How grave one finding is. @param isUsed whether a status or a trend rests on a cell */
export function severityOf({ fault, place }: Noticed, isUsed: (place: Place) => boolean): Severity {
  const unused = SEVERITY_UNUSED[fault.code];
  return unused === undefined || place === null || isUsed(place) ? SEVERITY[fault.code] : unused;
}

/** The severities, the gravest first. */
export const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** Every code there is, in the order of the documents. */
export const FAULT_CODES = Object.keys(SEVERITY) as readonly FaultCode[];

/** Whether a text is one of the codes. */
export const isFaultCode = (text: string): text is FaultCode => Object.hasOwn(SEVERITY, text);

/** Whether a finding stands in the way of a summary: an error that nobody has accepted. */
export const blocksSummary = (finding: Finding): boolean =>
  finding.severity === 'error' && finding.accepted === null;
