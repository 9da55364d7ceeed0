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
