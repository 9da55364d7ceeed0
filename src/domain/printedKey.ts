/** Finds the key that a sheet prints for its own shorthand: `M = in measurement`, `c: suppressed`, `(C) cumulative`. */
import { plainText } from './plainText.ts';

export type KeyMeaning =
  | 'no data'
  | 'not due'
  | 'new measure'
  | 'to be confirmed'
  | 'suppressed'
  | 'not applicable'
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'low'
  | 'footnote'
  | 'cumulative'
  | 'rolling'
  | 'snapshot'
  | 'forecast'
  | 'period'
  | 'higher'
  | 'lower'
  | 'near'
  | 'information'
  | 'Green'
  | 'Amber'
  | 'Red'
  | 'Improved'
  | 'Worsened'
  | 'No change';

/** Meanings by shorthand as printed, and again in lower case where the sheet gives no other meaning to that. */
export type PrintedKey = ReadonlyMap<string, KeyMeaning>;

export const NO_KEY: PrintedKey = new Map();

/** Tried in this order: the first that fits is the meaning. */
const MEANINGS: readonly (readonly [RegExp, KeyMeaning])[] = [
  [/\bnot applicable\b|\bdoes not apply\b|\bnot relevant\b/, 'not applicable'],
  [
    /\bsuppress|\bconfidential|\bwithheld|\bdisclos|\bsmall numbers?\b|\bfewer than\b|\bless than (?:5|6|10|five|six|ten)\b|\bredacted|\bnot shown\b/,
    'suppressed',
  ],
  [/\bprovisional\b|\bunvalidated\b|\bunaudited\b|\bnot (?:yet )?final\b|\bdraft figure/, 'provisional'],
  [/\brevised\b|\bamended\b|\brestated\b/, 'revised'],
  [/\bestimate/, 'estimated'],
  [/\brounds? to zero|\bround to zero|\bless than half\b|\bnegligible\b|\blow figure\b/, 'low'],
  [
    /\bin measurement\b|\bnot (?:yet )?due\b|\bnot yet\b|\bawait|\bdue (?:in|at|later)\b|\bavailable (?:in|at|later|from)\b|\breported (?:annually|in q|at year)|\bannual (?:measure|indicator|figure)/,
    'not due',
  ],
  [/\bnew (?:measure|indicator|pi|kpi|for)\b/, 'new measure'],
  [/\bto be (?:confirmed|advised|agreed|set|determined)\b/, 'to be confirmed'],
  [
    /\b(?:not|un)[ -]?(?:available|reported|recorded|collected|known|comparable|measured|provided|published|held)\b|\bno (?:data|information|return|figure)\b|\bmissing\b|\bdata unavailable\b/,
    'no data',
  ],
  [/\bcumulative\b|\byear to date\b|\bytd\b/, 'cumulative'],
  [/\brolling\b|\b(?:last|previous) (?:12|twelve) months\b/, 'rolling'],
  [/\bsnapshot\b|\bpoint in time\b|\bas at\b/, 'snapshot'],
  [/\bforecast\b|\bprojected\b/, 'forecast'],
  [
    /\b(?:in[ -]?|per |each )?(?:quarter|month)(?:ly)?\b.*\b(?:figure|only|data)\b|^(?:quarterly|monthly|annual|in[ -](?:quarter|month|year)|discrete)\b/,
    'period',
  ],
  [
    /\b(?:higher|bigger|larger|increase)\b.*\b(?:better|good)\b|\b(?:maximise|aim to maximise)\b|^high(?:er)? is\b/,
    'higher',
  ],
  [
    /\b(?:lower|smaller|fewer|decrease|reduction)\b.*\b(?:better|good)\b|\b(?:minimise|aim to minimise)\b|^low(?:er)? is\b/,
    'lower',
  ],
  [/\bclose to (?:the )?target\b|\bnear (?:the )?target\b|\bto plan\b/, 'near'],
  [/\b(?:for )?information only\b|\bdata only\b|\bcontextual\b|\bmonitor(?:ing)? only\b/, 'information'],
  [
    /\bno (?:noticeable |significant )?change\b|\bstayed the same\b|\bunchanged\b|\bstatic\b|\bstable\b|^(?:the )?same\b|\bmaintained\b/,
    'No change',
  ],
  [/\bimprov(?:ed|ing|ement)\b|\bgetting better\b|^better\b/, 'Improved'],
  [/\bdeteriorat|\bdeclin|\bworse(?:ned|ning)?\b/, 'Worsened'],
  [/^green\b/, 'Green'],
  [/^amber\b/, 'Amber'],
  [/^red\b/, 'Red'],
  [
    /\b(?:off|below|behind) target\b|\bnot (?:met|achieved|on target)\b|\bbeyond\b|\boutside\b|\bmissed\b/,
    'Red',
  ],
  [/\bwithin\b.*\b(?:tolerance\b|%|per cent\b|of target\b)|\bslightly\b|\bmarginally\b/, 'Amber'],
  [/\bon target\b|\b(?:target )?(?:met|achieved|exceeded)\b|\bon track\b|\babove target\b/, 'Green'],
];

