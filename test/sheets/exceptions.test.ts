import type { Measure } from '../../src/domain/measure.ts';
import { exceptionsOf, NO_EXPLANATION } from '../../src/sheets/exceptions.ts';
import { type MeasureLine, measureLine, shownPeriods } from '../../src/sheets/measureLine.ts';
import type { ActionText } from '../../src/sheets/officersText.ts';
import { type AssessmentWords, aMeasure, anAssessment } from './anAssessment.ts';

const linesOf = (measures: readonly Measure[], words: AssessmentWords = {}): readonly MeasureLine[] => {
  const assessment = anAssessment({ measures, ...words });
  return assessment.measures.map((each) => measureLine(each, 'A priority', shownPeriods(assessment)));
};

const readings = (before: number, now: number) => ({ 'Q1 2025/26': before, 'Q2 2025/26': now });

const green = aMeasure(4, { name: 'Green, better', readings: readings(90, 95) });
const worse = aMeasure(5, { name: 'Green, worse', readings: readings(97, 95) });
const amber = aMeasure(6, { name: 'Amber', readings: readings(80, 88), comment: 'Two posts are vacant.' });
const red = aMeasure(7, { name: 'Red', readings: readings(60, 50), comment: 'Under review.' });
const silent = aMeasure(8, { name: 'Red, silent', readings: readings(50, 60), comment: '  ' });
const unrated = aMeasure(9, { name: 'Not rated', goal: null, readings: readings(97, 50) });

const text = (measure: string, ref: string | null, words = `About ${measure}`): ActionText => ({
  measure,
  ref,
  text: words,
});

describe('exceptions', () => {
  it('puts Red first, then Amber, then Green that worsens, each in its order', () => {
    const { exceptions } = exceptionsOf(linesOf([green, worse, amber, red, silent, unrated]), []);
    expect(exceptions.map(({ line }) => line.measure)).toEqual([
      'Red',
      'Red, silent',
      'Amber',
      'Green, worse',
    ]);
  });

  it('says that a Red has no explanation, and nothing of others without', () => {
    const { exceptions } = exceptionsOf(linesOf([worse, amber, red, silent]), []);
    expect(exceptions.map(({ commentary }) => commentary)).toEqual([
      'Under review.',
      NO_EXPLANATION,
      'Two posts are vacant.',
      '–',
    ]);
  });

  it('tells extra bands apart', () => {
    const policy = {
      ...anAssessment().settings.policy,
      amber: 10,
      bands: { exceeded: 5, amberSplit: 5 },
    };
    const measures = [
      aMeasure(4, { name: 'Exceeded, worse', readings: readings(99, 98) }),
      aMeasure(5, { name: 'Green-Amber', readings: readings(80, 88) }),
      aMeasure(6, { name: 'Red-Amber', readings: readings(80, 83) }),
      red,
    ];
    const { exceptions } = exceptionsOf(
      linesOf(measures, { settings: { ...anAssessment().settings, policy } }),
      [],
    );
    expect(exceptions.map(({ line }) => line.status)).toEqual([
      'Red',
      'Red-Amber',
      'Green-Amber',
      'Exceeded',
    ]);
    expect(exceptions.map(({ commentary }) => commentary)).toEqual([
      'Under review.',
      NO_EXPLANATION,
      '–',
      '–',
    ]);
  });
});

describe('officers’ texts', () => {
  it.each<[string, ActionText]>([
    ['ref and name', text('Red', 'M7')],
    ['its ref, though its name was put otherwise', text('Red, as it was called', 'M7')],
    ['its name, though its ref was changed', text('Red', 'OLD')],
    ['its name where the text has no ref', text('RED ', null)],
  ])('follow a measure by %s', (_, given) => {
    const { exceptions, kept } = exceptionsOf(linesOf([amber, red]), [given]);
    expect(exceptions.map(({ action }) => action)).toEqual([given.text, null]);
    expect(kept).toEqual([]);
  });

  it('are kept where the measure is no exception now, and where it is gone', () => {
    const about = [text('Green, better', 'M4'), text('Abolished', 'X1')];
    const { kept } = exceptionsOf(linesOf([green, red]), about);
    expect(kept.map(({ line, text: { text: words } }) => [line?.measure ?? null, words])).toEqual([
      ['Green, better', 'About Green, better'],
      [null, 'About Abolished'],
    ]);
  });

  it('are not given to a measure that only shares a name with others', () => {
    const twins = [red, aMeasure(8, { name: 'Red', ref: 'M8', readings: readings(60, 50) })];
    const { exceptions, kept } = exceptionsOf(linesOf(twins), [text('Red', 'GONE')]);
    expect(exceptions.map(({ action }) => action)).toEqual([null, null]);
    expect(kept).toHaveLength(1);
  });

  it('tell measures of one name apart by their refs, whatever their order', () => {
    const twins = [red, aMeasure(8, { name: 'Red', ref: 'M8', readings: readings(60, 50) })];
    const { exceptions } = exceptionsOf(linesOf(twins), [
      text('Red', 'M8', 'Eighth'),
      text('Red', 'M7', 'Seventh'),
    ]);
    expect(exceptions.map(({ action }) => action)).toEqual(['Seventh', 'Eighth']);
  });

  it('are never lost: each is beside a measure or kept', () => {
    const texts = [text('Red', 'M7', 'one'), text('Red', 'M7', 'two'), text('Amber', null, 'three')];
    const { exceptions, kept } = exceptionsOf(linesOf([red, amber]), texts);
    const found = [
      ...exceptions.flatMap(({ action }) => action ?? []),
      ...kept.map((each) => each.text.text),
    ];
    expect(found.toSorted()).toEqual(['one', 'three', 'two']);
  });
});
