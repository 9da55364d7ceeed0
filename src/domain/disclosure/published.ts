/** An assessment as it may leave the council: without counts of people from 1 to 5 and what would give them back. */
import { assessMeasure } from '../assessMeasure.ts';
import type { Assessment } from '../assessment.ts';
import { countAssessed } from '../counts.ts';
import type { Finding } from '../finding.ts';
import type { HistoryRow } from '../historyRow.ts';
import type { Measure } from '../measure.ts';
import { messageOf } from '../messages.ts';
import { repairWords } from '../repairWords.ts';
import type { Withheld } from './figureAt.ts';
import { isWithheld } from './figureAt.ts';
import { earlierWithout, finderOf, historyWithout } from './keptWithout.ts';
import { statesSmallFigure } from './statesFigure.ts';
import { disclosureOf, type Relations } from './withhold.ts';
import { withoutFigures, withoutPeople } from './withoutFigures.ts';

const NO_PERIODS: ReadonlySet<string> = new Set();

/** Measures that count people, and those that can be worked out with them. */
function relatedTo(measures: readonly Measure[], { sums, shares }: Relations): ReadonlySet<Measure> {
  return new Set([
    ...measures.filter(({ countsPeople }) => countsPeople),
    ...sums.flatMap((sum) => sum.map(({ figure }) => figure.measure)),
    ...shares.flatMap(({ measure, counts }) =>
      counts.length > 0 || measure.fraction !== null ? [measure] : [],
    ),
  ]);
}

/** Measures of which a figure is withheld, and those that it could be worked out with. */
function concernedBy(withheld: Withheld, { sums }: Relations): ReadonlySet<Measure> {
  const concerned = new Set(withheld.keys());
  for (const sum of sums) {
    if (sum.some(({ figure }) => isWithheld(withheld, figure)))
      for (const { figure } of sum) concerned.add(figure.measure);
  }
  return concerned;
}

const rowOf = (sheet: string | null, name: string | null, ref: string | null): string =>
  JSON.stringify([sheet, name, ref]);

/** Whether a finding says, or may say, what is withheld. */
function tellsOf(
  related: ReadonlySet<Measure>,
  concerned: ReadonlySet<Measure>,
): (finding: Finding) => boolean {
  const rows = new Map(
    [...related].map((measure) => [rowOf(measure.sheet, measure.name, measure.ref), measure]),
  );
  return ({ fault, sheet, measure: name, ref, repair }) => {
    const measure = name === null ? undefined : rows.get(rowOf(sheet, name, ref));
    if (measure === undefined) return false;
    if (concerned.has(measure)) return true;
    const words = [messageOf(fault), repair === null ? '' : repairWords(repair)];
    return words.some(statesSmallFigure);
  };
}

const countOf = (withheld: Withheld): number =>
  [...withheld.values()].reduce((sum, periods) => sum + periods.size, 0);

/**
 * What our own sheets and what is sent with them are made of. Under `off` it is the assessment itself. Withheld figures
 * are read as suppressed, so that status, trend, sentence and counts follow from what is shown and from nothing else.
 */
export function published(assessment: Assessment): Assessment {
  const { scorecard, settings } = assessment;
  if (settings.policy.disclosure === 'off') return assessment;
  const { relations, withheld } = disclosureOf(scorecard.measures);
  const related = relatedTo(scorecard.measures, relations);
  const concerned = concernedBy(withheld, relations);

  const measures = assessment.measures.map((assessed) => {
    const { measure, period } = assessed;
    if (!related.has(measure) && !concerned.has(measure)) {
      const bare = withoutPeople(measure);
      if (bare === measure) return assessed;
      return { ...assessed, measure: bare, judgement: { ...assessed.judgement, measure: bare } };
    }
    const bare = withoutFigures(measure, withheld.get(measure) ?? NO_PERIODS, concerned.has(measure));
    return assessMeasure(bare, period, settings.policy);
  });
  const tells = tellsOf(related, concerned);
  const findings = assessment.findings.filter((finding) => !tells(finding));
  const find = finderOf(related);
  const { history, earlier } = scorecard.kept;
  return {
    ...assessment,
    scorecard: {
      ...scorecard,
      measures: measures.map(({ measure }) => measure),
      kept: { history: historyWithout(history, find, withheld), earlier: earlierWithout(earlier, find) },
    },
    measures,
    findings,
    counts: countAssessed(measures),
    withheld: { figures: countOf(withheld), findings: assessment.findings.length - findings.length },
  };
}

/** The rows of a history, without the figures that are withheld now. */
export function publishedHistory(
  { scorecard, settings }: Assessment,
  rows: readonly HistoryRow[],
): readonly HistoryRow[] {
  if (settings.policy.disclosure === 'off' || rows.length === 0) return rows;
  const { relations, withheld } = disclosureOf(scorecard.measures);
  return historyWithout(rows, finderOf(relatedTo(scorecard.measures, relations)), withheld);
}