/** What words of a key mean for us; null where they mean nothing that a cell of figures could say. */
export function meaningOf(words: string): KeyMeaning | null {
  const plain = words.toLowerCase();
  return MEANINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const TOKEN = String.raw`(?:\[[A-Za-z]{1,4}\]|\([^()\s]{1,3}\)|(?:n|N)\/?(?:a|A)|[A-Z]{1,3}\d{0,2}[A-Z]?|[a-z]{1,2}|[*†‡#~:.-]{1,3}|[éêèñòðçìî↑↓→▲▼►])`;
const COLOURS = /^(?:green|amber|red)$/i;
const COLOUR = '(?:green|amber|red|GREEN|AMBER|RED|Green|Amber|Red)';
const ENTRY = new RegExp(
  String.raw`(?<![\w(\[])(${TOKEN}|"[^"]{1,6}"|'[^']{1,6}'|${COLOUR})\s?(?:=|:|\s-\s|\bdenotes\b|\bindicates\b|\bmeans\b|\bsignifies\b|\brepresents\b|\bis\b(?= (?:suppressed|provisional|revised|not|in|cumulative)))\s?([^=;|\n]{3,90}?)(?=[;|\n]|[,.]?\s+(?:and )?(?:${TOKEN}|${COLOUR})\s?(?:=|:)|$)`,
  'g',
);
/** `* provisional`, `(C) cumulative`, `[c] confidential`: a mark directly before its meaning, at the start or after a stop. */
const MARK =
  /(?<=^|[;,|.\s])(\*{1,3}|[†‡#~]|\([A-Za-zéêèñòðçìî]{1,3}\)|\[[A-Za-z]{1,4}\])\s?[-–]?\s?([A-Za-z][^;|*†‡([]{2,80})/g;

/** A key is short, and no sentence of a committee report. */
const LONGEST = 400;

const bare = (shorthand: string): string => shorthand.replace(/^["'](.+)["']$/, '$1').trim();

/**
 * The key printed in these texts, such as the lines above and below a table. A cell with the shorthand and its neighbour with
 * the meaning may be given as one text joined by `=`. Entries whose meaning nothing here knows are left out.
 */
export function findPrintedKey(texts: readonly string[]): PrintedKey {
  const key = new Map<string, KeyMeaning>();
  const add = (shorthand: string, words: string): void => {
    // A sign that the sheet explains is that, and not what it means elsewhere.
    const meaning = meaningOf(words.trim()) ?? (/^[*†‡§#~]+$/.test(shorthand) ? 'footnote' : null);
    if (meaning === null || (/[a-z]{3}/.test(shorthand) && !COLOURS.test(shorthand))) return;
    const said = bare(shorthand);
    for (const form of [said, said.replace(/^[([](.+)[)\]]$/, '$1')])
      if (!key.has(form)) key.set(form, meaning);
  };
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    const plain = plainText(text);
    for (const [, shorthand = '', words = ''] of plain.matchAll(ENTRY)) add(shorthand, words);
    for (const [, shorthand = '', words = ''] of plain.matchAll(MARK)) add(shorthand, words);
  }
  for (const [shorthand, meaning] of [...key]) {
    const lower = shorthand.toLowerCase();
    if (!key.has(lower)) key.set(lower, meaning);
  }
  return key;
}

/** The key's meaning of a shorthand, printed exactly so or in another case; null where the key has no such entry. */
export const lookUp = (key: PrintedKey, shorthand: string): KeyMeaning | null =>
  key.size === 0 ? null : (key.get(shorthand) ?? key.get(shorthand.toLowerCase()) ?? null);
