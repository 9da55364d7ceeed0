/** Grades in words, as the steps of their scale. */
import { plainText } from './plainText.ts';

/** Ofsted's four judgements, worst first. */
export const OFSTED_SCALE = ['Inadequate', 'Requires improvement to be good', 'Good', 'Outstanding'] as const;

/** The Care Quality Commission's four ratings, worst first. */
const CQC_SCALE = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] as const;

/** Other scales of inspectorates and auditors, worst first. */
const KNOWN_SCALES: readonly (readonly string[])[] = [
  CQC_SCALE,
  OFSTED_SCALE,
  ['No assurance', 'Limited', 'Reasonable', 'Substantial'],
  ['No assurance', 'Limited assurance', 'Moderate assurance', 'Substantial assurance'],
  ['Poor', 'Fair', 'Good', 'Excellent'],
  ['Unsatisfactory', 'Weak', 'Adequate', 'Good', 'Very good', 'Excellent'],
  ['Zero stars', 'One star', 'Two stars', 'Three stars'],
];

/** Short forms by the word of a scale that they stand for. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    'requires improvement to be good',
    ['requires improvement', 'ri', 'require improvement', 'rqi', 'requires improvement to be good (rig)'],
  ],
  ['requires improvement', ['requires improvement to be good', 'ri', 'require improvement']],
  [
    'inadequate',
    [
      'inad',
      'inadequate (serious weaknesses)',
      'inadequate (special measures)',
      'special measures',
      'serious weaknesses',
    ],
  ],
  ['satisfactory', ['sat']],
  ['outstanding', ['o/s', 'outst']],
]);

const wordOf = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/^(?:grade|rated|judged|judgement|rating)[: ]+(?=[a-z])/, '')
    .replace(/^["'(]+|["').*†]+$/g, '')
    // `Requires improvement (RI)`, its last bracket gone.
    .replace(/ \([a-z/]{1,3}$/, '')
    .trim();

/** `Inadequate < Requires improvement to be good < Good` gives its words, worst first; null where the text is no scale. */
export function parseGradeScale(text: string): readonly string[] | null {
  if (!/[<>→]/.test(text)) return null;
  const plain = plainText(text);
  const rising = plain.split(/\s?(?:<|→|->)\s?/);
  const falling = plain.split(/\s?>\s?/);
  const words = rising.length > 1 ? rising : falling.length > 1 ? [...falling].reverse() : [];
  const clean = words.map((word) => word.trim());
  const distinct = new Set(clean.map((word) => word.toLowerCase()));
  return clean.length > 1 && clean.every((word) => word !== '') && distinct.size === clean.length
    ? clean
    : null;
}

/** The step of a scale that a text names, 1 the worst, with the scale's own word; null where it names none. */
export function gradeStep(
  text: string,
  scale: readonly string[],
): { readonly step: number; readonly word: string } | null {
  const said = wordOf(text);
  if (said === '') return null;
  const exact = scale.findIndex((word) => wordOf(word) === said);
  const at = exact >= 0 ? exact : scale.findIndex((word) => SHORT.get(wordOf(word))?.includes(said));
  const word = scale[at];
  return word === undefined ? null : { step: at + 1, word };
}

/** Every word of a known scale, and its short forms. */
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  KNOWN_SCALES.flat().flatMap((word) => [wordOf(word), ...(SHORT.get(wordOf(word)) ?? [])]),
);

/** No word of a known scale, with its remark, is longer: most texts of a sheet are told by that alone. */
const LONGEST_WORD = 60;

/** Whether a text is a word of any known scale. */
export const isGradeWord = (text: string): boolean =>
  text.length <= LONGEST_WORD && KNOWN_WORDS.has(wordOf(text));

/** The known scale that all of these texts belong to; null where there is none, or where no text is given. */
export function findGradeScale(texts: readonly string[]): readonly string[] | null {
  if (texts.length === 0 || !texts.every(isGradeWord)) return null;
  const fits = KNOWN_SCALES.filter((scale) => texts.every((text) => gradeStep(text, scale) !== null));
  const exact = fits.find((scale) =>
    texts.every((text) => scale.some((word) => wordOf(word) === wordOf(text))),
  );
  return exact ?? fits[0] ?? null;
}
