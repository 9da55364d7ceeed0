/** The words that councils print above their columns, by what the column holds, gathered from published scorecards. */

/**
 * What a column holds. `value` is a figure whose period the heading does not give; `red`, `amber` and `green` are
 * printed thresholds; `other` is known and not needed (a variance, a rank, a frequency).
 */
export type Role =
  | 'own'
  | 'ref'
  | 'name'
  | 'priority'
  | 'owner'
  | 'directorate'
  | 'unit'
  | 'polarity'
  | 'basis'
  | 'grades'
  | 'target'
  | 'status'
  | 'trend'
  | 'comment'
  | 'baseline'
  | 'baseline date'
  | 'due'
  | 'comparator'
  | 'floor'
  | 'tolerance'
  | 'red'
  | 'amber'
  | 'green'
  | 'forecast'
  | 'numerator'
  | 'denominator'
  | 'definition'
  | 'value'
  | 'other';

/**
 * Tried in this order against the tidied, lower-case heading; the first that fits names the role. Order matters:
 * `performance against target` is a status and not a target, `desired direction` a polarity and not a trend.
 */
export const HEADING_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['own', /^calculated (status|trend|because|long trend)$/],
  [
    'name',
    /^(?:(?:key|performance|kpi|our|headline) )*(?:measures?|indicators?|kpis?|pis?|metrics?)(?: (?:or|and|&|\/) .*)$/,
  ],
  [
    'ref',
    /^(?:(?:(?:performance )?(?:measure|indicator|kpi|pi|target|action|outcome|objective)s?|unique|our|council|local|national|key|plan|corporate plan) )?(?:ref(?:erence)?s?|id|code|no|number|num)(?:\.|\b)(?: ?(?:no|number|code|id)\.?)?$|^(?:#|item|kpi #|ni|bvpi|lpi|pi ref.*|ref .{0,14}|s\/?n)$/,
  ],
  ['grades', /\bgrades? in order\b|\bgrade scale\b|^scale(?: of grades)?$/],
  [
    'polarity',
    /\bpolarity\b|\bgood looks? like\b|\bgood performance\b.*\b(?:bigger|smaller|higher|lower)\b|\bgood(?: performance| perf\.?)? (?:is|to be|looks like|if|means|when)\b|^(?:what is )?good(?: performance)?$|\b(?:desired|ideal|preferred|intended|required|target|good|optimum) (?:direction|trajectory of good|outcome direction|trend)\b|\bdirection of (?:good|success)\b|\bbetter (?:is|if|to be|when)\b|\b(?:high|low|higher|lower|bigger|smaller|up|down)(?:\/| or )(?:high|low|higher|lower|bigger|smaller|up|down)\b|\baim to (?:max|min|increase|decrease)|\bmax(?:imise)? ?(?:\/|or) ?min|\b(?:higher|lower|bigger|smaller) (?:is )?(?:better|good)\b|^(?:performance )?aim$/,
  ],
  ['baseline date', /\bbase ?line (?:date|year|period)\b|\b(?:date|year|period) of (?:the )?base ?line\b/],
  [
    'due',
    /\b(?:due date|target date|completion date|date due|(?:to be )?(?:achieved|completed?|delivered|due|met) by)\b|^(?:due|by when|deadline|timescales?|milestone date|end date)$/,
  ],
  ['numerator', /\bnumerator\b/],
  ['denominator', /\bdenominator\b/],
  [
    'other',
    /\b(?:cohort|sample size|rank(?:ing)?|frequency|how often|date (?:reported|of)|last updated|data source|source of data|published date|budget code|weighting|weight|risk ref)\b|^(?:source|date|version|page|rank|frequency|reported|reporting frequency|n|base)$/,
  ],
  [
    'other',
    /\b(?:variance|variation|deviation|difference|diff\.?|gap|distance|% change|percentage change|change (?:from|since|on|in|over)|movement (?:from|since|on)|(?:\+\/-|above\/below|over\/under))\b|^(?:change|var|\+\/-|% diff)$|\bvs\.? target\b.*%$/,
  ],
  [
    'trend',
    /\b(?:dot|d\.o\.t\.?|direction of travel|trend|trends|trajectory of travel|travel|direction)\b|\bgetting (?:better|worse)\b|\bare we improving\b|^(?:improving|improvement|improved)(?: or (?:worse|declining|deteriorating).*)?$|\b(?:better|improved)(?: or |\/)(?:worse|worsened|declined|deteriorated)\b|^(?:compared|comparison) (?:to|with) (?:last|previous|same)\b.*/,
  ],
  [
    'floor',
    /\b(?:floor|minimum (?:standard|acceptable|target)|amber threshold|red threshold|lower threshold|intervention (?:level|point|threshold)|trigger(?: point| level)?)\b/,
  ],
  ['tolerance', /\btolerances?\b(?! and)|\bamber (?:%|range|band|limit)\b|^tolerated variance$/],
  ['red', /^(?:target )?red(?: if| when| range| is)?$/],
  ['amber', /^(?:target )?amber(?: if| when| is)?$/],
  ['green', /^(?:target )?green(?: if| when| range| is)?(?: target)?$/],
  ['baseline', /\bbaseline\b|\bbase line\b|\bstarting (?:point|position|level)\b|\bbase year\b/],
  [
    'forecast',
    /\b(?:forecast(?:ed)?|projected|projection|predicted|prediction|anticipated|estimated (?:outturn|year)|expected (?:outturn|year|position|performance))\b/,
  ],
  [
    'comparator',
    /\b(?:statistical neighbours?|stat\.? ?neigh(?:bour)?s?|sns?|snn|neighbours?|england|english|national|nat\.?|regional?|region|benchmark(?:s|ing|ed)?|comparators?|comparative|comparison|cipfa|peers?|peer group|all wales|wales|welsh|scotland|scottish|london|south east|south west|north west|north east|east of england|east midlands|west midlands|yorkshire|family group|group average|similar (?:councils|authorities)|top quartile|quartile|upper quartile|median|mean of|best performing|unitary|county average|district average|sector average|authority average|eng)\b/,
  ],
  [
    'status',
    /\bb?rag\b|\br\.a\.g\.?|\bragg?(?: rating| status)?\b|\bstatus\b|\btraffic lights?\b|\bon (?:target|track|course|plan|profile)\b|^(?:rating|performance rating|alert|icon|colour|health ?check|smiley)$|\b(?:performance|progress|position|actual)(?: is)? (?:against|vs\.?|v\.?|versus|to|compared (?:to|with)) (?:the )?(?:target|plan|profile)\b|^against target$|\b(?:target|is it) (?:met|achieved|hit)\b|\b(?:have we )?(?:met|achieved) (?:the )?target\b|\b(?:progress|performance|delivery) (?:status|rating|indicator colour)\b|^assessment$/,
  ],
  [
    'target',
    /\btargets?\b|\btgt\b|\btrajectory\b|\bprofiled?\b|^(?:national |local |statutory |expected |required )?standards?$|^(?:goal|aspiration|milestone|planned(?: level)?|plan figure|expected level|threshold)$/,
  ],
  [
    'comment',
    /\bcomment(?:s|ary|aries)?\b|\bnarrative\b|\bexplanations?\b|\banalysis\b|\btelling us\b|\bremarks?\b|\brationale\b|\bstory\b|\bobservations?\b|\bmitigat|\bnext steps\b|\bcorrective\b|\b(?:supporting|further|additional|contextual|background) (?:information|info|details?|text)\b|\b(?:key )?actions?\b|^(?:notes?|update|context|reasons?|progress|headlines?|exceptions?|issues|summary|information|finding.*|latest update|progress update|performance summary|key messages?|what (?:are we|we are) doing.*|why.*|data notes?|latest note)$|\bnotes$/,
  ],
  [
    'unit',
    /^units?(?: of measure(?:ment)?| type)?$|^(?:measured in|format|measure (?:type|unit)|data format|number format|value type|measurement unit|uom|%\/(?:no|number|#)\.?)$/,
  ],
  [
    'basis',
    /^(?:data|indicator|reporting|measure|period|figure|pi|kpi) (?:type|basis|period|style)$|^(?:basis|type|cumulative\??|cumulative ?\/ ?(?:snapshot|quarterly|in[- ]quarter).*|ytd or (?:quarter|period).*|collection|type of (?:data|measure|figure))$/,
  ],
  [
    'owner',
    /\bowners?\b|\bleads?\b|\bresponsib(?:le|ility)\b|\baccountable\b|\bmanager\b|\bhead of service\b|\b(?:lead|responsible|reporting|named) officer\b|^officer$|\bcontact\b|\bassistant director\b|\bportfolio(?: holder)?\b|\bcabinet member\b|\bwho\b/,
  ],
  [
    'directorate',
    /\b(?:directorate|department|dept\.?|director|division|service area|business unit|team|partner)\b|^(?:service|services|area|organisation|agency)$/,
  ],
  [
    'definition',
    /\bdefinitions?\b|\bmethodology\b|\bcalculation\b|\bhow (?:it is|is it) (?:measured|calculated)\b|\bwhat (?:it|this) (?:measures|means|tells)\b/,
  ],
  [
    'name',
    /\b(?:measures?|indicators?|kpis?|pis?|metrics?|judge?ments?)\b|^(?:(?:performance|key|measure|full) )?(?:description|name|title|short name|detail|question)$|\bwhat (?:we|are we|will we|we are) measur|\bdescription of (?:the )?(?:measure|indicator|target)\b|^(?:performance area|key performance|area of performance|performance information|activity|element|item description)$/,
  ],
  [
    'priority',
    /\bpriorit(?:y|ies)\b|\boutcomes?\b|\bobjectives?\b|\bthemes?\b|\baims?\b|\bambitions?\b|\bgoals?\b|\bpledges?\b|\bpillar\b|\bworkstream\b|\bdomain\b|\bmissions?\b|\bpromise\b|\bcommitment\b|^(?:category|section|group|grouping|topic|corporate plan|council plan|plan area|programme|strand|block)$/,
  ],
  [
    'value',
    /\b(?:value|actuals?|performance|results?|outturn|out-turn|achieved|achievement|latest|scores?|grades?|ytd|year[- ]to[- ]date|cumulative|to date|current|most recent|end of year|year[- ]end|perf\.?)\b|^(?:(?:our|council|local|quarterly|monthly|annual|this|the) )?(?:figures?|data|position|reported|total|reading|level|rate|percentage|number|previous|last|this|prior|%|£|count|volume)(?: (?:to date|reported|achieved|this .{0,12}|in .{0,12}))?$/,
  ],
];
