/** Reads what a target cell holds a measure to. */
import { readAbsence } from './absence.ts';
import type { CellFacts } from './cellFacts.ts';
import type { Place } from './place.ts';
import { plainText } from './plainText.ts';
import type { Polarity } from './polarity.ts';
import { type ReadFigure, readFigure, textFigure } from './readFigure.ts';
import type { Figure } from './reading.ts';
import type { ReadingContext } from './readingContext.ts';
import { readStatusWord, withoutCode } from './readStatusWord.ts';
import { round9 } from './round.ts';
import type { PlanLookup, Target, TargetOperator, TargetSource, TargetSpan } from './target.ts';

export interface TargetContext extends ReadingContext {
  readonly polarity: Polarity;
  readonly source: TargetSource;
  readonly span: TargetSpan;
  /** Where a formula finds a plan's target; null where only the cell itself can be named. */
  readonly lookup: PlanLookup | null;
}

/** Words that say that there is no target, beside those that say that there is no figure. */
const NO_TARGET_SAID =
  /^(?:no (?:formal |specific |local |national |annual |quarterly |agreed )?targets?\b.*|targets? (?:not|un|to be|tb[ac]|is not|under|removed|being)\b.*|(?:not|none|never) (?:set|targeted|yet set|agreed|required)\b.*|none(?: set| required)?|(?:to be|being) (?:set|agreed|confirmed|determined|established|developed|baselined|reviewed)\b.*|target to .*|monitor(?:ed|ing)?(?: only| trend| indicator| measure)?|data only|info(?:rmation)?(?: only)?|(?:measure )?for (?:info|information|monitoring)(?: only)?|context(?:ual)?(?: (?:only|measure|indicator|information))?|baselin(?:e|ing)(?: (?:year|to be (?:set|established|determined)|tbc|being established|measure|data))?|(?:to )?(?:establish|set|collect) (?:a )?baseline.*|(?:trend|volume|tracking|track|activity|demand|tracker)(?: only| indicator| measure)?|not? applicable|untargeted|n\/?s|no tgt|demand led|under review)$/;

interface Bound {
  readonly operator: TargetOperator | null;
  readonly rest: string;
}

const BEFORE: readonly (readonly [RegExp, TargetOperator])[] = [
  [
    /^(?:>=|=>|≥|⩾|at least|a minimum of|minimum(?: of)?|min\.?(?: of)?|no (?:less|fewer|lower) than|not (?:less|fewer|lower|below) than|not less than|not below|equal to or (?:more|greater|higher|above) than|greater than or equal to|more than or equal to|at or above|on or above|increase(?:d)? to(?: at least)?|raise to|rise to|improve to at least)(?=[\s\d£.-])/,
    '>=',
  ],
  [
    /^(?:<=|=<|≤|⩽|at most|a maximum of|maximum(?: of)?|max\.?(?: of)?|up to|no (?:more|greater|higher) than|not (?:more|greater|higher) than|not (?:to )?exceed(?:ing)?|not above|less than or equal to|fewer than or equal to|equal to or (?:less|fewer|below|lower)(?: than)?|at or below|on or below|reduc(?:e|ed|tion) to|decrease(?:d)? to|cut to|fall to)(?=[\s\d£.-])/,
    '<=',
  ],
  [
    /^(?:>|more than|greater than|higher than|over|above|exceed(?:ing|s)?|in excess of|better than(?= ?>))(?=[\s\d£.-])/,
    '>',
  ],
  [/^(?:<|less than|fewer than|lower than|under|below)(?=[\s\d£.-])/, '<'],
];

const AFTER: readonly (readonly [RegExp, TargetOperator])[] = [
  [
    / ?(?:\+|and (?:above|over|more|higher)|or (?:more|above|over|higher|greater)|plus|minimum|(?<=%) ?min\.?|\(min(?:imum)?\))$/,
    '>=',
  ],
  [
    / ?(?:and (?:below|under|less|lower)|or (?:less|fewer|below|under|lower)|maximum|max\.?|\(max(?:imum)?\))$/,
    '<=',
  ],
];

/** The operator that words round a figure state, and the text without them. */
function boundOf(plain: string): Bound {
  for (const [words, operator] of BEFORE) {
    const match = words.exec(plain);
    if (match) return { operator, rest: plain.slice(match[0].length).trim() };
  }
  for (const [words, operator] of AFTER) {
    const match = words.exec(plain);
    if (match && match.index > 0) return { operator, rest: plain.slice(0, match.index).trim() };
  }
  return { operator: null, rest: plain };
}

const BETTER = / or (?:better|improved|improve)$/;
const LABEL =
  /^(?:(?:the )?(?:target|standard|goal|aim|(?:local|national|statutory|annual|quarterly|year[- ]end|full[- ]year)(?: target| standard)?|maintain(?: at)?|sustain(?: at)?|equal to)(?: is| of|:| =)?|=) ?(?=[£\d~<>≥≤-])/;
/** A verb before words of direction: `Maintain above 90%`, `Reduce to below 10`. */
const VERB =
  /^(?:target:? |to )?(?:(?:maintain(?:ed)?|sustain(?:ed)?|keep|remain|stay|be|achieve|(?:reduc(?:e|ed|tion)|decrease|increase|improve|raise|cut) to)(?: (?:at|it|to))? |to )(?=(?:below|above|under|over|less than|fewer than|more than|at (?:least|most|or)|on or|no (?:more|less|fewer|greater|higher|lower)|not |[<>≥≤]|up to|greater|higher|lower|exceed))/;
const ANNUAL =
  /\b(?:annual(?:ly)?|per (?:annum|year)|p\.?a\.?|a year|year[- ]end|full[- ]year|for the year|in the year|yearly)(?![a-z])/;
