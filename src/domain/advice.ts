/** What a person can do about each finding. */
import type { FaultCode } from './finding.ts';

export const ADVICE: Readonly<Record<FaultCode, string>> = {
  'heading-missing': 'Add a heading, or name the column in the settings.',
  'heading-ambiguous':
    'Name the right column in the settings, or give the headings words that tell them apart (period, “annual”, “stretch”).',
  'period-unknown':
    'Write the period in the title, or name it: in the pane under Scorecard, Assess another period; in the settings; or with --period.',
  'period-assumed': 'Name the period in the settings if it should be another.',
  'period-title-mismatch': 'Correct whichever is wrong, or name the period in the settings.',
  'merged-cells': 'Nothing need be done; unmerge them if the table is to be sorted.',
  'hidden-rows': 'Show the rows, or remove those that should not count.',
  'filtered-rows': 'Clear the filter to see all that is counted.',
  'repeated-heading': 'Nothing need be done.',
  'earlier-scorecard': 'Nothing need be done; to assess this sheet, name it.',
  'empty-measure-row': 'Enter its figure or a reason if it is a measure; delete the row if it is none.',
  'duplicate-ref': 'Give each measure a ref of its own, or leave out the sheet or row that repeats it.',
  'missing-name': 'Enter the measure’s name; where the row is a total, write “Total”.',
  'missing-ref': 'Add its ref, so that it can be followed from one period to the next.',
  'ref-near-miss': 'Nothing need be done if they are two measures; otherwise write the ref the same way.',
  'name-changed':
    'Nothing need be done if it is the same measure; if its definition has changed, give it a ref of its own or say so in the commentary.',
  'text-number': 'Change it into a number, so that formulas and charts use it.',
  'unreadable-value': 'Put the one figure in the cell and the rest in the commentary.',
  'formula-error': 'Mend the formula, or say in words why there is no figure.',
  'scale-mixed':
    'Give the figures of the row one percentage format, or write the % sign, and check what they then show.',
  'date-in-values': 'Put the figure in the cell; spreadsheets turn figures such as 1/4 into dates.',
  'unit-unclear': 'State one unit in the unit column or in the name.',
  'future-period-filled':
    'Check that the figure stands under the right period and that the right period is assessed.',
  'missing-reading-no-reason': 'Enter the figure, or a reason such as “Not due” or “Data not available”.',
  restated: 'Say in the commentary why the figure was restated, or correct it.',
  'unchanged-series': 'Check that it was measured afresh and not carried forward.',
  'over-100': 'Check the figure; where it is right, say in the commentary how it can be more than all.',
  'negative-count': 'Correct the figure, or say in the name that it is a difference (“net”, “change in”).',
  'gap-in-series': 'Enter the figures, or a reason such as “Not collected”.',
  jump: 'Check for a slip of typing; where the figure is right, say in the commentary what has changed.',
  'count-to-date-fell':
    'Check whether the figure is of the period alone, or an earlier one was corrected; where one was, say so in the commentary.',
  'total-mismatch': 'Check the parts and the total; where parts are left out, say so in the name.',
  'no-target': 'Set a target, or mark the measure as for information only.',
  'target-unreadable': 'Write the target as a figure, such as “90%”, “fewer than 85” or “85-95%”.',
  'target-zero':
    'Check that 0 is meant. If it is, state the tolerance in points, or a floor for this measure.',
  'annual-target-for-cumulative': 'Give a target for each quarter.',
  'target-implausible':
    'Check the target’s figure, unit and span; call a target for the year “annual”, and say under “Good is” which way is good.',
  'target-worse-than-baseline':
    'Check target and baseline, and which way is good; where less is meant, say why in the commentary.',
  'target-changed': 'Say who changed it and why, or correct it.',
  'measure-not-in-plan': 'Add it to the plan, or check that ref and name are written alike.',
  'plan-matched-by-name':
    'Nothing need be done if it is the same measure; write ref and name alike so that it stays so.',
  'plan-name-differs':
    'Check that both mean one measure, and correct the ref where they do not: target and which way is good come from the plan’s row of that ref.',
  'plan-measure-missing': 'Add the measure, or check that ref and name are written alike.',
  'target-differs': 'Correct whichever is wrong.',
  'unit-differs': 'Correct whichever is wrong; a target in another unit cannot be compared with.',
  'polarity-differs': 'Correct whichever is wrong.',
  'priority-unknown': 'Write the priority as the plan does.',
  'priority-differs': 'Correct whichever is wrong; the summary counts it where the scorecard does.',
  'milestone-late': 'Say in the commentary what has held it up, or agree a new date.',
  'polarity-unknown':
    'Say under “Good is”, in the plan or in the settings: High, Low, Near target or For information.',
  'tolerance-invalid': 'Correct it, or clear it so that the tolerance of the settings applies.',
  'published-status-differs':
    'Correct the status, or the rule in the settings if the council rates otherwise.',
  'published-trend-differs': 'Check the earlier figure, and in the settings what the trend is compared with.',
  'status-unreadable': 'Write the status as a word: Green, Amber or Red.',
  'typed-over-formula':
    'Make the summary again to put the formula back; what a person decides belongs in a column of its own.',
  'small-number-shown':
    'Set “Small numbers” in the settings, which withholds them from our sheets with all that would give them back. If the measure counts no people, say so there.',
  recoverable:
    'Withhold the next smallest figure of the same sum as well, or set “Small numbers” in the settings to do so on our sheets.',
  'acceptance-lapsed': 'Accept it again if the reason still holds, or mend the cell.',
  'red-without-comment': 'Say what is behind the figure, what is being done and by when it should improve.',
  'comment-contradicts':
    'Correct whichever is wrong; where the comment means another period or a part of it, say which.',
  'comment-figure-differs':
    'Correct whichever is wrong; where the comment means another figure, say what it is of.',
  'comment-too-long': 'Keep the cause, the action and the date, and move the rest to the report.',
  'comment-unchanged': 'Say what this period’s figure means.',
  'sheet-name-taken': 'Nothing need be done.',
  'summary-stale': 'Make the summary again.',
};
