import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, FaultCode, Finding } from '../../src/domain/finding.ts';
import { wordsFor } from '../../src/domain/messages.ts';
import {
  blocksSummary,
  FAULT_CODES,
  isFaultCode,
  SEVERITY,
  SEVERITY_UNUSED,
} from '../../src/domain/severity.ts';

const place = { sheet: 'Scorecard', row: 6, column: 3 };

/** One fault of every kind; a code without one does not compile. */
const FAULTS: { readonly [Code in FaultCode]: Extract<Fault, { code: Code }> } = {
  'heading-missing': { code: 'heading-missing', field: 'target' },
  'heading-ambiguous': { code: 'heading-ambiguous', field: 'status', headings: ['RAG', 'Status'] },
  'period-unknown': { code: 'period-unknown' },
  'period-assumed': { code: 'period-assumed', period: 'Q2 2025/26' },
  'period-title-mismatch': {
    code: 'period-title-mismatch',
    periods: { kind: 'title and columns', title: 'Q1 2018/19', columns: 'Q3 2018/19' },
  },
  'merged-cells': { code: 'merged-cells', across: 'A5:A9' },
  'hidden-rows': { code: 'hidden-rows', count: 1 },
  'filtered-rows': { code: 'filtered-rows', count: 3 },
  'repeated-heading': { code: 'repeated-heading' },
  'earlier-scorecard': { code: 'earlier-scorecard', sheet: 'Quarter 1' },
  'empty-measure-row': { code: 'empty-measure-row', name: 'Adoption' },
  'duplicate-ref': { code: 'duplicate-ref', ref: '1.1', other: place },
  'missing-name': { code: 'missing-name', ref: '1.1', said: 'TBC' },
  'missing-ref': { code: 'missing-ref', name: 'Adoption' },
  'ref-near-miss': { code: 'ref-near-miss', ref: '1.1.3.PI', other: '1.1.3.KR' },
  'name-changed': {
    code: 'name-changed',
    ref: '2.1',
    before: 'Visits made',
    source: { kind: 'sheet', sheet: 'Quarter 1' },
  },
  'text-number': { code: 'text-number', text: '72.4%', value: 72.4 },
  'unreadable-value': { code: 'unreadable-value', text: '6 per day 2197 pa', reason: 'two figures' },
  'formula-error': { code: 'formula-error', error: '#REF!' },
  'scale-mixed': { code: 'scale-mixed', text: '0.91', doubt: { kind: 'unsaid', percent: '91%' } },
  'date-in-values': { code: 'date-in-values', text: '01-Apr' },
  'unit-unclear': { code: 'unit-unclear', said: ['%', 'Number'] },
  'future-period-filled': { code: 'future-period-filled', period: 'Q3 2025/26' },
  'missing-reading-no-reason': { code: 'missing-reading-no-reason', period: 'Q2 2025/26' },
  restated: {
    code: 'restated',
    period: 'Q4 2024/25',
    before: '82.1%',
    now: '80.4%',
    source: { kind: 'history', period: 'Q1 2025/26' },
  },
  'unchanged-series': { code: 'unchanged-series', figure: '85.3%', since: 'Q3 2024/25' },
  'no-target': { code: 'no-target', text: 'No target set' },
  'target-unreadable': { code: 'target-unreadable', text: 'Additional 800', reason: 'words', instead: null },
  'target-zero': { code: 'target-zero' },
  'annual-target-for-cumulative': { code: 'annual-target-for-cumulative', target: '1,330' },
  'target-worse-than-baseline': { code: 'target-worse-than-baseline', target: '35%', baseline: '40%' },
  'target-changed': {
    code: 'target-changed',
    before: '90%',
    now: '85%',
    source: { kind: 'history', period: 'Q1 2025/26' },
  },
  'measure-not-in-plan': {
    code: 'measure-not-in-plan',
    nearest: { name: 'Visits in time', likeness: 71 },
  },
  'plan-matched-by-name': {
    code: 'plan-matched-by-name',
    name: 'Visits made in 10 days',
    ref: '1.4',
    likeness: 92,
  },
  'plan-measure-missing': {
    code: 'plan-measure-missing',
    name: 'Adoption',
    due: { when: '2026/27', isPast: false },
  },
  'target-differs': { code: 'target-differs', scorecard: '90%', plan: '95%' },
  'plan-name-differs': {
    code: 'plan-name-differs',
    ref: '1.1',
    plan: 'Visits made',
    scorecard: 'Adoption',
    elsewhere: { ref: '2.4' },
  },
  'unit-differs': { code: 'unit-differs', scorecard: 'Number', plan: '%' },
  'polarity-differs': { code: 'polarity-differs', scorecard: 'High', plan: 'Low' },
  'priority-unknown': { code: 'priority-unknown', priority: 'Growth' },
  'priority-differs': { code: 'priority-differs', scorecard: 'Growth', plan: 'Homes' },
  'milestone-late': { code: 'milestone-late', due: '30 June 2025', target: '90%', figure: '85.3%' },
  'polarity-unknown': { code: 'polarity-unknown', text: 'See note', instead: null },
  'tolerance-invalid': {
    code: 'tolerance-invalid',
    wrong: { kind: 'floor better than target', floor: '95%', target: '90%' },
  },
  'published-status-differs': {
    code: 'published-status-differs',
    published: 'Green',
    ours: 'Red',
    why: 'Red: 43% is 7 points short of 50%.',
  },
  'published-trend-differs': {
    code: 'published-trend-differs',
    published: 'Getting better',
    ours: 'Worsened',
    compared: { kind: 'period', period: 'Q1 2025/26', figure: '82.1%' },
  },
  'status-unreadable': { code: 'status-unreadable', text: 'l' },
  'typed-over-formula': { code: 'typed-over-formula', cells: 1 },
  'small-number-shown': { code: 'small-number-shown', periods: ['Q1 2025/26', 'Q2 2025/26'] },
  recoverable: { code: 'recoverable', period: 'Q2 2025/26', byCouncil: true },
  'acceptance-lapsed': {
    code: 'acceptance-lapsed',
    accepted: 'target-zero',
    reason: 'None is the aim',
    held: '0',
    holds: '5',
  },
  'sheet-name-taken': { code: 'sheet-name-taken', wanted: 'Scorecard checks', taken: 'Scorecard checks 2' },
  'summary-stale': { code: 'summary-stale', kind: 'figures', measures: 3 },
  'over-100': { code: 'over-100', text: '101%' },
  'negative-count': { code: 'negative-count', text: '-5' },
  'gap-in-series': { code: 'gap-in-series', periods: ['Q3 2024/25', 'Q4 2024/25'] },
  jump: {
    code: 'jump',
    text: '100%',
    earlier: { period: 'Jul 2017', text: '44%' },
    against: { kind: 'last four', figures: 4 },
    by: { kind: 'points', points: 56 },
  },
  'count-to-date-fell': {
    code: 'count-to-date-fell',
    period: 'Q2 2025/26',
    figure: '38',
    earlier: { period: 'Q1 2025/26', text: '41' },
  },
  'total-mismatch': {
    code: 'total-mismatch',
    total: '19',
    made: { kind: 'parts', parts: 3, sum: '20' },
  },
  'target-implausible': {
    code: 'target-implausible',
    target: '420',
    reason: { kind: 'far', by: { kind: 'times smaller', times: 174 }, than: '73,390' },
  },
  'red-without-comment': { code: 'red-without-comment' },
  'comment-contradicts': {
    code: 'comment-contradicts',
    said: 'Improved again',
    against: { kind: 'below', figure: '81%', than: '88%', period: 'Q1 2025/26' },
  },
  'comment-figure-differs': {
    code: 'comment-figure-differs',
    said: '89%',
    figure: '91.3%',
    period: 'Q2 2025/26',
  },
  'comment-too-long': { code: 'comment-too-long', length: 1240, most: 1000 },
  'comment-unchanged': {
    code: 'comment-unchanged',
    source: { kind: 'sheet', sheet: 'Quarter 1' },
  },
};

