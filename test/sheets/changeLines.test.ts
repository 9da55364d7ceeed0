import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { changeSection } from '../../src/sheets/changeLines.ts';
import { historyRows, rowsToAppend } from '../../src/sheets/historyRows.ts';
import { measureLine } from '../../src/sheets/measureLine.ts';
import {
  type AssessmentWords,
  aMeasure,
  anAssessment,
  at,
  DEFAULT_SETTINGS,
  period,
  target,
} from './anAssessment.ts';

const NOW = 'Q2 2025/26';
const THEN = 'Q1 2025/26';
const TODAY = '2025-11-20';

const visits = (figures: Readonly<Record<string, number>>, more = {}) =>
  aMeasure(4, { ref: 'A1', name: 'Visits', readings: figures, ...more });
const plans = (figures: Readonly<Record<string, number>>, more = {}) =>
  aMeasure(5, { ref: 'A2', name: 'Plans', readings: figures, ...more });

const rowsOf = (words: AssessmentWords, madeOn: string) => historyRows(anAssessment(words), madeOn);

/** The section of an assessment, with a line for every measure. */
function section(words: AssessmentWords) {
  const assessment: Assessment = anAssessment(words);
  const lines = assessment.measures.map((each) => measureLine(each, 'Any', [period(NOW)]));
  const { sentences, lines: found } = changeSection(assessment, lines, TODAY);
  return {
    sentences,
    changes: found.map(({ line, gone, what, before, now }) => [
      line?.measure ?? gone?.name ?? '',
      what,
      before,
      now,
    ]),
  };
}

const madeThen = (words: AssessmentWords) => ({
  history: rowsOf({ period: THEN, ...words }, '2025-08-01'),
  earlier: [],
});

describe('changes since the last committee', () => {
  it('are none where there is nothing to compare with, and that is said', () => {
    expect(section({ measures: [visits({ [NOW]: 85 })] })).toEqual({
      sentences: [
        'There is nothing to compare with: this workbook keeps no summary of an earlier period, and no sheet of one.',
      ],
      changes: [],
    });
  });

  it('are none where nothing has changed, and that is said', () => {
    const kept = madeThen({ measures: [visits({ [THEN]: 95 })] });
    expect(section({ measures: [visits({ [THEN]: 95, [NOW]: 96 })], kept })).toEqual({
      sentences: [
        'Compared with the summary of Quarter 1 2025/26 (April to June 2025) made on 1 August 2025: no rating moved, no earlier figure or target changed, and the measures are the same.',
      ],
      changes: [],
    });
  });

  it('are listed by what they are, with what was and what is', () => {
    const kept = madeThen({
      measures: [
        visits({ [THEN]: 95 }),
        plans({ [THEN]: 70 }, { goal: 80 }),
        aMeasure(6, { ref: 'A3', name: 'Calls', readings: { [THEN]: 50 } }),
        aMeasure(7, { ref: 'A4', name: 'Letters answered', readings: { [THEN]: 91 } }),
      ],
    });
    const { sentences, changes } = section({
      measures: [
        visits({ [THEN]: 94, [NOW]: 60 }),
        plans({ [THEN]: 70, [NOW]: 92 }, { goal: 90 }),
        aMeasure(7, { ref: 'A4', name: 'Letters answered in time', readings: { [THEN]: 91, [NOW]: 92 } }),
        aMeasure(8, { ref: 'A5', name: 'Homes', readings: { [NOW]: 92 } }),
      ],
      kept,
    });
    expect(sentences).toEqual([
      'Compared with the summary of Quarter 1 2025/26 (April to June 2025) made on 1 August 2025: 2 ratings moved (1 worse, 1 better), 1 earlier figure was restated, 1 target changed, 1 measure is worded otherwise, 1 measure is new and 1 measure is no longer reported.',
    ]);
    expect(changes).toEqual([
      ['Visits', 'Rating, worse', 'Green', 'Red'],
      ['Plans', 'Rating, better', 'Red', 'Green'],
      ['Visits', 'Figure of Q1 2025/26', '95%', '94%'],
      ['Plans', 'Target', '80%', '90%'],
      ['Letters answered in time', 'Wording', 'Letters answered', 'Letters answered in time'],
      ['Homes', 'New measure', '–', 'Green'],
      ['Calls', 'No longer reported', 'Red', '–'],
    ]);
  });

  it('name the rule of then where it was another, and the ratings that it would give', () => {
    const settings = { ...DEFAULT_SETTINGS, policy: { ...DEFAULT_POLICY, amber: 20 } };
    const kept = madeThen({ measures: [visits({ [THEN]: 80 })], settings });
    const { sentences, changes } = section({ measures: [visits({ [THEN]: 80, [NOW]: 80 })], kept });
    expect(sentences[1]).toBe(
      'The rule has changed since. It was: Green: target met. Amber: within 20% of target. 1 rating of now would differ under it.',
    );
    expect(changes).toEqual([
      ['Visits', 'Rating, worse', 'Amber', 'Red'],
      ['Visits', 'Rating by last time’s rule', 'Amber', 'Red'],
    ]);
  });

  it('are since last quarter’s own sheet where no summary was kept', () => {
    const earlier = [visits({ [THEN]: 95 }, { sheet: 'Quarter 1' })];
    const { sentences, changes } = section({
      measures: [visits({ [THEN]: 95, [NOW]: 60 })],
      kept: { history: [], earlier },
    });
    expect(sentences[0]).toMatch(
      /^Compared with the sheet “Quarter 1”, Quarter 1 2025\/26 \(April to June 2025\), rated by the rule in force now: 1 rating moved \(1 worse\)\.$/,
    );
    expect(changes).toEqual([['Visits', 'Rating, worse', 'Green', 'Red']]);
  });

  it('are since an earlier day’s summary of the same period where nothing else is kept, and never since today’s', () => {
    const made = (figure: number, on: string) => rowsOf({ measures: [visits({ [NOW]: figure })] }, on);
    const history = [...made(95, '2025-11-10'), ...made(60, TODAY)];
    const { sentences, changes } = section({
      measures: [visits({ [NOW]: 60 })],
      kept: { history, earlier: [] },
    });
    expect(sentences[0]).toContain(
      'Compared with the summary of this same period made on 10 November 2025, as none of an earlier period is kept: 1 rating moved (1 worse) and 1 earlier figure was restated.',
    );
    expect(changes).toEqual([
      ['Visits', 'Rating, worse', 'Green', 'Red'],
      ['Visits', 'Figure of Q2 2025/26', '95%', '60%'],
    ]);
  });

  it('leave the steps of a profile alone', () => {
    const profile = new Map([
      [THEN, target(80, at(4, 6))],
      [NOW, target(85, at(4, 7))],
    ]);
    const kept = madeThen({ measures: [visits({ [THEN]: 90 }, { goal: null, periodTargets: profile })] });
    const measures = [visits({ [THEN]: 90, [NOW]: 91 }, { goal: null, periodTargets: profile })];
    expect(section({ measures, kept }).changes).toEqual([]);
  });

  it('do not miss a measure that was already gone, or named otherwise, when that summary was made again', () => {
    const made = { period: THEN, measures: [visits({ [THEN]: 95 }), plans({ [THEN]: 95 })] };
    const again = { period: THEN, measures: [visits({ [THEN]: 95 }, { name: 'Visits made', ref: 'A9' })] };
    const first = rowsOf(made, '2025-08-01');
    const second = rowsToAppend(first, rowsOf(again, '2025-08-05'));
    expect(second.map(({ measure, status }) => [measure, status])).toEqual([
      ['Visits made', 'Green'],
      ['Visits', 'No longer reported'],
      ['Plans', 'No longer reported'],
    ]);
    expect(rowsToAppend([...first, ...second], rowsOf(again, '2025-08-09'))).toEqual([]);
    const measures = [visits({ [THEN]: 95, [NOW]: 96 }, { name: 'Visits made', ref: 'A9' })];
    const { changes } = section({ measures, kept: { history: [...first, ...second], earlier: [] } });
    expect(changes).toEqual([]);
  });

  it('are the same for a summary made twice', () => {
    const measures = [visits({ [THEN]: 94, [NOW]: 60 })];
    const then = madeThen({ measures: [visits({ [THEN]: 95 })] });
    const again = { history: [...then.history, ...rowsOf({ measures, kept: then }, TODAY)], earlier: [] };
    expect(section({ measures, kept: again })).toEqual(section({ measures, kept: then }));
  });
});

