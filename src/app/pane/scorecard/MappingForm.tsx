/** Lets a person correct how one sheet is read: the row of its headings, and which column holds what. */
import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Settings } from '../../../domain/settings.ts';
import { MAX_ROWS } from '../../../sheets/address.ts';
import { gridNamed, headingsAt } from '../../../sheets/headingsAt.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { mappingOf, mapSheet, NO_MAPPING } from '../../mapSheet.ts';
import { useIsBusy } from '../parts/deskContext.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { useSave } from '../parts/useSave.ts';
import { headingRowHint, SCORECARD } from '../words/scorecardWords.ts';
import { ColumnChoices, type Columns } from './ColumnChoices.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { width: '110px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What reading found of the sheet, before anything was said of it; nulls where it found no scorecard there. */
export interface FoundHeadings {
  /** Counts from 0. */
  readonly headingRow: number | null;
  readonly columns: Columns | null;
}

interface MappingFormProps {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly sheet: string;
  readonly found: FoundHeadings;
  readonly onSaved: () => void;
}

interface Typed {
  readonly rowText: string;
  readonly columns: Columns;
}

/** What was typed of a sheet; null: as the settings have it. */
const TYPED = kept<Typed | null>(null);

/** A row as a person counts it; null where nothing is said, `wrong` where it is no row. */
function rowOf(text: string): number | null | 'wrong' {
  if (text.trim() === '') return null;
  const row = Number(text);
  return Number.isInteger(row) && row >= 1 && row <= MAX_ROWS ? row : 'wrong';
}

export function MappingForm({ snapshot, settings, sheet, found, onSaved }: MappingFormProps) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const save = useSave();
  const before = mappingOf(settings, sheet);
  const [typed, setTyped, settle] = useKept(TYPED, sheet);
  const { rowText, columns } = typed ?? {
    rowText: before.headingRow === null ? '' : String(before.headingRow),
    columns: before.fields,
  };
  const form = useRef<HTMLFormElement>(null);
  const [isPressed, setPressed] = useState(false);
  const row = rowOf(rowText);
  const shownRow = typeof row === 'number' ? row - 1 : found.headingRow;
  const grid = useMemo(() => gridNamed(snapshot, sheet), [snapshot, sheet]);
  const headings = useMemo(
    () => (grid === null || shownRow === null ? [] : headingsAt(grid, shownRow, snapshot.date1904)),
    [grid, shownRow, snapshot],
  );
  const isTakenBack = rowText.trim() === '' && Object.keys(columns).length === 0 && before !== NO_MAPPING;
  // Where nothing was found, a row and the names are the least that a table can be read by.
  const isUnfound = found.headingRow === null && !isTakenBack;
  const rowProblem =
    row === 'wrong' ? SCORECARD.headingRowWrong : isUnfound && row === null ? SCORECARD.rowNeeded : null;
  const needsName = isUnfound && columns.name === undefined;

  async function submit(): Promise<void> {
    setPressed(true);
    if (row === 'wrong' || rowProblem !== null || needsName) return;
    const mapping = { ...before, headingRow: row, fields: columns };
    if (!(await save(mapSheet(settings, sheet, mapping)))) return;
    settle(typed);
    onSaved();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={SCORECARD.correct}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      <Field
        label={SCORECARD.headingRow}
        hint={headingRowHint(
          found.headingRow === null || before.headingRow !== null ? null : found.headingRow + 1,
        )}
        {...(rowProblem !== null && (isPressed || row === 'wrong') ? { validationMessage: rowProblem } : {})}
      >
        <Input
          className={styles.row}
          inputMode="numeric"
          value={rowText}
          onChange={(_, { value }) => setTyped({ rowText: value, columns })}
        />
      </Field>
      <ColumnChoices
        headings={headings}
        chosen={columns}
        found={row === null ? found.columns : null}
        onChoose={(chosen) => setTyped({ rowText, columns: chosen })}
      />
      {isPressed && needsName && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{SCORECARD.nameNeeded}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {SCORECARD.save}
        </Button>
        {(rowText !== '' || Object.keys(columns).length > 0) && (
          <Button
            onClick={() => {
              setTyped({ rowText: '', columns: {} });
              // The button goes away with what it forgets.
              form.current?.querySelector('input')?.focus();
            }}
          >
            {SCORECARD.forget}
          </Button>
        )}
      </div>
    </form>
  );
}