/** Facts that are words of ours and are put in other words. */
const CODED = new Set(['code', 'kind', 'field', 'reason']);

/** Every text among a fault's facts, those within facts included. */
const textsOf = (facts: object): readonly string[] =>
  Object.entries(facts).flatMap(([name, fact]) => {
    if (CODED.has(name)) return [];
    if (typeof fact === 'string') return [fact];
    return typeof fact === 'object' && fact !== null ? textsOf(fact) : [];
  });

const docs = readFileSync(join(__dirname, '../../docs/checks.md'), 'utf8');

describe.each(FAULT_CODES)('%s', (code) => {
  const { message, advice } = wordsFor(FAULTS[code]);

  it('is put in sentences', () => {
    for (const words of [message, advice]) expect(words).toMatch(/^[“A-Z0-9].*[.]$/su);
  });

  it('names no cell in its words, for the finding names it', () => {
    expect(message.replace(/\(A5:A9\)|Q\d \d{4}/g, '')).not.toMatch(/\b[A-Z]{1,2}\d+\b/);
  });

  it('says every fact it has', () => {
    for (const text of textsOf(FAULTS[code])) expect(message).toContain(text);
  });

  it('has a line in docs/checks.md, with its severity', () => {
    const [line, ...others] = docs.split('\n').filter((each) => each.startsWith(`| \`${code}\` |`));
    expect(others).toEqual([]);
    const unused = SEVERITY_UNUSED[code];
    const graded = unused === undefined ? SEVERITY[code] : `${SEVERITY[code]}, ${unused} where unused`;
    expect(line?.split('|')[2]?.trim()).toBe(graded);
    expect(line?.split('|')[3]?.trim()).toMatch(/^[A-Z].*\.$/);
  });
});

