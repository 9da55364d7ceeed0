/** Reads the trend that a council printed: words, a sign, an arrow, or the letter that is left of one. */
import { arrowOf } from './arrowOf.ts';
import { plainText } from './plainText.ts';

export type PrintedDirection = 'Improved' | 'Worsened' | 'No change' | 'Up' | 'Down';

export interface TrendWord {
  /** `Up` and `Down` for arrows and signs: whether they mean the figure or the performance is not said. null: no direction. */
  readonly direction: PrintedDirection | null;
  /** As printed; `Up`, `Down` or `No change` where an arrow stands for it. */
  readonly text: string;
}

const NO_CHANGE =
  /^(?:(?:stayed |remained |about |broadly |much |performance (?:has )?(?:stayed |remained )?)?(?:the )?(?:same|static|stable|steady|level|unchanged|sustained|maintained|consistent|constant)(?: (?:performance|as (?:last|previous|before|quarter).*))?|no (?:noticeable |significant |material |real |overall )?(?:change|movement|difference)(?: or at best performance| \(.*\))?|not changed|sustained performance|maintaining|static same as .*|same \(.*\)|stable or no clear trend|=|(?:yellow|amber|black|horizontal|level|sideways) arrow)$/;
const IMPROVED =
  /^(?:(?:is |has |have )?(?:getting |got |doing |much |slightly |significantly |performance (?:is |has )?)?(?:better|improv(?:ed|ing|es|ement)|improved performance|performance improv(?:ed|ing))(?: (?:performance|since .*|on (?:last|previous) .*|trend|trajectory|direction))?|improved \(or at maximum\)|improving performance|positive|favourable|green (?:up )?arrow|good|at maximum)$/;
const WORSENED =
  /^(?:(?:is |has |have )?(?:getting |got |doing |much |slightly |significantly |performance (?:is |has )?)?(?:worse|worsen(?:ed|ing)|declin(?:ed|ing|e)|deteriorat(?:ed|ing|ion)|weaken(?:ed|ing)|dropped off|not improv(?:ed|ing))(?: (?:performance|since .*|on (?:last|previous) .*|trend|trajectory|direction))?|requires improvement|needs improvement|(?:reduced|decreased|declining|lower) performance|performance (?:reduced|decreased|dropped|fell)|negative|adverse|unfavourable|red (?:down )?arrow|bad)$/;
const UP =
  /^(?:up|upwards?|(?:an? )?increas(?:e|ed|ing)|higher|risen|rising|rise|rose|\+|upward trend|trending up|gone up|going up)$/;
const DOWN =
  /^(?:down|downwards?|(?:an? )?decreas(?:e|ed|ing)|reduc(?:ed|ing|tion)|lower|fallen|falling|fall|fell|downward trend|trending down|gone down|going down)$/;

const WORDS: readonly (readonly [RegExp, PrintedDirection])[] = [
  [NO_CHANGE, 'No change'],
  [IMPROVED, 'Improved'],
  [WORSENED, 'Worsened'],
  [UP, 'Up'],
  [DOWN, 'Down'],
];

const ARROWS = { up: 'Up', down: 'Down', level: 'No change' } as const;

/** `↑ Improved`: an arrow with its word, of which the word says more. */
const ARROW_BESIDE = /^[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩]+\s?(?=\S)|\s?[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩]+$/gu;

/**
 * What a cell of a trend column says; null where it is blank. A hyphen alone has no direction: councils print it both for
 * down and for nothing. `font` tells which arrow a letter is.
 */
export function readTrendWord(text: string, font: string | null): TrendWord | null {
  const plain = plainText(text);
  if (plain === '') return null;
  const arrow = arrowOf(plain, font);
  if (arrow) return { direction: ARROWS[arrow], text: ARROWS[arrow] };
  const word = plain
    .replace(ARROW_BESIDE, '')
    .replace(/^\(\+\)$/, '+')
    .replace(/[.*†]+$/, '')
    .trim();
  const lower = word.toLowerCase();
  const direction = WORDS.find(([words]) => words.test(lower))?.[1] ?? null;
  return { direction, text: word === '' ? plain : word };
}
