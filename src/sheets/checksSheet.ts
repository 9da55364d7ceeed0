/** All findings as one table, each beside its cell. */
import type { Assessment } from '../domain/assessment.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import { wordsFor } from '../domain/messages.ts';
import { nearColours } from '../domain/nearColours.ts';
import { colourStepWords } from '../domain/nextColourWords.ts';
import { repairWords } from '../domain/repairWords.ts';
import type { Acceptance } from '../domain/settings.ts';
import { GRAVEST_FIRST } from '../domain/severity.ts';
import { acceptancesByFinding } from './acceptance.ts';
import { cellText } from './address.ts';
import { describeTable, linkTo, type TableColumn, textCell } from './describedTable.ts';
import { OWN_SHEETS } from './ownNames.ts';
import type { OwnSheet } from './plan.ts';
import { NOTHING } from './shown.ts';
import { findingWords } from './summaryNotes.ts';
import { column, wordsColumn } from './tableColumn.ts';
import { tableSheet } from './tableSheet.ts';
import type { Theme } from './theme.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** The gravest first, and those of one check together, in the order in which each is first met. */
function grouped(findings: readonly Finding[]): readonly Finding[] {
  const checks = [...new Set(findings.map(({ fault }) => fault.code))];
  const placeOf = new Map(checks.map((code, index) => [code, index]));
  const rank = ({ severity, fault }: Finding): number =>
    GRAVEST_FIRST.indexOf(severity) * checks.length + (placeOf.get(fault.code) ?? 0);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

const aboutWords = ({ ref, measure }: Finding): string =>
  [ref, measure].filter((part) => part !== null).join(' ') || NOTHING;

interface CheckRow {
  readonly finding: Finding;
  /** Who let it stand, and when; null where nobody did. */
  readonly acceptance: Acceptance | null;
}

const COLUMNS: readonly TableColumn<CheckRow>[] = [
  wordsColumn('Severity', ({ finding: { severity } }) => SEVERITY_WORDS[severity]),
  wordsColumn('Check', ({ finding: { fault } }) => fault.code, { weight: 2 }),
  wordsColumn('Sheet', ({ finding: { place, sheet } }) => place?.sheet ?? sheet ?? 'Workbook', { weight: 2 }),
  column('Cell', ({ finding: { place } }) =>
    place === null
      ? textCell(NOTHING)
      : { ...textCell(cellText(place.row, place.column), 'link'), link: linkTo(place) },
  ),
  wordsColumn('Measure', ({ finding }) => aboutWords(finding), { weight: 3 }),
  wordsColumn('What is wrong', ({ finding: { fault } }) => wordsFor(fault).message, { weight: 5 }),
  wordsColumn('What to do', ({ finding: { fault } }) => wordsFor(fault).advice, { weight: 4 }),
  wordsColumn(
    'Repair offered',
    ({ finding: { repair } }) => (repair === null ? NOTHING : repairWords(repair)),
    {
      weight: 3,
      fewest: 16,
    },
  ),
  wordsColumn('Accepted because', ({ finding: { accepted } }) => accepted ?? NOTHING, {
    weight: 2,
    fewest: 14,
  }),
  wordsColumn('Accepted by', ({ acceptance }) => acceptance?.by ?? NOTHING),
  wordsColumn('Accepted on', ({ acceptance }) => acceptance?.on ?? NOTHING),
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const leftOutWords = (count: number): string =>
  `${count} more ${count === 1 ? 'finding is' : 'findings are'} left out here, because ${count === 1 ? 'it concerns' : 'they concern'} figures that are withheld; the check of the workbook itself lists ${count === 1 ? 'it' : 'them'}.`;

const MOST_NEAR = 5;

/** `Near another colour: ED05, 0.1 points from Green; …`; nothing where no measure is. */
function nearWords({ measures, settings }: Pick<Assessment, 'measures' | 'settings'>): readonly string[] {
  const near = nearColours(measures, settings.policy, MOST_NEAR).map(
    ({ assessed: { measure }, step }) => `${measure.ref ?? measure.name}, ${colourStepWords(step)}`,
  );
  return near.length === 0 ? [] : [`Near another colour, other things being equal: ${near.join('; ')}.`];
}

/** Describes the sheet under the tab's name `tab`. */
export function checksSheet(
  assessment: Pick<Assessment, 'findings' | 'settings' | 'measures' | 'withheld'>,
  tab: string,
  theme: Theme,
): OwnSheet {
  const { findings, settings, withheld } = assessment;
  const open = findings.filter(({ accepted }) => accepted === null);
  const acceptanceOf = acceptancesByFinding(settings.accepted);
  const rows = grouped(findings).map((finding) => ({
    finding,
    acceptance: finding.accepted === null ? null : acceptanceOf(finding),
  }));
  const described = describeTable('ScorecardChecks', COLUMNS, rows);
  const sentence = `${capital(findingWords(open))} open; ${findings.length - open.length} accepted with a reason.`;
  const { sheet } = tableSheet(
    tab,
    OWN_SHEETS.checks.definedName,
    'Scorecard checks',
    [
      findings.length === 0 ? 'Nothing was found.' : sentence,
      ...(withheld === undefined || withheld.findings === 0 ? [] : [leftOutWords(withheld.findings)]),
      ...nearWords(assessment),
    ],
    described,
    theme,
  );
  return sheet;
}
