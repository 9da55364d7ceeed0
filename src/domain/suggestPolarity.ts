/** Suggests which way is good from the words of a measure's name, for a person to confirm; nothing is ever rated by it. */
import { plainText } from './plainText.ts';

export interface SuggestedPolarity {
  readonly polarity: 'higher' | 'lower';
  /** The words of the name that speak for it, as printed. */
  readonly because: string;
}

const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'i');

/** A denial that still says one thing; asked before any other denial. */
const DENIED_BUT_PLAIN = words(
  'not in (?:education|employment|training)[^,;.()]*',
  'neets?',
  'dissatisf\\w+',
  'unemploy\\w+',
  'unauthori[sz]ed absences?',
);

/** A figure that is itself a change may be printed either way round, and a denial turns the rest of a name about. */
const SAYS_NOTHING = words(
  'reductions?|reduced?|reducing|increas(?:e|es|ed|ing)|change|difference|variance|improvement in',
  'not|without|never|excluding|except',
);

/** What should not come again, and what should not take long, however well the rest of the name sounds. */
const AGAIN_OR_SLOW = words(
  're-?(?:referr|offend|offence|admi(?:ssion|tted)|convict)\\w*',
  'repeat\\w*',
  '(?:second|second or subsequent|subsequent) time',
  'previous referral',
  'average (?:time|wait|length|duration|(?:number of )?(?:\\w+ )?(?:minutes|hours|days|weeks))',
  'time taken|waiting times?',
  '(?:calendar |working )?days (?:taken|between|lost)',
);

const NUMBER = '(?:\\d+|one|two|three|five|six|seven|eight|ten|fifteen|twenty)';

/** What is done in time, answered, or liked is good whatever it is about: `Complaints answered within 10 days`. */
const DONE_WELL = words(
  `(?:with)?in ${NUMBER} (?:\\w+ ){0,2}?(?:minutes?|hours?|days?|weeks?)`,
  'within (?:the )?(?:\\w+ )?(?:timescales?|target time|time ?limits?|deadlines?)',
  'on time|in time',
  'satisf(?:ied|action)',
  'resolved|answered',
);

/** What councils want more of. */
const WANTED = words(
  'recycl\\w+|compost\\w+|re-?used',
  'collected|collection rate',
  'take-?up|uptake|participation|participating|attendance|attending',
  'attain\\w*|achiev\\w+|completed|pass rate|passed|school ready|readiness',
  'employment rate|in(?:to)? (?:paid )?(?:employment|work)|apprentice(?:s|ships?)',
  'affordable (?:homes|housing)|new homes|decent homes standard',
  'good or (?:better|outstanding)|outstanding or good',
  'immuni[sz]\\w+|vaccinat\\w+|breast-?fe\\w+|screening|physically active|reablement',
  'feel(?:ing)? safe|visits to|visitors?|volunteers?|adopted',
);

/** What is done against an evil, so that the evil's own name says nothing; by themselves these say nothing either. */
const AGAINST = words(
  'prevent\\w*|reliev\\w+|avoid\\w*|ended|found|removed|cleared|solved|detected|tackled|rescued|investigated',
  'support(?:ed|ing)?|helped|acceptable|free (?:of|from)|quit\\w*|stop(?:ped|ping)?|leaving|left|responded|response',
);

/** What councils want less of. */
const UNWANTED = words(
  'crimes?|offences?|burglar\\w+|robber\\w+|violen\\w+|assaults?|anti-?social|asb',
  'complaints?|sickness|absences?|absentee\\w*',
  'arrears|vacanc\\w+|staff turnover|turnover of staff|voids?',
  'missed (?:bins?|collections?|waste|refuse)|fly-?tip\\w*|litter|graffiti|detritus',
  'homeless\\w*|rough sleep\\w*|temporary accommodation|bed (?:and|&) breakfast|evictions?',
  'emissions?|carbon footprint|residual (?:household )?waste|landfill\\w*',
  'mortality|deaths?|killed|injur\\w+|casualt\\w+|suicides?|accidents?',
  '(?:teenage|under[- ]18) (?:pregnanc\\w+|conceptions?)|obes\\w+|overweight|smok(?:ers|ing)|alcohol-related',
  'overdue|backlogs?|delays?|delayed|errors?|breaches',
  'exclu(?:ded|sions?)|suspensions?|poverty|attainment gap|cost per',
);

const found = (list: RegExp, name: string): string | null => list.exec(name)?.[0].trim() ?? null;

const suggested = (
  polarity: SuggestedPolarity['polarity'],
  because: string | null,
): SuggestedPolarity | null => (because === null ? null : { polarity, because });

/** The gap is what the measure counts, not what it is a gap of. */
const withoutGap = (name: string): string => name.replace(/\battainment gap\b/gi, ' ');

/**
 * What the name suggests; null where it says nothing, or both: no suggestion is better than a wrong one, which a
 * person in a hurry would confirm. `Missed bins` is good when low, `Missed bins collected within 2 days` when high;
 * `Households prevented from becoming homeless` is left to the person.
 */
export function suggestPolarity(name: string): SuggestedPolarity | null {
  const plain = plainText(name);
  const denied = found(DENIED_BUT_PLAIN, plain);
  if (denied !== null) return suggested('lower', denied);
  if (SAYS_NOTHING.test(plain)) return null;
  const again = found(AGAIN_OR_SLOW, plain);
  if (again !== null) return suggested('lower', again);
  const well = found(DONE_WELL, plain);
  if (well !== null) return suggested('higher', well);
  const [wanted, unwanted] = [found(WANTED, withoutGap(plain)), found(UNWANTED, plain)];
  if (unwanted !== null && (wanted !== null || AGAINST.test(plain))) return null;
  return suggested('higher', wanted) ?? suggested('lower', unwanted);
}
