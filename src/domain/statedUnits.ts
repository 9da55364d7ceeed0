/** The units that a measure's name puts first or in brackets, and so means as its own. */
import { plainText } from './plainText.ts';
import type { Unit } from './unit.ts';

const QUALIFIERS =
  '^(?:the )?(?:(?:total|average|mean|median|overall|actual|cumulative|net|gross|annual|working|calendar|school) )*';

const FIRST: readonly (readonly [words: string, unit: Unit])[] = [
  ['%|per ?cent(?:age)?\\b|proportion\\b', 'percent'],
  ['numbers?\\b|nos?\\.|no of\\b|count\\b|#', 'number'],
  ['£|costs?\\b(?! (?:recovered|awarded|avoided|neutral|of living))', 'currency'],
  ['rates?\\b', 'rate'],
  ['days\\b', 'days'],
  ['weeks\\b', 'weeks'],
  ['months\\b', 'months'],
  ['hours\\b', 'hours'],
];

const BRACKETED: readonly (readonly [words: string, unit: Unit])[] = [
  ['%|percentage|per cent', 'percent'],
  ['number|no\\.?|count|#', 'number'],
  ['£m?', 'currency'],
  ['rate\\b[^)]*', 'rate'],
  ['(?:working |calendar |school )?days?', 'days'],
  ['weeks?', 'weeks'],
  ['months?', 'months'],
  ['hours?|hrs', 'hours'],
];

const PATTERNS: readonly (readonly [RegExp, Unit])[] = [
  ...FIRST.map(([words, unit]) => [new RegExp(`${QUALIFIERS}(?:${words})`), unit] as const),
  ...BRACKETED.map(([words, unit]) => [new RegExp(`\\((?:in )?(?:${words})\\)`), unit] as const),
];

/** `Visits within five days` states none: it is as well a percentage; `Number of days` and `Visits (%)` state theirs. */
export function statedUnits(name: string): readonly Unit[] {
  const plain = plainText(name).toLowerCase();
  return PATTERNS.flatMap(([words, unit]) => (words.test(plain) ? [unit] : []));
}
