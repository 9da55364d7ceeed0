/** Comments as officers write them, on measures of a council that does not exist, with what a careful reader objects to. */
import type { FaultCode } from '../../../src/domain/finding.ts';

export type Subject =
  | 'timely'
  | 'fallen'
  | 'empty homes'
  | 'complaints'
  | 'visits'
  | 'calls'
  | 'children in care'
  | 'agency';

type Objection = Extract<FaultCode, 'comment-contradicts' | 'comment-figure-differs'>;

/** The subject, the comment, and what is wrong with it; null where nothing is. */
export type Fictional = readonly [Subject, string, Objection | null];

const NOT_SO: Objection = 'comment-contradicts';
const NOT_THE_FIGURE: Objection = 'comment-figure-differs';

/*
 timely            %, higher is good    Q2 24/25 86.0   Q1 25/26 88.2    Q2 25/26 91.3    target 90
 fallen            %, higher is good    Q2 24/25 90.0   Q1 25/26 88.0    Q2 25/26 81.0    target 90
 empty homes       days, lower is good  Q2 24/25 30.2   Q1 25/26 29.4    Q2 25/26 27.1    target 25.0
 complaints        number, lower        Q2 24/25 38     Q1 25/26 41      Q2 25/26 52      target 40
 visits            number, higher       Q2 24/25 11,200 Q1 25/26 12,340  Q2 25/26 10,966  target 11,000
 calls             %, higher is good    Q2 24/25 82     Q1 25/26 71      Q2 25/26 76      target 80
 children in care  number, information  Q2 24/25 520    Q1 25/26 536     Q2 25/26 535     no target
 agency            £, lower             Q2 24/25 £1.31m Q1 25/26 £1.24m  Q2 25/26 £1.15m  target £1.2m
*/
export const FICTIONAL: readonly Fictional[] = [
  // Nothing is wrong with these.
  ['timely', 'Performance has improved again and is now above target.', null],
  [
    'timely',
    'Good performance this quarter. 91.3% of assessments were completed on time against a target of 90%.',
    null,
  ],
  ['timely', '142 of 155 assessments were completed within 45 working days.', null],
  ['timely', 'Up from 88.2% in Q1 and from 86% in the same quarter last year.', null],
  [
    'timely',
    'The target of 90% has been met for the first time since 2022/23, when performance was 78%.',
    null,
  ],
  [
    'timely',
    'Three assessments were late because families were away; two more were not recorded in time.',
    null,
  ],
  ['timely', 'The north team is below target at 82% and has an improvement plan.', null],
  ['timely', 'Performance no longer below target. New assessment tool in use since 1 June.', null],
  ['timely', 'The number of assessments rose by 12% to 155, an increase on last quarter.', null],
  ['timely', 'National average is 83%; statistical neighbours 85.4%.', null],
  ['timely', 'Expected to fall to 85% in Q3 because of staff vacancies.', null],
  ['timely', 'Without the two teams that were inspected performance would have been below target.', null],
  ['timely', 'We will not be complacent: the aim is 95% by March 2026.', null],
  ['timely', 'Vacancies have increased and caseloads are higher, yet the standard was held.', null],
  [
    'fallen',
    'Performance has not improved. A recovery plan is in place and will report to the board in November.',
    null,
  ],
  ['fallen', 'Disappointing quarter; performance dropped from 88% to 81% owing to staff sickness.', null],
  [
    'fallen',
    'Below target. 17 of 21 visits were made in time; small numbers mean that each visit is nearly 5 points.',
    null,
  ],
  ['fallen', 'Performance is expected to improve in quarters 3 and 4.', null],
  ['fallen', 'Improved recording is being put in place so that all visits are captured.', null],
  ['fallen', 'Recruitment has improved, with four new starters in September.', null],
  ['fallen', 'The service has not yet met its target but two new officers started in October.', null],
  ['fallen', 'Dipped due to an increase in referrals and annual leave over the summer.', null],
  ['fallen', 'July 84%, August 82%, September 77%.', null],
  ['fallen', 'If performance improves at the rate of last year the target will be met by March.', null],
  ['fallen', 'Audit shows that the quality of plans has improved significantly.', null],
  ['fallen', 'We need to increase the number of reviewing officers.', null],
  [
    'empty homes',
    'Time to let has reduced by 2.3 days since Q1 but remains above the target of 25 days.',
    null,
  ],
  ['empty homes', 'Average re-let time improved to 27.1 days.', null],
  ['empty homes', 'Still not meeting target. 14 homes needed major works averaging 61 days.', null],
  ['empty homes', 'A steady decrease over the last year, helped by the new contractor.', null],
  ['empty homes', 'Performance has not worsened despite more homes coming back in poor condition.', null],
  ['empty homes', 'Lettings increased to 212 in the quarter.', null],
  ['empty homes', 'The longest took 143 days and the shortest 4.', null],
  [
    'complaints',
    'Complaints have increased for the second quarter running, mainly about missed bins (31).',
    null,
  ],
  ['complaints', '52 complaints were received, 12 more than target.', null],
  ['complaints', 'The rise is explained by the new collection rounds. 19 were upheld.', null],
  ['complaints', 'Although complaints about housing fell from 14 to 9, those about waste doubled.', null],
  ['complaints', 'Target missed. Lessons learned sessions have been held with both contractors.', null],
  ['complaints', 'Response times improved: 96% were answered within ten days.', null],
  ['visits', 'Visits fell by 11% compared with Q1 as two libraries closed for repairs.', null],
  ['visits', 'Slightly under target; the summer reading challenge brought in 3,400 children.', null],
  ['visits', 'E-book loans increased to 31,200.', null],
  ['visits', 'Central library visits were up 4% on last year.', null],
  ['visits', 'Just short of the target of 11,000.', null],
  ['calls', 'Improved from last quarter but below the level of a year ago (82%).', null],
  ['calls', 'Up five points on Q1.', null],
  ['calls', 'Performance has declined since last year because of the new telephone system.', null],
  ['calls', 'Call volumes fell to 41,210. Average wait 1 minute 12 seconds.', null],
  ['calls', 'Not on target; overtime has been agreed.', null],
  ['children in care', 'Numbers remain stable at 535, including 41 unaccompanied children.', null],
  ['children in care', 'A reduction of one on last quarter. The rate is 73.4 per 10,000.', null],
  ['children in care', 'The increase on last year reflects larger sibling groups.', null],
  ['agency', 'Spend reduced to £1.15m; £86k of this was for one placement.', null],
  ['agency', 'Within target. Budget for the year is £4.8m.', null],
  ['agency', 'Agency numbers fell from 41 to 36 in September.', null],
  // Something is wrong with these.
  ['timely', 'Performance has declined since last quarter.', NOT_SO],
  ['timely', 'Below target for the third quarter in a row.', NOT_SO],
  ['timely', 'Performance is not yet on target.', NOT_SO],
  ['timely', 'Performance was 89% this quarter.', NOT_THE_FIGURE],
  ['timely', 'A drop from last quarter owing to summer leave.', NOT_SO],
  ['timely', 'Performance now stands at 93.1%.', NOT_THE_FIGURE],
  ['fallen', 'Performance has improved since last quarter thanks to the new duty system.', NOT_SO],
  ['fallen', 'The target has been exceeded.', NOT_SO],
  ['fallen', 'Strong performance, above target.', NOT_SO],
  ['fallen', 'An improvement on the previous quarter.', NOT_SO],
  ['fallen', 'On target.', NOT_SO],
  ['fallen', 'We have achieved our target of 90%.', NOT_SO],
  ['fallen', 'In quarter 2 performance was 88%.', NOT_THE_FIGURE],
  ['fallen', 'Performance continues to improve, with further gains expected in Q3.', NOT_SO],
  ['empty homes', 'Time taken has increased since the last quarter.', NOT_SO],
  ['empty homes', 'Performance has worsened because of a backlog of repairs.', NOT_SO],
  ['empty homes', 'Target met.', NOT_SO],
  ['empty homes', 'The average was 24.6 days in the quarter.', NOT_THE_FIGURE],
  ['complaints', 'Complaints have reduced since Q1, which is encouraging.', NOT_SO],
  ['complaints', 'A total of 47 complaints were received in the quarter.', NOT_THE_FIGURE],
  ['complaints', 'Complaints fell compared with the same quarter last year.', NOT_SO],
  ['complaints', 'The target was met.', NOT_SO],
  ['visits', 'Visits increased on the previous quarter.', NOT_SO],
  ['visits', 'Visitor numbers rose to 12,966.', NOT_SO],
  ['visits', 'Above target.', NOT_SO],
  ['calls', 'Performance has improved since last year.', NOT_SO],
  ['calls', 'Performance fell again compared with Q1.', NOT_SO],
  ['calls', 'Performance is no longer below target.', NOT_SO],
  ['children in care', 'The number of children in care increased by 6 to 535 since Q1.', NOT_SO],
  ['children in care', 'There were 553 children in care at the end of the quarter.', NOT_THE_FIGURE],
  ['agency', 'Spend has risen since last quarter.', NOT_SO],
  ['agency', 'Agency spend was £1.51m in Q2.', NOT_THE_FIGURE],
];

