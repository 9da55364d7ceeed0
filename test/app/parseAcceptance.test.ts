/** Acceptances as people write them on a command line. */
import { parseAcceptance } from '../../src/app/parseAcceptance.ts';

const read = (text: string) => parseAcceptance(text, '2025-11-20');

describe('an acceptance', () => {
  it.each([
    ['target-zero:Scorecard!H9=Agreed', 'Scorecard!H9', 'Agreed'],
    ['target-zero:Scorecard!$H$9 = Agreed by the board', 'Scorecard!H9', 'Agreed by the board'],
    ["target-zero:'Quarter 2'!H9=Agreed", "'Quarter 2'!H9", 'Agreed'],
    ["target-zero:'It''s = odd: really'!H9=A = B", "'It''s = odd: really'!H9", 'A = B'],
    ['period-unknown:Scorecard=The title will follow', 'Scorecard', 'The title will follow'],
    ["period-unknown:'Children''s'=The title will follow", "Children's", 'The title will follow'],
    ['period-unknown:workbook=The title will follow', 'workbook', 'The title will follow'],
  ])('%s', (text, cell, reason) => {
    const [code] = text.split(':');
    expect(read(text)).toEqual({
      ok: true,
      acceptance: { code, cell, reason, by: null, on: '2025-11-20' },
    });
  });

  it.each([
    ['target-zero', 'form'],
    ['target-zero:Scorecard!H9', 'form'],
    ['target-nought:Scorecard!H9=Agreed', 'code'],
    ['target-zero:Scorecard!Hnine=Agreed', 'cell'],
    ['target-zero:=Agreed', 'cell'],
    ['target-zero:Scorecard!H9= ', 'reason'],
  ])('“%s” lacks its %s', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });
});
