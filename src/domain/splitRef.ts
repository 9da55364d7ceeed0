/** Takes a ref and a name apart that stand in one cell. */
import { plainText } from './plainText.ts';

export interface RefAndName {
  readonly ref: string;
  readonly name: string;
}

/** `1.1.3`, `1.1.3.KR`, `2.04a`, `1.3.KR`. */
const DOTTED = String.raw`\d{1,3}(?:\.\d{1,3}){1,4}[a-z]{0,3}(?:\.[A-Z]{1,4}| (?:KR|PI|KPI|SI)(?= [-:–]| [A-Z%]))?`;
/** `CYP100`, `CYP200a i`, `KPI-12`, `ASCOF2A`, `H&W3`. */
const LETTERED = String.raw`[A-Z][A-Z&]{0,6}[-./]?\d{1,4}(?:\.\d{1,3}){0,3}[A-Za-z]{0,2}(?:(?:i{1,3}|iv|v)\b)?(?: (?:i{1,3}|iv|v)(?= ?[:-]))?`;
/** `KPI 5a`, `DIS 12`: only where a mark or brackets divide them from the name. */
const SPACED = String.raw`[A-Z]{2,6} ?\d{1,3}(?:\.\d{1,3}){0,3}(?: ?[a-z]{1,2})?(?:i{0,3})?`;
/**
 * Indicator sets that councils reported under national duty, whose refs are known without a mark: the National
 * Indicators (2008), Best Value (1999), the Performance Assessment Framework (1998), and the adult social care and
 * public health outcomes frameworks (2011, 2012); and the plain words for an indicator.
 */
const NAMED = String.raw`(?:NI|BV|BVPI|PAF|ASCOF|PHOF|PI|KPI|LPI) ?\d{1,4}(?:\.\d{1,3}){0,3}(?: ?[a-z]{1,2})?(?:i{0,3})?`;

const BY_MARK = new RegExp(
  String.raw`^(?:\((${DOTTED}|${LETTERED}|${NAMED}|${SPACED})\)|(${DOTTED}|${LETTERED}|${NAMED}|${SPACED}|\d{1,3}[a-z]))\s?(?:[:–]|-(?!\d)|\)|\|)\s?(?=\S)`,
);
const BY_BRACKET = new RegExp(
  String.raw`^[([](${DOTTED}|${LETTERED}|${NAMED}|${SPACED})[)\]]\s?(?=[A-Z%#£])`,
);
const BY_SPACE = new RegExp(
  String.raw`^(${DOTTED}|${NAMED}|[A-Z]{2,6}\d{1,4}(?:\.\d{1,3}){0,2}[a-z]{0,2}) (?=[A-Z%#(£"'])`,
);
const AT_END = new RegExp(String.raw`^(.{8,}?) ?[([](${LETTERED}|${NAMED}|${DOTTED})[)\]]$`);

/** Letters with a number that are words of a measure and no ref. */
const WORDS =
  /^(?:Q|QTR|H|KS|EY|EYFS|Y|YR|CO|PM|NO|MMR|HPV|PCV|HIV|COVID|NVQ|BTEC|GCSE|AGE|A|G|P|B|L|M|R|T|MP|BREXIT|TOP|WARD|LEVEL|PHASE|TIER|STAGE|BAND|ISO|CLASS|ZONE|PREVENT|YEAR|AGED|UNDER|OVER|DAY|WEEK|MONTH)\s?-?\d+/;

const splitBy = (plain: string, match: RegExpExecArray | null): RefAndName | null => {
  const ref = match?.[1] ?? match?.[2];
  if (match === null || ref === undefined) return null;
  const name = plain.slice(match[0].length).trim();
  return /[a-z]{3}/i.test(name) ? { ref, name } : null;
};

/**
 * The ref and the name in a cell such as `CYP100: Uptake of …`, `NI 59 Percentage of …`, `1.1.3 KR - …`; null where the text
 * does not begin with what can only be a ref. `5 to 16 year olds`, `16-18 NEET`, `KS4 attainment` and `1. Outcome` are names.
 */
export function splitRef(text: string): RefAndName | null {
  const plain = plainText(text);
  const marked = splitBy(plain, BY_BRACKET.exec(plain)) ?? splitBy(plain, BY_MARK.exec(plain));
  const found = marked ?? splitBy(plain, BY_SPACE.exec(plain));
  if (found)
    return WORDS.test(found.ref) &&
      !(marked && /^[ALMRTPBG]\d/.test(found.ref) && /[:)|]/.test(plain.charAt(found.ref.length)))
      ? null
      : found;
  const end = AT_END.exec(plain);
  const ref = end?.[2];
  return ref && end[1] && !WORDS.test(ref) && /\d/.test(ref) && /^[A-Z]{2}/.test(ref)
    ? { ref, name: end[1].trim() }
    : null;
}
