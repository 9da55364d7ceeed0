/** Where a command prints, and how wide a person's screen is. */
import { USUAL_WIDTH } from './render/paragraph.ts';

export interface Output {
  /** Standard output: results. */
  readonly print: (text: string) => void;
  /** Standard error: progress, notes and the one line of a failure. */
  readonly complain: (line: string) => void;
  readonly width: number;
  /** Standard error where it is a terminal, for progress. */
  readonly terminal: { readonly write: (text: string) => unknown } | null;
}

/** A reader that has seen enough (`| head`) closes the pipe: no fault of ours, and nothing to say. */
function heedClosedPipes(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

export function standardOutput(): Output {
  heedClosedPipes(process.stdout);
  heedClosedPipes(process.stderr);
  return {
    print: (text) => {
      process.stdout.write(`${text}\n`);
    },
    complain: (line) => {
      process.stderr.write(`scorecard: ${line}\n`);
    },
    width: process.stdout.isTTY ? process.stdout.columns : USUAL_WIDTH,
    terminal: process.stderr.isTTY ? process.stderr : null,
  };
}
