/** Everything that has changed since the last report, measure by measure. */
import type { AssessedMeasure } from './assessment.ts';
import {
  formerName,
  type Restated,
  ratingUnder,
  restatements,
  type TargetChange,
  targetChange,
} from './changes.ts';
import { WITHHELD } from './disclosure/withoutFigures.ts';
import { matchPast, type Past, type PastMeasure } from './past.ts';
import { periodKey } from './period.ts';
import type { Policy } from './policy.ts';
import { ratingRuleText } from './ratingRule.ts';
import type { Status } from './status.ts';

/** `moved`: 1 better, -1 worse, 0 to or from no rating. */
export type Change =
  | {
      readonly kind: 'rating';
      readonly of: AssessedMeasure;
      readonly before: Status;
      readonly moved: -1 | 0 | 1;
    }
  | ({ readonly kind: 'restated'; readonly of: AssessedMeasure } & Restated)
  | ({ readonly kind: 'target'; readonly of: AssessedMeasure } & TargetChange)
  | { readonly kind: 'name'; readonly of: AssessedMeasure; readonly before: string }
  | { readonly kind: 'added'; readonly of: AssessedMeasure }
  | { readonly kind: 'gone'; readonly past: PastMeasure }
  /** What the figures of now would be rated by the rule of then. */
  | { readonly kind: 'rule'; readonly of: AssessedMeasure; readonly otherwise: Status };

export type ChangeKind = Change['kind'];

export interface Changes {
  readonly past: Past;
  /** Whether another rule is in force than then, as far as that was kept. */
  readonly ruleChanged: boolean;
  /** By kind, in the order in which a committee asks; ratings that got worse come first. */
  readonly list: readonly Change[];
}

/** The best first; null where there is no rating. */
const PLACE: Readonly<Record<Status, number | null>> = {
  Exceeded: 0,
  Green: 1,
  'Green-Amber': 2,
  Amber: 3,
  'Red-Amber': 4,
  Red: 5,
  'Not rated': null,
};

function moved(before: Status, now: Status): -1 | 0 | 1 {
  const [from, to] = [PLACE[before], PLACE[now]];
  if (from === null || to === null || from === to) return 0;
  return to < from ? 1 : -1;
}

/** Whether the figure is withheld from what was kept: its rating is withheld with it, so that any now would look like a change. */
const isWithheld = ({ figures, period }: PastMeasure): boolean =>
  figures.get(periodKey(period))?.text === WITHHELD;

function changesOf(of: AssessedMeasure, past: PastMeasure): readonly Change[] {
  const { status } = of.rating;
  const target = targetChange(of, past);
  const name = formerName(of, past);
  return [
    ...(past.status === status || isWithheld(past)
      ? []
      : [{ kind: 'rating', of, before: past.status, moved: moved(past.status, status) } as const]),
    ...restatements(of, past).map((restated) => ({ kind: 'restated', of, ...restated }) as const),
    ...(target === null ? [] : [{ kind: 'target', of, ...target } as const]),
    ...(name === null ? [] : [{ kind: 'name', of, before: name } as const]),
  ];
}

const ORDER: readonly ChangeKind[] = ['rating', 'restated', 'target', 'name', 'added', 'gone', 'rule'];

const rankOf = (change: Change): number =>
  ORDER.indexOf(change.kind) + (change.kind === 'rating' ? { [-1]: 0, 0: 0.5, 1: 0.25 }[change.moved] : 0);

/** @param policy the rules in force now */
export function changesSince(measures: readonly AssessedMeasure[], past: Past, policy: Policy): Changes {
  const match = matchPast(
    measures.map(({ measure }) => measure),
    past,
  );
  const { rule } = past;
  const ruleChanged = rule !== null && ratingRuleText(rule) !== ratingRuleText(policy);
  const added = new Set(match.added);
  const list = [
    ...measures.flatMap((of): readonly Change[] => {
      const before = match.of.get(of.measure);
      const otherwise = ruleChanged ? ratingUnder(of, rule, policy) : null;
      return [
        ...(before === undefined ? [] : changesOf(of, before)),
        ...(added.has(of.measure) ? [{ kind: 'added', of } as const] : []),
        ...(otherwise === null ? [] : [{ kind: 'rule', of, otherwise } as const]),
      ];
    }),
    ...match.gone.map((gone) => ({ kind: 'gone', past: gone }) as const),
  ];
  return { past, ruleChanged, list: list.toSorted((a, b) => rankOf(a) - rankOf(b)) };
}
