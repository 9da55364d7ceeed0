/** What one heading text says: the role of its column, and the period it names. */

import { isDateFormat } from '../domain/cellFacts.ts';
import {
  findPartialPeriod,
  findPeriod,
  findRelativePeriod,
  type PartialPeriod,
  periodOfDate,
  type RelativePeriod,
} from '../domain/parsePeriod.ts';
import type { Period } from '../domain/period.ts';
import type { Cell } from './cell.ts';
import { isRefLike } from './columnContent.ts';
import { labelKey } from './headingText.ts';
import { HEADING_WORDS, type Role } from './headingWords.ts';

/** A period as a heading gives it: whole, without its year, or by its place beside today. */
export type PeriodWords =
  | { readonly kind: 'full'; readonly period: Period }
  | {
      readonly kind: 'partial';
      readonly partial: PartialPeriod;
      /** The period that a group heading above it names: the year that the partial one belongs to. */
      readonly within: Period | null;
      /** A group heading such as `Previous performance` says that it lies before the reported period. */
      readonly past: boolean;
    }
  | { readonly kind: 'relative'; readonly relative: RelativePeriod };

export interface HeadingMeaning {
  readonly role: Role;
  readonly period: PeriodWords | null;
}

/** Longer texts are sentences of a row, not headings. */
const LONGEST_HEADING = 70;

/** What rows say in their cells, and headings never. */
const CELL_WORDS =
  /^(?:not (?:reported|available|recorded|applicable|due|yet|set|known|measured|collected|comparable)\b.*|no (?:data|target|change|figure|return)\b.*|n\/?a|tb[ac]|data (?:not|un)\s?available|target not set|[1-5] .*|green|amber \w+|met|not met|better|worse|same|improved|worsened|improving|declining|up|down|yes|(?:bigger|smaller|higher|lower|high|low|more|less)(?: is)?(?: better| good)?|monthly|quarterly|annual(?:ly)?|-+)$/;

/** A text without any of these names no period: told at a tenth of the cost of reading one. */
const MAY_DATE =
  /\d|quarter|qtr|month|year|period|half|annual|outturn|out-turn|\bh[12]\b|this|last|current|previous|prior|latest|recent|present|same|earlier|before|ago|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;

function periodWords(text: string): PeriodWords | null {
  if (!MAY_DATE.test(text)) return null;
  const period = findPeriod(text);
  if (period) return { kind: 'full', period };
  const partial = findPartialPeriod(text);
  if (partial) return { kind: 'partial', partial, within: null, past: false };
  const relative = findRelativePeriod(text);
  return relative ? { kind: 'relative', relative } : null;
}

/**
 * The meaning of a heading's text; null where it is none that councils use. A heading that names only a period
 * has the role `value`.
 */
export function classifyHeading(text: string): HeadingMeaning | null {
  const key = labelKey(text);
  const whole = meaningOf(key);
  // `Targed Ch1 / Q1 Target`: the second language says what the first does, and is often the one that we read.
  const [, second, third] = key.split(' / ');
  const translated = second === undefined || third !== undefined ? null : meaningOf(second);
  return translated && (whole === null || (whole.period === null && translated.period !== null))
    ? translated
    : whole;
}

/** Meanings by text: a heading is asked for once for every group that it may belong to. */
const known = new Map<string, HeadingMeaning | null>();

/** A bound, so that a long-lived process does not keep every text it ever saw. */
const MOST_KNOWN = 5_000;

function meaningOf(key: string): HeadingMeaning | null {
  if (key === '' || key.length > LONGEST_HEADING) return null;
  const before = known.get(key);
  if (before !== undefined) return before;
  const meaning = readMeaning(key);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, meaning);
  return meaning;
}

function readMeaning(key: string): HeadingMeaning | null {
  if (CELL_WORDS.test(key)) return null;
  const period = periodWords(key);
  // `2.2.1.PI` is a ref, whatever words its letters spell.
  if (period === null && /\d/.test(key) && isRefLike(key)) return null;
  const role = HEADING_WORDS.find(([, words]) => words.test(key))?.[0] ?? null;
  if (role) return { role, period };
  return period && { role: 'value', period };
}

/** The meaning of a heading cell: text, a date (its month), or a whole number that can only be a year. */
export function classifyHeadingCell(cell: Cell, date1904: boolean): HeadingMeaning | null {
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return classifyHeading(value.value);
    case 'number':
      if (isDateFormat(cell.format)) {
        return { role: 'value', period: { kind: 'full', period: periodOfDate(value.value, date1904) } };
      }
      return isYear(value.value)
        ? { role: 'value', period: { kind: 'full', period: { kind: 'calendar', year: value.value } } }
        : null;
    case 'empty':
    case 'boolean':
    case 'error':
      return null;
  }
}

/** Whether a bare number in a heading row is a year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2060;