describe('docs/checks.md', () => {
  it('names no code that is none', () => {
    const named = [...docs.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code = '']) => code);
    expect(named.filter((code) => !isFaultCode(code))).toEqual([]);
    expect(named).toHaveLength(FAULT_CODES.length);
  });
});

describe('severity', () => {
  it('makes an error of nothing that is mere untidiness', () => {
    const errors = FAULT_CODES.filter((code) => SEVERITY[code] === 'error');
    expect(errors).toEqual([
      'heading-ambiguous',
      'period-unknown',
      'duplicate-ref',
      'formula-error',
      'scale-mixed',
      'tolerance-invalid',
      'recoverable',
    ]);
  });

  it.each<[Pick<Finding, 'severity' | 'accepted'>, boolean]>([
    [{ severity: 'error', accepted: null }, true],
    [{ severity: 'error', accepted: 'The two are one measure' }, false],
    [{ severity: 'warning', accepted: null }, false],
    [{ severity: 'note', accepted: null }, false],
  ])('of %j blocks a summary: %s', (given, blocks) => {
    const finding: Finding = {
      fault: { code: 'target-zero' },
      sheet: null,
      place: null,
      ref: null,
      measure: null,
      repair: null,
      ...given,
    };
    expect(blocksSummary(finding)).toBe(blocks);
  });
});

