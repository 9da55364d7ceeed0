/** What every finding says is wrong. Checks push facts; only this file, `messagePhrases.ts` and `advice.ts` have sentences. */
import { ADVICE } from './advice.ts';
import { FIELD_WORDS } from './fieldWords.ts';
import type { Fault } from './finding.ts';
import {
  comparedWords,
  contradictionWords,
  disagreementWords,
  dueWords,
  insteadWords,
  jumpWords,
  list,
  madeUpWords,
  misfitWords,
  reasonFor,
  rows,
  scaleWords,
  TARGET_WORDS,
  toleranceWords,
  UNREADABLE_WORDS,
  whereWords,
} from './messagePhrases.ts';

/** What is wrong, in plain words; figures appear as they are printed, and the cell is named beside it, never in it. */
export function messageOf(fault: Fault): string {
  switch (fault.code) {
    case 'heading-missing':
      return `No heading says where ${FIELD_WORDS[fault.field]} stands.`;
    case 'heading-ambiguous':
      return `More than one heading could be ${fault.field === 'value' ? 'the figure of one period' : FIELD_WORDS[fault.field]}: ${list(fault.headings)}.`;
    case 'period-unknown':
      return 'Neither a heading nor the title says which period the figures belong to.';
    case 'period-assumed':
      return `No period was stated, so ${fault.period} was assessed: the latest with a figure.`;
    case 'period-title-mismatch':
      return disagreementWords(fault.periods);
    case 'merged-cells':
      return `Merged cells (${fault.across}) stand among the measures; each was read as belonging to every row it covers.`;
    case 'hidden-rows':
      return `${rows(fault.count)} of measures ${fault.count === 1 ? 'is' : 'are'} hidden; hidden measures are read and counted.`;
    case 'filtered-rows':
      return `A filter hides ${rows(fault.count)} of measures; filtered measures are read and counted.`;
    case 'earlier-scorecard':
      return `The sheet ${fault.sheet} reports an earlier period of the same measures, so it was not assessed.`;
    case 'repeated-heading':
      return 'The headings are repeated here; the row was not taken for a measure.';
    case 'empty-measure-row':
      return `“${fault.name}” has nothing in any other column; it is counted as a measure that is not reported.`;
    case 'duplicate-ref':
      return `The ref ${fault.ref} is used for more than one measure; it stands first in row ${fault.other.row + 1} of “${fault.other.sheet}”.`;
    case 'missing-name':
      return fault.ref === null
        ? `The row has figures, and neither ${fault.said === null ? 'a name' : `“${fault.said}” in place of a name`} nor a ref of its own says of what; it is not counted.`
        : `The row of ${fault.ref} has ${fault.said === null ? 'no name' : `“${fault.said}” in place of a name`}.`;
    case 'missing-ref':
      return `“${fault.name}” has no ref, while other measures of the sheet have one.`;
    case 'ref-near-miss':
      return `The refs ${fault.ref} and ${fault.other} are nearly the same; they were read as two measures.`;
    case 'name-changed':
      return `${fault.ref} was “${fault.before}” ${whereWords(fault.source)}.`;
    case 'text-number':
      return `“${fault.text}” is text and not a number; it was read as ${fault.value}.`;
    case 'unreadable-value':
      return `“${fault.text}” could not be read: ${UNREADABLE_WORDS[fault.reason]}. The measure has no figure for the period.`;
    case 'formula-error':
      return `The cell shows ${fault.error}.`;
    case 'scale-mixed':
      return scaleWords(fault.text, fault.doubt);
    case 'date-in-values':
      return `“${fault.text}” is a date where a figure should be.`;
    case 'unit-unclear':
      return `The unit is said in ways that do not agree: ${list(fault.said)}.`;
    case 'future-period-filled':
      return `${fault.period} has a figure, though it comes after the period assessed.`;
    case 'missing-reading-no-reason':
      return `The cell for ${fault.period} is blank and nothing says why.`;
    case 'restated':
      return `${fault.period} was ${fault.before} ${whereWords(fault.source)}; ${fault.now === null ? 'its cell is blank now' : `it is ${fault.now} now`}.`;
    case 'unchanged-series':
      return `The figure has been ${fault.figure} in every period since ${fault.since}.`;
    case 'over-100':
      return `${fault.text} is more than the whole, and no other figure of this measure is.`;
    case 'negative-count':
      return `The figure ${fault.text} is below 0, as no other of this measure is, and its name says of no difference.`;
    case 'gap-in-series':
      return `Nothing stands under ${fault.periods.join(', ')}, with figures before and after, and nothing says why.`;
    case 'jump':
      return `${fault.text} ${jumpWords(fault)}.`;
    case 'count-to-date-fell':
      return `The count for the year so far is ${fault.figure} for ${fault.period}, and was ${fault.earlier.text} for ${fault.earlier.period}: it cannot fall.`;
    case 'total-mismatch':
      return madeUpWords(fault.made, fault.total);
    case 'no-target':
      return fault.text === null
        ? 'No target is stated, so there is no rating.'
        : `The target says “${fault.text}”, so the measure is not rated.`;
    case 'target-unreadable':
      return `The target “${fault.text}” ${TARGET_WORDS[fault.reason]}${insteadWords(fault.instead)}`;
    case 'target-zero':
      return 'The target is 0, and a percentage of 0 is 0, so that nothing lies between Green and Red.';
    case 'annual-target-for-cumulative':
      return `A count for the year so far stands against the target for the whole year (${fault.target}), so it is not rated before the year ends.`;
    case 'target-worse-than-baseline':
      return `The target ${fault.target} is worse than the baseline ${fault.baseline}: it would be met by getting worse.`;
    case 'target-changed':
      return `The target was ${fault.before ?? 'not stated'} ${whereWords(fault.source)}; ${fault.now === null ? 'none is stated now' : `it is ${fault.now} now`}.`;
    case 'target-implausible':
      return `The target ${fault.target} ${misfitWords(fault.reason)}.`;
    case 'measure-not-in-plan':
      return fault.nearest === null
        ? 'The plan does not name this measure.'
        : `The plan does not name this measure; the nearest it has is “${fault.nearest.name}”, ${fault.nearest.likeness}% alike.`;
    case 'plan-matched-by-name':
      return `Matched by name, ${fault.likeness}% alike, with the plan’s “${fault.name}”${fault.ref === null ? '' : ` (${fault.ref})`}.`;
    case 'plan-name-differs':
      return fault.elsewhere === null
        ? `The plan has ${fault.ref} as “${fault.plan}”; the scorecard names it “${fault.scorecard}”.`
        : `The plan has ${fault.ref} as “${fault.plan}”; the scorecard names it “${fault.scorecard}”, which the plan has ${fault.elsewhere.ref === null ? 'without a ref' : `under ${fault.elsewhere.ref}`}.`;
    case 'plan-measure-missing':
      return `The plan promises “${fault.name}”, ${dueWords(fault.due)} the scorecard does not report.`;
    case 'target-differs':
      return `The scorecard says the target is ${fault.scorecard}, the plan says ${fault.plan}; the plan’s was used.`;
    case 'unit-differs':
      return `The scorecard says the unit is ${fault.scorecard}, the plan says ${fault.plan}; figures and target were read by the scorecard’s.`;
    case 'polarity-differs':
      return `The scorecard says good is ${fault.scorecard}, the plan says ${fault.plan}; the plan’s was used.`;
    case 'priority-unknown':
      return `“${fault.priority}” is no priority of the plan.`;
    case 'priority-differs':
      return `The scorecard counts it under “${fault.scorecard}”, the plan under “${fault.plan}”.`;
    case 'milestone-late':
      return `The target ${fault.target} was due ${fault.due}; the figure is ${fault.figure}.`;
    case 'polarity-unknown':
      return fault.text === null
        ? 'Nothing says whether higher or lower is good, so there is no rating.'
        : `“${fault.text}” does not say whether higher or lower is good${insteadWords(fault.instead)}`;
    case 'tolerance-invalid':
      return `The measure’s own tolerance cannot be right: ${toleranceWords(fault.wrong)}.`;
    case 'published-status-differs':
      return `The sheet says ${fault.published}; by the rule in force it is ${reasonFor(fault.ours, fault.why)}`;
    case 'published-trend-differs':
      return `The sheet says “${fault.published}”; ${comparedWords(fault.compared)} it is ${fault.ours}.`;
    case 'status-unreadable':
      if (fault.text !== null) return `The status “${fault.text}” could not be read.`;
      return fault.besideOthers === true
        ? 'The status is blank, though other measures of the table have one.'
        : 'The status could not be read: it has no words, so it may be a picture or a colour alone.';
    case 'typed-over-formula':
      return fault.cells === 1
        ? 'A value was typed over one of our formulas.'
        : `All ${fault.cells} of our formulas have been replaced by values.`;
    case 'small-number-shown':
      return `The measure counts people, and from 1 to 5 of them would be shown for ${fault.periods.join(', ')}: somebody could be known by that.`;
    case 'recoverable':
      return `The figure for ${fault.period} is withheld${fault.byCouncil ? ' by the scorecard' : ''}, and can be worked out from what is shown beside it: a total and its other parts, a year and its other quarters, or the same figure elsewhere.`;
    case 'acceptance-lapsed':
      return `“${fault.accepted}” was accepted here (${fault.reason}) when the cell held ${fault.held}; it holds ${fault.holds} now, so it counts again.`;
    case 'red-without-comment':
      return 'The measure is Red, and no comment says why or what is being done.';
    case 'comment-contradicts':
      return `The comment says “${fault.said}”; ${contradictionWords(fault.against)}.`;
    case 'comment-figure-differs':
      return `The comment says ${fault.said}; the figure for ${fault.period} is ${fault.figure}.`;
    case 'comment-too-long':
      return `The comment has ${fault.length} characters; of more than ${fault.most} a cell shows and prints only a part.`;
    case 'comment-unchanged':
      return `The comment is word for word the one ${whereWords(fault.source)}, beside a figure of another period.`;
    case 'sheet-name-taken':
      return `A sheet of yours is named “${fault.wanted}”, so ours is named “${fault.taken}”.`;
    case 'summary-stale':
      if (fault.kind === 'rules') return 'The rules have changed since the summary was made.';
      return fault.measures === 0
        ? 'Figures or targets have changed since the summary was made.'
        : `Figures or targets of ${fault.measures === 1 ? '1 measure have' : `${fault.measures} measures have`} changed since the summary was made.`;
  }
}

export interface Words {
  readonly message: string;
  readonly advice: string;
}

/** A fault in words: what is wrong, and what a person can do about it. */
export const wordsFor = (fault: Fault): Words => ({ message: messageOf(fault), advice: ADVICE[fault.code] });
