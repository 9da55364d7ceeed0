/** The notes that close a summary: shorthand, limits of the figures, what was accepted, and where all of it comes from. */
import type { Assessment } from '../domain/assessment.ts';
import type { Finding } from '../domain/finding.ts';
import { messageOf } from '../domain/messages.ts';
import { dateWords, periodInWords } from '../domain/periodInWords.ts';
import { GRAVEST_FIRST } from '../domain/severity.ts';
import { acceptancesByFinding, acceptedCell } from './acceptance.ts';
import type { MeasureLine } from './measureLine.ts';
import { MARK_SHORTHAND, NOTHING, SHORTHAND, type Shown } from './shown.ts';

/** One note: a short label and what it says. */
export interface Note {
  readonly label: string;
  readonly text: string;
}

export interface Making {
  /** ISO date of the making. */
  readonly on: string;
  readonly version: string;
}

const MEANINGS: readonly (readonly [string, string])[] = [
  [SHORTHAND.withheld, 'withheld'],
  [SHORTHAND.unavailable, 'not available'],
  [SHORTHAND.notApplicable, 'not applicable'],
  [MARK_SHORTHAND.provisional, 'provisional'],
  [MARK_SHORTHAND.revised, 'revised'],
  [MARK_SHORTHAND.estimated, 'estimated'],
  [MARK_SHORTHAND.low, 'based on few cases'],
];

const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** `a, b and c`. */
const series = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function shorthandNotes(lines: readonly MeasureLine[]): readonly Note[] {
  const shown: readonly Shown[] = lines.flatMap((line) => [...line.readings, line.target]);
  const used = MEANINGS.filter(([sign]) => shown.some(({ text }) => text.endsWith(sign)));
  const nothing = `${NOTHING} nothing in the scorecard`;
  return [
    {
      label: 'Shorthand',
      text: `${[...used.map(([sign, meaning]) => `${sign} ${meaning}`), nothing].join('; ')}.`,
    },
  ];
}

function provisionalNotes(lines: readonly MeasureLine[]): readonly Note[] {
  const provisional = lines.filter(
    ({ assessed: { reading } }) => reading?.kind === 'measured' && reading.marks.includes('provisional'),
  );
  if (provisional.length === 0) return [];
  const names = provisional.map(({ measure }) => measure).join('; ');
  return [
    {
      label: 'Provisional figures',
      text: `${names}. A provisional figure may be revised in a later summary.`,
    },
  ];
}

function disclosureNote({ settings, withheld }: Assessment): Note {
  const label = 'Small numbers';
  switch (settings.policy.disclosure) {
    case 'off':
      return { label, text: 'Shown as the scorecard shows them: none have been withheld.' };
    case 'suppress 1 to 5': {
      const figures = some(withheld?.figures ?? 0, 'figure');
      return {
        label,
        text: `Counts of people from 1 to 5 are withheld, and so is what would give them back: ${figures} ${SHORTHAND.withheld}, with the ratings, trends and commentary that rest on them. 0 is shown.`,
      };
    }
  }
}

function bandNotes({ settings }: Assessment): readonly Note[] {
  const { bands } = settings.policy;
  if (bands === null || (bands.exceeded === null && bands.amberSplit === null)) return [];
  return [
    {
      label: 'Counts by priority',
      text: 'Exceeded is counted as Green; Green-Amber and Red-Amber as Amber.',
    },
  ];
}

function ownRuleNotes(lines: readonly MeasureLine[]): readonly Note[] {
  const own = lines.filter(({ assessed: { measure } }) =>
    [measure.rule.toleranceKind, measure.rule.amber, measure.rule.floor].some((part) => part !== null),
  );
  if (own.length === 0) return [];
  const has = own.length === 1 ? 'has' : 'have';
  return [
    {
      label: 'Limits of their own',
      text: `${some(own.length, 'measure')} ${has} a tolerance or floor of ${own.length === 1 ? 'its' : 'their'} own in place of the rule above: ${own.map(({ measure }) => measure).join('; ')}.`,
    },
  ];
}

function sourceNote({ scorecard }: Assessment): Note {
  const sheets = scorecard.sheets.map(({ sheet, measures }) => `“${sheet}” (${some(measures, 'measure')})`);
  const plans = scorecard.planSheets.map((sheet) => `“${sheet}” (plan)`);
  const named = [...sheets, ...plans];
  return {
    label: 'Source',
    text: `${named.length === 1 ? 'The sheet' : 'The sheets'} ${series(named)} of this workbook.`,
  };
}

function acceptedNotes({ findings, settings }: Assessment): readonly Note[] {
  const acceptanceOf = acceptancesByFinding(settings.accepted);
  return findings.flatMap((finding) => {
    if (finding.accepted === null) return [];
    const cell = acceptedCell(finding);
    const acceptance = acceptanceOf(finding);
    const on = acceptance?.on ?? null;
    const who = [acceptance?.by, on === null ? null : dateWords(on)].filter((part) => part).join(', ');
    const about = finding.measure === null ? cell : `${finding.measure} (${cell})`;
    return [
      {
        label: 'Accepted',
        text: `${about}: ${messageOf(finding.fault)} Reason: ${finding.accepted}${who === '' ? '' : ` (${who})`}`,
      },
    ];
  });
}

/** `1 error, 3 warnings and 12 notes`; `no findings` where there is none. */
export function findingWords(findings: readonly Finding[]): string {
  const parts = GRAVEST_FIRST.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [some(count, severity)];
  });
  return parts.length === 0 ? 'no findings' : series(parts);
}

function provenanceNotes(assessment: Assessment, workbook: string, making: Making): readonly Note[] {
  const { findings, period } = assessment;
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const open = findings.filter((finding) => finding.accepted === null);
  return [
    {
      label: 'Checks',
      text: `${findingWords(open)} open, ${some(accepted.length, 'finding')} accepted with a reason; all are on the checks sheet of this workbook.`,
    },
    {
      label: 'Made',
      text: `${dateWords(making.on)} from ${workbook} by Scorecard for Excel ${making.version}. ${period.kind === 'unknown' ? 'The scorecard does not state its period.' : `Period assessed: ${periodInWords(period)}.`}`,
    },
    {
      label: 'Figures',
      text: 'As they were when this summary was made; each is linked to its cell in the scorecard. Status and trend beside the scorecard are formulas and follow its figures.',
    },
    {
      label: 'For officers',
      text: 'Text typed in the overview and under “What is being done” is kept when the summary is made again.',
    },
  ];
}

/** All notes in their order. `workbook` is the file's name. */
export const summaryNotes = (
  assessment: Assessment,
  lines: readonly MeasureLine[],
  workbook: string,
  making: Making,
): readonly Note[] => [
  ...shorthandNotes(lines),
  ...provisionalNotes(lines),
  disclosureNote(assessment),
  ...bandNotes(assessment),
  ...ownRuleNotes(lines),
  sourceNote(assessment),
  ...acceptedNotes(assessment),
  ...provenanceNotes(assessment, workbook, making),
];
