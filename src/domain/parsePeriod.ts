/** Reads the periods that headings and titles name. */
import { longestMonth } from './monthOfName.ts';
import { type Period, samePeriod } from './period.ts';
import { inFinancialYear, type NamedPeriod, type PartialPeriod, periodOfWords } from './periodOfWords.ts';
import { type PeriodWord, type PlacedWord, periodText, periodWords } from './periodWords.ts';

export { findRelativePeriod, type RelativePeriod } from './findRelativePeriod.ts';
export { periodOfDate } from './periodOfDate.ts';
export type { PartialPeriod } from './periodOfWords.ts';

/** Words that may stand between the words of one period's name. */
const BETWEEN: ReadonlySet<string> = new Set(
  'of the for in at and & + year years yr yrs calendar fy period position performance data ended ending end month months financial as cumulative ytd quarter quarterly only report'.split(
    ' ',
  ),
);

/** Words that may stand round the name of a period where it is all that a text says. */
const ROUND: ReadonlySet<string> = new Set(
  'the for in at as to of on and up year yr calendar fy period position ytd cumulative actual actuals result results end quarter quarterly month monthly rolling performance value final full data figure figures total snapshot provisional unaudited audited'.split(
    ' ',
  ),
);

/** Whether a stretch of text holds no figure and no other words than these. */
const holdsOnly = (text: string, words: ReadonlySet<string>): boolean =>
  !/[\d%£<>=]/.test(text) && (text.match(/\p{L}+|[&+]/gu) ?? []).every((word) => words.has(word));

/** Words between two names that set one against the other: neither is what the text is about. */
const AGAINST = /^[\s)(,]*(?:-|to|v|vs\.?|versus|and|&|against|compared (?:to|with)|from|than|\/)[\s(]*$/;

interface Named {
  readonly words: readonly PlacedWord[];
  readonly named: NamedPeriod | null;
  readonly start: number;
  readonly end: number;
}

const isYearWord = ({ kind }: PeriodWord): boolean => kind === 'year pair' || kind === 'year';

/** Whether a word may join a name: a second year, or a second month, begins another name. */
function joins(words: readonly PlacedWord[], next: PeriodWord, glue: string): boolean {
  if (!holdsOnly(glue, BETWEEN)) return false;
  if (next.kind === 'years' || words.some(({ word }) => word.kind === 'years')) return false;
  const twoYears = isYearWord(next) && words.some(({ word }) => isYearWord(word));
  const twoQuarters = next.kind === 'quarter' && words.some(({ word }) => word.kind === 'quarter');
  const dated = (word: PeriodWord): boolean => word.kind === 'month' && word.year !== null;
  return !twoYears && !twoQuarters && !(dated(next) && words.some(({ word }) => dated(word)));
}

/** A date that contradicts the rest of a name is a meeting's: `12 March 2019 - Quarter 3 2018/19`. */
function nameOf(words: readonly PeriodWord[]): NamedPeriod | null {
  const named = periodOfWords(words);
  const others = words.filter((word) => word.kind !== 'month' || word.day === null);
  return named ?? (others.length > 0 && others.length < words.length ? periodOfWords(others) : null);
}

function namesIn(text: string, words: readonly PlacedWord[]): readonly Named[] {
  const groups: PlacedWord[][] = [];
  for (const placed of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && joins(group, placed.word, text.slice(before.end, placed.start)))
      group.push(placed);
    else groups.push([placed]);
  }
  return groups.map((group) => ({
    words: group,
    named: nameOf(group.map(({ word }) => word)),
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
  }));
}

/** What a whole text names, where a period is all it says. */
function nameOfAll(text: string): NamedPeriod | null {
  const names = namesIn(text, periodWords(text));
  const [only] = names;
  if (only === undefined || names.length > 1) return null;
  return holdsOnly(text.slice(0, only.start), ROUND) && holdsOnly(text.slice(only.end), ROUND)
    ? only.named
    : null;
}

