import { expectedWords } from '../../src/domain/expectedWords.ts';

describe('expectedWords', () => {
  it.each([
    ['Due Q3', 'Q3'],
    ['Data due in November 2025', 'November 2025'],
    ['N/A (Autumn 2007)', 'Autumn 2007'],
    ['Year 6 pupils to be measured in autumn 2007', 'autumn 2007'],
    ['Available from 31 March 2026', '31 March 2026'],
    ['Not available until year end', 'year end'],
    ['Not possible before April 2026', 'April 2026'],
    ['Figures expected: Quarter 4 2025/26.', 'Quarter 4 2025/26'],
    ['Reported in the next quarter', 'next quarter'],
  ])('takes the date out of “%s”', (text, expected) => {
    expect(expectedWords(text)).toBe(expected);
  });

  it.each([
    'Not possible to measure in 2006/07',
    'Not available in 2006/07',
    'Not yet published in 2025',
    'Fell in March 2025',
    'Not reported',
    'Expected outturn 80%',
    'Will be reported in full',
    'N/A',
    '',
  ])('finds none in “%s”', (text) => {
    expect(expectedWords(text)).toBeNull();
  });
});