/** A second table, written after the word list had been settled on the first. */
export const FICTIONAL_LATER: readonly Fictional[] = [
  [
    'timely',
    'Q2 performance of 91.3% exceeds the 90% target; this is an improvement of 3.1 points on Q1 (88.2%).',
    null,
  ],
  ['timely', 'This is the best result since 2019/20. Thanks to all involved.', null],
  ['timely', 'While still below the 95% stretch target, performance has strengthened.', null],
  ['timely', 'Timeliness has risen by 5.3 percentage points in a year.', null],
  ['timely', 'Performance fell in July but recovered in August and September.', null],
  ['timely', 'Lower than our statistical neighbours, who average 93%.', null],
  ['timely', 'The backlog has been reduced and complaints have fallen.', null],
  ['timely', 'Year to date 89.8%.', null],
  ['timely', 'Performance is below the level expected by the regulator.', null],
  ['timely', 'Not a single assessment was more than a week late. No change to the target is proposed.', null],
  ['timely', 'An increase on last quarter; however, the number of assessments is down by a fifth.', null],
  ['timely', 'Children aged under 5: 94%; 5 to 11: 90.2%; 12 and over: 88.9%.', null],
  ['timely', 'Now that vacancies have been filled we expect performance to be above 92% by Q4.', null],
  ['fallen', 'Performance is lower than in Q1 as three officers left. It should recover by quarter 4.', null],
  ['fallen', 'The reduction reflects a single weekend in August when no staff were on duty.', null],
  ['fallen', 'Although there was an improvement in September (86%), the quarter as a whole was poor.', null],
  ['fallen', 'Work is under way to increase the number of visits and meet the target by year end.', null],
  [
    'fallen',
    'Had the eleven visits that were made on day eleven counted, the target would have been met.',
    null,
  ],
  ['fallen', 'The target was met in Q4 2024/25 and has been missed since.', null],
  ['fallen', 'Improving this measure is the priority of the new service manager.', null],
  ['fallen', '19% of visits were late, mostly by a day or two.', null],
  ['fallen', 'Performance has fallen short of the target of 90%.', null],
  [
    'empty homes',
    'Down from 29.4 days last quarter and 30.2 days a year ago: the third improvement in a row.',
    null,
  ],
  ['empty homes', 'Void times are falling. The target of 25 days will be reached by March.', null],
  ['empty homes', 'Higher than target because of asbestos removal at Mill Court.', null],
  ['empty homes', 'Excluding homes in need of major works the average was 22.8 days.', null],
  ['complaints', 'Up by 11. Almost all of the increase is about parking.', null],
  ['complaints', 'Numbers are above target, and rising.', null],
  ['complaints', 'The rate of complaints upheld has dropped to 36%.', null],
  ['visits', 'Footfall in the town fell by 8% in the quarter and visits have followed.', null],
  ['visits', '10,966 visits, of which 2,214 were by children.', null],
  ['visits', 'The annual target of 46,000 is still expected to be met.', null],
  ['calls', 'An improvement of 5 per cent since the first quarter.', null],
  ['calls', 'Performance is improving but is still down on last year and below target.', null],
  ['children in care', 'Increased from 520 a year ago. Of the 535, 312 are in foster care.', null],
  ['children in care', '62 children entered care and 63 left in the quarter.', null],
  ['agency', 'Below target, with 9 posts now filled permanently.', null],
  ['agency', 'A saving of £90k on Q1.', null],
  // Something is wrong with these.
  ['timely', 'Performance at 91.3% is below target (90%) and lower than last year (86%).', NOT_SO],
  ['timely', 'Worse than last quarter and last year.', NOT_SO],
  ['timely', 'Timeliness fell to 84.3% in Q2.', NOT_SO],
  ['timely', 'Disappointingly the target was not met this quarter.', NOT_SO],
  ['timely', 'The result for quarter 2 is 90.3%.', NOT_THE_FIGURE],
  ['fallen', 'We continue to exceed our target.', NOT_SO],
  ['fallen', 'There has been a significant improvement since Q1.', NOT_SO],
  ['fallen', 'Performance remains above the 90% target.', NOT_SO],
  ['fallen', 'Performance is better than at the same time last year.', NOT_SO],
  ['empty homes', 'The target has now been achieved.', NOT_SO],
  ['empty homes', 'Re-let times are up on the last quarter and performance has deteriorated.', NOT_SO],
  ['empty homes', 'Average time is now 29.1 days.', NOT_THE_FIGURE],
  ['complaints', 'There has been a reduction in complaints received since last quarter.', NOT_SO],
  ['complaints', 'Improved performance compared with Q1.', NOT_SO],
  ['visits', 'There were 12,966 visits to libraries in Q2.', NOT_THE_FIGURE],
  ['visits', 'The number of visits has risen since the previous quarter.', NOT_SO],
  ['calls', 'Performance has deteriorated since Q1.', NOT_SO],
  ['calls', 'Target achieved.', NOT_SO],
  ['children in care', 'Numbers have risen since Q1.', NOT_SO],
  [
    'children in care',
    'The number of children in care has reduced compared with the same quarter last year.',
    NOT_SO,
  ],
  ['agency', 'Target missed.', NOT_SO],
  ['agency', 'Spend increased to £1.15m.', NOT_SO],
];

