/** The words that follow a figure and say what it counts. */
import type { Unit } from './unit.ts';

/** What a figure is written with; `count`: people or things. */
export type WrittenUnit = Exclude<Unit, 'unknown' | 'number'> | 'count';

const COUNTED =
  '(?:children|child|young people|young persons?|pupils?|people|persons?|adults?|older people|carers?|families|family|households?|cases?|referrals?|assessments?|visits?|visitors?|incidents?|offences?|crimes?|schools?|settings?|providers?|places?|placements?|calls?|complaints?|compliments?|staff|employees?|workers?|social workers?|posts?|vacanc(?:y|ies)|homes?|dwellings?|units?|propert(?:y|ies)|sites?|students?|learners?|apprentices?|apprenticeships?|applications?|claims?|claimants?|customers?|users?|clients?|service users?|residents?|patients?|attendances?|admissions?|deaths?|births?|plans?|reviews?|adoptions?|adopters?|foster carers?|foster homes?|looked after children|care leavers?|events?|sessions?|participants?|members?|volunteers?|books?|loans?|issues?|transactions?|tickets?|business(?:es)?|jobs?|companies|organisations?|contacts?|enquir(?:y|ies)|requests?|orders?|notices?|interviews?|inspections?|exclusions?|suspensions?|permanent exclusions?|collisions?|casualt(?:y|ies)|injur(?:y|ies)|fires?|trees?|bins?|collections?|missed bins?|cars?|vehicles?|passengers?|journeys?|trips?|beds?|nights?|points?|marks?|hits?|downloads?|followers?|responses?|respondents?|surveys?|episodes?|conceptions?|siblings?|boys?|girls?|men|women|males?|females?|cla|lac|uasc|cin|cpp?|neets?|items?|times?|ehcps?|officers?|councillors?|tenants?|tenanc(?:y|ies)|landlords?|rough sleepers?|evictions?|repossessions?|hectares?|acres?|records?|audits?|licen[cs]es?|permits?|appeals?|decisions?|invoices?|payments?|breaches?|accidents?|lives|stays?)';
const QUALIFIER =
  '(?:new |open |active |total |full[- ]time |part[- ]time |unique |individual |eligible |registered |confirmed |whole |school |secondary |primary |special )?';

const WORDS: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/^(?:working |calendar |school |bed |business |school |elapsed )?days?(?: lost| late)?$/, 'days'],
  [/^(?:working |calendar |school )?(?:weeks?|wks?)$/, 'weeks'],
  [/^(?:months?|mths?)$/, 'months'],
  [/^(?:years?|yrs?)$/, 'years'],
  [/^(?:hours?|hrs?)$/, 'hours'],
  [/^(?:fte|f\.t\.e\.?|wte|full[- ]time equivalents?|fte posts?|fte staff)$/, 'fte'],
  [
    /^(?:(?:minutes?|mins?|seconds?|secs?|kg|kgs|kilograms?|kilos?|tonnes?|tons?|t|kt|grams?|g|miles?|km|kilometres?|metres?|litres?|kwh|mwh|co2e?|tco2e?|tonnes (?:of )?co2e?|sq ?m|m2|m²|ha|points?|gb|mb|ppm|µg\/m3)(?: co2e?)?)$/,
    'other',
  ],
  [
    /^(?:(?:per|in every|in|out of every) (?:one |an? )?[\d,]*\s?(?:k|thousand|million)?.*|\/\s?(?:1|10|100)(?:,?000|k)\b.*|\/\s?(?:head|capita|day|week|month|year|annum|household|person)\b.*|p\.?\s?a\.?|p\.?\s?w\.?|pcm|pp|each|a (?:day|week|month|year)|daily|weekly|annually)$/,
    'rate',
  ],
  [
    new RegExp(
      `^${QUALIFIER}${COUNTED}(?: (?:in total|in all|placed|seen|held|received|completed|recruited|registered|reported|open))?$`,
    ),
    'count',
  ],
];

/** Words that say neither more nor other than the figure. */
export const EMPTY_WORDS =
  /^(?:in total|total|overall|in all|actual|ytd|year to date|to date|cumulative|in (?:the )?(?:quarter|month|year|period)|this (?:quarter|month|period|year)|for (?:the )?(?:quarter|month|year|period)|average|avg|on average|per cent|no\.?|approx\.?|approximately|achieved|score|out-?turn|final|so far|full year|rolling (?:12 months?|year|average)|snapshot|of (?:cases|children|schools|people|pupils|staff|households|families|residents|referrals|assessments|all cases|young people|respondents|service users|calls|complaints))$/;

/** What the words after a figure count; null where they are none that follow a figure so. */
export function writtenUnit(words: string): WrittenUnit | null {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
