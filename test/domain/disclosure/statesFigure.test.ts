/** Which words tell how few there are. */
import {
  statesFewPeople,
  statesFigure,
  statesSmallFigure,
} from '../../../src/domain/disclosure/statesFigure.ts';

it.each<readonly [text: string, figure: boolean, small: boolean, people: boolean]>([
  ['Performance remains good.', false, false, false],
  ['Better than in Q2 2024/25, and than on 3 May.', false, false, false],
  ['Three of the children are siblings.', true, true, true],
  ['1 young person moved.', true, true, true],
  ['Both carers have left.', true, true, true],
  ['Late for 4 of the children.', true, true, true],
  ['12 children moved.', true, false, false],
  ['Twelve children moved.', true, false, false],
  ['Down 3.2 points.', true, false, false],
  ['3 of 23 were late.', true, true, true],
  ['Of these, 3 were late.', true, true, false],
  ['Children aged 5 to 11, £3 each, within four weeks, up 2%.', true, false, false],
  ['Of 40 children 37 were seen.', true, false, false],
  ['Seen within 5 days by all teams.', true, false, false],
])('“%s”', (text, figure, small, people) => {
  expect([statesFigure(text), statesSmallFigure(text), statesFewPeople(text)]).toEqual([
    figure,
    small,
    people,
  ]);
});
