/** What Excel may write in its own way is still what we wrote; what a person typed is not. */
import { contentOfAnswer, isAsWritten } from '../../../src/hosts/office/answers.ts';
import { underNames } from '../../../src/hosts/office/newNames.ts';

describe('a cell as Excel gives it back', () => {
  it.each([
    ['=IF(F7>=0.8,"Green","Red")', '=IF(F7 >= 0.8, "Green", "Red")', true],
    ["='Q2'!F7", '=Q2!F7', true],
    ['=if(f7,1,2)', '=IF(F7,1,2)', true],
    ['=IF(F7,"green","")', '=IF(F7,"Green","")', false],
    ['=IF(F7,"a b","")', '=IF(F7,"ab","")', false],
    ['=F7', '=F8', false],
    ['=F7', 'F7', false],
    [0.1 + 0.2, 0.3, true],
    [0.3, 0.31, false],
    [1, '1', false],
    [0, '', false],
    ['', '', true],
    ['', 'typed', false],
    ['two\r\nlines', 'two\nlines', true],
    ['Green', 'green', false],
    [true, true, true],
    ['#OTHER!', '#SPILL!', true],
  ])('written as %j and found as %j is ours: %s', (written, found, isOurs) => {
    expect(isAsWritten(written, found)).toBe(isOurs);
  });

  it.each([
    ['=A1', { kind: 'formula', text: 'A1', cached: '' }],
    ['', { kind: 'clear' }],
    ['- see note', { kind: 'text', text: '- see note' }],
    ['#N/A', { kind: 'error', code: '#N/A' }],
    [false, { kind: 'boolean', value: false }],
    [0, { kind: 'number', value: 0 }],
  ])('found as %j can be written again', (found, content) => {
    expect(contentOfAnswer(found)).toEqual(content);
  });
});

describe('formulas put back after a sheet was renamed', () => {
  it.each([
    ['Q2!F7+AQ2!F7', "'2nd quarter'!F7+AQ2!F7"],
    ["'Q2'!F7", "'2nd quarter'!F7"],
    ['SUM(Q2!F7:F9)&"Q2"', 'SUM(\'2nd quarter\'!F7:F9)&"Q2"'],
    ['F7', 'F7'],
  ])('%s becomes %s', (text, now) => {
    const used = null;
    const entry = { id: 'q', name: '2nd quarter', visible: true, isProtected: false, filtered: false, used };
    const witnesses = { ofRows: [], ofColumns: [] };
    const contents = [{ row: 0, column: 0, content: { kind: 'formula' as const, text, cached: '' } }];
    const council = { sheet: 'Q2', id: 'q', contents, wrote: [], looks: [], witnesses };
    const before = {
      councils: [{ ...council, widened: [], formats: [], hadFormats: [] }],
      own: [],
      names: [],
      namesSet: [],
    };
    const { image } = underNames(before, [entry], new Map());
    expect(image.councils[0]).toMatchObject({
      sheet: '2nd quarter',
      contents: [{ content: { text: now } }],
    });
  });
});
