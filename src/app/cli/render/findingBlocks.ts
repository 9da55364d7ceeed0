/** Findings in blocks: one each, but for what is alike in many cells of a sheet. */
import type { FaultCode } from '../../../domain/finding.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { FindingDocument } from '../../document/findingDocument.ts';
import { paragraph, some } from './paragraph.ts';

const INDENT = 4;

/** What is said of many cells at once; findings of any other code are said one by one. */
const SAID_TOGETHER: Readonly<Partial<Record<FaultCode, string>>> = {
  'text-number': 'They hold text and not numbers; each was read as the number that it shows.',
};

const sheetWords = (sheet: string | null): string => (sheet === null ? 'workbook' : `“${sheet}”`);

/** `“Data sheet” F9, ref F4`: with its word, as a ref may look like a cell. */
function where({ sheet, cell, ref }: FindingDocument): string {
  const place = cell === null ? sheetWords(sheet) : `${sheetWords(sheet)} ${cell}`;
  return ref === null ? place : `${place}, ref ${ref}`;
}

function block(title: string, lines: readonly string[], width: number): string {
  const spaces = ' '.repeat(INDENT);
  return [
    paragraph(title, width, '  ', INDENT),
    ...lines.map((line) => paragraph(line, width, spaces, INDENT)),
  ].join('\n');
}

const acceptedLine = ({ accepted }: FindingDocument): readonly string[] =>
  accepted === null ? [] : [`Accepted: ${accepted}`];

export function findingBlock(finding: FindingDocument, width: number): string {
  const { code, message, advice, repair } = finding;
  const lines = [
    message,
    `To do: ${advice}`,
    ...(repair === null ? [] : [`--repair would change it: ${repair}.`]),
    ...acceptedLine(finding),
  ];
  return block(`${where(finding)} (${code})`, lines, width);
}

function blockOfMany(alike: readonly FindingDocument[], first: FindingDocument, width: number): string {
  const cells = alike.map(({ cell }) => cell).join(', ');
  const repairs = alike.filter(({ repair }) => repair !== null).length;
  const lines = [
    SAID_TOGETHER[first.code] ?? '',
    `To do: ${first.advice}`,
    ...(repairs === 0
      ? []
      : [`--repair would make numbers of ${repairs === alike.length ? 'them' : repairs}.`]),
    ...acceptedLine(first),
  ];
  return block(
    `${sheetWords(first.sheet)} ${some(alike.length, 'cell')}: ${cells} (${first.code})`,
    lines,
    width,
  );
}

/** The blocks in the order of the findings; cells of one sheet that are alike are where the first of them is. */
export function findingBlocks(findings: readonly FindingDocument[], width: number): readonly string[] {
  const groups = groupBy(findings, ({ code, sheet, cell, accepted }) =>
    JSON.stringify([code, sheet, cell === null, accepted]),
  );
  const keyed = [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first !== undefined && first.cell !== null && first.code in SAID_TOGETHER && alike.length > 1
      ? [{ first, text: blockOfMany(alike, first, width) }]
      : alike.map((finding) => ({ first: finding, text: findingBlock(finding, width) }));
  });
  const order = new Map(findings.map((finding, index) => [finding, index]));
  return keyed
    .toSorted((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0))
    .map(({ text }) => text);
}