/** The period that a text names, where it says nothing else; null for any other text, and for a period without its year. */
export function parsePeriod(text: string): Period | null {
  const name = nameOfAll(periodText(text));
  return name?.kind === 'whole' ? name.period : null;
}

const AGE_BEFORE = /\b(?:aged?|ages|between|under|over|children|pupils|people|adults|olds?)(?: of)?[ (]*$/;
const AGE_AFTER =
  /^[ -]*(?:year|yr|y\/?o\b|old|s\b|weeks?\b|days?\b|hours?\b|plus\b|\+|neet\b|cohort\b|pupils\b|age)/;
const YEAR_SAID_BEFORE =
  /(?:\b(?:targets?|actuals?|out-?turn|results?|performance|value|baseline|calendar year|year|england|national|average|neighbours?|sn|data|census|survey|position|rate|score|forecast|budget|figures?|final)|^|\()[ :,('-]*$/;
const YEAR_SAID_AFTER =
  /^[ :,)'-]*(?:targets?|actuals?|out-?turn|results?|performance|value|baseline|average|data|figures?|position|forecast|scores?|census|survey|calendar)\b/;
const SNAPSHOT_BEFORE =
  /\b(?:as (?:at|of|on)|position(?: (?:at|on|as at))?|at|to|up to|ending|ended|end(?: of)?|until|snapshot(?: at| on)?|data (?:at|to))[ :(]*(?:the )?$/;
const MEETING =
  /\b(?:panel|committee|board|meeting|cabinet|council|agenda|scrutiny|published|report date|date of|printed|updated|produced|extracted|version)\b/;

const hasPart = (words: readonly PlacedWord[]): boolean => words.some(({ word }) => !isYearWord(word));

/** Whether a name found inside a longer text is one, and not an age, a deadline or the date of a meeting. */
function isMeant(text: string, { words, start, end }: Named): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const only = words.length === 1 ? words[0]?.word : undefined;
  if (
    words.some(({ word }) => word.kind === 'month' && word.day !== null) &&
    !words.some(({ word }) => word.kind === 'span')
  ) {
    const closes = words.some(({ word }) => word.kind === 'month' && word.day === longestMonth(word.month));
    if (words.length === 1) return (closes || SNAPSHOT_BEFORE.test(before)) && !MEETING.test(text);
  }
  if (hasPart(words) && words.length > 1) return true;
  if (only?.kind === 'year pair' && only.short) {
    if (AGE_BEFORE.test(before) || AGE_AFTER.test(after)) return false;
    return !only.hyphen || YEAR_SAID_BEFORE.test(before) || YEAR_SAID_AFTER.test(after);
  }
  if (only?.kind === 'year')
    return YEAR_SAID_AFTER.test(after) || (YEAR_SAID_BEFORE.test(before) && (before !== '' || after === ''));
  return true;
}

/** The shorter a period, the better it says what a text is about: a quarter goes before a year. */
const RANK: Readonly<Record<Period['kind'], number>> = {
  quarter: 0,
  half: 0,
  month: 0,
  academic: 1,
  year: 1,
  calendar: 2,
  unknown: 3,
};

/** Text without either of these names no period, and is not taken apart for one. */
const YEAR_LIKE =
  /\d{4}|[\d'’]\s?[/.\p{Pd}'’]\s?\d\d|\d\d\s?[\\_]\s?\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[^\p{L}\d]*\d\d/iu;
const PART_LIKE =
  /\b(?:q|qu|quart|qtrs?|quarters?|h|half|mid|year|eoy|final|annual|out-?turn|full|whole|end|month|mth|period|m|\p{L}*\s?half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![\p{Ll}])|\b(?:january|february|march|april|june|july|august|sept|september|october|november|december|half-?year|mid-?year|year-?end)/iu;

/**
 * The period named inside a longer heading or title; null where there is none or where the text sets two against each other
 * (`Q2 v Q1 2017/18`). Ages (`aged 16/17`), deadlines (`by 2010`) and the dates of meetings are no periods.
 */
export function findPeriod(text: string): Period | null {
  if (!YEAR_LIKE.test(text)) return null;
  const plain = periodText(text);
  const all = nameOfAll(plain);
  const names = namesIn(plain, periodWords(plain));
  if (all) return all.kind === 'whole' && names.every((name) => isMeant(plain, name)) ? all.period : null;
  const meant = names.filter(
    (name) => name.named?.kind === 'partial' || (name.named && isMeant(plain, name)),
  );
  const set = meant.some((name, i) => {
    const next = meant[i + 1];
    return next !== undefined && AGAINST.test(plain.slice(name.end, next.start));
  });
  if (set) return null;
  const found = meant.flatMap(({ named }) => (named?.kind === 'whole' ? [named.period] : []));
  const best = Math.min(...found.map(({ kind }) => RANK[kind]));
  const [first, ...others] = found.filter(({ kind }) => RANK[kind] === best);
  const rival = first && others.some((other) => other.kind === first.kind && !samePeriod(other, first));
  return first === undefined || rival ? null : first;
}

/** Headings that set a figure against an earlier one. */
const COMPARED = /\b(?:since|changed?|compar\p{L}+|from|versus|vs?|against (?!target|plan|profile|the))\b/u;

/** What a heading may say beside a month that is no verb and no name: `Jan target`. */
const BESIDE_MONTH: ReadonlySet<string> = new Set([
  ...ROUND,
  ...'target targets profile plan rag status dot trend comment comments commentary outturn'.split(' '),
]);

/**
 * The period without its year that a text names: `Q2`, `Quarter 2 performance`, `H1`, `July`, `Jul-Sep`, `Year end`, `Outturn`.
 * A month counts only beside the words of a heading.
 */
export function findPartialPeriod(text: string): PartialPeriod | null {
  if (!PART_LIKE.test(text)) return null;
  const plain = periodText(text);
  const all = nameOfAll(plain);
  if (all) return all.kind === 'partial' ? all.partial : null;
  if (COMPARED.test(plain)) return null;
  const names = namesIn(plain, periodWords(plain));
  if (names.some(({ named }) => named?.kind === 'whole')) return null;
  const found = names.flatMap(({ named, start, end }) => {
    if (named?.kind !== 'partial') return [];
    const beside = `${plain.slice(0, start)} ${plain.slice(end)}`;
    return named.partial.kind !== 'month' || holdsOnly(beside, BESIDE_MONTH) ? [named.partial] : [];
  });
  const [first, ...others] = found;
  const rival = first && others.some((other) => JSON.stringify(other) !== JSON.stringify(first));
  return first === undefined || rival ? null : first;
}

/** Gives a partial period its year: that of a group heading above it, or of the sheet's title. */
export function completePeriod(partial: PartialPeriod, context: Period): Period | null {
  switch (context.kind) {
    case 'quarter':
    case 'half':
    case 'year':
      return inFinancialYear(partial, context.year);
    case 'month':
      return inFinancialYear(partial, context.month < 4 ? context.year - 1 : context.year);
    case 'academic':
      return ofAcademicYear(partial, context.year);
    case 'calendar':
      return partial.kind === 'month'
        ? { kind: 'month', year: context.year, month: partial.month }
        : partial.kind === 'year'
          ? context
          : inFinancialYear(partial, context.year);
    case 'unknown':
      return null;
  }
}

/** School years know months; quarters and halves of them are nobody's. */
function ofAcademicYear(partial: PartialPeriod, year: number): Period | null {
  if (partial.kind === 'year') return { kind: 'academic', year };
  if (partial.kind !== 'month') return null;
  return { kind: 'month', month: partial.month, year: partial.month < 9 ? year + 1 : year };
}
