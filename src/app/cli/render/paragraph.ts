/** Lays text out in a column of a fixed width, for people who read in a terminal. */

/** Where standard output is no terminal, lines are this long. */
export const USUAL_WIDTH = 100;

const NARROWEST = 30;

/**
 * Breaks a text between words.
 * @param first what stands before the first line
 * @param indent the spaces before every further line
 */
export function paragraph(text: string, width: number, first: string, indent: number): string {
  const room = Math.max(width - indent, NARROWEST);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((each, at) => (at === 0 ? first : ' '.repeat(indent)) + each).join('\n');
}

/** `1 measure`, `34 measures`. */
export const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
