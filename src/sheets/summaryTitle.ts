/** The summary's title: the service that the scorecards' own titles name, and the period. */
import type { Assessment } from '../domain/assessment.ts';
import { groupBy } from '../domain/groupBy.ts';
import { periodInWords } from '../domain/periodInWords.ts';
import type { ScorecardSheet } from '../domain/scorecard.ts';
import { serviceName } from '../domain/serviceName.ts';

/** Where no title names a service, and where not every sheet's names the same one. */
const NEUTRAL = 'Performance summary';

/** What a title of one word calls the paper and no service. */
const PAPER = /^(?:performance|dashboard|indicators?|kpis?|measures?|report|results|summary|update)$/i;

/** `Finance` alone is no title of a paper: `Finance performance` is. */
function titled(service: string): string {
  if (PAPER.test(service)) return NEUTRAL;
  return /\s/.test(service) ? service : `${service} performance`;
}

/** The service that a sheet's titles name, the first of its tables first. */
function serviceOf(tables: readonly ScorecardSheet[]): string | null {
  for (const { title } of tables) {
    const service = title === null ? null : serviceName(title);
    if (service !== null) return service;
  }
  return null;
}

/** One service where every scorecard sheet's title names it, else a neutral title; with the period in words. */
export function summaryTitle({ scorecard, period }: Pick<Assessment, 'scorecard' | 'period'>): string {
  const services = [...groupBy(scorecard.sheets, ({ sheet }) => sheet).values()].map(serviceOf);
  const [first = null] = services;
  const isOne = first !== null && services.every((service) => service?.toLowerCase() === first.toLowerCase());
  const title = isOne ? titled(first) : NEUTRAL;
  return period.kind === 'unknown' ? title : `${title}, ${periodInWords(period)}`;
}
