/** Words that make two measures of names which are otherwise alike: `boys` and `girls`. */

/**
 * Each side with its forms, in the singular as `wordingOf` leaves words. Left out are words that are seldom meant as
 * opposites in a name: `in` and `out`, `before` and `after`.
 */
const PAIRS: readonly (readonly [one: string, other: string])[] = [
  ['boy', 'girl'],
  ['male man men', 'female woman women'],
  ['child', 'adult'],
  ['primary', 'secondary'],
  ['first', 'second'],
  ['major', 'minor'],
  ['under below', 'over above'],
  ['more', 'fewer less'],
  ['high higher highest', 'low lower lowest'],
  ['increase increased increasing', 'decrease decreased decreasing reduce reduced reducing reduction'],
  ['new open opened opening started starting', 'closed closing closure ended ending'],
  ['completed complete', 'overdue outstanding incomplete'],
  ['joining joiner starter', 'leaving leaver'],
  ['accepted approved granted', 'refused rejected declined'],
  ['met', 'missed'],
  ['gained', 'lost'],
  ['early', 'late'],
  ['internal', 'external'],
  ['income', 'expenditure'],
];

/** `not in education`, where the other name has no word that denies. */
const NOT = 'not';

const SIDES = PAIRS.map((pair) => pair.map((forms) => new Set(forms.split(' '))));

/** `planned` and `unplanned`, `satisfied` and `dissatisfied`. */
const DENIALS = ['un', 'non', 'dis'];

const isDenied = (word: string, words: ReadonlySet<string>): boolean =>
  DENIALS.some((denial) => word.startsWith(denial) && words.has(word.slice(denial.length)));

/** The words of one name to which the other has only the opposite; none where both sides of a pair stand in one name. */
export function oppositesIn(words: readonly string[], others: readonly string[]): readonly string[] {
  const theirs = new Set(others);
  const own = new Set(words);
  const isOpposed = (word: string): boolean => {
    if (theirs.has(word)) return false;
    if (word === NOT) return !others.some((other) => DENIALS.some((denial) => other.startsWith(denial)));
    if (isDenied(word, theirs) || others.some((other) => !own.has(other) && isDenied(other, new Set([word]))))
      return true;
    return SIDES.some((sides) =>
      sides.some((side, at) => {
        const against = sides[1 - at] ?? new Set();
        const has = (named: readonly string[], forms: ReadonlySet<string>): boolean =>
          named.some((each) => forms.has(each));
        return side.has(word) && !has(words, against) && has(others, against) && !has(others, side);
      }),
    );
  };
  return words.filter(isOpposed);
}
