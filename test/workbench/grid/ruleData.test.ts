import type { ConditionalRule, RuleTest } from '../../../src/hosts/xlsx/appearance.ts';
import { ruleData } from '../../../src/workbench/grid/ruleData.ts';
import type { BookSheet } from '../../../src/workbench/standIn/book.ts';
import { aSheet } from './aCell.ts';
import { drawn } from './drawn.ts';

const AREA = { top: 1, left: 2, bottom: 9, right: 2 };
const RANGE = { startRow: 1, startColumn: 2, endRow: 9, endColumn: 2 };
const GREEN = { fill: 'C6EFCE', colour: '006100', bold: true, italic: false };
const STYLE = { bg: { rgb: '#C6EFCE' }, cl: { rgb: '#006100' }, bl: 1 };

const ruled = (...tests: readonly RuleTest[]): BookSheet => {
  const rules = tests.map(
    (test, at): ConditionalRule => ({ areas: [AREA], test, look: GREEN, stops: false, priority: at + 1 }),
  );
  return { ...aSheet('S'), drawn: drawn({ rules }) };
};

const cell = (operator: string, ...formulas: readonly string[]): RuleTest => ({
  kind: 'cell',
  operator,
  formulas,
});

describe('conditional formats of a file', () => {
  it.each<[string, RuleTest, object]>([
    ['a word', cell('equal', '"Green"'), { subType: 'text', operator: 'equal', value: 'Green' }],
    [
      'a word with quotes',
      cell('equal', '"5"" pipe"'),
      { subType: 'text', operator: 'equal', value: '5" pipe' },
    ],
    ['another word', cell('notEqual', '"n/a"'), { subType: 'text', operator: 'notEqual', value: 'n/a' }],
    ['less than', cell('lessThan', '0.85'), { subType: 'number', operator: 'lessThan', value: 0.85 }],
    ['between', cell('between', '1', '5'), { subType: 'number', operator: 'between', value: [1, 5] }],
    [
      'text within',
      { kind: 'text', operator: 'containsText', text: 'Red' },
      { subType: 'text', operator: 'containsText', value: 'Red' },
    ],
    ['a formula', { kind: 'formula', formula: '$C2<$D2' }, { subType: 'formula', value: '=$C2<$D2' }],
  ])('%s', (_, test, expected) => {
    expect(ruleData(ruled(test))).toEqual([
      {
        cfId: 'file-0',
        ranges: [RANGE],
        stopIfTrue: false,
        rule: { type: 'highlightCell', style: STYLE, ...expected },
      },
    ]);
  });

  it('a scale of colours', () => {
    const marks = [
      { kind: 'min', value: '', colour: 'FF0000' },
      { kind: 'percentile', value: '50', colour: 'FFFF00' },
    ];
    expect(ruleData(ruled({ kind: 'scale', marks }))[0]?.rule).toEqual({
      type: 'colorScale',
      config: [
        { index: 0, color: '#FF0000', value: { type: 'min' } },
        { index: 1, color: '#FFFF00', value: { type: 'percentile', value: 50 } },
      ],
    });
  });

  it.each<[string, RuleTest]>([
    ['a comparison with another cell', cell('lessThan', '$D$2')],
    ['a range between other cells', cell('between', 'A1', 'B1')],
  ])('leaves out %s, which the grid cannot say', (_, test) => {
    expect(ruleData(ruled(test))).toEqual([]);
  });
});

it('puts our rules before those of the file, in their order', () => {
  const sheet = ruled(cell('equal', '"Green"'));
  sheet.formats = ['Red', 'Amber'].map((word) => ({
    id: word,
    area: AREA,
    word,
    fill: 'FFC7CE',
    colour: null,
  }));
  expect(ruleData(sheet).map(({ cfId }) => cfId)).toEqual(['Red', 'Amber', 'file-0']);
  expect(ruleData(sheet)[0]?.rule).toEqual({
    type: 'highlightCell',
    style: { bg: { rgb: '#FFC7CE' } },
    subType: 'text',
    operator: 'equal',
    value: 'Red',
  });
});
