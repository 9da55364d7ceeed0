/** Lets a person say which way is good, measure by measure, where nothing in the workbook says so. */
import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import type { Polarity } from '../../../domain/polarity.ts';
import { sayPolarities } from '../../mapSheet.ts';
import { useIsBusy } from '../parts/deskContext.tsx';
import { PagedList } from '../parts/PagedList.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { useSave } from '../parts/useSave.ts';
import { SCORECARD, savePolarityWords } from '../words/scorecardWords.ts';
import { PolarityChoice } from './PolarityChoice.tsx';
import { openPolarities } from './scorecardView.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface PolarityFormProps {
  readonly assessment: Assessment;
  readonly sheet: string;
  readonly onSaved: () => void;
}

/** What was chosen of a sheet's measures, by name. */
const CHOSEN = kept<ReadonlyMap<string, Polarity | null>>(new Map());

export function PolarityForm({ assessment, sheet, onSaved }: PolarityFormProps) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const save = useSave();
  const open = useMemo(() => openPolarities(assessment, sheet), [assessment, sheet]);
  const [chosen, setChosen, settle] = useKept(CHOSEN, sheet);
  const [isPressed, setPressed] = useState(false);

  async function submit(): Promise<void> {
    setPressed(true);
    if (chosen.size === 0 || !(await save(sayPolarities(assessment.settings, sheet, chosen)))) return;
    settle(chosen);
    onSaved();
  }

  const choose = (name: string, said: Polarity | null, polarity: Polarity | null): void => {
    const next = new Map(chosen);
    if (polarity === said) next.delete(name);
    else next.set(name, polarity);
    setChosen(next);
  };

  return (
    <form
      className={styles.form}
      aria-label={SCORECARD.polarity}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      <Text>{SCORECARD.polarityNote}</Text>
      <PagedList label={SCORECARD.polarity} items={open} keyOf={({ name }) => name}>
        {(each) => (
          <PolarityChoice
            open={each}
            polarity={chosen.has(each.name) ? (chosen.get(each.name) ?? null) : each.said}
            onChoose={(polarity) => choose(each.name, each.said, polarity)}
          />
        )}
      </PagedList>
      {isPressed && chosen.size === 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{SCORECARD.nothingChosen}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {savePolarityWords(chosen.size)}
        </Button>
      </div>
    </form>
  );
}