it('a rating that was never given has no better or worse', () => {
  const kept = madeThen({ measures: [visits({ [THEN]: 95 }, { goal: null })] });
  const { changes } = section({ measures: [visits({ [THEN]: 95, [NOW]: 96 })], kept });
  expect(changes).toEqual([
    ['Visits', 'Rating', 'Not rated', 'Green'],
    ['Visits', 'Target', 'No target', '90%'],
  ]);
  expect(assessMeasure(visits({ [NOW]: 96 }), period(NOW), DEFAULT_POLICY).rating.status).toBe('Green');
});

describe('the rating of a measure without a figure then', () => {
  const without = (text: string): Reading => ({ kind: 'suppressed', text, place: at(4, 2) });
  const then = (reading: Reading) =>
    aMeasure(4, { ref: 'A1', name: 'Visits', readings: { [THEN]: reading } });
  const now = [visits({ [THEN]: 95, [NOW]: 96 }), plans({ [THEN]: 95, [NOW]: 96 })];
  const moved = ['Visits', 'Rating', 'Not rated', 'Green'];

  it.each<[string, string, readonly (readonly string[])[]]>([
    ['is withheld with it', '[c]', []],
    ['has moved where the scorecard said why there was none', 'Not due', [moved]],
  ])('%s', (_, text, expected) => {
    const measures = [then(without(text)), plans({ [THEN]: 95 })];
    expect(section({ measures: now, kept: madeThen({ measures }) }).changes).toEqual(expected);
    const earlier = measures.map((measure) => ({ ...measure, sheet: 'Quarter 1' }));
    expect(section({ measures: now, kept: { history: [], earlier } }).changes).toEqual(expected);
  });
});

describe('the mark of a comment', () => {
  const marks = (words: AssessmentWords) =>
    rowsOf(words, TODAY).flatMap(({ comment }) => (comment === null ? [] : comment));
  const commented = visits({ [THEN]: 94, [NOW]: 60 }, { comment: 'Two families account for it.' });

  it('is kept with the period that the sheet reports', () => {
    expect(marks({ measures: [commented] })).toHaveLength(1);
  });

  it('is not kept with an earlier one, for which the comment was not written', () => {
    expect(marks({ measures: [commented], period: THEN })).toEqual([]);
  });
});
