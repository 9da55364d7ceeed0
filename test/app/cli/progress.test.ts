/** Progress is for people who wait at a terminal: not for short runs, and not for files. */
import { progressOn } from '../../../src/app/cli/progress.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const terminal = () => {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
};

describe('progress', () => {
  it('is silent for two seconds', () => {
    const screen = terminal();
    const progress = progressOn(screen);
    progress.begin('read');
    jest.advanceTimersByTime(1900);
    progress.begin('assess');
    progress.end();
    expect(screen.written).toEqual([]);
  });

  it('then names each stage, and takes its line away at the end', () => {
    const screen = terminal();
    const progress = progressOn(screen);
    jest.advanceTimersByTime(3100);
    progress.begin('plan');
    jest.advanceTimersByTime(2000);
    progress.begin('write');
    progress.end();
    expect(screen.written.map((text) => text.replace('\r\u001b[K', ''))).toEqual([
      '3 s: laying out the summary …',
      '5 s: writing the copy …',
      '',
    ]);
    expect(screen.written.join('')).not.toContain('\n');
  });

  it('says nothing where standard error is no terminal', () => {
    const progress = progressOn(null);
    jest.advanceTimersByTime(9000);
    expect(() => {
      progress.begin('plan');
      progress.end();
    }).not.toThrow();
  });
});
