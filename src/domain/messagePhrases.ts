/** Parts of the sentences of `messages.ts`: what fields, reasons, earlier reports and comparisons are called. */
import { PERIODS_LOOKED_BACK } from './checkLimits.ts';
import { endInWords } from './distanceWords.ts';
import type {
  ComparedWith,
  Contradiction,
  DisagreeingPeriods,
  DueFact,
  FarBy,
  HeldAgainst,
  JumpBy,
  MadeUp,
  ScaleDoubt,
  TargetMisfit,
  ToleranceFault,
  UsedInstead,
} from './faultFacts.ts';
import type { Fault } from './finding.ts';
import type { ReportedIn } from './past.ts';
import { dateWords } from './periodInWords.ts';
import { periodOfKey } from './periodOfKey.ts';
import type { UnreadableReason } from './reading.ts';

export const UNREADABLE_WORDS: Readonly<Record<UnreadableReason, string>> = {
  words: 'it holds words and no one figure',
  'two figures': 'it holds two figures',
  'wrong unit': 'its unit is not the measure’s',
  'error value': 'it holds an error value',
  date: 'it holds a date',
  'scale unclear': 'it may be a share of 1 or of 100',
};

/** What is wrong with a target. */
export const TARGET_WORDS: Readonly<Record<UnreadableReason, string>> = {
  words: 'states no figure to compare with',
  'two figures': 'states no figure to compare with',
  'wrong unit': 'is not in the measure’s unit',
  'error value': 'states no figure to compare with',
  date: 'states no figure to compare with',
  'scale unclear': 'may be a share of 1 or of 100',
};

export function scaleWords(text: string, doubt: ScaleDoubt): string {
  switch (doubt.kind) {
    case 'mixed':
      return `“${text}” stands among percentages of another size or way of writing, so that it may be a share of 1 or of 100.`;
    case 'unsaid':
      return `“${text}” may be ${doubt.percent === null ? 'a share of 1 or of 100' : `${text}% or ${doubt.percent}`}: nothing in the row says which.`;
  }
}

export const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
export const list = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** The sentence that says why, which begins with the status; the status before it where it does not. */
export const reasonFor = (status: string, why: string): string =>
  why.startsWith(`${status}:`) ? why : `${status}. ${why}`;

export function disagreementWords(periods: DisagreeingPeriods): string {
  switch (periods.kind) {
    case 'title and columns':
      return `The title says ${periods.title}, the columns say ${periods.columns}.`;
    case 'above':
      return periods.named === null
        ? `The lines above the headings name ${periods.other} and ${periods.used}; the sheet was read as ${periods.used}.`
        : `The sheet is named for ${periods[periods.named]}, and the lines above its headings say ${periods[periods.named === 'used' ? 'other' : 'used']}; it was read as ${periods.used}.`;
  }
}

/** `; the scorecard’s “High” was used.`, `, so the measure is not rated.` */
export const insteadWords = (instead: UsedInstead | null): string =>
  instead === null
    ? ', so the measure is not rated.'
    : `; the ${instead.whose}’s “${instead.text}” was used.`;

/** `which`, `due 31 March 2027, which`, `which was due by the end of 2016/17 and which`. */
export function dueWords(due: DueFact | null): string {
  if (due === null) return 'which';
  const period = periodOfKey(due.when);
  const when = period === null ? dateWords(due.when) : `by ${endInWords(period)}`;
  return due.isPast ? `which was due ${when} and which` : `due ${when}, which`;
}

export function toleranceWords(wrong: ToleranceFault): string {
  switch (wrong.kind) {
    case 'unreadable':
      return `“${wrong.text}” states no amount`;
    case 'negative':
      return `“${wrong.text}” is below 0, and a tolerance says how far short is allowed`;
    case 'larger than target':
      return `${wrong.amber} points are more than the target ${wrong.target} itself, so that nothing could be Red`;
    case 'amber below green':
      return `amber (${wrong.amber}) is below green (${wrong.green})`;
    case 'floor better than target':
      return `the floor ${wrong.floor} is better than the target ${wrong.target}`;
  }
}

/** `in the summary of Q1 2025/26`. */
export function whereWords(source: ReportedIn): string {
  switch (source.kind) {
    case 'history':
      return `in the summary of ${source.period}`;
    case 'sheet':
      return `on the sheet “${source.sheet}”`;
  }
}

/** `compared with Q1 2025/26 (82.1%)`. */
export function comparedWords(compared: ComparedWith): string {
  switch (compared.kind) {
    case 'period':
      return `compared with ${compared.period}${compared.figure === null ? '' : ` (${compared.figure})`}`;
    case 'average of the last four':
      return 'compared with the average of the last four periods';
  }
}

/** `the nearest of the last four periods`, `the only figure of the last four periods`. */
function amongWords(which: string, against: HeldAgainst): string {
  switch (against.kind) {
    case 'year before':
      return 'the same period a year before';
    case 'last four':
      if (against.figures === 1) return 'the only figure of the last four periods';
      return against.figures < PERIODS_LOOKED_BACK
        ? `the ${which} of the ${against.figures} figures of the last four periods`
        : `the ${which} of the last four periods`;
  }
}

const WHICH: Readonly<Record<JumpBy['kind'], string>> = {
  points: 'nearest',
  'times larger': 'largest',
  'times smaller': 'smallest',
  'slipped point': 'nearest',
  'other sign': 'nearest',
};

/** `lies 56 points from 44% (Jul 2017), the nearest of the last four periods`. */
export function jumpWords({ by, against, earlier }: Extract<Fault, { code: 'jump' }>): string {
  const figure = `${earlier.text} (${earlier.period}), ${amongWords(WHICH[by.kind], against)}`;
  return by.kind === 'points' ? `lies ${by.points} points from ${figure}` : farWords(by, figure);
}

/** `81% is below 88% (Q1 2025/26)`. */
export function contradictionWords(against: Contradiction): string {
  switch (against.kind) {
    case 'target':
      return `the figure is ${against.figure}, the target ${against.target}`;
    case 'above':
    case 'below': {
      const period = against.period === null ? '' : ` (${against.period})`;
      return `${against.figure} is ${against.kind} ${against.than}${period}`;
    }
  }
}

export function madeUpWords(made: MadeUp, total: string): string {
  switch (made.kind) {
    case 'parts':
      return `The ${made.parts} measures that make it up come to ${made.sum}; the total says ${total}.`;
    case 'share':
      return `${made.numerator} of ${made.denominator} is ${made.share}; the figure says ${total}.`;
  }
}

export function misfitWords(reason: TargetMisfit): string {
  switch (reason.kind) {
    case 'unit':
      return `is not in the unit of the figure ${reason.figure}`;
    case 'over 100':
      return 'is more than the whole';
    case 'way':
      return 'asks for the opposite of what is said to be good';
    case 'far':
      return farWords(reason.by, `${reason.than}, the nearest of the measure’s figures`);
  }
}

function farWords(by: FarBy, figure: string): string {
  switch (by.kind) {
    case 'times larger':
      return `is ${by.times} times ${figure}`;
    case 'times smaller':
      return `is ${by.times} times smaller than ${figure}`;
    case 'slipped point':
      return `is far from ${figure}; with its decimal point one place on it would be ${by.moved}`;
    case 'other sign':
      return `is ${by.isBelow ? 'below' : 'above'} 0, unlike ${figure}`;
  }
}
