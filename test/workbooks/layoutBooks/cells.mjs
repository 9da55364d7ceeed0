/**
 * The cells of the layout books: what a cell holds, what Excel shows, and what a fair reader takes it to say.
 * A cell's expected meaning (`is`) is worked out here from what was typed, never by the product.
 */

export const MISSING = 'missing';
export const SUPPRESSED = 'suppressed';
export const NOT_APPLICABLE = 'not applicable';
export const UNREADABLE = 'unreadable';

/** Rounds half away from zero on 15 digits, as a spreadsheet does; `places` may be negative. */
export function roundAway(value, places) {
  const clean = Number(Math.abs(value).toPrecision(15));
  const rounded = Number(`${Math.round(Number(`${clean}e${places}`))}e${-places}`);
  return value < 0 ? -rounded : rounded;
}

const decimalsOf = (value) => (String(value).split('.')[1] ?? '').length;

const grouped = (value, places) => {
  const [whole, rest] = Math.abs(roundAway(value, places)).toFixed(places).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? digits : `${digits}.${rest}`;
};

const zeros = (places) => (places === 0 ? '' : `.${'0'.repeat(places)}`);

const measured = (value, places) => ({ kind: 'measured', value, places });

/** 72.4 as a percent cell: 0.724 shown as 72.4%. */
export const pct = (value, places = decimalsOf(value)) => ({
  v: Number((value / 100).toPrecision(15)),
  format: `0${zeros(places)}%`,
  shown: `${roundAway(value, places).toFixed(places)}%`,
  is: measured(value, places),
});

/** A number with thousands commas. */
export const num = (value, places = decimalsOf(value)) => ({
  v: value,
  format: `#,##0${zeros(places)}`,
  shown: `${value < 0 ? '-' : ''}${grouped(value, places)}`,
  is: measured(value, places),
});

/** A number with fixed decimals and no commas. */
export const dec = (value, places) => ({
  v: value,
  format: `0${zeros(places)}`,
  shown: roundAway(value, places).toFixed(places),
  is: measured(value, places),
});

/** A number as typed, in the General format. */
export const raw = (value) => ({ v: value, shown: String(value), is: measured(value, decimalsOf(value)) });

/** Pounds. */
export const gbp = (value, places = 0) => ({
  v: value,
  format: `"£"#,##0${zeros(places)};-"£"#,##0${zeros(places)}`,
  shown: `${value < 0 ? '-' : ''}£${grouped(value, places)}`,
  is: measured(value, places),
});

/** Pounds in full, shown in millions. */
export const gbpM = (value, places = 1) => ({
  v: value,
  format: `"£"0${zeros(places)},,"m"`,
  shown: `£${roundAway(value / 1e6, places).toFixed(places)}m`,
  is: measured(value, places - 6),
});

/** The figure means `factor` times what the cell holds, because a heading or a unit column says so (`£000s`). */
export const scaled = (cell, factor) => ({
  ...cell,
  is: {
    ...cell.is,
    value: roundAway(cell.is.value * factor, 6),
    places: cell.is.places - Math.log10(factor),
  },
});

/**
 * Text, with what it means: a number, a kind (MISSING, UNREADABLE ...), or for a target `{ op, value }`
 * or `{ low, high }`. `more` adds `accept` (other kinds that are fair) or `places`.
 */
export function txt(text, meaning, more = {}) {
  const { places, ...rest } = more;
  const shownPlaces = places ?? (text.match(/\d\.(\d+)/)?.[1] ?? '').length;
  if (typeof meaning === 'number')
    return { v: text, shown: text, is: { ...measured(meaning, shownPlaces), ...rest } };
  if (typeof meaning === 'string')
    return { v: text, shown: text, is: { kind: meaning, value: null, ...rest } };
  if ('low' in meaning)
    return { v: text, shown: text, is: { kind: 'band', ...meaning, places: shownPlaces, ...rest } };
  return {
    v: text,
    shown: text,
    is: { ...measured(meaning.value, shownPlaces), operator: meaning.op, ...rest },
  };
}

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A real date (`2025-04-01`) shown as `Apr-25`. */
export function date(iso, format = 'mmm-yy') {
  const at = new Date(`${iso}T00:00:00Z`);
  return {
    v: at.getTime() / DAY + 25569,
    format,
    shown: `${MONTHS[at.getUTCMonth()]}-${iso.slice(2, 4)}`,
  };
}

/** A grade in words; it has a step of its scale, 1 the worst, but no value. */
export const grade = (text, step) => ({ v: text, shown: text, is: { ...measured(step, 0), isGrade: true } });

/** Said to be absent because it is not due yet. */
export const notDue = (text) => ({
  v: text,
  shown: text,
  is: { kind: MISSING, value: null, reason: 'not due' },
});

/** `N/A` and the like, which a table without a key may mean either way. */
export const na = (text = 'N/A') => txt(text, MISSING, { accept: [NOT_APPLICABLE] });

/** A target in words that set none. */
export const noTarget = (text) => txt(text, MISSING, { accept: [UNREADABLE] });

/** The cell with a formula whose last result it holds. */
export const formula = (cell, text) => ({ ...cell, formula: text });

/** An error value, as a formula left it. */
export const error = (code) => ({
  v: code,
  isError: true,
  shown: code,
  is: { kind: UNREADABLE, value: null },
});

const COLOURS = {
  Green: '00B050',
  Amber: 'FFC000',
  Red: 'FF0000',
  Blue: '00B0F0',
  Grey: 'D9D9D9',
  Navy: '1F3864',
};

const asCell = (cell) => (cell !== null && typeof cell === 'object' ? cell : { v: cell, shown: cell });

export const fill = (colour, cell = null) => ({ ...asCell(cell), fill: COLOURS[colour] });
export const bold = (cell) => ({ ...asCell(cell), bold: true });
export const italic = (cell) => ({ ...asCell(cell), italic: true });
/** Text in the Wingdings font, where é is an arrow up, ê down, è right. */
export const wing = (text) => ({ v: text, shown: text, font: 'Wingdings' });
/** A cell merged over `n` columns; the cells after it are null. */
export const across = (cell, n, down = 1) => ({ ...asCell(cell), across: n, down });
/** A cell merged over `n` rows. */
export const down = (cell, n) => ({ ...asCell(cell), across: 1, down: n });

/** A heading row: bold, grey, wrapped. */
export const head = (...cells) =>
  cells.map((cell) => (cell === null ? null : { ...fill('Grey', cell), bold: true, wrap: true }));
/** A priority as a bold row merged over `n` columns. */
export const over = (text, n) => [{ ...across(text, n), bold: true, fill: COLOURS.Navy, color: 'FFFFFF' }];
export const title = (text) => [{ v: text, shown: text, bold: true, size: 14 }];
