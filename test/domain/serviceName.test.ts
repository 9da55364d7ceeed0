import { serviceName } from '../../src/domain/serviceName.ts';

describe('serviceName', () => {
  it.each([
    [
      "Children's Social Care performance score card 2017/18, quarter 2",
      "Children's Social Care performance",
    ],
    [
      'Quarterly updates: key performance indicators, quarter 4 2024/25',
      'Quarterly updates: key performance indicators',
    ],
    ['Improvement Board performance tracker, January 2015', 'Improvement Board performance tracker'],
    [
      "Children's Services Improvement Programme: position at September 2012",
      "Children's Services Improvement Programme",
    ],
    ['Priority improvement plan, July to September 2017', 'Priority improvement plan'],
    ['Thematic Summary Quarter 1 2015/16', 'Thematic Summary'],
    ['Quarter 1 Performance Update', 'Performance Update'],
    ['Adult social care (Q3 2023-24)', 'Adult social care'],
    ['Corporate performance for the second quarter of 2025/26', 'Corporate performance'],
    ['Highways as at 31 March 2024', 'Highways'],
    ['Thriving residents', 'Thriving residents'],
    ['May Hill Leisure performance', 'May Hill Leisure performance'],
    ["Children and Young People's Plan: to 2030 and beyond", "Children and Young People's Plan and beyond"],
  ])('takes the service out of %s', (title, service) => {
    expect(serviceName(title)).toBe(service);
  });

  it.each(['Q2 2025/26', 'Scorecard', 'Scorecard, Quarter 2 2025/26', '2025/26', ''])(
    'finds none in “%s”',
    (title) => {
      expect(serviceName(title)).toBeNull();
    },
  );
});
