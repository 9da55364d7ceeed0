/** Reads cells that say that there is no figure, and why. */
import type { MissingReason } from './reading.ts';

export type Absence =
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'not applicable' };

const missing = (reason: MissingReason): Absence => ({ kind: 'missing', reason });
const NO_DATA = missing('no data');
const NOT_DUE = missing('not due');
const TO_BE_CONFIRMED = missing('to be confirmed');
const NEW_MEASURE = missing('new measure');
const SUPPRESSED: Absence = { kind: 'suppressed' };
const NOT_APPLICABLE: Absence = { kind: 'not applicable' };

/** Whole cells in lower case. `z`, `c`, `:` and the bracketed letters are the shorthand of UK official statistics. */
const WHOLE: ReadonlyMap<string, Absence> = new Map(
  (
    [
      [
        [
          '-',
          '--',
          '---',
          '- -',
          '_',
          '..',
          '...',
          '.',
          ':',
          '/',
          '-/-',
          'na',
          'nd',
          'n/d',
          'n/k',
          'n/r',
          'nr',
          'n/av',
          'data n/a',
          '-%',
          '- %',
          '£-',
          '£ -',
          'nk',
          'dna',
          'none available',
          'none reported',
          'none recorded',
          '[x]',
          '[w]',
          'unknown',
          'unavailable',
          'nc',
          'n/c',
          'discontinued',
          'deleted',
          'no longer reported',
          'n/a',
          'not reported',
          'not recorded',
          'not available',
          'not collected',
          'data not available',
          'no data',
        ],
        NO_DATA,
      ],
      [
        [
          'nya',
          'nyd',
          'n/y/a',
          'annual',
          'annually',
          'year end',
          'year-end',
          'yearly',
          'biennial',
          'academic year',
          'half yearly',
          'half-yearly',
          'reported annually',
          'time lag',
          'data lag',
          'in arrears',
          'not due',
        ],
        NOT_DUE,
      ],
      [
        [
          'tbc',
          'tba',
          'tbd',
          'awaited',
          'pending',
          'to follow',
          'under development',
          'in development',
          'under review',
          'in progress',
        ],
        TO_BE_CONFIRMED,
      ],
      [['new', 'new measure', 'new indicator', 'new pi', 'new kpi'], NEW_MEASURE],
      [
        [
          'c',
          '*',
          '[c]',
          '(c)',
          '**',
          'supp',
          'supp.',
          'suppressed',
          'withheld',
          'confidential',
          'redacted',
          'low numbers',
          'small numbers',
        ],
        SUPPRESSED,
      ],
      [['z', '[z]', '(z)', 'not applicable'], NOT_APPLICABLE],
    ] satisfies readonly (readonly [readonly string[], Absence])[]
  ).flatMap(([words, absence]) => words.map((word) => [word, absence] as const)),
);

/** Counts under a bound of 11 at most, as the disclosure rules of councils and departments hide them. */
const SMALL =
  /^(?:(?:<|<=|≤|less than|fewer than|under|below)\s?(?:[1-9]|10|11|three|five|six|ten)|(?:1|one)\s?(?:-|to)\s?(?:[2-9]|four|five|nine)|(?:[2-9]|five) or (?:fewer|less))$/;

const TIME =
  /\bdue\b(?! to)|\bavailable (?:in|at|from|by|after|later|next|q)|\buntil\b|\b(?:q|qtr|quarter) ?[1-4]\b|\b(?:spring|summer|autumn|winter)\b|\bannual(?:ly)?\b|\byear[ -]?end\b|\bend of (?:the )?year\b|\bnext (?:quarter|month|period|year|update|report)\b|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\blag\b|\barrears\b|\bacademic\b|\bterm\b|\bbiennial|\bin may\b|\byearly\b|\bnot (?:yet )?due\b|\byet\b|\bthis (?:quarter|month|period)\b|\blater\b/;
const NEW =
  /\bnew (?:measure|indicator|pi|kpi|metric|definition|for|in|from|this|target)\b|^new\b|\bnot previously\b|\bfirst year\b/;

