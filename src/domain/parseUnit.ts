/** Reads the units that a unit column, a number format, a cell and a name state. */
import type { CellFacts } from './cellFacts.ts';
import { readFigureText } from './figureText.ts';
import { formatFacts } from './formatFacts.ts';
import { parseGradeScale } from './grades.ts';
import { plainText } from './plainText.ts';
import { remembered } from './remembered.ts';
import type { Unit } from './unit.ts';

/** `scale`: what one of the unit is worth; 1,000,000 for `£m`. */
export interface UnitOfCells {
  readonly unit: Unit;
  readonly scale: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[£\s(])(?:bn|b|billions?)\)?$|\bin billions\b/, 1e9],
  [/(?:^|[£\s('])(?:m|mn|mil|mill|millions?|000,?000'?s?)\)?$|\bin millions\b/, 1e6],
  [/(?:^|[£\s(',])(?:k|ks|'?0{3}'?s?|th|thousands?)\)?$|\bin thousands\b/, 1e3],
];

const COLUMN: readonly (readonly [RegExp, Unit])[] = [
  [/£.*\b(?:per|a|each)\b|\bper\b.*£/, 'currency'],
  [
    /^(?:%|per ?cent(?:age)?s?|pct|pc|proportion(?: \(%\))?)(?:\b|$|\s|\()|^%|\(%\)$|^% ?(?:age|points?)?$|^percentage points?$/,
    'percent',
  ],
  [
    /^(?:rate )?(?:per|\/) ?(?:1|10|100)? ?(?:[\d,]{4,}|\d+k|thousand|hundred thousand|capita|head|population)|^rates?\b|\bper [\d,]+\b|\bper (?:head|capita|household|population|day|week|month|year|person|property|10k|1k|100k)\b|^per\b/,
    'rate',
  ],
  [
    /^(?:£|gbp|currency|money|cost|pounds?(?: sterling)?|financial|monetary|value \(£\)|pence|sterling|expenditure|budget|spend)(?:\b|$|\s|[('])|£/,
    'currency',
  ],
  [
    /^(?:average |avg\.? |mean |no\.? of |number of |# of |number \(|# )?(?:working |calendar |school |elapsed )?days?\)?(?:\b|$)/,
    'days',
  ],
  [
    /^(?:average |avg\.? |mean |no\.? of |number of |number \()?(?:working |calendar |school )?(?:weeks?|wks?)\)?(?:\b|$)/,
    'weeks',
  ],
  [
    /^(?:average |avg\.? |mean |no\.? of |number of |number \()?(?:calendar )?(?:months?|mths?)\)?(?:\b|$)/,
    'months',
  ],
  [/^(?:average |avg\.? |mean |no\.? of |number of |number \()?(?:years?|yrs?)\)?(?:\b|$)/, 'years'],
  [/^(?:average |avg\.? |mean |no\.? of |number of |number \()?(?:hours?|hrs?)\)?(?:\b|$)/, 'hours'],
  [/^(?:no\.? |number |number of )?\(?(?:fte|wte|f\.t\.e\.?|full[- ]time equivalents?)s?\)?(?:\b|$)/, 'fte'],
  [/^ratio\b|^\d+ ?: ?\d+$|^x ?: ?y$/, 'ratio'],
  [
    /^(?:grad(?:e|es|ing)|judge?ments?|ratings?|rag|level|inspection (?:grade|outcome)|ofsted (?:grade|rating|judgement)|words?|scale|narrative grade)\b/,
    'grade',
  ],
  [
    /^(?:#|n|no|nr|num|numbers?|numeric(?:al)?|count|counts|integer|total|volume|whole number|decimal|people|children|cases|quantity|households|incidents|units?|figure|actual number|average|avg|mean)\b\.?|^#|^number\b|^no\./,
    'number',
  ],
  [
    /^(?:score|points?|point score|index|minutes?|mins?|seconds?|kg|kgs|kilograms?|tonnes?|tons?|litres?|miles?|km|kwh|mwh|co2e?|tco2e?|hectares?|ha|sq ?m|m2|years and months|days and hours|stars?)\b/,
    'other',
  ],
];

/** A column that leaves it open: `% / number`. */
const EITHER = /^(?:%|percentage|no\.?|number|#|£) ?(?:\/|or|and|&) ?(?:%|percentage|no\.?|number|#|£)$/;

/** The unit that a unit column states, with its scale; null for any other text. */
export const parseUnit = remembered((text): UnitOfCells | null => {
  const lower = plainText(text).toLowerCase();
  const inside = /^[([](.+)[)\]]$/.exec(lower)?.[1] ?? lower;
  const plain = inside.replace(/[:.*†]+$/, '').trim();
  if (plain === '' || EITHER.test(plain)) return null;
  if (parseGradeScale(text)) return { unit: 'grade', scale: 1 };
  const unit = COLUMN.find(([words]) => words.test(plain))?.[1];
  if (unit === undefined)
    return /^(?:k|thousands?|000s?|'000s?|m|millions?)$/.test(plain)
      ? { unit: 'number', scale: scaleOf(plain) }
      : null;
  return { unit, scale: unit === 'currency' || unit === 'number' ? scaleOf(plain) : 1 };
});

/** What one is worth of the size that the words name: 1,000 for `000s`; 1 where they name none. */
export const scaleOf = (plain: string): number => SCALES.find(([words]) => words.test(plain))?.[1] ?? 1;

/** The unit that a number format shows; null where it shows none. */
export const unitFromFormat = remembered((format): Unit | null => {
  const facts = formatFacts(format);
  if (facts.percent || facts.percentWritten) return 'percent';
  if (facts.currency) return 'currency';
  return facts.date || facts.words === '' ? null : unitOfTail(facts.words);
});

/** `days` behind a figure, in a format or in a text. */
function unitOfTail(words: string): Unit | null {
  const read = readFigureText(`1 ${words.toLowerCase().trim()}`);
  if (read.kind !== 'figure' || read.unit === null) return null;
  return read.unit === 'count' ? 'number' : read.unit;
}

const NAME: readonly (readonly [RegExp, Unit])[] = [
  [
    /\brates? (?:of [^,;]* )?per [\d,]|\bper (?:[\d,]{3,}|\d+ ?k\b|(?:one |a |ten |hundred )?(?:thousand|hundred|million)\b|100k|10k|1k)|\/ ?(?:1,?000|10,?000|100,?000)\b|\(rate per\b|\brate per (?:head|capita|thousand|hundred)/,
    'rate',
  ],
  [
    /^(?:the )?(?:overall |average |total |estimated |cumulative |net )?(?:%|per ?cent|percentages?)(?:age)?\b|^%|^(?:the )?(?:overall |average |total )?(?:%|percentage)|\b(?:percentage|per ?cent) (?:of|that|who|which|with|change|increase|reduction|point)|\(%\)|\(percentage\)|\(per cent\)|(?:^|[\s(])%(?=[\s)]|$)|[-:] ?(?:%|percentage)(?: |$)|\bas a (?:%|percentage)\b/,
    'percent',
  ],
  [
    /\((?:£|gbp)[^)]*\)|(?<!\d[^.]{0,20})£(?!\s?\d)|^(?:the )?(?:total |net |gross |average |unit |weekly |annual |projected |forecast |actual |estimated |cumulative |mean )*(?:costs?|expenditure|spend|spending|income|savings|underspend|overspend|budget|revenue|debt|value)\b(?! (?:neutral|based|setting))/,
    'currency',
  ],
  [
    /\((?:fte|wte|ftes|full[- ]time equivalents?)\)|\bnumber of (?:fte|wte)\b|^(?:fte|wte)\b|\bfte (?:posts?|staff|social workers|vacancies)\b/,
    'fte',
  ],
  [
    /\((?:in )?(?:working |calendar |school )?days?\)|(?<!within |every |in |\d |\d-)\b(?:number of|average(?: number of)?|mean|median|total|working|calendar|bed|sick(?:ness)?)(?: (?:working|calendar|school))? days\b(?! (?:of|or more))|\bdays (?:lost|taken|between|from|to|sickness|absence|absent|per (?:fte|employee|member|full))|\b(?:time|taken|length)\b.*\b(?:in|\() ?(?:working |calendar )?days\b|\((?:average )?(?:no\.?|number) of days\)/,
    'days',
  ],
  [/\((?:in )?weeks?\)|\b(?:number of|average(?: number of)?) weeks\b|\b(?:in|average) weeks$/, 'weeks'],
  [/\((?:in )?months?\)|\b(?:average number of|average) months\b/, 'months'],
  [/\((?:in )?(?:hours?|hrs)\)|\b(?:number of|average(?: number of)?|total) hours\b/, 'hours'],
  [/\bratio\b/, 'ratio'],
  [
    /\((?:mins?|minutes|seconds|kgs?|kilograms|tonnes|miles|km|kwh|litres|score|points)\)|\bkg (?:per|of)\b|\b(?:kilograms?|tonnes) of\b|\bpoints? score\b/,
    'other',
  ],
  [
    /^(?:the )?(?:total |average |overall |cumulative |actual |net )*(?:numbers?|no\.?|nos\.?|volume|count|#) (?:of|children|people|in)\b|^#|^(?:total )(?=[a-z])|\((?:number|no\.?|count|#|headcount)\)|^how many\b|[-:] (?:number|total|count)$/,
    'number',
  ],
];

/**
 * The unit that a measure's name states; null where it states none. `Proportion of` alone is none: such measures are
 * printed in points, in fractions and as counts.
 */
export function unitFromName(name: string): Unit | null {
  const plain = plainText(name).toLowerCase();
  return NAME.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** The unit that a cell's own words or format state; null where it states none. */
export function unitFromCell(cell: CellFacts): Unit | null {
  if (cell.value.kind === 'number') return unitFromFormat(cell.format);
  if (cell.value.kind !== 'text') return null;
  const read = readFigureText(plainText(cell.value.value));
  if (read.kind !== 'figure' || read.unit === null || read.share) return null;
  return read.unit === 'count' ? null : read.unit;
}
