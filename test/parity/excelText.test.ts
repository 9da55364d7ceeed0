/** Text that we let a formula read with VALUE: the engine must read the same figure from it. */
import fc from 'fast-check';
import { PLAIN_CONTEXT, readReading } from '../../src/domain/readReading.ts';
import { HERE, textCell } from '../domain/cells.ts';
import { openEngine } from './ironCalc.ts';

/** The figure that `VALUE` gives for each text, times the factor by which we let a formula take it. */
function byValue(texts: readonly string[], factors: readonly number[]): readonly number[] {
  const engine = openEngine(['Scorecard']);
  texts.forEach((text, row) => {
    engine.type(0, row, 0, `'${text}`);
    engine.type(0, row, 1, `=VALUE(A${row + 1})*${factors[row]}`);
  });
  engine.workOut();
  return texts.map((_, row) => Number(engine.read(0, row, 1)));
}

const digits = fc
  .record({
    whole: fc.integer({ min: 0, max: 9_999_999 }),
    decimals: fc.stringMatching(/^(?:\.\d{1,2})?$/),
    commas: fc.boolean(),
    negative: fc.boolean(),
    percent: fc.boolean(),
    spaces: fc.constantFrom('', ' '),
  })
  .map(({ whole, decimals, commas, negative, percent, spaces }) => {
    const printed = commas ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
    return `${spaces}${negative ? '-' : ''}${printed}${decimals}${percent ? '%' : ''}${spaces}`;
  });

it('is read alike by VALUE and by us', () => {
  const texts = [
    ...fc.sample(digits, { numRuns: 300, seed: 5 }),
    '72.4%',
    '18,565',
    ' 85 ',
    '-5',
    '007',
    '100.0%',
  ];
  const readings = texts.map((text) => readReading(textCell(text), HERE, PLAIN_CONTEXT));
  const figures = readings.map((reading) =>
    reading.kind === 'measured' && reading.form.form === 'excel text'
      ? { value: reading.value, factor: reading.form.factor }
      : { value: Number.NaN, factor: 1 },
  );
  const values = byValue(
    texts,
    figures.map(({ factor }) => factor),
  );
  texts.forEach((text, i) => {
    expect([text, values[i]?.toFixed(4)]).toEqual([text, figures[i]?.value.toFixed(4)]);
  });
});
