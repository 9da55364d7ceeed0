/** Lets a person name the period to assess: one of the columns', or in words where no column has a date. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parsePeriod } from '../../../domain/parsePeriod.ts';
import { periodKey } from '../../../domain/period.ts';
import type { Settings } from '../../../domain/settings.ts';
import { useIsBusy } from '../parts/deskContext.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { useSave } from '../parts/useSave.ts';
import { SCORECARD } from '../words/scorecardWords.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  field: { alignSelf: 'stretch' },
});

interface PeriodFormProps {
  readonly settings: Settings;
  /** The periods that columns have, the latest first. */
  readonly known: readonly string[];
  readonly onSaved: () => void;
}

/** null: as the settings have it. */
const TYPED = kept<string | null>(null);

export function PeriodForm({ settings, known, onSaved }: PeriodFormProps) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const save = useSave();
  const [typed, setTyped, settle] = useKept(TYPED);
  const period = typed ?? settings.period ?? '';
  const [isUnreadable, setUnreadable] = useState(false);
  const offered =
    settings.period === null || known.includes(settings.period) ? known : [settings.period, ...known];

  async function submit(): Promise<void> {
    const named = period.trim() === '' ? null : parsePeriod(period);
    const isWrong = named === null && period.trim() !== '';
    setUnreadable(isWrong);
    if (isWrong) return;
    if (!(await save({ ...settings, period: named === null ? null : periodKey(named) }))) return;
    settle(typed);
    onSaved();
  }

  return (
    <form
      className={styles.form}
      aria-label={SCORECARD.changePeriod}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      {offered.length > 0 ? (
        <Field label={SCORECARD.period} className={styles.field}>
          <Select value={period} onChange={(_, { value }) => setTyped(value)}>
            <option value="">{SCORECARD.periodByReading}</option>
            {offered.map((key) => (
              <option key={key}>{key}</option>
            ))}
          </Select>
        </Field>
      ) : (
        <Field
          label={SCORECARD.period}
          className={styles.field}
          hint={SCORECARD.periodHint}
          {...(isUnreadable ? { validationMessage: SCORECARD.periodUnreadable } : {})}
        >
          <Input value={period} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
        {SCORECARD.savePeriod}
      </Button>
    </form>
  );
}