/** A figure that stands for its subject, or beside its target. */
export const STANDING: readonly Fictional[] = [
  ['timely', '91.3% against a target of 90%.', null],
  ['timely', '91% against target.', null],
  ['timely', '89.3% against a target of 90%.', NOT_THE_FIGURE],
  ['timely', '94% against a target of 95% for reviews.', null],
  ['timely', '94% against a target of 95%.', null],
  ['timely', '91.3% is above target.', null],
  ['timely', '93.1% is above target.', NOT_THE_FIGURE],
  ['timely', 'Performance of 91.3% exceeds the target.', null],
  ['timely', 'Performance of 91.3% is below target.', NOT_SO],
  ['timely', 'At 93.1% performance is above target.', NOT_THE_FIGURE],
  ['timely', 'A rate of 97% is expected by March.', null],
  ['timely', '88% of reviews is below target.', null],
  ['timely', '40% of teams were below target.', null],
  ['fallen', 'Performance of 81% is an improvement on Q1.', NOT_SO],
  ['fallen', 'Performance of 18% is below target.', NOT_THE_FIGURE],
  ['fallen', 'In Q1 performance of 88% was below target.', null],
  ['empty homes', 'At 27.1 days the average is above target.', null],
  ['empty homes', 'An average of 24.7 days is within target.', NOT_SO],
  ['complaints', '52 against a target of 40.', null],
  ['complaints', '25 against a target of 40.', NOT_THE_FIGURE],
];

