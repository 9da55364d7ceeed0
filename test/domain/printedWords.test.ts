/** Statuses, trends, polarities and bases as councils print them. */
import { basisFromName, parseBasis } from '../../src/domain/parseBasis.ts';
import { parsePolarity, polarityFromName } from '../../src/domain/parsePolarity.ts';
import { readStatusWord, statusOfFill } from '../../src/domain/readStatusWord.ts';
import { readTrendWord } from '../../src/domain/readTrendWord.ts';

describe('a printed status', () => {
  it.each([
    ['Green', 'Green', 'Green'],
    ['GREEN', 'Green', 'Green'],
    ['G', 'Green', 'Green'],
    ['a', 'Amber', 'Amber'],
    ['R', 'Red', 'Red'],
    ['1 Green', 'Green', 'Green'],
    ['2 Amber', 'Amber', 'Amber'],
    ['3 Red', 'Red', 'Red'],
    ['Red (3)', 'Red', 'Red'],
    ['(GREEN)', 'Green', 'Green'],
    ['Green*', 'Green', 'Green'],
    ['RAG: Amber', 'Amber', 'Amber'],
    ['Green - on target', 'Green', 'Green - on target'],
    ['Amber ↓', 'Amber', 'Amber ↓'],
    ['4 Data Not Available', null, 'Data Not Available'],
    ['5 Target Not Set', null, 'Target Not Set'],
    ['On target', 'Green', 'On target'],
    ['On Track', 'Green', 'On Track'],
    ['Within tolerance', 'Amber', 'Within tolerance'],
    ['Within 5%', 'Amber', 'Within 5%'],
    ['Off target', 'Red', 'Off target'],
    ['Met', 'Green', 'Met'],
    ['Target met', 'Green', 'Target met'],
    ['Achieved', 'Green', 'Achieved'],
    ['Exceeded', 'Green', 'Exceeded'],
    ['Not met', 'Red', 'Not met'],
    ['Not achieved', 'Red', 'Not achieved'],
    ['Slightly below target', 'Amber', 'Slightly below target'],
    ['Significantly below target', 'Red', 'Significantly below target'],
    ['BLUE', null, 'BLUE'],
    ['Yellow', null, 'Yellow'],
    ['★', null, '★'],
    ['Green-Amber', null, 'Green-Amber'],
    ['Red Amber', null, 'Red Amber'],
    ['Monitor', null, 'Monitor'],
    ['N/A', null, 'N/A'],
    ['-', null, '-'],
    ['🟢', 'Green', 'Green'],
    ['🟡', 'Amber', 'Amber'],
    ['🔴', 'Red', 'Red'],
    ['Green (met)', 'Green', 'Green (met)'],
    ['Green ✓', 'Green', 'Green ✓'],
    ['★ Green', 'Green', 'Green'],
    ['RAG Green', 'Green', 'Green'],
    ['R – Red', 'Red', 'Red'],
    ['G (Green)', 'Green', 'Green'],
    ['Red (R)', 'Red', 'Red'],
    ['Green star', 'Green', 'Green star'],
    ['Above target', 'Green', 'Above target'],
    ['Below target', 'Red', 'Below target'],
    ['Better than target', 'Green', 'Better than target'],
    ['Missed target', 'Red', 'Missed target'],
    ['Under-performing', 'Red', 'Under-performing'],
    ['Not started', null, 'Not started'],
    ['1', null, '1'],
    ['Greenwich', null, 'Greenwich'],
    ['Redditch', null, 'Redditch'],
  ])('%j is %s', (text, status, kept) => {
    expect(readStatusWord(text)).toEqual({ status, text: kept });
  });

  it('is nothing where the cell is blank', () => {
    expect(readStatusWord('')).toBeNull();
    expect(readStatusWord('\u00a0')).toBeNull();
  });

  it.each([
    ['J', 'Wingdings', 'Green'],
    ['\uf04a', 'Wingdings', 'Green'],
    ['K', 'Wingdings', 'Amber'],
    ['L', 'Wingdings', 'Red'],
    ['L', 'Arial', null],
    ['L', null, null],
  ])('a face typed as %j in %s is %s', (text, font, status) => {
    expect(readStatusWord(text, font)?.status).toBe(status);
  });

  it.each([
    ['00B050', 'Green'],
    ['92D050', 'Green'],
    ['C6EFCE', 'Green'],
    ['00FF00', 'Green'],
    ['FFC000', 'Amber'],
    ['FFEB9C', 'Amber'],
    ['FFFF00', 'Amber'],
    ['ED7D31', 'Amber'],
    ['FF0000', 'Red'],
    ['C00000', 'Red'],
    ['FFC7CE', 'Red'],
    ['ff5050', 'Red'],
    ['FFFFFF', null],
    ['F2F2F2', null],
    ['808080', null],
    ['000000', null],
    ['00B0F0', null],
    ['4472C4', null],
    ['7030A0', null],
    ['', null],
    ['red', null],
    [null, null],
  ])('the fill %s is %s', (fill, status) => {
    expect(statusOfFill(fill)).toBe(status);
  });
});

