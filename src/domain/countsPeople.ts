/** Whether a measure's figures are numbers of people, so that a small one could tell on somebody. */
import { plainText } from './plainText.ts';
import type { Unit } from './unit.ts';

/** People as council scorecards name them, in the plural: `carer survey score` counts no carers. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'adults adopters apprentices applicants babies boys carers casualties children claimants clients customers deaths ' +
    'employees entrants families fatalities girls households individuals infants learners leavers men mothers neets ' +
    'offenders parents patients people perpetrators persons pupils refugees residents sleepers staff students suicides ' +
    'teenagers tenants uasc uascs users victims volunteers women workers youths'
  ).split(' '),
);

/** One of them. */
const PERSON: ReadonlySet<string> = new Set(
  (
    'adopter adult applicant baby boy carer child claimant client customer employee family girl household individual ' +
    'infant learner leaver man mother offender parent patient perpetrator person pupil refugee resident sibling ' +
    'siblings sleeper student teenager tenant victim volunteer woman worker youth'
  ).split(' '),
);

/** Whether a word, in lower case, is one for people or for one of them. */
export const isPeopleWord = (word: string): boolean => PEOPLE.has(word) || PERSON.has(word);

/** What stands before the thing that is counted. */
const COUNTING = /^(?:the )?(?:total |overall )?(?:numbers?|nos?\.?|#|count|total|volume) (?:of )?/;

/** Where the thing that is counted ends: what follows says more of it, or of something else. */
const MORE =
  /[,;:(]| - | (?:about|among|at|between|by|during|for|from|in|into|of|on|per|to|under|with|within|without) /;

/** `Number of children in care` counts children, `Visits to children` visits, `Children’s services complaints` complaints. */
function namesPeople(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  if (/^of whom\b/.test(plain)) return true;
  const [head = ''] = plain.replace(COUNTING, '').split(MORE);
  return head.split(/[^a-z']+/).some((word) => PEOPLE.has(word));
}

/**
 * A measure counts people where its unit is a number, or is not said, and its unit column or its name says people in
 * what it counts: before `in`, `to`, `of` and the like. What a person says in the settings goes before the rule.
 * @param unitText the words of the unit column, of the scorecard or the plan; null where there are none
 */
export const countsPeople = (unit: Unit, unitText: string | null, name: string): boolean =>
  (unit === 'number' || unit === 'unknown') &&
  ((unitText !== null && namesPeople(unitText)) || namesPeople(name));
