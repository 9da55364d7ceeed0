/** A printed status that says nothing we can read: a picture, an icon, a fill, a sign, or a word that no scale of ours has. */
import { readAbsence } from '../absence.ts';
import type { AssessedMeasure } from '../assessment.ts';
import type { Noticed } from '../finding.ts';
import { noticedOf, noticedOn } from '../noticed.ts';
import { plainText } from '../plainText.ts';
import { readStatusWord } from '../readStatusWord.ts';
import type { ScorecardSheet } from '../scorecard.ts';
import { byTable, tablesOf } from '../tableOf.ts';
import type { Check } from './check.ts';
import { remembered } from './remembered.ts';

/** Words for having no status, beside those for having no figure. */
const NO_STATUS =
  /^(?:no (?:rag|rating|status|target)\b.*|(?:target )?not (?:set|rated)\b.*|none|n\/?a|grey|gray|white|blank|monitor(?:ed|ing)?(?: only)?|(?:measure )?for info(?:rmation)?(?: only)?|info(?:rmation)?(?: only)?|(?:data|trend|contextual|context|baseline)(?: only| year| measure)?|carr(?:y|ied) (?:over|forward)|c\/?o)$/;

/** `sign`: the trace of a symbol font, or a code; `word`: a word of a scale that we do not know. */
type Unread = 'sign' | 'word';

function unreadIn(text: string): Unread | null {
  const said = readStatusWord(text);
  if (said === null || said.status !== null) return null;
  const plain = plainText(said.text).toLowerCase();
  if (NO_STATUS.test(plain) || readAbsence(plain) !== null) return null;
  return /\p{L}\P{L}?\p{L}/u.test(plain) ? 'word' : 'sign';
}

const isRated = ({ rating }: AssessedMeasure): boolean => rating.status !== 'Not rated';

/** Whether the sheet says a status of the measure's own, in its column or inside the reading's cell. */
const bearsStatus = ({ measure, reading }: AssessedMeasure): boolean =>
  measure.published.status !== null || (reading?.kind === 'measured' && reading.statusWord !== null);

/** Each word or sign that cannot be read, once a table, where it first stands; a word only where we have a rating to hold against it. */
function unreadStatuses(inTable: readonly AssessedMeasure[]): readonly Noticed[] {
  const unread = remembered(unreadIn);
  const seen = new Set<string>();
  return inTable.flatMap((assessed) => {
    const said = assessed.measure.published.status;
    const kind = said === null ? null : unread(said.text);
    if (said === null || kind === null || seen.has(said.text)) return [];
    if (kind === 'word' && !isRated(assessed)) return [];
    seen.add(said.text);
    return [noticedOf(assessed.measure, { code: 'status-unreadable', text: said.text }, said.place)];
  });
}

/** Rated measures with a blank in a column that has statuses; a column without any is said once, at its heading. */
function blankStatuses(
  { sheet, fields }: ScorecardSheet,
  inTable: readonly AssessedMeasure[],
): readonly Noticed[] {
  const heading = fields.status;
  const blank = inTable.filter((assessed) => !bearsStatus(assessed) && isRated(assessed));
  if (heading === undefined || blank.length === 0) return [];
  const besideOthers = inTable.some(bearsStatus);
  const fault = { code: 'status-unreadable', text: null, besideOthers } as const;
  return besideOthers
    ? blank.map(({ measure }) =>
        noticedOf(measure, fault, { sheet, row: measure.row, column: heading.column }),
      )
    : [noticedOn(sheet, fault, heading)];
}

export const statusUnreadable: Check = ({ scorecard, measures }) => {
  const tables = byTable(tablesOf(scorecard), measures, ({ measure }) => measure);
  return scorecard.sheets.flatMap((table) => {
    const inTable = tables.get(table) ?? [];
    return [...unreadStatuses(inTable), ...blankStatuses(table, inTable)];
  });
};
