import { PLAIN_THEME, THEME } from '../../src/sheets/theme.ts';
import { contrast } from './contrast.ts';

describe('theme', () => {
  it.each(Object.entries(THEME.styles))('%s is legible and no smaller than 11 points', (_, style) => {
    expect(contrast(style.colour, style.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(style.size).toBeGreaterThanOrEqual(11);
  });

  it.each(
    [...THEME.statusRules, ...THEME.trendRules, ...THEME.changedRules].map(
      (rule) => [rule.word, rule] as const,
    ),
  )('the word %s is legible on its tint', (_, rule) => {
    expect(contrast(rule.colour, rule.fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives each word one tint, and no two words of a kind the same', () => {
    for (const rules of [THEME.statusRules, THEME.trendRules]) {
      expect(new Set(rules.map((rule) => rule.word)).size).toBe(rules.length);
      expect(new Set(rules.map((rule) => rule.fill)).size).toBe(rules.length);
    }
  });

  it('drops every fill in the plain look, and stays legible', () => {
    expect(Object.keys(PLAIN_THEME.styles)).toEqual(Object.keys(THEME.styles));
    for (const style of Object.values(PLAIN_THEME.styles)) {
      expect(style.fill).toBeNull();
      expect(contrast(style.colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
    expect([...PLAIN_THEME.statusRules, ...PLAIN_THEME.trendRules]).toEqual([]);
  });
});
