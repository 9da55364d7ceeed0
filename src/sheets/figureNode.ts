/** How a formula fetches a figure from its cell: when it is there, what it is as displayed, and when only a new run can tell. */
import type { Measure } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import type { Figure, Reading } from '../domain/reading.ts';
import { asDisplayed, COMPARED_DECIMALS } from '../domain/round.ts';
import type { Target } from '../domain/target.ts';
import { type Node, once } from './formula.ts';
import {
  all,
  call,
  choose,
  FALSE,
  not,
  number,
  operation,
  rounded,
  scaled,
  TRUE,
  text,
} from './formulaNodes.ts';

export interface FigureNode {
  /** Whether the cell states the figure now. */
  readonly has: Node;
  /** The figure as displayed, in the measure's own unit; worked out only where `has`. */
  readonly value: Node;
  /** Whether the cell bears other words than those we read, so that only a new run can tell what they say. */
  readonly stale: Node;
}

const SNAPPED_DECIMALS = 6;

/** `ROUND(ROUND(x*10^d,6),0)/10^d`, the twin of `asDisplayed`; `factor` first turns the cell's figure into the own unit. */
export function displayed(node: Node, factor: number, decimals: number | null): Node {
  if (decimals === null) return once(rounded(scaled(node, factor), COMPARED_DECIMALS));
  const up = decimals >= 0 ? factor * 10 ** decimals : factor / 10 ** -decimals;
  const whole = rounded(rounded(scaled(node, up), SNAPPED_DECIMALS), 0);
  if (decimals === 0) return once(whole);
  return once(operation(whole, decimals > 0 ? '/' : '*', number(10 ** Math.abs(decimals))));
}

/** The cell at `place` as a formula in the measure's row names it: along its own row unpinned, anywhere else pinned. */
export function cellNode(measure: Measure, place: Place): Node {
  const { sheet, row, column } = place;
  if (sheet === measure.sheet && row === measure.row) return { kind: 'cell', row, column };
  return { kind: 'pinned', sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** Whether the cell holds anything but spaces. */
const isFilled = (cell: Node): Node =>
  operation(call('SUBSTITUTE', cell, text(' '), text('')), '<>', text(''));

/** Whether the cell bears this very text. A grade such as `3` may stand as a number, which is no text to Excel. */
function bears(cell: Node, words: string): Node {
  const isNumeric = words.trim() !== '' && Number.isFinite(Number(words));
  return operation(isNumeric ? operation(cell, '&', text('')) : cell, '=', text(words));
}

/** Text that `VALUE` reads. A percentage is read with or without its sign, as someone may type either, or as a number. */
function excelTextNode(cell: Node, figure: Figure, factor: number): FigureNode {
  const hasSign = figure.text.includes('%');
  const digits = hasSign ? call('SUBSTITUTE', cell, text('%'), text('')) : operation(cell, '&', text(''));
  const read = call('VALUE', digits);
  const has = call('ISNUMBER', read);
  const unit = choose(call('ISNUMBER', cell), number(factor), number(factor / 100));
  return {
    has,
    value: hasSign
      ? displayed(operation(read, '*', unit), 1, figure.decimals)
      : displayed(read, factor, figure.decimals),
    stale: all(not(has), isFilled(cell)),
  };
}

/** The figure that `cell` states, by the form in which it states it. */
export function figureNode(cell: Node, figure: Figure): FigureNode {
  const { form } = figure;
  switch (form.form) {
    case 'number':
      return {
        has: call('ISNUMBER', cell),
        value: displayed(cell, form.factor, figure.decimals),
        stale: FALSE,
      };
    case 'excel text':
      return excelTextNode(cell, figure, form.factor);
    case 'own text':
      return {
        has: bears(cell, form.text),
        value: number(asDisplayed(figure.value, figure.decimals)),
        stale: all(not(bears(cell, form.text)), isFilled(cell)),
      };
  }
}

const holdsWords = (measure: Measure): boolean => {
  const measured = [...measure.readings.values()].filter((reading) => reading.kind === 'measured');
  return measured.length > 0 && measured.every((reading) => reading.form.form === 'own text');
};

type Unmeasured =
  | Exclude<Reading, { readonly kind: 'measured' }>
  | Exclude<Target, { readonly kind: 'number' | 'band' }>;

/** Whether the cell may hold a number that the code did not take for a figure: a date, an unclear scale, another unit. */
function mayHoldNumber(said: Unmeasured): boolean {
  if (said.kind !== 'unreadable') return false;
  switch (said.reason) {
    case 'date':
    case 'scale unclear':
    case 'wrong unit':
      return true;
    case 'words':
    case 'two figures':
    case 'error value':
      return false;
  }
}

/**
 * The cell of a reading or target that states no figure yet: live once a number is filled in, as `expected` says how.
 * In a row whose figures are words that only we read, or are grades, other words than those read ask for a new run.
 * A number that was not taken for a figure stays so until a new run.
 */
export function unmeasuredNode(
  measure: Measure,
  cell: Node,
  said: Unmeasured,
  expected: Figure | null,
): FigureNode {
  const none = { has: FALSE, value: number(0) };
  if (mayHoldNumber(said)) return { ...none, stale: FALSE };
  const isError = said.kind === 'unreadable' && said.reason === 'error value';
  const asRead = said.text === null ? FALSE : bears(cell, said.text);
  const changed = isError ? FALSE : all(isFilled(cell), not(asRead));
  if (expected === null) return { ...none, stale: changed };
  const node = figureNode(cell, expected);
  const isWords = expected.form.form === 'excel text' || holdsWords(measure);
  return { ...node, stale: isWords ? all(not(node.has), changed) : FALSE };
}

/**
 * Whether the reason read from the cell still stands: for words with a meaning, while it bears them; for what could
 * not be read, while it holds anything. Never fails, even where the cell holds an error.
 */
export function isAsRead(cell: Node, said: Unmeasured): Node {
  const stands = said.kind === 'unreadable' ? isFilled(cell) : bears(cell, said.text ?? '');
  return call('IFERROR', stands, TRUE);
}
