/** The words by which a comment is understood. Anything that is not among them makes a clause say nothing to us. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export type Way = 'up' | 'down' | 'better' | 'worse';

const ways = (lists: Readonly<Record<Way, string>>): ReadonlyMap<string, Way> =>
  new Map(
    Object.entries(lists).flatMap(([way, list]) =>
      list.split(/\s+/).map((word) => [word, way as Way] as const),
    ),
  );

/** Verbs, as they follow `performance has`. */
export const VERBS = ways({
  up: 'increased increasing increase rose risen rising grew grown growing up higher climbed climbing',
  down: 'decreased decreasing decrease reduced reducing reduce fell fallen falling down lower dropped dropping dipped declined declining decline slipped',
  better: 'improved improving improve better strengthened',
  worse: 'worsened worsening worsen worse deteriorated deteriorating deteriorate',
});

/** Nouns, as in `an increase on last quarter`. */
export const NOUNS = ways({
  up: 'increase rise growth',
  down: 'decrease reduction drop fall dip decline',
  better: 'improvement',
  worse: 'deterioration worsening',
});

/** Down of the performance as likely as of the figure: nothing can be told where lower is better. */
export const EITHER_WAY = words('dropped dropping dipped declined declining decline slipped drop dip');

/** What may begin a clause and changes nothing. */
export const OPENERS = words(
  'overall again also now currently however although though nevertheless encouragingly pleasingly disappointingly unfortunately positively generally and but yet so still then as expected there',
);

/** Words with which a clause is not said to be so. */
export const CONDITIONS = words(
  'if unless until once when whenever whether should would could may might will without before where except whereas',
);

/** What every measure may be called. */
export const PERFORMANCE = words(
  'performance indicator measure result results outturn outcome figure position',
);

/** What a measure may be called by its unit. */
export const HEADS = {
  percent: words('percentage rate proportion timeliness compliance'),
  rate: words('rate'),
  count: words('number numbers total volume volumes count'),
  time: words('time times average wait duration turnaround days'),
  money: words('spend spending cost costs expenditure'),
  other: words('average ratio score'),
} as const;

export const PRONOUNS = words('this it that');

/** Words round a subject that say no more of it. */
export const DETERMINERS = words(
  'the our its their a an we service council overall quarterly good strong excellent very poor disappointing current latest actual taken slightly significant significantly small slight',
);

/** Join the words of a name. */
export const JOINTS = words('of for in to on at by with and or who which the a an from');

export const AUXILIARIES = words(
  'has have had is are was were been being remains remain remained continues continue continued stands stood standing at did does do seen saw shows showed shown represents represented to stable steady unchanged again also now still currently yet just well far slightly significantly considerably markedly steadily slowly gradually marginally narrowly further both already consistently',
);

export const NEGATIONS = words("not no hasn't haven't isn't wasn't weren't aren't didn't doesn't don't nor");

/** With these a denial denies the degree only: `not far below`, `has not significantly improved`. */
export const DEGREES = words(
  'far just only much significantly significant substantially substantial markedly marked considerably considerable greatly great large notable notably material quite entirely as enough',
);

/** Who and what a clause goes on about is what was said last. */
export const RELATIVES = words('which who that whose where');

/** Forms that say what goes on, or what to do, and only with `continues to`, `did not` or `is` what is so. */
export const UNFINISHED =
  /ing$|^(?:increase|decrease|reduce|improve|worsen|deteriorate|decline|rise|fall|drop|dip|grow)$/;

/** Said of what is not quite so: `nearly met` is not met. */
export const NEARLY = words('nearly almost');

export const ADVERBS = words(
  'again further significantly slightly considerably markedly steadily slowly gradually marginally overall sharply substantially notably well quickly slightly modestly dramatically too also even still',
);

/** Adjectives before `improvement`. */
export const ADJECTIVES = words(
  'a an the some any further continued continuing notable significant slight small marked steady sharp substantial recent very great large big good modest clear marginal considerable strong sustained gradual another real',
);

/** With these a cause, a contrast or a remark begins, whatever it says. */
export const BREAKS = words(
  'due because owing as following reflecting thanks after despite given when through which with mainly mostly largely partly partially helped caused driven reflects resulting owed attributable linked although though but and while whilst so',
);

/** `for the third quarter running`, `for the first time`. */
export const ORDINALS = words('first second third fourth fifth sixth seventh eighth ninth tenth last');

/** What introduces the figure or the period compared with. */
export const COMPARING = words('from since on than compared comparison versus against over');

/** What is done with things that are counted, and changes nothing of their number. */
export const COUNTED = words('received recorded reported made');

/** Verbs of names, which name no thing: `Complaints received`. */
export const DONE = words(
  'received made recorded reported completed registered logged approved held opened issued delivered built seen visited accepted processed started',
);

/** Words of amounts: `by five points`, `of two`. */
export const AMOUNTS = words(
  'a an one two three four five six seven eight nine ten eleven twelve dozen half quarter third point points percentage per day days week weeks hours more than about around nearly almost over under just fewer less each half-point',
);

export type TargetWord = 'above' | 'below' | 'exceeded' | 'met' | 'missed' | 'on';

const targetWords = (lists: Readonly<Record<TargetWord, string>>): ReadonlyMap<string, TargetWord> =>
  new Map(
    Object.entries(lists).flatMap(([word, list]) =>
      list.split(/\s+/).map((each) => [each, word as TargetWord] as const),
    ),
  );

/** Before `target`: `above target`, `met the target`. */
export const BEFORE_TARGET = targetWords({
  above: 'above over',
  below: 'below under beneath',
  exceeded: 'exceeded exceeding exceeds exceed surpassed surpassing beat beating ahead',
  met: 'met meeting meets meet achieved achieving achieves achieve hit hitting within reached reaching',
  missed: 'missed missing misses short behind off outside',
  on: 'on at',
});

/** After `target`: `target met`, `the target has been exceeded`. */
export const AFTER_TARGET = targetWords({
  above: '-',
  below: '-',
  exceeded: 'exceeded surpassed beaten',
  met: 'met achieved hit reached',
  missed: 'missed',
  on: '-',
});

/** May stand between the word and `target`. */
export const OWN_TARGET = words('the our its this quarterly quarter corporate council local agreed set of');