const OF_PERIOD = /\b(?:per|a|each|every) (?:quarter|month)\b|\b(?:quarterly|monthly)\b/;

/** The span that the cell's own words give, else its column's. */
function spanOf(lower: string, span: TargetSpan): TargetSpan {
  if (ANNUAL.test(lower)) return 'annual';
  return OF_PERIOD.test(lower) ? 'period' : span;
}

/** What the words of a polarity make of a bare figure; null where it says no way. */
export function operatorOf(polarity: Polarity): '>=' | '<=' | null {
  switch (polarity) {
    case 'higher':
      return '>=';
    case 'lower':
      return '<=';
    case 'near':
    case 'information':
    case 'unknown':
      return null;
  }
}

const EDGE = String.raw`£? ?\d[\d,.]*(?: ?(?:%|per ?cent|k|m|bn))?`;
const BAND = new RegExp(
  `^(?:(?:from |in the range(?: of)? |(?:target )?range:? |within )?(-?${EDGE}) ?(?:-|to) ?(${EDGE}(?: [a-z].*)?)|between (-?${EDGE}) ?(?:and|&|to|-) ?(${EDGE}(?: [a-z].*)?))$`,
);
const AROUND =
  /^(£? ?[\d][\d,.]*(?: ?(?:%|per ?cent))?) ?(?:\+\/-|±|plus or minus|\+ or -|\(\+\/-) ?(£? ?[\d][\d,.]*(?: ?(?:%|per ?cent))?)\)?$/;
const UNIT_BEHIND = /(?:%|per ?cent|k|m|bn)(?= |$)/;

const asOwnText = (figure: ReadFigure, text: string): Figure => ({
  value: figure.value,
  decimals: figure.decimals,
  text,
  place: figure.place,
  form: { form: 'own text', text },
});

interface Edges {
  readonly low: Figure;
  readonly high: Figure;
}

/** `85-95%`, `between 85 and 95`, `90% +/- 5%`; null where the text states no band. */
function edgesOf(plain: string, text: string, place: Place, context: TargetContext): Edges | null {
  const around = AROUND.exec(plain);
  const band = around ?? BAND.exec(plain);
  if (band === null) return null;
  const [, ...edges] = band;
  let [first = '', second = ''] = edges.filter((edge) => edge !== undefined);
  const unit = UNIT_BEHIND.exec(second)?.[0];
  if (unit && !UNIT_BEHIND.test(first)) first += unit;
  if (first.startsWith('£') && !second.startsWith('£')) second = `£${second}`;
  const [a, b] = [first, second].map((edge) => textFigure(edge, text, place, { ...context, grades: null }));
  if (a?.kind !== 'figure' || b?.kind !== 'figure') return null;
  if (!around) return a.value < b.value ? { low: asOwnText(a, text), high: asOwnText(b, text) } : null;
  const low = round9(a.value - b.value);
  const high = round9(a.value + b.value);
  return { low: asOwnText({ ...a, value: low }, text), high: asOwnText({ ...b, value: high }, text) };
}

function numberTarget(figure: ReadFigure, operator: TargetOperator | null, context: TargetContext): Target {
  const { value, decimals, text, place, form, grade } = figure;
  const { source, span, lookup } = context;
  return { kind: 'number', value, decimals, text, place, form, operator, source, span, lookup, grade };
}

function readTextTarget(value: string, cell: CellFacts, place: Place, context: TargetContext): Target {
  const plain = plainText(value);
  const { text } = cell;
  const lower = plain.toLowerCase();
  if (plain === '') return { kind: 'missing', text: null, place };
  const byWords = operatorOf(context.polarity);
  const bare = lower.replace(VERB, '').replace(LABEL, '');
  const better = bare.replace(BETTER, '');
  const bound = boundOf(better);
  const operator = bound.operator ?? byWords;
  const span = spanOf(lower, context.span);
  // A figure first: `<5` is a bound under a target, and a withheld figure nowhere else.
  const worded = bound.rest !== lower;
  const edges = bound.operator === null ? edgesOf(bound.rest, value, place, context) : null;
  if (edges) return { kind: 'band', ...edges, text, place, source: context.source, span };
  const figure = textFigure(bound.rest, value, place, context);
  if (figure.kind !== 'figure')
    return isNoTarget(plain)
      ? { kind: 'missing', text, place }
      : { kind: 'unreadable', reason: figure.reason, text, place, source: context.source };
  return numberTarget(worded ? { ...figure, form: { form: 'own text', text: value } } : figure, operator, {
    ...context,
    span,
  });
}

/** A status code under Target (`1 Green`) is no target: such sheets print no figures at all. */
function isNoTarget(plain: string): boolean {
  const words = withoutCode(plain).toLowerCase();
  if (NO_TARGET_SAID.test(words)) return true;
  const absence = readAbsence(words);
  if (absence && absence.kind !== 'suppressed') return true;
  return /^[a-z][a-z -]*$/.test(words) && readStatusWord(plain)?.status != null;
}

/**
 * What a target cell holds a measure to. A bare figure takes its operator from the polarity; words of direction
 * (`fewer than`, `at least`) go before it. Words of no figure are missing, and anything else is unreadable, never guessed.
 */
export function readTarget(cell: CellFacts | undefined, place: Place, context: TargetContext): Target {
  if (cell === undefined || cell.value.kind === 'empty') return { kind: 'missing', text: null, place };
  if (cell.value.kind === 'text') return readTextTarget(cell.value.value, cell, place, context);
  const figure = readFigure(cell, place, context);
  if (figure === null) return { kind: 'missing', text: null, place };
  return figure.kind === 'figure'
    ? numberTarget(figure, operatorOf(context.polarity), context)
    : { kind: 'unreadable', reason: figure.reason, text: cell.text, place, source: context.source };
}
