/** Random rows of a scorecard: figures of all kinds against all targets, polarities, bases and policies. */
import fc from 'fast-check';
import type { Basis } from '../../src/domain/basis.ts';
import type { Polarity } from '../../src/domain/polarity.ts';
import type { PolicySpec, RowSpec } from '../rows/aRow.ts';
import type { Said } from '../rows/said.ts';
import {
  asText,
  cell,
  type Form,
  figure,
  nudged,
  plain,
  SHAPES,
  WRITINGS,
  type Writing,
} from './anyFigure.ts';

const POLARITIES: readonly Polarity[] = ['higher', 'lower', 'near', 'information', 'unknown'];
const BASES: readonly Basis[] = ['period', 'cumulative', 'rolling', 'snapshot', 'forecast', 'unknown'];
const PERIODS = ['Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'] as const;

const STRICT = ['Fewer than', 'Less than', 'At least', 'At most', '>', '<'] as const;

/** Targets that the shape can be held to; where the row is text, so is the target now and then. */
function targetSpec(
  writing: Writing,
  decimals: number,
  near: fc.Arbitrary<Said>,
): fc.Arbitrary<Partial<RowSpec>> {
  const own = figure(writing, decimals);
  const words = fc
    .tuple(fc.constantFrom(...STRICT), fc.oneof(own, near))
    .map(([operator, said]) => ({ target: `${operator} ${plain(said)}` }));
  const edges = fc.tuple(own, own).map(([one, other]) => {
    const value = (said: Said): number => Number(plain(said).replace(/[^\d.-]/g, ''));
    return { edges: value(one) <= value(other) ? ([one, other] as const) : ([other, one] as const) };
  });
  const stated = fc.oneof(near, own).map((target) => ({ target }));
  const zero = fc.constant({ target: SHAPES[writing].print('0') });
  const text = fc.oneof(near, own).map((said) => ({ target: asText(said) }));
  const none = fc.constantFrom<Partial<RowSpec>>(
    { target: '' },
    { target: null },
    { target: 'No target' },
    { target: 'Above statistical neighbour average' },
  );
  const plan = fc.tuple(near, fc.constantFrom('ref' as const, 'name' as const)).map(([target, by]) => ({
    target,
    plan: by,
  }));
  const profile = fc.tuple(near, own).map(([now, year]) => ({
    target: year,
    span: 'annual' as const,
    profile: { 'Q1 2025/26': year, 'Q2 2025/26': now },
  }));
  const annual = near.map((target) => ({ target, span: 'annual' as const }));
  return fc.oneof(
    { weight: 8, arbitrary: stated },
    { weight: 2, arbitrary: words },
    { weight: 2, arbitrary: edges },
    { weight: 1, arbitrary: zero },
    { weight: 1, arbitrary: text },
    { weight: 1, arbitrary: none },
    { weight: 3, arbitrary: plan },
    { weight: 1, arbitrary: profile },
    { weight: 1, arbitrary: annual },
  );
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const anyPolicy: fc.Arbitrary<PolicySpec> = fc
  .record({
    toleranceKind: fc.constantFrom('percent of target' as const, 'points' as const),
    green: fc.constantFrom(0, 0, 2.5, 5, 10),
    amber: fc.constantFrom(0, 5, 5, 10, 12.5),
    boundary: fc.constantFrom('better' as const, 'worse' as const),
    amberIfImproved: fc.boolean(),
    bands: maybe(
      fc.record({ exceeded: maybe(fc.constantFrom(0, 5, 10)), amberSplit: maybe(fc.constantFrom(2.5, 5)) }),
    ),
    trend: fc.record({
      comparedWith: fc.constantFrom(
        'previous period' as const,
        'previous period' as const,
        'same period last year' as const,
        'average of the last four' as const,
      ),
      second: fc.constantFrom(
        null,
        null,
        'previous period' as const,
        'same period last year' as const,
        'average of the last four' as const,
      ),
      q1Previous: fc.constantFrom('last year' as const, 'none' as const),
      cumulativeMeasures: fc.constantFrom('same period last year' as const, 'as others' as const),
      noMaterialChange: fc.constantFrom(0, 0, 1, 2.5, 5),
      noMaterialChangeKind: fc.constantFrom('points' as const, 'percent' as const),
      fewestCases: fc.constantFrom(0, 0, 6, 10),
    }),
  })
  .map(({ bands, ...rest }) => (bands === null ? rest : { ...rest, bands }));

const anyOwn = maybe(
  fc.record(
    {
      toleranceKind: fc.constantFrom('percent of target' as const, 'points' as const),
      amber: fc.constantFrom(0, 7.5, 20),
    },
    { requiredKeys: [] },
  ),
);

const SCALE = ['Inadequate', 'Requires improvement to be good', 'Good', 'Outstanding'];

const anyGraded: fc.Arbitrary<RowSpec> = fc
  .record({
    said: fc.array(fc.constantFrom(...SCALE, '', 'N/A'), { minLength: 5, maxLength: 5 }),
    target: fc.constantFrom(...SCALE, '', null),
    polarity: fc.constantFrom('higher' as const, 'lower' as const),
    policy: anyPolicy,
  })
  .map(({ said, ...rest }) => ({
    ...rest,
    unit: 'grade',
    grades: SCALE,
    readings: Object.fromEntries(PERIODS.map((key, at) => [key, said[at] ?? ''])),
  }));

const anyFigured: fc.Arbitrary<RowSpec> = fc
  .record({
    writing: fc.constantFrom(...WRITINGS),
    form: fc.constantFrom<Form>('number', 'number', 'number', 'number', 'text', 'words'),
    which: fc.nat(),
  })
  .chain(({ writing, form, which }) => {
    const shape = SHAPES[writing];
    const decimals = shape.decimals[which % shape.decimals.length] ?? 0;
    return fc.array(cell(writing, decimals, form), { minLength: 5, maxLength: 5 }).chain((said) => {
      const now = said[4] ?? '';
      const isStated = /^-?£?[\d,.]+[%m]?$/.test(plain(now)) && !now.startsWith('"') && !now.startsWith("'");
      const near = isStated
        ? fc.oneof(figure(writing, decimals), fc.constant(now), nudged(now))
        : figure(writing, decimals);
      return fc.record({
        readings: fc.constant(Object.fromEntries(PERIODS.map((key, at) => [key, said[at] ?? '']))),
        unit: fc.constant(shape.unit),
        name: fc.constantFrom('Children seen in time', 'Rate per 10,000 of "our" children', "What's *new*?"),
        polarity: fc.constantFrom(...POLARITIES, 'higher' as const, 'lower' as const, 'higher' as const),
        basis: fc.constantFrom(...BASES),
        target: targetSpec(writing, decimals, near),
        floor: maybe(figure(writing, decimals)),
        own: anyOwn,
        policy: anyPolicy,
      });
    });
  })
  .map(({ target, floor, own, ...rest }) => ({
    ...rest,
    ...target,
    ...(floor === null ? {} : { floor }),
    ...(own === null ? {} : { own }),
  }));

/** Rows that stay where they are, often at the best there is. */
const anySteady: fc.Arbitrary<RowSpec> = fc
  .record({
    said: fc.constantFrom<Said>('100%', '0%', '100%', '97.5%', "'100%"),
    polarity: fc.constantFrom<Polarity>('higher', 'lower', 'near', 'information'),
    target: fc.constantFrom<Said>('100%', '0%', '95%'),
    policy: anyPolicy,
  })
  .map(({ said, ...rest }) => ({ ...rest, readings: Object.fromEntries(PERIODS.map((key) => [key, said])) }));

/** Any row; its assessed period is the last of five quarters. */
export const anyRow: fc.Arbitrary<RowSpec> = fc.oneof(
  { weight: 36, arbitrary: anyFigured },
  { weight: 2, arbitrary: anySteady },
  { weight: 2, arbitrary: anyGraded },
);
