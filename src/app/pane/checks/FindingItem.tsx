/** One finding: what is wrong, what to do about it, where, and the presses it offers. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding } from '../../../domain/finding.ts';
import { wordsFor } from '../../../domain/messages.ts';
import type { Settings } from '../../../domain/settings.ts';
import { placeText } from '../../../sheets/address.ts';
import { acceptanceOf, unacceptFinding } from '../../acceptFinding.ts';
import { useIsBusy } from '../parts/deskContext.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { useSave } from '../parts/useSave.ts';
import { acceptedWords, CHECKS, forFinding, PREVIEW, subjectWords } from '../words/checksWords.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { RepairPreview } from './RepairPreview.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  advice: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface FindingItemProps {
  /** Tells the finding from every other. */
  readonly id: string;
  readonly finding: Finding;
  readonly settings: Settings;
  /** The finding has gone from this list. */
  readonly onGone: () => void;
}

type Opened = 'nothing' | 'accept' | 'repair';

const OPENED = kept<Opened>('nothing');

export function FindingItem({ id, finding, settings, onGone }: FindingItemProps) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const save = useSave();
  const [opened, setOpened] = useKept(OPENED, id);
  const [isPressed, setPressed] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const { message, advice } = wordsFor(finding.fault);
  const subject = subjectWords(finding);
  const cell = finding.place === null ? '' : placeText(finding.place);
  const acceptance = acceptanceOf(settings, finding);

  const toggle = (wanted: Opened): void => {
    setOpened(opened === wanted ? 'nothing' : wanted);
    setPressed(true);
  };

  const gone = (): void => {
    setOpened('nothing');
    onGone();
  };

  /** Cancelled: the keyboard goes back to the button that opened the form. */
  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpened('nothing');
  };

  async function takeBack(): Promise<void> {
    if (await save(unacceptFinding(settings, finding))) onGone();
  }

  return (
    <div className={styles.card}>
      <Text weight="semibold">{subject}</Text>
      <Text>{message}</Text>
      <Text size={200} className={styles.advice}>
        {advice}
      </Text>
      {acceptance !== null && <Text>{acceptedWords(acceptance)}</Text>}
      <div ref={buttons} className={styles.buttons}>
        {finding.place !== null && <PlaceLink place={finding.place} />}
        {finding.accepted === null ? (
          <>
            {finding.repair !== null && (
              <Button
                size="small"
                aria-expanded={opened === 'repair'}
                aria-label={forFinding(CHECKS.repair, cell, subject)}
                onClick={() => toggle('repair')}
              >
                {CHECKS.repair}
              </Button>
            )}
            <Button
              size="small"
              aria-expanded={opened === 'accept'}
              aria-label={forFinding(CHECKS.accept, cell, subject)}
              onClick={() => toggle('accept')}
            >
              {CHECKS.accept}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={forFinding(CHECKS.takeBack, cell, subject)}
            onClick={() => void takeBack()}
          >
            {CHECKS.takeBack}
          </Button>
        )}
      </div>
      {opened === 'accept' && finding.accepted === null && (
        <AcceptForm
          id={id}
          isPressed={isPressed}
          finding={finding}
          settings={settings}
          label={forFinding(CHECKS.accept, cell, subject)}
          onAccepted={gone}
          onCancel={close}
        />
      )}
      {opened === 'repair' && (
        <RepairPreview findings={[finding]} press={PREVIEW.one} onRepaired={gone} onCancel={close} />
      )}
    </div>
  );
}
