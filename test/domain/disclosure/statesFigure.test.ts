/** Which words tell how few there are. */
import {
  statesFewOfThem,
  statesFewPeople,
  statesFigure,
  statesSmallFigure,
} from '../../../src/domain/disclosure/statesFigure.ts';

it.each<readonly [text: string, figure: boolean, small: boolean, people: boolean, ofThem: boolean]>([
  ['Performance remains good.', false, false, false, false],
  ['Better than in Q2 2024/25, and than on 3 May.', false, false, false, false],
  ['Three of the children are siblings.', true, true, true, true],
  ['1 young person moved.', true, true, true, true],
  ['Both carers have left.', true, true, true, true],
  ['Late for 4 of the children.', true, true, true, true],
  ['Three brothers and sisters were placed together.', true, true, true, true],
  ['A sibling group of four sisters came into care.', true, true, true, true],
  ['The twins have been matched.', true, true, true, true],
  ['Two placements broke down.', true, true, true, true],
  ['A couple of young people left early.', true, true, true, true],
  ['12 children moved.', true, false, false, false],
  ['Twelve children moved.', true, false, false, false],
  ['Down 3.2 points.', true, false, false, false],
  ['3 of 23 were late.', true, true, true, true],
  ['Of these, 3 were late.', true, true, false, true],
  ['Two have since moved out of the area.', true, true, false, true],
  ['Of whom two live abroad.', true, true, false, true],
  ['One still remains in hospital.', true, true, false, true],
  ['Two schools now report monthly.', true, true, false, false],
  ['Stage 2 complaints by parents rose.', true, false, false, false],
  ['Far from the largest of the 3 figures of the last four periods.', true, false, false, false],
  ['Seen within 3 days of referral.', true, false, false, false],
  ['Children aged 5 to 11, £3 each, within four weeks, up 2%.', true, false, false, false],
  ['Of 40 children 37 were seen.', true, false, false, false],
  ['Seen within 5 days by all teams.', true, false, false, false],
])('“%s”', (text, figure, small, people, ofThem) => {
  expect([statesFigure(text), statesSmallFigure(text), statesFewPeople(text), statesFewOfThem(text)]).toEqual(
    [figure, small, people, ofThem],
  );
});
