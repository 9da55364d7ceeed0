/** Whether a measure's figures are numbers of people, so that a small one could tell on somebody. */
import { PEOPLE } from './peopleWords.ts';
import { plainText } from './plainText.ts';
import type { Unit } from './unit.ts';

/** What stands before the thing that is counted. */
const COUNTING = /^(?:the )?(?:total |overall )?(?:numbers?|nos?\.?|#|count|total|volume) (?:of )?/;

/** Where the thing that is counted ends: what follows says more of it, or of something else. */
const MORE =
  /[,;:(]| - | (?:about|among|at|between|by|during|for|from|in|into|of|on|per|to|under|with|within|without) /;

/** `Number of children in care` counts children, `Visits to children` visits, `Children’s services complaints` complaints. */
function namesPeople(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  // Each such plan is one child's.
  if (/^of whom\b|\b(?:child protection|cp) plans\b/.test(plain)) return true;
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
