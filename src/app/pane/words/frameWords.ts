/** What the pane's frame says: tabs, tasks, and what the last press came to. */

import { placeText } from '../../../sheets/address.ts';
import type { Progress, PutBack } from '../../openWorkbook.ts';
import { troubleWords } from '../../troubleWords.ts';
import type { LastChange, Notice, Tab, Task } from '../state/paneState.ts';
import { number } from './partWords.ts';

export const FRAME = {
  product: 'Scorecard for Excel',
  sections: 'Sections',
  read: 'Read the workbook',
  readAgain: 'Read again',
  cancel: 'Cancel',
  cancelling: 'Cancelling: what was written is being put back.',
  dismiss: 'Dismiss',
  loading: 'Loading',
  sectionFailed:
    'This section could not be shown: the server that the add-in comes from was not reached, or holds a newer version. Press Try again; if it happens once more, close the pane and open it again.',
  tryAgain: 'Try again',
  welcome: 'Reads the scorecards in this workbook, checks every measure and makes the committee summary.',
  local: 'Nothing is read before you press, and nothing leaves this computer.',
  stale: 'Cells have changed since the workbook was read.',
} as const;

export const TAB_WORDS: Readonly<Record<Tab, string>> = {
  scorecard: 'Scorecard',
  checks: 'Checks',
  ratings: 'Status and trend',
  summary: 'Summary',
};

export const TASK_WORDS: Readonly<Record<Task, string>> = {
  read: 'Reading the workbook',
  generate: 'Making the committee summary',
  repair: 'Repairing cells',
  save: 'Saving to the settings sheet',
  'put-back': 'Putting it back',
};

export const PUT_BACK_WORDS: Readonly<Record<LastChange, string>> = {
  generate: 'Put back the summary',
  repair: 'Put back the repair',
  save: 'Put back the settings',
};

export const progressWords = (task: Task, { done, of }: Progress): string =>
  `${TASK_WORDS[task]}: ${done} of ${of} ${of === 1 ? 'part' : 'parts'} written`;

/** What was left out of a change is no plain success. */
export const noticeIntent = (notice: Notice): Intent =>
  'leftOut' in notice && notice.leftOut.length > 0 ? 'warning' : INTENTS[notice.kind];

const UNPROTECT = 'take the protection off (Review, Unprotect Sheet) and press again';

const leftOutWords = (sheets: readonly string[]): string =>
  sheets.length === 0
    ? ''
    : ` Nothing was written to ${sheets.map((sheet) => `“${sheet}”`).join(', ')}, which ${sheets.length === 1 ? 'is' : 'are'} protected: ${UNPROTECT}.`;

/** Cells that a sentence names one by one. */
const MOST_NAMED = 5;

export const cells = (count: number): string => `${number(count)} ${count === 1 ? 'cell' : 'cells'}`;

type Intent = 'success' | 'warning' | 'error';

const INTENTS: Readonly<Record<Notice['kind'], Intent>> = {
  made: 'success',
  blocked: 'warning',
  repaired: 'success',
  saved: 'success',
  'put-back': 'success',
  unread: 'warning',
  refused: 'error',
  troubled: 'warning',
  broken: 'error',
};

/** `A, B and 3 more`. */
const named = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') +
  (names.length > MOST_NAMED ? ` and ${number(names.length - MOST_NAMED)} more` : '');

function putBackResult({ kept, left, gone }: PutBack): string {
  const quoted = (sheets: readonly string[]): string => named(sheets.map((sheet) => `“${sheet}”`));
  const but = [
    kept.length === 0 ? null : `${cells(kept.length)} changed since then (${named(kept.map(placeText))})`,
    left.length === 0 ? null : `what somebody has typed on since: ${quoted(left)}`,
    gone.length === 0 ? null : `what is no longer there: ${quoted(gone)}`,
  ].filter((part) => part !== null);
  return but.length === 0
    ? 'The cells are as they were before.'
    : `The cells are as they were before. Left alone: ${but.join('; ')}.`;
}

const outOfDate = (is: boolean): string =>
  is
    ? ' The committee summary still shows what it was made from: press Generate summary to make it anew.'
    : '';

export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'made':
      return `The committee summary is made. ${notice.headlines[0] ?? ''}${leftOutWords(notice.leftOut)}`;
    case 'blocked':
      return `No summary was made: ${notice.count === 1 ? 'an error stands' : `${notice.count} errors stand`} in the way. Mend each in its cell, or accept it with a reason, then press Generate summary again.`;
    case 'repaired':
      return `${notice.cells === 0 ? 'No cell was' : cells(notice.cells)} repaired.${leftOutWords(notice.leftOut)}${outOfDate(notice.hasSummary && notice.cells > 0)}`;
    case 'saved':
      return `Saved to the sheet “Scorecard settings”, and everything is rated anew.${outOfDate(notice.hasSummary)}`;
    case 'put-back':
      return putBackResult(notice.put);
    case 'unread':
      return `${noticeWords(notice.after)} Excel could not be read afterwards: ${notice.advice}`;
    case 'refused':
      return notice.advice;
    case 'troubled':
      return troubleWords(notice.trouble);
    case 'broken':
      return 'Something went wrong in the add-in. Press Read again; if it happens once more, close the pane and open it again.';
  }
}