/** How a cell begins that says there is no figure; what follows may say why. */
const BEGINS: readonly (readonly [RegExp, Absence])[] = [
  [
    /^(?:data |figures? )?(?:suppress|withheld|confidential|redacted|not shown|too small|numbers too small|not disclosed|not published due to (?:low|small))/,
    SUPPRESSED,
  ],
  [/^(?:not applicable|does not apply|not relevant)\b/, NOT_APPLICABLE],
  [
    /^(?:new (?:measure|indicator|pi|kpi|metric|for|in|from|definition)|not previously|no previous data|not (?:measured|collected|reported|recorded) (?:before|previously|in \d))/,
    NEW_MEASURE,
  ],
  [
    /^(?:(?:data |figures? |results? |outturn |next (?:data |update )?)?(?:is |are )?(?:not |next )?(?:yet )?(?:due|available (?:in|at|from|by|after|later|next|q)|expected (?:in|by|at|q)|published in|reported (?:in|at|annually|yearly|next)|to be reported)|annual (?:measure|indicator|pi|kpi|figure|data|return|survey|collection|target|reporting|only|report)(?=$| ?[-(,:;.]| (?:due|reported|available|only|not|to be|in|at|so|published))|(?:biennial|half[ -]yearly|6[ -]monthly|bi-?annual|termly|yearly) (?:measure|indicator|pi|kpi|figure|data|return|survey|reporting)|(?:year[ -]end|academic(?: year)?) (?:measure|indicator|only|figure|data)|not (?:yet |currently )?(?:due|assessed|measured until|reported until|published|started)|not yet\b|nothing due|no data due|reported (?:one|1|a) (?:quarter|month|period|year) in arrears|data (?:is )?(?:reported )?(?:one|1|a)? ?(?:quarter|month|term|year) (?:in )?(?:arrears|behind|lag)|time lag|data lag|in measurement|measured annually|collected annually|calculated annually|no update (?:due|until)|(?:q|qtr |quarter )[1-4] only|next (?:survey|data|release|publication|inspection)|survey (?:carried|undertaken|conducted|due|runs?) |(?:data |figures? |results? |information )?(?:is |are |will be |to be )?(?:due|available|expected|published|reported|released|updated) (?:spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|next|later|mid|end|early|annually))/,
    NOT_DUE,
  ],
  [
    /^(?:tbc|tba|tbd|t\.b\.c|to be (?:confirmed|advised|agreed|determined|set|decided|updated|provided|developed|finali[sz]ed|established|reported later)|(?:data |figures? |results? |information )?(?:is |are |currently )?(?:awaited|awaiting|pending|to follow|being (?:developed|validated|collated|finalised|verified|reviewed|compiled)|under (?:development|review|construction)|in development|outstanding)|awaiting|pending)\b/,
    TO_BE_CONFIRMED,
  ],
  [
    /^(?:-\s?)?(?:n\s?[/\\.]\s?a\b\.?|n\.?a\.?(?=$| ?[-(,:])|not (?:judged|inspected|graded|available|avail\b|reported|recorded|collected|known|measured|provided|published|held|supplied|submitted|received|comparable|possible|able|currently|calculated|monitored|captured|validated|returned|updated|given|stated|included|assessed|produced|entered|completed|run|set|reportable|reporting|tracked)|no (?:data|figures?|information|return|returns|report|result|results|reading|update|updates|longer|value|values|information|measure|measures|indicator|survey|response|submission|outturn|performance|baseline|benchmark|comparable|comparator|target|reported)\b|(?:data|figures?|information|results?|performance|outturn|value|system) (?:is |are |was |were |currently |now |still )*(?:not|un|no longer|un-)\s?(?:available|reported|recorded|collected|known|measured|provided|published|held|received|supplied|comparable|yet|submitted|captured)|unable to|cannot be|can't be|could not be|unavailable|(?:measure|indicator|pi|kpi|survey|collection|service|reporting)? ?(?:has been |is |was )?(?:discontinued|suspended|paused|ceased|deleted|withdrawn|removed|deferred|postponed|cancelled)|missing|nothing (?:reported|to report)|no eligible\b|none (?:available|reported|recorded|provided|received)|information not|data missing|number not)/,
    NO_DATA,
  ],
];

/** Said within a longer remark: `System issue - data not available`. */
const SAID_WITHIN =
  /\b(?:data|figures?|information|results?) (?:is |are |was |were |currently )*(?:not (?:yet |currently )?|un)available\b/;

/** A figure with its sign or unit, which no mere remark on absence bears. */
const FIGURE = /\d\s?%|£\s?\d|\bper ?cent\b|\d\.\d|\d,\d{3}/;

/**
 * What a cell in lower case (by `plainText`) says of a figure that is not there; null where it says nothing of the kind.
 * `N/A` alone is missing: whether it means not applicable only the sheet's own key can tell.
 */
export function readAbsence(plain: string): Absence | null {
  const whole = WHOLE.get(plain);
  if (whole) return whole;
  if (SMALL.test(plain)) return SUPPRESSED;
  if (FIGURE.test(plain)) return null;
  const found = BEGINS.find(([words]) => words.test(plain))?.[1] ?? null;
  if (found === null) return SAID_WITHIN.test(plain) ? (TIME.test(plain) ? NOT_DUE : NO_DATA) : null;
  if (found.kind !== 'missing') return found;
  if (found.reason === 'no data' && NEW.test(plain)) return NEW_MEASURE;
  if (found.reason !== 'new measure' && TIME.test(plain)) return NOT_DUE;
  return found;
}
