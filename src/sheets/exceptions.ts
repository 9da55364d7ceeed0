/** The exceptions: every Red, then Amber, then Green that worsens, with what is said about each. */
import type { Status } from '../domain/status.ts';
import type { MeasureLine } from './measureLine.ts';
import type { ActionText } from './officersText.ts';
import { NOTHING } from './shown.ts';

export interface ExceptionLine {
  readonly line: MeasureLine;
  /** The scorecard's comment, or that a Red has none. */
  readonly commentary: string;
  /** What officers wrote is being done; null where they wrote nothing. */
  readonly action: string | null;
}

/** Text that officers wrote about a measure that is no exception now, or no measure at all. */
export interface KeptLine {
  /** null where the scorecard has the measure no longer. */
  readonly line: MeasureLine | null;
  readonly text: ActionText;
}

export interface Exceptions {
  readonly exceptions: readonly ExceptionLine[];
  readonly kept: readonly KeptLine[];
}

/** Worst first; a status that is an exception only where it worsens comes last. */
const ORDER: Readonly<Record<Status, number>> = {
  Red: 0,
  'Red-Amber': 1,
  Amber: 2,
  'Green-Amber': 3,
  Green: 4,
  Exceeded: 5,
  'Not rated': 6,
};

function isException({ status, assessed }: MeasureLine): boolean {
  switch (status) {
    case 'Red':
    case 'Red-Amber':
    case 'Amber':
    case 'Green-Amber':
      return true;
    case 'Green':
    case 'Exceeded':
      return assessed.trend.direction === 'Worsened';
    case 'Not rated':
      return false;
  }
}

export const NO_EXPLANATION = 'No explanation given';

function commentaryOf({ status, assessed }: MeasureLine): string {
  const comment = assessed.measure.comment?.text.trim() ?? '';
  if (comment !== '') return comment;
  return status === 'Red' || status === 'Red-Amber' ? NO_EXPLANATION : NOTHING;
}

const key = (...parts: readonly string[]): string => parts.join('\u0000').toLowerCase();
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What identifies a measure to officers, the surest first: ref and name, the ref alone, the name alone. */
function keysOf(ref: string | null, name: string): readonly string[] {
  const plain = spaced(name);
  const own = ref === null || ref === NOTHING ? null : spaced(ref);
  return own === null ? [key('name', plain)] : [key('both', own, plain), key('ref', own), key('name', plain)];
}

/**
 * Gives each text to the measure it was written about, whatever row it stands in now. A ref alone or a name alone
 * says which measure is meant only where a single measure has it.
 */
function matchTexts(
  lines: readonly MeasureLine[],
  texts: readonly ActionText[],
): ReadonlyMap<ActionText, MeasureLine> {
  if (texts.length === 0) return new Map();
  const byKey = new Map<string, MeasureLine[]>();
  for (const line of lines)
    for (const each of keysOf(line.assessed.measure.ref, line.measure)) {
      const found = byKey.get(each);
      if (found) found.push(line);
      else byKey.set(each, [line]);
    }
  const matched = new Map<ActionText, MeasureLine>();
  const taken = new Set<MeasureLine>();
  for (const level of [0, 1, 2])
    for (const text of texts) {
      if (matched.has(text)) continue;
      const found = byKey.get(keysOf(text.ref, text.measure)[level] ?? '') ?? [];
      const line = level === 0 || found.length === 1 ? found.find((each) => !taken.has(each)) : undefined;
      if (line === undefined) continue;
      matched.set(text, line);
      taken.add(line);
    }
  return matched;
}

/** Picks the exceptions of all lines and puts officers' texts beside their measures; the rest is kept. */
export function exceptionsOf(lines: readonly MeasureLine[], texts: readonly ActionText[]): Exceptions {
  const matched = matchTexts(lines, texts);
  const textOf = new Map([...matched].map(([text, line]) => [line, text.text]));
  const exceptional = lines.filter(isException).toSorted((a, b) => ORDER[a.status] - ORDER[b.status]);
  const shown = new Set(exceptional);
  return {
    exceptions: exceptional.map((line) => ({
      line,
      commentary: commentaryOf(line),
      action: textOf.get(line) ?? null,
    })),
    kept: texts.flatMap((text) => {
      const line = matched.get(text) ?? null;
      return line !== null && shown.has(line) ? [] : [{ line, text }];
    }),
  };
}
