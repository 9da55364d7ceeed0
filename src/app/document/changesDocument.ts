/** What has changed since the last committee, as the document prints it. */
import type { Assessment } from '../../domain/assessment.ts';
import { type Change, type ChangeKind, changesSince } from '../../domain/changesSince.ts';
import { pastOf } from '../../domain/pastOf.ts';
import { type ChangeWords, changeWords } from '../../sheets/changeWords.ts';

export interface ChangeDocument extends ChangeWords {
  readonly kind: ChangeKind;
  readonly ref: string | null;
  readonly name: string;
  readonly sheet: string;
  /** 1-based; null where the scorecard has the measure no longer. */
  readonly row: number | null;
}

export interface ChangesDocument {
  /** The report compared with: a summary in the history, or last quarter's own sheet. */
  readonly since: {
    readonly kind: 'history' | 'sheet';
    readonly period: string;
    /** null for a sheet. */
    readonly madeOn: string | null;
    /** null for the history. */
    readonly sheet: string | null;
  };
  /** Whether another rule is in force than then. */
  readonly ruleChanged: boolean;
  readonly list: readonly ChangeDocument[];
}

function identityOf(change: Change): Pick<ChangeDocument, 'ref' | 'name' | 'sheet' | 'row'> {
  if (change.kind === 'gone') {
    const { ref, name, sheet } = change.past;
    return { ref, name, sheet, row: null };
  }
  const { ref, name, sheet, row } = change.of.measure;
  return { ref, name, sheet, row: row + 1 };
}

/** The changes since the last report of an earlier period; null where the workbook has none. */
export function changesDocument({
  scorecard,
  settings,
  period,
  measures,
}: Assessment): ChangesDocument | null {
  const past = pastOf(scorecard.kept, period, settings.policy, null);
  if (past === null) return null;
  const { ruleChanged, list } = changesSince(measures, past, settings.policy);
  const { source } = past;
  return {
    since: {
      kind: source.kind,
      period: source.period,
      madeOn: source.kind === 'history' ? source.madeOn : null,
      sheet: source.kind === 'sheet' ? source.sheet : null,
    },
    ruleChanged,
    list: list.map((change) => ({ kind: change.kind, ...identityOf(change), ...changeWords(change) })),
  };
}
