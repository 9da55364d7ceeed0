/** The service that a scorecard's title names, without its period and without the word for the paper itself. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:(?:19|20)\\d\\d(?:\\s?[/–-]\\s?(?:19|20)?\\d\\d)?|'\\d\\d)";
const ORDINAL = '(?:1st|2nd|3rd|4th|first|second|third|fourth)';

/** Words for a period, longest first, so that a month's name goes with its year. */
const PERIOD = [
  `\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\s+${YEAR}`,
  `${MONTH}(?:\\s+${YEAR})?\\s*(?:to|-|–)\\s*${MONTH}\\s+${YEAR}`,
  `${MONTH}[\\s-]+(?:${YEAR}|\\d\\d)`,
  `(?:${ORDINAL}\\s+quarter|(?:quarter|qtr|q)\\s?[1-4])(?:\\s*(?:,|of)?\\s*${YEAR})?`,
  `(?:${ORDINAL}\\s+half|h[12])(?:\\s*(?:,|of)?\\s*${YEAR})?`,
  `(?:academic|financial|calendar)\\s+year(?:\\s+${YEAR})?`,
  YEAR,
].join('|');

/** Words that only lead up to a period: `position at`, `for the`, `as at`. */
const LEADING =
  '(?:(?:position|outturn|data|update)\\s+)?(?:(?:as\\s+)?at|for|in|to|up to|during|ending|ended|from)(?:\\s+the)?';

const DATED = new RegExp(
  `[\\s,:;–-]*(?:\\b${LEADING}\\s+)?[(\\[]?(?<![\\w/])(?:${PERIOD})(?![\\w/])[)\\]]?`,
  'gi',
);
const PAPER = /\s*\b(?:balanced\s+)?(?:score\s?card|scorecards)\b/gi;
const EDGES = /^[\s,:;–-]+|[\s,:;–-]+$/g;

/**
 * `Children's Social Care performance score card 2017/18, quarter 2` gives `Children's Social Care performance`.
 * null where nothing is left that names a service.
 */
export function serviceName(title: string): string | null {
  const undated = title.replace(DATED, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
  const named = undated
    .replace(PAPER, '')
    .replace(EDGES, '')
    .replace(/\s+([,:;])/g, '$1');
  return /\p{L}{3}/u.test(named) ? named : null;
}
