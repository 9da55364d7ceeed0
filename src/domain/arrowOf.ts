/** Reads arrows, drawn or typed in a symbol font whose letters are all that is left of them. */

export type Arrow = 'up' | 'down' | 'level';

const DRAWN: readonly (readonly [RegExp, Arrow])[] = [
  [/^(?:[↑⇑⇧⬆▲△▴▵⏶⭡⮝🔼↗⇗⬈⭧☝👆]|\^)+$/u, 'up'],
  [/^[↓⇓⇩⬇▼▽▾▿⏷⭣⮟🔽↘⇘⬊⭨👇]+$/u, 'down'],
  [/^(?:[→⇒⇨➔➜➡⮕►▶▸⏵↔⇔⬌⭤⟷◄►◀⏴←⇐⇦⬅]|<-+>|-+>|<=>)+$/u, 'level'],
];

/** Letters under which Wingdings draws arrows: solid, then hollow, then slanting. */
const WINGDINGS: ReadonlyMap<string, Arrow> = new Map<string, Arrow>([
  ['é', 'up'],
  ['ñ', 'up'],
  ['ì', 'up'],
  ['á', 'up'],
  ['ê', 'down'],
  ['ò', 'down'],
  ['î', 'down'],
  ['â', 'down'],
  ['è', 'level'],
  ['ç', 'level'],
  ['ð', 'level'],
  ['ï', 'level'],
  ['ó', 'level'],
  ['à', 'level'],
  ['ß', 'level'],
]);

const WINGDINGS_3: ReadonlyMap<string, Arrow> = new Map<string, Arrow>([
  ['h', 'up'],
  ['#', 'up'],
  ['p', 'up'],
  ['r', 'up'],
  ['i', 'down'],
  ['$', 'down'],
  ['q', 'down'],
  ['s', 'down'],
  ['g', 'level'],
  ['"', 'level'],
  ['u', 'level'],
  ['w', 'level'],
  ['f', 'level'],
  ['t', 'level'],
]);

const WEBDINGS: ReadonlyMap<string, Arrow> = new Map<string, Arrow>([
  ['5', 'up'],
  ['6', 'down'],
  ['4', 'level'],
  ['3', 'level'],
]);

/** Word and Excel keep letters of symbol fonts in the private use area, U+F020 to U+F0FF. */
const plainLetter = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : letter;
};

/**
 * The direction an arrow points in; null where the text is no arrow. `font` is the cell's font, null where it is not known:
 * é ê è ñ ò alone are read as arrows without it, as they mean nothing else in a column of arrows.
 */
export function arrowOf(text: string, font: string | null): Arrow | null {
  const bare = text.replace(/\s/gu, '');
  if (bare === '' || bare.length > 8) return null;
  const drawn = DRAWN.find(([pattern]) => pattern.test(bare));
  if (drawn) return drawn[1];
  const letter = plainLetter(bare);
  if ([...bare].length > 1) return null;
  if (font !== null && /^wingdings 3/i.test(font)) return WINGDINGS_3.get(letter) ?? null;
  if (font !== null && /^webdings/i.test(font)) return WEBDINGS.get(letter) ?? null;
  return WINGDINGS.get(letter) ?? null;
}
