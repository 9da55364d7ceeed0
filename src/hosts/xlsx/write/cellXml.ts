/** Writes a cell's element. Text is always text: what starts with `=` or `+` is never taken for a formula. */

import { cellText } from '../../../sheets/address.ts';
import type { Content } from '../../../sheets/plan.ts';
import type { RawAttribute } from '../xml/tag.ts';
import { encodeContent, encodeString, stringElement } from '../xml/xmlText.ts';

/** The most characters that Excel takes in a cell; more and it calls the file damaged. */
const MAX_TEXT = 32_767;

/** A cell to be written. */
export interface CellWrite {
  readonly content: Content;
  /** The number of its style, over that of the one it has, or that its row or column gives it; null: none. */
  readonly styleOver: (given: number | null) => number | null;
}

const cut = (text: string): string => (text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT));

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return String(value === 0 ? 0 : value);
}

interface Body {
  /** The cell's `t`; empty for a number. */
  readonly type: string;
  readonly inner: string;
}

function bodyOf(content: Content): Body {
  switch (content.kind) {
    case 'text':
      return { type: 'inlineStr', inner: `<is>${stringElement(cut(content.text))}</is>` };
    case 'number':
      return { type: '', inner: `<v>${numberText(content.value)}</v>` };
    case 'formula': {
      const { text, cached } = content;
      const value = typeof cached === 'number' ? numberText(cached) : encodeString(cut(cached));
      return {
        type: typeof cached === 'number' ? '' : 'str',
        inner: `<f>${encodeContent(text)}</f><v>${value}</v>`,
      };
    }
    case 'clear':
      return { type: '', inner: '' };
  }
}

/** Attributes that we write, and those that describe the value that goes. */
const REPLACED = new Set(['r', 's', 't', 'cm', 'vm']);

interface CellBefore {
  readonly xml: string;
  readonly attributes: readonly RawAttribute[];
}

const keptAttributes = ({ xml, attributes }: CellBefore): string =>
  attributes
    .filter(({ name }) => !REPLACED.has(name))
    .map(({ start, valueEnd }) => ` ${xml.slice(start, valueEnd + 1)}`)
    .join('');

/**
 * The cell at the place; `others` are attributes of the cell before, of which those that say nothing of its value are
 * kept. Empty where nothing is left to say.
 */
export function cellXml(
  row: number,
  column: number,
  content: Content,
  style: number | null,
  others: CellBefore | null,
): string {
  const { type, inner } = bodyOf(content);
  if (inner === '' && style === null) return '';
  const kept = others === null ? '' : keptAttributes(others);
  const shown = style === null || style === 0 ? '' : ` s="${style}"`;
  const opening = `<c r="${cellText(row, column)}"${shown}${type === '' ? '' : ` t="${type}"`}${kept}`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</c>`;
}
