/** Says on a terminal what a long run is doing; short runs and runs into a file say nothing. */
import type { Stage } from '../summariseBook.ts';

/** Runs shorter than this are not worth a word. */
const QUIET_MILLISECONDS = 2000;

const WORDS: Readonly<Record<Stage, string>> = {
  read: 'reading the workbook',
  repair: 'repairing cells',
  assess: 'rating measures',
  plan: 'laying out the summary',
  apply: 'making the copy',
  check: 'reading the copy back',
  write: 'writing the copy',
};

export interface Progress {
  /** Marks the beginning of a stage. */
  readonly begin: (stage: Stage) => void;
  /** Takes the last word off the terminal. */
  readonly end: () => void;
}

/** @param terminal standard error where it is a terminal, else null */
export function progressOn(terminal: { write: (text: string) => unknown } | null): Progress {
  const started = performance.now();
  let said = false;
  return {
    begin: (stage) => {
      const elapsed = performance.now() - started;
      if (terminal === null || elapsed < QUIET_MILLISECONDS) return;
      said = true;
      terminal.write(`\r\u001b[K${(elapsed / 1000).toFixed(0)} s: ${WORDS[stage]} …`);
    },
    end: () => {
      if (said) terminal?.write('\r\u001b[K');
    },
  };
}
