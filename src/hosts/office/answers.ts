/** What Excel answers as a cell's formula, and whether an answer says the same as what was read or written. */
import type { Cell, ErrorCode } from '../../sheets/cell.ts';
import { type Held, heldText } from './contentSteps.ts';

export type Answer = string | number | boolean;

/** What Excel answers for a cell as it was read. */
export function answerOfCell(cell: Cell | undefined): Answer {
  if (cell === undefined) return '';
  const { value, formula } = cell;
  if (formula !== null) return `=${formula}`;
  switch (value.kind) {
    case 'empty':
      return '';
    case 'error':
      return value.code;
    case 'number':
    case 'text':
    case 'boolean':
      return value.value;
  }
}

/** What Excel answers for a cell once that was written into it. */
export function answerOf(content: Held): Answer {
  switch (content.kind) {
    case 'text':
      return heldText(content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
      return `=${content.text}`;
    case 'error':
      return content.code;
    case 'clear':
      return '';
  }
}

/** An error of a kind that only newer workbooks know is read as `#OTHER!`. */
export const agrees = (read: unknown, found: unknown): boolean =>
  read === found || (read === '#OTHER!' && typeof found === 'string' && found.startsWith('#'));

export const isFormula = (answer: unknown): answer is string =>
  typeof answer === 'string' && answer.startsWith('=');

/** Without what Excel may write in its own way: case and spaces outside texts, quotes round a sheet's name, an `@`. */
const plainFormula = (formula: string): string =>
  formula
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(/[\s@']/g, '').toUpperCase() : part))
    .join('"');

const plainText = (text: string): string => text.replaceAll('\r\n', '\n');

/** Excel keeps fifteen digits of a number. */
const NEAR = 1e-14;

/** Whether a cell still says what was written into it, as Excel gives it back. */
export function isAsWritten(written: Answer, found: unknown): boolean {
  if (agrees(written, found)) return true;
  if (typeof written === 'number' && typeof found === 'number')
    return Math.abs(written - found) <= NEAR * Math.max(Math.abs(written), Math.abs(found));
  if (typeof written !== 'string' || typeof found !== 'string') return false;
  return isFormula(written) && isFormula(found)
    ? plainFormula(written) === plainFormula(found)
    : plainText(written) === plainText(found);
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** What it takes to write a cell as Excel answered it. */
export function contentOfAnswer(found: unknown): Held {
  if (typeof found === 'number') return { kind: 'number', value: found };
  if (typeof found === 'boolean') return { kind: 'boolean', value: found };
  const text = String(found ?? '');
  if (text === '') return { kind: 'clear' };
  if (isFormula(text)) return { kind: 'formula', text: text.slice(1), cached: '' };
  return ERRORS.has(text) ? { kind: 'error', code: text } : { kind: 'text', text };
}