describe('messages', () => {
  it.each<[Fault, string]>([
    [
      FAULTS['empty-measure-row'],
      '“Adoption” has nothing in any other column; it is counted as a measure that is not reported.',
    ],
    [{ code: 'hidden-rows', count: 1 }, '1 row of measures is hidden; hidden measures are read and counted.'],
    [
      { code: 'hidden-rows', count: 4 },
      '4 rows of measures are hidden; hidden measures are read and counted.',
    ],
    [
      { code: 'heading-ambiguous', field: 'value', headings: ['Actual', 'Result'] },
      'More than one heading could be the figure of one period: “Actual”, “Result”.',
    ],
    [FAULTS['missing-name'], 'The row of 1.1 has “TBC” in place of a name.'],
    [{ code: 'missing-name', ref: '1.1', said: null }, 'The row of 1.1 has no name.'],
    [
      { code: 'missing-name', ref: null, said: null },
      'The row has figures, and neither a name nor a ref of its own says of what; it is not counted.',
    ],
    [
      { code: 'missing-name', ref: null, said: 'TBC' },
      'The row has figures, and neither “TBC” in place of a name nor a ref of its own says of what; it is not counted.',
    ],
    [FAULTS['scale-mixed'], '“0.91” may be 0.91% or 91%: nothing in the row says which.'],
    [
      { code: 'scale-mixed', text: '0.91 (p)', doubt: { kind: 'unsaid', percent: null } },
      '“0.91 (p)” may be a share of 1 or of 100: nothing in the row says which.',
    ],
    [
      { code: 'scale-mixed', text: '0.7365', doubt: { kind: 'mixed' } },
      '“0.7365” stands among percentages of another size or way of writing, so that it may be a share of 1 or of 100.',
    ],
    [
      { code: 'target-unreadable', text: '0.9', reason: 'scale unclear', instead: null },
      'The target “0.9” may be a share of 1 or of 100, so the measure is not rated.',
    ],
    [{ code: 'no-target', text: null }, 'No target is stated, so there is no rating.'],
    [
      {
        code: 'target-unreadable',
        text: 'Additional 800',
        reason: 'words',
        instead: { whose: 'scorecard', text: '75%' },
      },
      'The target “Additional 800” states no figure to compare with; the scorecard’s “75%” was used.',
    ],
    [
      { code: 'polarity-unknown', text: 'See note', instead: { whose: 'plan', text: 'Up' } },
      '“See note” does not say whether higher or lower is good; the plan’s “Up” was used.',
    ],
    [
      { code: 'target-unreadable', text: '95%', reason: 'wrong unit', instead: null },
      'The target “95%” is not in the measure’s unit, so the measure is not rated.',
    ],
    [
      { ...FAULTS['plan-name-differs'], elsewhere: { ref: null } },
      'The plan has 1.1 as “Visits made”; the scorecard names it “Adoption”, which the plan has without a ref.',
    ],
    [
      { ...FAULTS['plan-name-differs'], elsewhere: null },
      'The plan has 1.1 as “Visits made”; the scorecard names it “Adoption”.',
    ],
    [
      { code: 'plan-measure-missing', name: 'Adoption', due: null },
      'The plan promises “Adoption”, which the scorecard does not report.',
    ],
    [
      FAULTS['plan-measure-missing'],
      'The plan promises “Adoption”, due by the end of 2026/27, which the scorecard does not report.',
    ],
    [
      { code: 'plan-measure-missing', name: 'Adoption', due: { when: '2017-03-31', isPast: false } },
      'The plan promises “Adoption”, due 31 March 2017, which the scorecard does not report.',
    ],
    [
      { code: 'plan-measure-missing', name: 'Adoption', due: { when: 'Mar 2017', isPast: true } },
      'The plan promises “Adoption”, which was due by March 2017 and which the scorecard does not report.',
    ],
    [
      { code: 'polarity-unknown', text: null, instead: null },
      'Nothing says whether higher or lower is good, so there is no rating.',
    ],
    [
      { code: 'status-unreadable', text: null, besideOthers: true },
      'The status is blank, though other measures of the table have one.',
    ],
    [
      { code: 'status-unreadable', text: null, besideOthers: false },
      'The status could not be read: it has no words, so it may be a picture or a colour alone.',
    ],
    [
      FAULTS['published-status-differs'],
      'The sheet says Green; by the rule in force it is Red: 43% is 7 points short of 50%.',
    ],
    [{ code: 'typed-over-formula', cells: 30 }, 'All 30 of our formulas have been replaced by values.'],
    [
      { code: 'tolerance-invalid', wrong: { kind: 'unreadable', text: 'lots' } },
      'The measure’s own tolerance cannot be right: “lots” states no amount.',
    ],
    [
      { code: 'tolerance-invalid', wrong: { kind: 'negative', text: '-5%' } },
      'The measure’s own tolerance cannot be right: “-5%” is below 0, and a tolerance says how far short is allowed.',
    ],
    [
      {
        code: 'period-title-mismatch',
        periods: { kind: 'above', used: 'Q3 2018/19', other: 'Q1 2018/19', named: null },
      },
      'The lines above the headings name Q1 2018/19 and Q3 2018/19; the sheet was read as Q3 2018/19.',
    ],
    [
      {
        code: 'period-title-mismatch',
        periods: { kind: 'above', used: 'Q3 2018/19', other: 'Q1 2018/19', named: 'other' },
      },
      'The sheet is named for Q1 2018/19, and the lines above its headings say Q3 2018/19; it was read as Q3 2018/19.',
    ],
    [
      { code: 'tolerance-invalid', wrong: { kind: 'amber below green', amber: 3, green: 5 } },
      'The measure’s own tolerance cannot be right: amber (3) is below green (5).',
    ],
    [
      FAULTS['tolerance-invalid'],
      'The measure’s own tolerance cannot be right: the floor 95% is better than the target 90%.',
    ],
    [
      {
        code: 'published-trend-differs',
        published: 'Up',
        ours: 'Worsened',
        compared: { kind: 'average of the last four' },
      },
      'The sheet says “Up”; compared with the average of the last four periods it is Worsened.',
    ],
    [
      FAULTS['published-trend-differs'],
      'The sheet says “Getting better”; compared with Q1 2025/26 (82.1%) it is Worsened.',
    ],
  ])('of %j', (fault, message) => {
    expect(wordsFor(fault).message).toBe(message);
  });
});