describe('a printed trend', () => {
  it.each([
    ['Getting better', 'Improved'],
    ['Better', 'Improved'],
    ['Improved', 'Improved'],
    ['Improving', 'Improved'],
    ['Improved performance', 'Improved'],
    ['Performance improved', 'Improved'],
    ['Improved (or at maximum)', 'Improved'],
    ['Getting worse', 'Worsened'],
    ['Worse', 'Worsened'],
    ['Declining', 'Worsened'],
    ['Deteriorated', 'Worsened'],
    ['Requires improvement', 'Worsened'],
    ['Reduced performance', 'Worsened'],
    ['Stayed the same', 'No change'],
    ['Same', 'No change'],
    ['No change', 'No change'],
    ['No Change', 'No change'],
    ['No noticeable change', 'No change'],
    ['Static', 'No change'],
    ['Static Same as Quarter 1', 'No change'],
    ['Sustained', 'No change'],
    ['Stable', 'No change'],
    ['Maintained', 'No change'],
    ['=', 'No change'],
    ['↔', 'No change'],
    ['→', 'No change'],
    ['Up', 'Up'],
    ['Increased', 'Up'],
    ['+', 'Up'],
    ['↑', 'Up'],
    ['▲', 'Up'],
    ['⬆️', 'Up'],
    ['↗', 'Up'],
    ['Down', 'Down'],
    ['Decreased', 'Down'],
    ['↓', 'Down'],
    ['▼', 'Down'],
    ['↘', 'Down'],
    ['↑ Improved', 'Improved'],
    ['Up (better)', 'Improved'],
    ['Down - improved', 'Improved'],
    ['Up (worse)', 'Worsened'],
    ['Worse than last quarter', 'Worsened'],
    ['Improved from last quarter', 'Improved'],
    ['Slight improvement', 'Improved'],
    ['Slight decline', 'Worsened'],
    ['Decreased slightly', 'Down'],
    ['Higher than last quarter', 'Up'],
    ['No change from Q1', 'No change'],
    ['Has stayed the same', 'No change'],
    ['Maintained at 100%', 'No change'],
    ['No change or at best performance', 'No change'],
    ['Flat', 'No change'],
    ['Not improving', 'Worsened'],
    ['Green ↑', 'Up'],
    ['▲ 2.1%', 'Up'],
    ['+5%', null],
    ['-2.3', null],
    ['Green', null],
    ['2', null],
    ['Worse ↓', 'Worsened'],
    ['-', null],
    ['N/A', null],
    ['NC', null],
    ['Not comparable', null],
    ['Requires a better narrative', null],
  ])('%j is %s', (text, direction) => {
    expect(readTrendWord(text, null)?.direction).toBe(direction);
  });

  it.each([
    ['é', 'Wingdings', 'Up'],
    ['ê', 'Wingdings', 'Down'],
    ['è', 'Wingdings', 'No change'],
    ['ñ', 'Wingdings', 'Up'],
    ['ò', 'Wingdings', 'Down'],
    ['\uf0e9', 'Wingdings', 'Up'],
    ['é', null, 'Up'],
    ['p', 'Wingdings 3', 'Up'],
    ['q', 'Wingdings 3', 'Down'],
    ['5', 'Webdings', 'Up'],
    ['p', 'Arial', null],
  ])('%j in %s is %s', (text, font, direction) => {
    expect(readTrendWord(text, font)?.direction).toBe(direction);
  });

  it('keeps the words as printed', () => {
    expect(readTrendWord('Getting better', null)).toEqual({ direction: 'Improved', text: 'Getting better' });
    expect(readTrendWord('  ', null)).toBeNull();
  });
});