/** Wrong, and not found: the words may be of the things, or of the figure where lower is better. Better than a false alarm. */
export const NOT_FOUND: readonly Fictional[] = [
  ['fallen', 'Visits made in ten days have increased to 91%.', NOT_SO],
  ['agency', 'Spend is over target.', NOT_SO],
  ['fallen', 'Performance has improved since the new system began.', NOT_SO],
  ['timely', 'A quarter in which, sadly, timeliness went backwards.', NOT_SO],
];

/** Nothing is wrong with these, though they hold the words: of another time, part, target or thing, denied by degree, or yet to be. */
export const PITFALLS: readonly (readonly [Subject, string])[] = [
  ['fallen', 'Performance improved for girls and fell for boys.'],
  ['fallen', 'Performance has improved in the last month.'],
  ['fallen', 'Performance has improved since the inspection.'],
  ['fallen', 'Performance improved to 88% in September.'],
  ['fallen', 'Improved on the forecast of 79%.'],
  ['fallen', 'Performance has improved significantly in the north.'],
  ['fallen', 'Better than expected.'],
  ['fallen', 'Improvement plan agreed. Further improvement is needed.'],
  ['fallen', 'The rate of improvement has increased.'],
  ['fallen', 'Recruitment: improved. Retention: improved.'],
  ['fallen', 'Improve performance through training.'],
  ['fallen', 'Improving performance through supervision; reduce caseloads by March.'],
  ['fallen', 'Increase performance through monthly audit.'],
  ['fallen', 'Performance fell because of referrals, which have increased since Q1.'],
  ['fallen', 'Performance did not fall as far as had been feared.'],
  ['fallen', 'Higher is better. Up to date figures are not yet available.'],
  ['fallen', 'Performance in homes was 97%.'],
  ['fallen', 'Performance within 10% of target.'],
  ['fallen', 'Performance was above target until Q4.'],
  ['fallen', 'Performance was above target for the north.'],
  ['fallen', 'Performance is above the national target of 75%.'],
  ['timely', 'Below target range for girls.'],
  ['timely', 'Below the target of 95% set for 2026.'],
  ['timely', 'Performance was below target in July.'],
  ['timely', 'Previously below target; now above.'],
  ['timely', 'Last quarter’s performance was below target.'],
  ['timely', 'Was below target last quarter.'],
  ['timely', 'Not far above target.'],
  ['timely', 'Performance has not significantly improved.'],
  ['timely', 'Performance has never been better.'],
  ['timely', 'Performance has not improved as quickly as we hoped.'],
  ['timely', 'Performance is within 2 points of the target.'],
  ['timely', 'Performance at 15 October was 94%.'],
  ['timely', 'The figure as at 20 October is 94.1%.'],
  ['timely', 'Performance, leaving out late referrals, was 94%.'],
  ['timely', 'Performance for re-assessments was 97%.'],
  ['timely', 'Performance of the top team was 99%.'],
  ['timely', 'Performance rose in Q1 to 88.2%.'],
  ['timely', 'Target date 31 March.'],
  ['empty homes', 'Performance is above target.'],
  ['empty homes', 'Performance has dropped.'],
  ['empty homes', 'The average for major works was 61 days.'],
  ['empty homes', 'Average of 12 days for general needs.'],
  ['complaints', 'Complaints fell in the second half of the quarter.'],
  ['complaints', 'There has been a reduction in performance since Q1.'],
  ['complaints', 'Complaints fell in August.'],
  ['complaints', 'Complaints are down on the peak in July.'],
  ['complaints', 'Housing: reduced from 14 to 9.'],
  ['complaints', '38 complaints were completed in the quarter.'],
  ['complaints', '14 complaints received were upheld.'],
  ['complaints', 'Target exceeded.'],
  ['visits', 'A total of 3,120 visits to libraries by children.'],
  ['visits', '3,120 visits to libraries were made in July.'],
  ['visits', 'There were 3,120 more visits to libraries than planned.'],
  ['calls', 'Overall, performance in September was 82%.'],
  ['children in care', 'Increased to 541 at the time of writing.'],
  ['children in care', 'There were 41 children in care with a disability.'],
  ['children in care', 'There were 41 children in care who are unaccompanied.'],
  ['agency', 'Spend in July was £0.41m. Annual spend is £4.8m.'],
  ['agency', 'Spend is £4.8m for the year.'],
  ['agency', 'Agency spend in adult care was £0.6m.'],
];

