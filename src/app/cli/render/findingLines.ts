/** Findings as a linter prints them: `Scorecard!F7 error text-number …`, by sheet, with totals. */
import type { Severity } from '../../../domain/finding.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { GRAVEST_FIRST } from '../../../domain/severity.ts';
import { parseArea, placeText } from '../../../sheets/address.ts';
import type { FindingDocument } from '../../document/findingDocument.ts';
import { paragraph, some } from './paragraph.ts';

const INDENT = 4;

export interface Graded {
  readonly severity: Severity;
  readonly accepted: string | null;
}

const isAccepted = ({ accepted }: Graded): boolean => accepted !== null;

function counted(findings: readonly Graded[]): string {
  const counts = GRAVEST_FIRST.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return counts.map(({ severity, count }) => some(count, severity)).join(', ') || 'no findings';
}

/** `1 error, 5 warnings`; `5 warnings open, 1 accepted with a reason`; `no findings` where there are none. */
export function findingCounts(findings: readonly Graded[]): string {
  const open = findings.filter((finding) => !isAccepted(finding));
  const accepted = findings.length - open.length;
  return accepted === 0 ? counted(open) : `${counted(open)} open, ${accepted} accepted with a reason`;
}

const WHOLE_WORKBOOK = 'workbook';

/** `'Data sheet'!F9`, as in formulas; the sheet's name where there is no cell. */
function where({ sheet, cell }: FindingDocument): string {
  if (sheet === null) return WHOLE_WORKBOOK;
  const area = cell === null ? null : parseArea(cell);
  return area === null ? `“${sheet}”` : placeText({ sheet, row: area.top, column: area.left });
}

const detail = (text: string, width: number): string => paragraph(text, width, ' '.repeat(INDENT), INDENT);

function firstLine(finding: FindingDocument, width: number): string {
  const { severity, code, message, ref } = finding;
  const about = ref === null ? '' : ` (ref ${ref})`;
  return paragraph(`${where(finding)} ${severity} ${code} ${message}${about}`, width, '', INDENT);
}

function repairLine(alike: readonly FindingDocument[]): readonly string[] {
  const repairs = alike.flatMap(({ repair }) => repair ?? []);
  const [only] = repairs;
  if (only === undefined) return [];
  if (alike.length === 1) return [`--repair would change it: ${only}.`];
  return [`--repair would change ${repairs.length === alike.length ? 'them' : `${repairs.length} of them`}.`];
}

/** Findings that differ in nothing but their cell and their sentence, with what is said of all once. */
function block(alike: readonly FindingDocument[], width: number): string {
  const [first] = alike;
  if (first === undefined) return '';
  const details = [
    `To do: ${first.advice}`,
    ...repairLine(alike),
    ...(first.accepted === null ? [] : [`Accepted: ${first.accepted}`]),
  ];
  return [
    ...alike.map((finding) => firstLine(finding, width)),
    ...details.map((text) => detail(text, width)),
  ].join('\n');
}

/** One finding, with what to do about it. */
export const findingBlock = (finding: FindingDocument, width: number): string => block([finding], width);

/** The gravest first; of one severity, those of one check together in the order in which it is first met. */
function blocks(findings: readonly FindingDocument[], width: number): readonly string[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const grave = findings.filter((finding) => finding.severity === severity);
    const byCode = groupBy(grave, ({ code }) => code);
    return [...byCode.values()].flatMap((ofCode) => {
      const alike = groupBy(ofCode, ({ advice, accepted }) => JSON.stringify([advice, accepted]));
      return [...alike.values()].map((each) => block(each, width));
    });
  });
}

/** One part for each sheet that has any findings, headed by its name and its totals; the workbook's own come first. */
export function findingLines(findings: readonly FindingDocument[], width: number): readonly string[] {
  // No sheet's name is empty.
  const bySheet = groupBy(findings, ({ sheet }) => sheet ?? '');
  return [...bySheet].map(([sheet, found]) => {
    const title = `${sheet === '' ? 'Workbook' : `Sheet “${sheet}”`}: ${findingCounts(found)}`;
    return [paragraph(title, width, '', INDENT), ...blocks(found, width)].join('\n');
  });
}
