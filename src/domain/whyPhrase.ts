/** Why a measure has its status, as one sentence in parts: the text and the formula are both made of this. */
import { figureFormat, gapFormat, limitFormat } from './figureFormat.ts';
import type { Goal } from './gap.ts';
import type { Judgement, StandingBar } from './judgement.ts';
import type { Part, Phrase } from './phrase.ts';
import type { Figure } from './reading.ts';
import { readingBar, targetBar } from './unrated.ts';

export type WhyFigure =
  | 'reading'
  | 'target'
  | 'low'
  | 'high'
  | 'gap'
  | 'margin'
  | 'green limit'
  | 'amber limit'
  | 'exceeded limit'
  | 'floor'
  | 'last year';

/** What the sentence turns on. `as read`: the cell still bears the words that were read there. */
export type WhyFact =
  | 'reading measured'
  | 'reading as read'
  | 'target readable'
  | 'target as read'
  | 'met'
  | 'at the very figure'
  | 'below'
  | 'within tolerance'
  | 'floor stated'
  | 'rated Exceeded'
  | 'rated Green'
  | 'rated Red';

export type WhyPhrase = Phrase<WhyFigure, WhyFact>;
type WhyPart = Part<WhyFigure, WhyFact>;

const choice = (when: WhyFact, then: WhyPhrase, otherwise: WhyPhrase): WhyPart => ({
  part: 'choice',
  when,
  then,
  otherwise,
});

/** The words of a reason where it stands alone after `Not rated:`. */
function barWords(bar: StandingBar): string {
  switch (bar) {
    case 'information only':
    case 'polarity unknown':
      return bar;
    case 'not due':
      return 'not due, as a count to date cannot be held against an annual target before the year ends';
  }
}

function readingWords(judgement: Judgement): WhyPhrase {
  const bar = readingBar(judgement.reading);
  if (bar === null || bar === 'no data') return ['no data'];
  return [choice('reading as read', [bar === 'unreadable' ? 'reading unreadable' : bar], ['no data'])];
}

const targetWords = (judgement: Judgement): WhyPhrase =>
  targetBar(judgement.target) === 'target unreadable'
    ? [choice('target as read', ['target unreadable'], ['no target'])]
    : ['no target'];

/** The phrases of one rated measure. */
function ratedPhrase(judgement: Judgement, figure: Figure, goal: Goal): WhyPhrase {
  const { measure, rule } = judgement;
  const isGrade = measure.unit === 'grade';
  const isShare = rule.toleranceKind === 'percent of target';
  const base = goal.kind === 'band' ? goal.low : goal.figure;

  const print = (name: WhyFigure, from: Figure): WhyPart => ({
    part: 'figure',
    figure: name,
    format: figureFormat(measure, from),
  });
  const limit = (name: WhyFigure, amount: number): WhyPart => ({
    part: 'figure',
    figure: name,
    format: limitFormat(measure, base, amount, isShare),
  });
  const apart = (name: WhyFigure): WhyPart => ({
    part: 'figure',
    figure: name,
    format: gapFormat(measure, figure, base),
  });
  const graded = (from: Figure): string | null =>
    'grade' in from && typeof from.grade === 'string' ? from.grade : null;
  const reading = graded(figure) ?? print('reading', figure);

  const metWords = (): WhyPhrase => {
    if (goal.kind === 'band')
      return [' is within ', print('low', goal.low), ' to ', print('high', goal.high)];
    const target = graded(goal.figure) ?? print('target', goal.figure);
    if (!goal.strict) return [' meets ', target];
    return [goal.way === 'higher' ? ' is above ' : ' is below ', target];
  };

  const exceededWords = (): WhyPhrase => {
    const exceeded = rule.bands.exceeded;
    if (exceeded === null || goal.kind === 'band' || goal.way === 'near') return metWords();
    const better = [
      ' is ',
      apart('margin'),
      ' better than ',
      graded(goal.figure) ?? print('target', goal.figure),
    ];
    const beyond = isGrade ? [] : ['; exceeded beyond ', limit('exceeded limit', exceeded)];
    return [choice('rated Exceeded', [...better, ...beyond], metWords())];
  };

  const shortWords = (): WhyPhrase => {
    if (goal.kind === 'band') {
      return [
        ' is ',
        apart('gap'),
        choice('below', [' below ', print('low', goal.low)], [' above ', print('high', goal.high)]),
      ];
    }
    const target = graded(goal.figure) ?? print('target', goal.figure);
    switch (goal.way) {
      case 'near':
        return [' is ', apart('gap'), choice('below', [' below '], [' above ']), target];
      case 'higher':
      case 'lower': {
        const short: WhyPhrase = [
          ' is ',
          apart('gap'),
          goal.way === 'higher' ? ' short of ' : ' over ',
          target,
        ];
        const very: WhyPhrase = [goal.way === 'higher' ? ' is not above ' : ' is not below ', target];
        return goal.strict ? [choice('at the very figure', very, short)] : short;
      }
    }
  };

  const floorWords = (): WhyPhrase =>
    rule.floor ? [choice('floor stated', ['; floor ', print('floor', rule.floor)], [])] : [];

  const improvedWords = (): WhyPhrase => {
    if (!rule.amberIfImproved) return [];
    const improved: WhyPhrase = ['; improved on ', print('last year', figure), ' a year before'];
    return [choice('rated Red', [], [choice('within tolerance', [], improved)])];
  };

  const limitWords = (): WhyPhrase => {
    if (isGrade) return [];
    const green: WhyPhrase = rule.green > 0 ? ['; green limit ', limit('green limit', rule.green)] : [];
    const amber: WhyPhrase = ['; amber limit ', limit('amber limit', rule.amber)];
    const farther: WhyPhrase = rule.amber > rule.green ? amber : green;
    const beyond: WhyPhrase = [...farther, ...floorWords(), ...improvedWords()];
    const isOneTail = rule.green === 0 || (farther === green && beyond.length === green.length);
    return isOneTail ? beyond : [choice('rated Green', green, beyond)];
  };

  return [
    { part: 'status' },
    ': ',
    reading,
    choice('met', exceededWords(), [...shortWords(), ...limitWords()]),
    '.',
  ];
}

const notRated = (reason: WhyPhrase): WhyPhrase => ['Not rated: ', ...reason, '.'];

/** The sentence for a measure, whatever its reading and target come to say. */
export function whyPhrase(judgement: Judgement): WhyPhrase {
  const { measure, bar, reading, figure, goal, target } = judgement;
  if (bar === 'information only') return notRated([barWords(bar)]);
  const noReading = notRated(readingWords(judgement));
  if (reading === null || figure === null) return noReading;

  const noTarget = notRated(targetWords(judgement));
  const isHopeless = target.place === null || (measure.unit === 'grade' && targetBar(target) !== null);
  const judged = bar === null && goal !== null ? ratedPhrase(judgement, figure, goal) : null;
  const barred = bar === null ? noTarget : notRated([barWords(bar)]);
  const targeted = isHopeless ? noTarget : [choice('target readable', judged ?? barred, noTarget)];
  return [choice('reading measured', targeted, noReading)];
}
