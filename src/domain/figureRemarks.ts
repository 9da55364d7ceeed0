/** Weighs the remarks beside a figure: whether they state a second one. */
import { DIGITS } from './figureDigits.ts';
import type { WrittenUnit } from './unitWords.ts';
import { firstOfYearPair } from './yearOfDigits.ts';

/** What a remark is weighed against. */
export interface FirstFigure {
  readonly value: number;
  readonly decimals: number | null;
  readonly unit: WrittenUnit | null;
}

/** Figures that are none of the measure's: years, periods, dates, ages, stages, ordinals. */
const TIMES =
  /\b(?:aged?|ages|under|over) \d+(?: ?(?:-|to) ?\d+|\+)?|\b(?:q|qtr|quarter|month|week|year|yr|ks|key stage|level|stage|phase|tier|band|grade|note|table|page|item|ref|version|v|class|ward)\.? ?\d+(?:\.\d+)?\b(?! ?%)|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:19|20)\d\d ?[/-] ?\d{2,4}\b|\b\d\d\/\d\d\b|\b\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]?'?\d{1,4}\b|(?<![£\d.,])\b(?:19[89]|20[0-6])\d\b(?![.,]?\d| ?%)|\b\d+ ?(?:-|to) ?\d+ ?(?:years?|yrs?)\b|\b[a-z]+\d+[a-z]?\b|\b\d+(?:\.\d+)?[a-z]?(?= month(?:s|ly)? rolling)|\b(?:n|base) ?= ?\d+|\b12 months?\b|\b\d+[- ](?:year|yr|month) (?:average|rolling|pooled|rate|olds?)\b/gi;

const FIGURES = new RegExp(`(£)? ?(?:${DIGITS}) ?(%|per ?cent\\b)?`, 'gi');

/** Whether a remark states a second figure of the kind of the first. */
export function statesAnother(remark: string, first: FirstFigure): boolean {
  const rest = remark.replace(TIMES, ' ');
  for (const match of rest.matchAll(FIGURES)) {
    if (first.unit === 'percent') {
      if (match[2] !== undefined) return true;
    } else if (first.unit === 'currency') {
      if (match[1] !== undefined || match[2] === undefined) return true;
    } else if (match[2] === undefined && match[1] === undefined) return true;
  }
  return false;
}

/** `(17/20)` or `17 of 20` beside a percentage says the same once more, or contradicts it. */
export function contradicts(remark: string, first: FirstFigure): boolean {
  const share = /(?<![\d/])(\d+) ?(?:\/|of|out of) ?(\d+)(?![\d/])/.exec(remark);
  // `85% (16/17)` names a year as likely as a share.
  if (share && firstOfYearPair(`${share[1]}/${share[2]}`) !== null) return false;
  if (share === null || first.unit !== 'percent' || Number(share[1]) > Number(share[2])) return false;
  const percent = (Number(share[1]) / Number(share[2])) * 100;
  return !(Math.abs(percent - first.value) <= 0.5 * 10 ** -(first.decimals ?? 0) + 1e-9);
}

/** Words without the years, periods, dates, ages and ordinals among them. */
export const withoutTimes = (words: string): string => words.replace(TIMES, ' ');

/** Whether words hold a number that is no year, date, age or ordinal. */
export const statesAnyFigure = (words: string): boolean => /\d/.test(withoutTimes(words));