describe('a printed polarity', () => {
  it.each([
    ['High', 'higher'],
    ['Higher', 'higher'],
    ['high is good', 'higher'],
    ['Higher is better', 'higher'],
    ['Bigger is better', 'higher'],
    ['Bigger', 'higher'],
    ['Good is high', 'higher'],
    ['Good to be high', 'higher'],
    ['Up', 'higher'],
    ['Upwards', 'higher'],
    ['Increase', 'higher'],
    ['Increasing', 'higher'],
    ['Maximise', 'higher'],
    ['Aim to maximise', 'higher'],
    ['Max', 'higher'],
    ['More', 'higher'],
    ['A higher number is better', 'higher'],
    ['H', 'higher'],
    ['+', 'higher'],
    ['↑', 'higher'],
    ['▲', 'higher'],
    ['↑ High', 'higher'],
    ['Good: High', 'higher'],
    ['Good perf. is high', 'higher'],
    ['↑ is good', 'higher'],
    ['Should increase', 'higher'],
    ['Aim: Maximise', 'higher'],
    ['The higher the better', 'higher'],
    ['H - High', 'higher'],
    ['Low', 'lower'],
    ['Lower', 'lower'],
    ['Low is good', 'lower'],
    ['Lower is better', 'lower'],
    ['Smaller', 'lower'],
    ['Smaller is Better', 'lower'],
    ['Down', 'lower'],
    ['Decrease', 'lower'],
    ['Reduce', 'lower'],
    ['Minimise', 'lower'],
    ['Aim to Minimise', 'lower'],
    ['Less is better', 'lower'],
    ['L', 'lower'],
    ['↓', 'lower'],
    ['▼', 'lower'],
    ['To plan', 'near'],
    ['To Plan', 'near'],
    ['Plan is best', 'near'],
    ['Near target', 'near'],
    ['Close to target', 'near'],
    ['Stay close to the target', 'near'],
    ['On target', 'near'],
    ['Within range', 'near'],
    ['=', 'near'],
    ['T', 'near'],
    ['Monitor', 'information'],
    ['Data only', 'information'],
    ['Data Only', 'information'],
    ['For information', 'information'],
    ['Information only', 'information'],
    ['Contextual', 'information'],
    ['Neutral', 'information'],
    ['Measure for information', 'information'],
    ['No polarity', 'information'],
    ['-', null],
    ['Higher/Lower', null],
    ['High is bad', null],
    ['→', null],
    ['N/A', null],
    ['TBC', null],
    ['Highways', null],
    ['Good', null],
    ['Lower Super Output Area', null],
    ['', null],
  ])('%j is %s', (text, polarity) => {
    expect(parsePolarity(text)).toBe(polarity);
  });

  it.each([
    ['é', 'Wingdings', 'higher'],
    ['ò', 'Wingdings', 'lower'],
    ['ê', null, 'lower'],
  ])('%j in %s is %s', (text, font, polarity) => {
    expect(parsePolarity(text, font)).toBe(polarity);
  });
});

describe('a polarity that a name states', () => {
  it.each([
    ['Crimes recorded (for information)', 'information'],
    ['Number of referrals (information only)', 'information'],
    ['Number of referrals [contextual]', 'information'],
    ['Sickness absence (lower is better)', 'lower'],
    ['Calls answered - bigger is better', 'higher'],
    ['Placements (high is good)', 'higher'],
    ['Risk rating (high)', null],
    ['Sickness absence', null],
    ['Percentage of homes rated good or better (CQC)', null],
    ['Percentage of schools (good or better)', null],
    ['Children in need (data only available annually)', null],
  ])('%j: %s', (name, polarity) => {
    expect(polarityFromName(name)).toBe(polarity);
  });
});

describe('what a figure covers', () => {
  it.each([
    ['Cumulative', 'cumulative'],
    ['Cumulative (YTD)', 'cumulative'],
    ['YTD', 'cumulative'],
    ['Year to date', 'cumulative'],
    ['Quarterly cumulative', 'cumulative'],
    ['Rolling 12 months', 'rolling'],
    ['12 month rolling', 'rolling'],
    ['Rolling year', 'rolling'],
    ['R12M', 'rolling'],
    ['Last 12 months', 'rolling'],
    ['Snapshot', 'snapshot'],
    ['Point in time', 'snapshot'],
    ['Quarter end snapshot', 'snapshot'],
    ['Monthly snapshot', 'snapshot'],
    ['As at', 'snapshot'],
    ['MS', 'snapshot'],
    ['Month end', 'snapshot'],
    ['At end of quarter', 'snapshot'],
    ['Full-year forecast', 'forecast'],
    ['Cumul.', 'cumulative'],
    ['Per quarter', 'period'],
    ['Financial year', 'period'],
    ['Forecast', 'forecast'],
    ['Quarterly', 'period'],
    ['In month', 'period'],
    ['In-quarter', 'period'],
    ['Annual', 'period'],
    ['Non-cumulative', 'period'],
    ['Discrete', 'period'],
    ['C', null],
    ['A', null],
    ['', null],
    ['-', null],
    ['Nobody knows', null],
  ])('the data type %j is %s', (text, basis) => {
    expect(parseBasis(text)).toBe(basis);
  });

  it.each([
    ['Annual reviews completed within statutory timeframes (year to date)', 'cumulative'],
    ['Annual reviews completed within statutory timeframes - year to date', 'cumulative'],
    ['Homes built (YTD)', 'cumulative'],
    ['Children adopted in the year so far', 'cumulative'],
    ['Expenditure to date', 'cumulative'],
    ['Sickness days (rolling 12 months)', 'rolling'],
    ['Re-referrals in the last 12 months', 'rolling'],
    ['Children in care (snapshot)', 'snapshot'],
    ['Children in care at the end of the quarter', 'snapshot'],
    ['Projected expenditure for the year', 'forecast'],
    ['Forecast outturn', 'forecast'],
    ['Re-referrals during the quarter', 'period'],
    ['Referrals within 12 months of a previous referral', null],
    ['Percentage of plans that are up to date', null],
    ['Number of visits', null],
  ])('the name %j says %s', (name, basis) => {
    expect(basisFromName(name)).toBe(basis);
  });
});