/** A row of figures as some council published it, and the comment beside it put in other words. */
export interface PublishedCase {
  readonly what: string;
  readonly unit: 'percent' | 'number';
  readonly polarity: 'higher' | 'lower';
  readonly before: number;
  readonly now: number;
  readonly target: number;
  readonly comment: string;
  readonly found: Objection | null;
}

/** Published mistakes, and published truths that look like mistakes. */
export const PUBLISHED: readonly PublishedCase[] = [
  {
    what: '88.2% called below a target of 87%',
    unit: 'percent',
    polarity: 'higher',
    before: 85.2,
    now: 88.2,
    target: 87,
    comment: 'Performance is below target and lower than last quarter.',
    found: NOT_SO,
  },
  {
    what: '535 children called an increase by 6, where there had been 536',
    unit: 'number',
    polarity: 'lower',
    before: 536,
    now: 535,
    target: 500,
    comment: 'The number increased by 6 to 535.',
    found: NOT_SO,
  },
  {
    what: '7.5% said to improve on 70.1%',
    unit: 'percent',
    polarity: 'higher',
    before: 70.1,
    now: 7.5,
    target: 90,
    comment: 'Performance of visits has improved on 70.1%.',
    found: NOT_SO,
  },
  {
    what: '1.8 called above a target of 5, and good',
    unit: 'number',
    polarity: 'lower',
    before: 2.4,
    now: 1.8,
    target: 5,
    comment: 'Performance is above the target.',
    found: null,
  },
  {
    what: '89.8% called in line with 90%',
    unit: 'percent',
    polarity: 'higher',
    before: 89,
    now: 89.8,
    target: 90,
    comment: 'Performance is in line with the target.',
    found: null,
  },
  {
    what: 'points called per cent',
    unit: 'percent',
    polarity: 'higher',
    before: 60.8,
    now: 80.3,
    target: 85,
    comment: 'Performance has seen an increase of 19.5 per cent since Q1.',
    found: null,
  },
];
