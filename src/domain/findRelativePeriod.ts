/** Reads headings that name a period by its place beside today: `This quarter`, `Previous period`. */
import { plainText } from './plainText.ts';

/**
 * `last year`: the whole of the year before, as in `Last year` and `Previous year outturn`; on a sheet of years that is
 * the same as `last`, and no quarter may be compared with it.
 */
export type RelativePeriod = 'this' | 'last' | 'same last year' | 'last year';

const SPAN = '(?:quarter|qtr|period|month|half[ -]year|term|reporting period)';
const THING =
  '(?:performance|position|value|figures?|data|results?|actuals?|out-?turn|score|number|reading|grade|rate|%|perf\\.?|level|judge?ment|rating|reporting|reported)';
const NEW = '(?:this|current|latest|most recent|present|in)';
const OLD = '(?:last|previous|prev\\.?|prior|preceding|earlier)';
const LAST_YEAR = `${OLD}(?: (?:financial|fiscal|academic))? (?:year|yr)`;
const YEAR_OF = `(?:'?s)?`;

const RULES: readonly (readonly [RegExp, RelativePeriod])[] = [
  [
    new RegExp(
      `^(?:${THING} )?(?:(?:at |in |for )?(?:the )?same (?:${SPAN}|time|point)(?: (?:of|in))?(?: (?:the|a))? ?${LAST_YEAR}|(?:this|same) ${SPAN} ${LAST_YEAR}|${SPAN},? ${LAST_YEAR}|${LAST_YEAR}${YEAR_OF},? same ${SPAN}|(?:a |one )?(?:year|12 months|twelve months) (?:ago|earlier|before)|same ${SPAN} (?:a |one )?year (?:ago|earlier|before)|ytd,? ${LAST_YEAR}|${LAST_YEAR} ytd)(?: ${THING})?$`,
    ),
    'same last year',
  ],
  [new RegExp(`^(?:${THING} )?${LAST_YEAR}${YEAR_OF}(?: end| total| annual)?(?: ${THING})?$`), 'last year'],
  [
    new RegExp(`^(?:${THING} )?(?:(?:at|for|in) )?(?:the )?${OLD}(?: ${SPAN}${YEAR_OF})?(?: ${THING}){0,2}$`),
    'last',
  ],
  [
    new RegExp(
      `^(?:${THING} )?(?:(?:at|for|in) )?(?:the )?${NEW}(?: (?:${SPAN}|year|yr)${YEAR_OF})(?: to date)?(?: ${THING}){0,2}$|^(?:the )?(?:this|current|latest|most recent|present)(?: available)?(?: ${THING}){0,2}$`,
    ),
    'this',
  ],
];

/** What remains of a heading once remarks such as `(Q2)` and `YTD` are set aside. */
const heading = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|[*†:]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The place beside today that a heading names; null for any other text, such as `Current status` or `Change since last quarter`. */
export function findRelativePeriod(text: string): RelativePeriod | null {
  const plain = heading(text);
  return RULES.find(([words]) => words.test(plain))?.[1] ?? null;
}
