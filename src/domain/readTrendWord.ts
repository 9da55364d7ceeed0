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

const HOW =
  '(?:(?:is|has|have|are|being|still|very|much|now|slight(?:ly)?|marginal(?:ly)?|small|significant(?:ly)?|big|continued|continuing|steady|an?|the|getting|got|doing|going|gone|performance|performing|performed|trend(?:ing)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|about|broadly|roughly|overall|direction) )*';
const AFTER =
  '(?: (?:performance|trend|trajectory|direction|slightly|significantly|marginally|arrow))?(?:,? (?:from|since|than|on|compared|in|at|over|as|or|by|this|against) .*)?';
const direction = (words: string): RegExp => new RegExp(`^${HOW}(?:${words})${AFTER}$`);

const NO_CHANGE = direction(
  'same|static|stable|steady|level|flat|unchanged|sustained|maintained|maintaining|consistent|constant|similar|sideways|no (?:noticeable |significant |material |real |overall )?(?:change|movement|difference)|not changed|static same|stable or no clear trend|=|(?:yellow|amber|black|horizontal|level|sideways) arrow',
);
const IMPROVED = direction(
  'better|improv(?:e[ds]?|ing|ements?)|positive|favourable|green (?:up )?arrow|good|at maximum',
);
const WORSENED = direction(
  'worse|worsen(?:ed|ing)|declin(?:e[ds]?|ing)|deteriorat(?:e[ds]?|ing|ion)|weaken(?:ed|ing)|dropped off|not improv(?:ed|ing)|requires improvement|needs improvement|(?:reduced|decreased|declining|lower) performance|performance (?:reduced|decreased|dropped|fell)|negative|adverse|unfavourable|red (?:down )?arrow|bad',
);
const UP = direction('up|upwards?|increas(?:e[ds]?|ing)|higher|risen|rising|rises?|rose|\\+');
const DOWN = direction(
  'down|downwards?|decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing|tion)|lower|fallen|falling|falls?|fell',
);

const WORDS: readonly (readonly [RegExp, PrintedDirection])[] = [
  [WORSENED, 'Worsened'],
  [NO_CHANGE, 'No change'],
  [IMPROVED, 'Improved'],
  [UP, 'Up'],
  [DOWN, 'Down'],
];

const ARROWS = { up: 'Up', down: 'Down', level: 'No change' } as const;

const ARROW = /[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩]/u;
/** `↑ Improved`: an arrow with its word, of which the word says more. */
const ARROW_BESIDE = /^[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩]+\s?(?=\S)|\s?[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩]+$/gu;
const directionOf = (words: string): PrintedDirection | null =>
  WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/** `Up (better)`, `Down - improved`: what says more goes first. */
function inParts(words: string): PrintedDirection | null {
  const parts = /^([^(:;]+?) ?(?:\(([^()]+)\)|(?: - |[:;]) ?(.+))$/.exec(words);
  if (parts === null) return null;
  const said = [directionOf((parts[2] ?? parts[3] ?? '').trim()), directionOf((parts[1] ?? '').trim())];
  return said.find((one) => one === 'Improved' || one === 'Worsened') ?? said[1] ?? null;
}

/**
 * What a cell of a trend column says; null where it is blank. A figure (`+5%`) is no word, and a hyphen alone has no
 * direction: councils print it both for down and for nothing. `font` tells which arrow a letter is.
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
  const beside = ARROW.exec(plain)?.[0];
  const said = directionOf(lower) ?? inParts(lower) ?? (beside === undefined ? null : arrowDirection(beside));
  return { direction: said, text: word === '' ? plain : word };
}

function arrowDirection(sign: string): PrintedDirection | null {
  const arrow = arrowOf(sign, null);
  return arrow && ARROWS[arrow];
}
