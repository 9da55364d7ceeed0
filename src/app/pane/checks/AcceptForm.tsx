/** Asks why a finding may stand, and keeps the answer in the settings. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../domain/finding.ts';
import type { Settings } from '../../../domain/settings.ts';
import { acceptFinding, earlierReason } from '../../acceptFinding.ts';
import { useIsBusy } from '../parts/deskContext.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { useSave } from '../parts/useSave.ts';
import { CHECKS } from '../words/checksWords.ts';
import { PART } from '../words/partWords.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  short: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  initials: { width: '110px' },
  date: { flex: '1 1 140px', minWidth: 0 },
  narrow: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  /** Tells the finding from every other. */
  readonly id: string;
  readonly finding: Finding;
  readonly settings: Settings;
  /** Named for the finding, as many forms may be open. */
  readonly label: string;
  /** Opened by a press, so that the keyboard goes to it; not so where it still is open from before. */
  readonly isPressed: boolean;
  readonly onAccepted: () => void;
  readonly onCancel: () => void;
}

interface Given {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** null: nothing yet. */
const TYPED = kept<Given | null>(null);

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function AcceptForm(props: AcceptFormProps) {
  const { id, finding, settings, label, isPressed, onAccepted, onCancel } = props;
  const styles = useStyles();
  const isBusy = useIsBusy();
  const save = useSave();
  const [typed, setTyped, settle] = useKept(TYPED, id);
  const given = typed ?? { reason: earlierReason(finding), by: '', on: '' };
  const { reason, by, on } = given;
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toReason = (): void => form.current?.querySelector('textarea')?.focus();
  useEffect(() => {
    if (isPressed) form.current?.querySelector('textarea')?.focus();
  }, [isPressed]);

  async function submit(): Promise<void> {
    const said = orNull(reason);
    setMissing(said === null);
    if (said === null) {
      toReason();
      return;
    }
    const acceptance = { reason: said, by: orNull(by), on: orNull(on) };
    if (!(await save(acceptFinding(settings, finding, acceptance)))) return;
    settle(typed);
    onAccepted();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      <Field
        label={CHECKS.reason}
        required
        hint={CHECKS.reasonHint}
        {...(isMissing ? { validationMessage: CHECKS.reasonMissing } : {})}
      >
        <Textarea
          value={reason}
          onChange={(_, { value }) => setTyped({ ...given, reason: value })}
          resize="vertical"
        />
      </Field>
      <div className={styles.short}>
        <Field label={CHECKS.by} className={styles.initials}>
          <Input
            value={by}
            input={{ className: styles.narrow }}
            onChange={(_, { value }) => setTyped({ ...given, by: value })}
          />
        </Field>
        <Field label={CHECKS.on} className={styles.date} hint={CHECKS.onHint}>
          <Input
            value={on}
            input={{ className: styles.narrow }}
            onChange={(_, { value }) => setTyped({ ...given, on: value })}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {CHECKS.accept}
        </Button>
        <Button
          onClick={() => {
            setTyped(null);
            onCancel();
          }}
        >
          {PART.cancel}
        </Button>
      </div>
    </form>
  );
}
