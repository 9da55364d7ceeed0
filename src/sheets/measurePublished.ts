/** What the council printed of its own for a measure: its status and its trend, as words, letters, arrows or fills. */
import type { Published, Said } from '../domain/measure.ts';
import { lookUp } from '../domain/printedKey.ts';
import { readStatusWord, type StatusWord, statusOfFill } from '../domain/readStatusWord.ts';
import { readTrendWord } from '../domain/readTrendWord.ts';
import { lastWords } from './lastWords.ts';
import type { RowSource } from './tableSource.ts';

/** Texts from this length on are words and speak for themselves. */
const SHORTEST_WORD = 3;

/** `On track?` asks a question that `Yes` and `No` answer. */
const ASKS = /\bon (?:track|target|course|plan)\b|\b(?:met|achieved|hit)\b/i;

function answer(source: RowSource, column: number, text: string): 'Green' | 'Red' | null {
  if (!/^(?:yes|no|y|n)$/i.test(text)) return null;
  const heading = source.table.columns.statuses.find((status) => status.column === column)?.heading ?? '';
  if (!ASKS.test(heading)) return null;
  return /^y/i.test(text) ? 'Green' : 'Red';
}

/** The colour that a picture's description ends in: `Performance status - red`. */
function colourIn(words: string): StatusWord | null {
  const [first, second] = words.split(' / ');
  const said = readStatusWord(second ?? words);
  // Two languages say one colour; two colours of one language are a band between them.
  const other = second === undefined ? null : (readStatusWord(first ?? '')?.status ?? null);
  return said?.status && (other === null || other === said.status) ? said : null;
}

function statusAt(source: RowSource, column: number): Said | null {
  const { grid, row, key } = source;
  const cell = grid.cellAt(row.row, column);
  const text = grid.textAt(row.row, column);
  const place = { sheet: grid.sheet.name, row: row.row, column };
  if (text === '') {
    const colour = statusOfFill(cell?.fill ?? null);
    return colour && { text: colour, place };
  }
  const answered = answer(source, column, text);
  if (answered) return { text: answered, place };
  // The key explains letters and signs; `Green` is Green, though the key may say `Green: within 5% of target`.
  const meaning = text.length < SHORTEST_WORD ? lookUp(key, text) : null;
  if (meaning === 'Green' || meaning === 'Amber' || meaning === 'Red') return { text: meaning, place };
  const printed = readStatusWord(text, cell?.font ?? null);
  const said = printed?.status === null ? (colourIn(lastWords(text)) ?? printed) : printed;
  // A tick or a blob of one character: the colour behind it says what it means.
  const colour = said?.status === null && text.length <= 2 ? statusOfFill(cell?.fill ?? null) : null;
  return { text: colour ?? said?.text ?? text, place };
}

function statusOf(source: RowSource, statusWord: string | null): Said | null {
  const { grid, row, dated } = source;
  for (const { column } of dated.statuses) {
    const said = statusAt(source, column);
    if (said) return said;
  }
  if (dated.reported === null) return null;
  const place = { sheet: grid.sheet.name, row: row.row, column: dated.reported };
  if (statusWord !== null) return { text: statusWord, place };
  if (dated.statuses.length > 0 || !dated.ratedByFill) return null;
  const colour = statusOfFill(grid.cellAt(row.row, dated.reported)?.fill ?? null);
  return colour && { text: colour, place };
}

function trendOf(source: RowSource): Said | null {
  const { grid, row, dated, key } = source;
  for (const { column } of dated.trends) {
    const text = grid.textAt(row.row, column);
    if (text === '') continue;
    const place = { sheet: grid.sheet.name, row: row.row, column };
    const meaning = text.length < SHORTEST_WORD ? lookUp(key, text) : null;
    if (meaning === 'Improved' || meaning === 'Worsened' || meaning === 'No change')
      return { text: meaning, place };
    const said = readTrendWord(text, grid.cellAt(row.row, column)?.font ?? null);
    return { text: said?.text ?? text, place };
  }
  return null;
}

/** Reads the council's own status and trend. `statusWord` is one that stood inside the reading's cell. */
export const readPublished = (source: RowSource, statusWord: string | null): Published => ({
  status: statusOf(source, statusWord),
  trend: trendOf(source),
});
