/** The words that follow a figure and say what it counts. */
import type { Unit } from './unit.ts';

/** What a figure is written with; `count`: people or things. */
export type WrittenUnit = Exclude<Unit, 'unknown' | 'number'> | 'count';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** People and things that councils count, in the singular. */
const COUNTED = words(
  'child children person people pupil adult carer family household case referral assessment visit visitor incident offence crime school setting provider place placement call complaint compliment staff employee worker post vacancy home house dwelling unit property site student learner apprentice apprenticeship application claim claimant customer user client resident patient attendance admission death birth plan review adoption adopter event session participant member volunteer book loan issue transaction ticket business job company organisation contact enquiry request order notice interview inspection exclusion suspension collision casualty injury fire tree bin collection car vehicle passenger journey trip bed night mark hit download follower response respondent survey episode conception sibling boy girl man men woman women male female cla lac uasc cin cp cpp neet item time ehcp officer councillor tenant tenancy landlord sleeper eviction repossession acre record audit licence license permit appeal decision invoice payment breach accident life lives stay individual starter leaver entrant parent mother baby infant donor user match award grant project scheme space room garage road street stop park library centre club group team course qualification place permit charge bid tender supplier contract',
);

/** Words beside a counted thing that make the figure another one than the thing's number. */
const CHANGING = words(
  'fewer more less lower higher greater additional further extra other others below above short behind ahead increase increased decrease decreased drop dropped reduction reduced rise rose fall fell up down than not no never missing without remaining outstanding previous previously last expected forecast planned projected predicted required needed over under out to from and or instead was were against target until unless except excluding excl exc per',
);

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.replace(/(ss|ch|sh|x)es$/, '$1').replace(/([^s])s$/, '$1');

/** Whether words, without figures, name a counted thing and nothing that changes the figure: `schools rated good`. */
function isCounted(text: string): boolean {
  if (!/^[a-z' -]+$/.test(text)) return false;
  const each = text.split(/[ -]+/);
  const noun = each.findIndex((word) => COUNTED.has(word) || COUNTED.has(singular(word)));
  return noun >= 0 && noun <= 3 && each.length <= 10 && !each.some((word) => CHANGING.has(word));
}

const UNITS: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/^(?:percentage points?|% ?points?|% ?pts|ppts?|pp)$/, 'percent'],
  [
    /^(?:working |calendar |school |bed |business |elapsed |sick )?days?(?: lost| late| on average)?$/,
    'days',
  ],
  [/^(?:working |calendar |school )?(?:weeks?|wks?)(?: on average)?$/, 'weeks'],
  [/^(?:months?|mths?)(?: on average)?$/, 'months'],
  [/^(?:years?|yrs?)$/, 'years'],
  [/^(?:hours?|hrs?)$/, 'hours'],
  [/^(?:fte|f\.t\.e\.?|wte|full[- ]time equivalents?|fte posts?|fte staff)$/, 'fte'],
  [
    /^(?:(?:minutes?|mins?|seconds?|secs?|kgs?|kilograms?|kilos?|(?:metric )?tonnes?|tons?|t|kt|grams?|miles?|km|kilometres?|metres?|litres?|kwh|mwh|t?co2e?|tonnes (?:of )?co2e?|sq ?m|m2|m²|ha|hectares?|points?|stars?|gb|mb|ppm|µg\/m3)(?: co2e?)?)$/,
    'other',
  ],
  [
    /^(?:(?:per|in every|out of every) (?:one |an? )?[\d,]*\s?(?:k|thousand|million)?.*|\/\s?(?:1|10|100)(?:,?000|k)\b.*|\/\s?(?:head|capita|day|week|month|year|annum|household|person)\b.*|p\.?\s?a\.?|p\.?\s?w\.?|pcm|each|a (?:day|week|month|year)|daily|weekly|annually)$/,
    'rate',
  ],
];

/** `days lost per FTE`, `kg/household`: a unit for each of something, which stays that unit. */
const FOR_EACH = /^([a-z.² ]+?)(?: per |\/)(?:an? |one |each )?[a-z ]+$/;

/** What the words after a figure (in lower case) count; null where they are none that follow a figure so. */
export function writtenUnit(text: string): WrittenUnit | null {
  const unit = UNITS.find(([pattern]) => pattern.test(text))?.[1];
  if (unit) return unit;
  const each = FOR_EACH.exec(text)?.[1];
  if (each) return writtenUnit(each);
  return isCounted(text) ? 'count' : null;
}

/** Words that say neither more nor other than the figure. */
const EMPTY =
  /^(?:in total|total|overall|in all|actual|ytd|year to date|to date|cumulative|in (?:the )?(?:quarter|month|year|period)|this (?:quarter|month|period|year)|for (?:the )?(?:quarter|month|year|period)|average|avg|on average|per cent|no\.?|achieved|score|out-?turn|final|so far|full year|rolling (?:12 months?|year|average)|snapshot|confirmed|reported)$/;
const BASE = /^of (?:the |all |our )?[\d,]*\s?([a-z' -]+)$/;

/** The standard that a percentage is of: `90% within 10 days`. */
const STANDARD =
  /^(?:(?:were |are )?(?:seen|completed|answered|responded to|resolved|processed|done|met|paid|dealt with|issued|held|determined) )?(?:(?:within|in|inside) \d+ (?:working |calendar |school )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|(?:on|in) time|within (?:time|timescales?)|complian(?:ce|t)|satisf(?:ied|action)|attendance|completed?)$/;

/** Whether words after a figure add nothing to it: `to date`, and after a percentage its base (`of schools`). */
export function addsNothing(text: string, percent: boolean): boolean {
  if (EMPTY.test(text)) return true;
  if (percent && (/^(?:points?|pts)$/.test(text) || STANDARD.test(text))) return true;
  const base = percent ? BASE.exec(text)?.[1] : undefined;
  return base !== undefined && isCounted(base);
}
