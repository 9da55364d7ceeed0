/** Finds the date of a meeting or of publication in a title: a date, and no period. */
import { periodText, periodWords } from './periodWords.ts';

export interface MeetingDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SNAPSHOT_BEFORE =
  /\b(?:as (?:at|of|on)|position|at|to|from|between|up to|ending|ended|end(?: of)?|until|snapshot)[ :(]*(?:the )?$/;

/** The first full date of a text that does not say up to when the figures run; null where there is none. */
export function findMeetingDate(text: string): MeetingDate | null {
  const plain = periodText(text);
  for (const { word, start } of periodWords(plain)) {
    if (word.kind !== 'month' || word.day === null || word.year === null) continue;
    if (!SNAPSHOT_BEFORE.test(plain.slice(0, start)))
      return { year: word.year, month: word.month, day: word.day };
  }
  return null;
}
