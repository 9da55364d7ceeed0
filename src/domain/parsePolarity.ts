/** Reads which way is good, as a polarity column says it. */
import { arrowOf } from './arrowOf.ts';
import { plainText } from './plainText.ts';
import type { Polarity } from './polarity.ts';

type Known = Exclude<Polarity, 'unknown'>;

const MORE =
  '(?:high|hi|higher|highest|up|upwards?|bigger|big|biggest|larger|large|more|increas(?:e|es|ed|ing)|maximi[sz](?:e|ed|ing)|max(?:imum)?|above(?: target)?|greater|rise|rising|grow(?:th|ing)?|ascending|raise)';
const LESS =
  '(?:low|lo|lower|lowest|down|downwards?|smaller|small|smallest|less|fewer|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|minimi[sz](?:e|ed|ing)|min(?:imum)?|below(?: target)?|fall|falling|descending|shorter|quicker|cut)';
const PLAN =
  '(?:near|nearest|close|closest|close to|closer|to|on|at|near to|nearer|stay close to(?: the)?|within|meet|closest to|nearest to|around|hit)';
const TARGET = '(?:the )?(?:target|plan|profile|planned|range|band|tolerance|forecast|trajectory)';
const GOOD = '(?:good|better|best|desirable|preferred|positive|desired|ideal|favourable)';

const oneWay = (words: string): RegExp =>
  new RegExp(
    `^(?:(?:good|better|best|aim|desired|ideal)(?: (?:performance|perf\\.?))?(?: (?:is|to be|when|if|to|being)[: ]+| ?[:=-] ?)(?:a |an )?(?:the )?|(?:it'?s|it is) (?:better|best|good) (?:to be|if|when)(?: it is)? |(?:the )?(?:annual |year[- ]end )?(?:figures?|numbers?|rates?|percentages?) should (?:be )?|should (?:be )?|(?:aim|target|want|looking|seek|we want|we want (?:this|it)) (?:is )?(?:to )?(?:be )?|to (?:be )?|a |an |the )?${words}(?: (?:number|percentage|figure|value|score|rate|result|outturn|is|numbers|values|figures|performance|direction|arrow|trend|%|the))*(?: ?(?:is|=|are|the|-|means))?(?: ?(?:the )?${GOOD})?(?: performance)?$`,
  );

const HIGHER = oneWay(MORE);
const LOWER = oneWay(LESS);
const NEAR = new RegExp(
  `^(?:${PLAN} ${TARGET}(?: (?:is )?${GOOD})?|(?:aim|good|better|best)(?: performance)? (?:is|to be) ${PLAN} ${TARGET}|plan is ${GOOD}|target is ${GOOD}|${TARGET}|in (?:range|band)|optimum|optimal|nominal|near|=|closer? (?:is )?${GOOD}|in between|to plan|goldilocks|bell|both)$`,
);
const INFORMATION =
  /^(?:monitor(?:ed|ing)?(?: only)?|data(?: only)?|(?:measure )?for (?:information|info)(?: only)?|info(?:rmation)?(?:al)?(?: only)?|context(?:ual)?(?: (?:information|only|measure|indicator|data))?|neutral|no polarity|volume(?:s|tric)?|activity|demand|track(?:ing|er)?(?: only)?|no (?:good|desired|preferred) direction|no direction|neither|(?:not )?directionless|trend only|non[- ]directional|n\/a - (?:contextual|information|data only|monitor(?:ing)?(?: only)?))$/;

/** Letters by which councils say it: Kent's T is `stay close to the target`. */
const LETTERS: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['h', 'higher'],
  ['l', 'lower'],
  ['t', 'near'],
  ['+', 'higher'],
  ['+ve', 'higher'],
  ['-ve', 'lower'],
  ['positive', 'higher'],
  ['negative', 'lower'],
]);

const ARROWS = { up: 'higher', down: 'lower' } as const;
const ARROW_GOOD = /^([↑↓▲▼⬆⬇⇧⇩])\s?(?:is |= ?|- ?)?(?:good|better|best)$/iu;
const LETTER_BESIDE = /^[hl] ?[-=:] ?(?=\p{L}{2})/u;
const ARROW_BESIDE = /^[↑↓▲▼⬆⬇⇧⇩]+\s?(?=\S)|\s?[↑↓▲▼⬆⬇⇧⇩]+$/gu;

/**
 * The polarity that a cell states; null for any text that states none, so that it is never guessed. A hyphen alone, a level
 * arrow and `N/A` state none. `font` tells which arrow a letter is.
 */
export function parsePolarity(text: string, font: string | null = null): Known | null {
  const plain = plainText(text);
  if (plain === '') return null;
  const arrow = arrowOf(ARROW_GOOD.exec(plain)?.[1] ?? plain, font);
  if (arrow) return arrow === 'level' ? null : ARROWS[arrow];
  const word = plain
    .toLowerCase()
    .replace(ARROW_BESIDE, '')
    .replace(/^(?:performance )?arrow[ :-]+/, '')
    .replace(LETTER_BESIDE, '')
    .replace(/^[("'[]+|[)"'\].*:]+$/g, '')
    .replace(/\s?[(-]+\s?(?:[hl]|[↑↓▲▼])$/, '')
    .trim();
  const letter = LETTERS.get(word);
  if (letter) return letter;
  if (INFORMATION.test(word)) return 'information';
  if (NEAR.test(word)) return 'near';
  if (HIGHER.test(word)) return 'higher';
  return LOWER.test(word) ? 'lower' : null;
}

const REMARKS = /\(([^()]{3,60})\)|\[([^[\]]{3,60})\]| - ([^-()]{3,60})$/g;
/** A remark of one bare word (`(high)`) may say anything; a polarity says of what. */
const OF_POLARITY =
  /\b(?:good|better|best|information|info|contextual|context|data only|monitor(?:ing)?|polarity)\b/i;

/**
 * The polarity that a measure's own name states in a remark: `Crimes recorded (for information)`, `Sickness (lower is better)`.
 * null for any other name: what a measure is about says nothing here.
 */
export function polarityFromName(name: string): Known | null {
  for (const match of plainText(name).matchAll(REMARKS)) {
    const remark = match[1] ?? match[2] ?? match[3] ?? '';
    const polarity = OF_POLARITY.test(remark) ? parsePolarity(remark) : null;
    if (polarity) return polarity;
  }
  return null;
}
