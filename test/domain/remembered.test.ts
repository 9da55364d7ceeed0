/** What is remembered is what would have been read, and it is read once. */
import { remembered } from '../../src/domain/remembered.ts';

const counted = () => {
  const asked: string[] = [];
  const length = remembered((text: string) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  return { asked, length };
};

describe('remembered', () => {
  it('gives the same as reading, and reads each text once', () => {
    const { asked, length } = counted();
    const texts = ['%', 'days', '%', '', 'days', ''];
    expect(texts.map(length)).toEqual([1, 4, 1, null, 4, null]);
    expect(asked).toEqual(['%', 'days', '']);
  });

  it('forgets rather than fills the memory, and then gives the same again', () => {
    const { asked, length } = counted();
    const texts = Array.from({ length: 3_000 }, (_, number) => `unit ${number}`);
    for (const text of texts) expect(length(text)).toBe(text.length);
    expect(length('unit 0')).toBe(6);
    expect(asked.filter((text) => text === 'unit 0')).toHaveLength(2);
  });
});
