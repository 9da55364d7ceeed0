/** Reads the status that a council printed: a word, a letter, a code, a symbol or the colour of a cell. */
import { plainText } from './plainText.ts';

export type PrintedColour = 'Green' | 'Amber' | 'Red';

export interface StatusWord {
  /** null where the word names none of the three: `Data Not Available`, `Blue`, `Monitor`. */
  readonly status: PrintedColour | null;
  /** As printed, without a code's digits; the colour itself where a letter or a symbol stands for it. */
  readonly text: string;
}

const GREEN =
  /^(?:green|g|on[- ](?:target|track|course|plan|profile|schedule)|(?:target )?(?:met|achieved|hit|reached)|fully (?:met|achieved)|meets? target|(?:target )?exceeded|exceeds target|(?:met|achieved) or exceeded|exceeding(?: target)?|(?:at or |on or |well )?above target|met (?:the )?target|on or better than target|better than target|ahead(?: of (?:target|plan|schedule))?|achieving(?: target)?|performing(?: well)?|good performance|well above target|complete|completed)$/;
const AMBER =
  /^(?:amber|a|orange|(?:within|inside) (?:the )?(?:agreed )?(?:target )?(?:tolerance|tolerances|range|threshold|\d+ ?%(?: of target)?)|(?:slightly|just|marginally) (?:below|off|under|behind|missed)(?: (?:target|track|plan))?|(?:close|near) to target|nearly met|nearly achieved|at risk|some concerns?|slippage|some slippage|target (?:missed|not met) within tolerance|partially (?:met|achieved)|partly (?:met|achieved))$/;
const RED =
  /^(?:red|r|off[- ](?:target|track|course|plan|profile)|(?:target )?(?:not met|not achieved|missed|not reached)|not (?:on|meeting|achieving|hitting)[- ](?:target|track)|missed (?:the )?target|(?:well )?below target|not achieving(?: target)?|(?:significantly|considerably|substantially|much) (?:below|off|under|behind|missed)(?: (?:target|track|plan))?|outside (?:of )?(?:the )?(?:agreed )?(?:tolerance|target|threshold)|beyond tolerance|worse than target|behind(?: (?:target|plan|schedule))?|failing|failed|under[- ]?performing|no progress)$/;

/** `1 Green`, `Green (1)`, `3. Red`, `RAG: Green`, `Green - on target`, `Green *`. */
const CODE_BEFORE =
  /^(?:(?:rag|status|rating)\s?(?:[:=-]\s?|\s(?=green|amber|red))|\(?[1-9]\)?\s?[.:)-]?\s(?=[a-z]))/i;
const CODE_AFTER = /\s?(?:\([1-9]\)|(?<=\p{L}{3})\s[1-9]|[*†‡]+)$/u;
const REMARK =
  /^(green|amber|red)\b\s?(?:[-:,;(/].*|[↑↓→▲▼●■*✓✔✗✘×]+|\(?(?:status|rag|rated|light|arrow|flag|star|tick|cross|circle|triangle)\)?)$/i;
/** `R - Red`, `G (Green)`, `Red (R)`, `★ Green`: the colour beside its letter or sign. */
const BESIDE = /^(?:[gar]\s?[-:(]\s?|[^\p{L}\d]+)(green|amber|red)\)?$|^(green|amber|red)\s?\([gar]\)$/iu;
const WRAPPED = /^(?:\((.+)\)|\[(.+)\]|"(.+)"|'(.+)')$/;
const MIXED = /^(?:green|amber|red)\s?[-/ ]\s?(?:green|amber|red)$/i;

const EMOJI: ReadonlyMap<string, PrintedColour> = new Map<string, PrintedColour>([
  ['🟢', 'Green'],
  ['🟩', 'Green'],
  ['💚', 'Green'],
  ['🟠', 'Amber'],
  ['🟧', 'Amber'],
  ['🟡', 'Amber'],
  ['🟨', 'Amber'],
  ['🔴', 'Red'],
  ['🟥', 'Red'],
]);

/** The faces that Wingdings draws for J, K and L. */
const FACES: ReadonlyMap<string, PrintedColour> = new Map<string, PrintedColour>([
  ['J', 'Green'],
  ['☺', 'Green'],
  ['🙂', 'Green'],
  ['😊', 'Green'],
  ['K', 'Amber'],
  ['😐', 'Amber'],
  ['L', 'Red'],
  ['☹', 'Red'],
  ['🙁', 'Red'],
]);

const LETTERS = /^(?:g|a|r|green|amber|red)$/i;

/** The colour that a word alone says; null for any other text. */
export function colourOfWord(word: string): PrintedColour | null {
  const plain = word.toLowerCase();
  if (GREEN.test(plain)) return 'Green';
  if (AMBER.test(plain)) return 'Amber';
  return RED.test(plain) ? 'Red' : null;
}

function symbolStatus(text: string, font: string | null): PrintedColour | null {
  const bare = text.replace(/\s/gu, '');
  const emoji = EMOJI.get(bare);
  if (emoji) return emoji;
  const code = bare.codePointAt(0) ?? 0;
  const letter = code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : bare;
  const isLetter = /^[JKL]$/.test(letter);
  return isLetter && !(font && /^wingdings$/i.test(font)) ? null : (FACES.get(letter) ?? null);
}

/** `4 Data not available` without the code in front of its words. */
export const withoutCode = (text: string): string => text.replace(CODE_BEFORE, '');

/**
 * What a cell of a status column says; null where it is blank. `Above target` and `Below target` are taken as where higher is
 * better: whoever knows the measure's polarity weighs them. `font` matters to faces typed in Wingdings.
 */
export function readStatusWord(text: string, font: string | null = null): StatusWord | null {
  const plain = plainText(text);
  if (plain === '') return null;
  const symbol = symbolStatus(plain, font);
  if (symbol) return { status: symbol, text: symbol };
  const [, ...inside] = WRAPPED.exec(plain) ?? [];
  const bare = inside.find((part) => part !== undefined) ?? plain;
  const word = withoutCode(bare).replace(CODE_AFTER, '').replace(/\.$/, '');
  if (MIXED.test(word)) return { status: null, text: word };
  const beside = BESIDE.exec(word);
  const colour = beside?.[1] ?? beside?.[2];
  const status = colourOfWord(colour ?? REMARK.exec(word)?.[1] ?? word);
  if (status && (colour || LETTERS.test(word))) return { status, text: status };
  return { status, text: word === '' ? plain : word };
}

/** Hues in degrees that people see as one of the three, whatever the depth of the colour. */
const HUES: readonly (readonly [number, number, PrintedColour])[] = [
  [0, 20, 'Red'],
  [20, 65, 'Amber'],
  [65, 170, 'Green'],
  [335, 361, 'Red'],
];

/** Below this share of colour a fill is white, grey or a tint of paper. */
const LEAST_SATURATION = 0.12;
const LEAST_BRIGHTNESS = 0.25;

/** The status that a fill (`RRGGBB`) shows; null for none, white, grey, black, blue and any other colour. */
export function statusOfFill(fill: string | null): PrintedColour | null {
  if (fill === null || !/^[0-9a-f]{6}$/i.test(fill)) return null;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (most < LEAST_BRIGHTNESS || spread / most < LEAST_SATURATION) return null;
  const sector =
    most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const hue = sector * 60;
  return HUES.find(([from, to]) => hue >= from && hue < to)?.[2] ?? null;
}
