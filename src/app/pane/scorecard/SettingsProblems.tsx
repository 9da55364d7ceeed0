/** The settings of a workbook that cannot be used, each with its cell and what is wrong with it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsProblem } from '../../../domain/settingsSchema.ts';
import { ownSheet } from '../../../sheets/ownNames.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { useDesk } from '../parts/deskContext.tsx';
import { SectionHeading } from '../parts/SectionHeading.tsx';
import { problemWords, SCORECARD } from '../words/scorecardWords.ts';

const useStyles = makeStyles({
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

interface SettingsProblemsProps {
  readonly snapshot: Snapshot;
  readonly problems: readonly SettingsProblem[];
}

export function SettingsProblems({ snapshot, problems }: SettingsProblemsProps) {
  const styles = useStyles();
  const desk = useDesk();
  const sheet = ownSheet(snapshot, 'settings')?.name ?? null;
  return (
    <div className={styles.block}>
      <SectionHeading>{SCORECARD.settingsProblems}</SectionHeading>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem.path}>{problemWords(problem)}</li>
        ))}
      </ul>
      {sheet !== null && <Button onClick={() => void desk.show({ sheet })}>{SCORECARD.goToSettings}</Button>}
    </div>
  );
}
