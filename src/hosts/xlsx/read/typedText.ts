/** What a person means who types a text into a cell, as a British Excel takes it: `72%` is a number shown as a percentage. */
import { parseValue } from 'numfmt';
import { builtInFormat, GENERAL } from './displayText.ts';

const LOCALE = 'en-GB';

export interface TypedValue {
  readonly value: number | boolean;
  /** The format that the way of typing asks for. */
  readonly format: string;
}

/** null for a text that is nothing but a text. */
export function readTypedText(text: string): TypedValue | null {
  const found = parseValue(text, { locale: LOCALE });
  if (found === undefined) return null;
  const { value } = found;
  if (typeof value === 'boolean') return { value, format: GENERAL };
  const id = 'formatId' in found ? found.formatId : undefined;
  return { value, format: typeof id === 'number' ? builtInFormat(id) : GENERAL };
}
