/** What a person can do where no scorecard was found, or where the settings sheet cannot be used. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { NO_CHOICES } from '../../choices.ts';
import { settingsInForce } from '../../settingsInForce.ts';
import type { Trouble } from '../../trouble.ts';
import { troubleWords } from '../../troubleWords.ts';
import { SectionHeading } from '../parts/SectionHeading.tsx';
import { SCORECARD } from '../words/scorecardWords.ts';
import { PickSheet } from './PickSheet.tsx';
import { SettingsProblems } from './SettingsProblems.tsx';
import { possibleSheets } from './unreadView.ts';

interface TroubledProps {
  readonly snapshot: Snapshot;
  readonly trouble: Trouble;
}

/** What no reading finds, a person can say. */
function SayWhere({ snapshot }: { readonly snapshot: Snapshot }) {
  const found = useMemo(() => settingsInForce(snapshot, NO_CHOICES), [snapshot]);
  if (!found.ok) return null;
  return (
    <>
      <SectionHeading>{SCORECARD.noScorecard}</SectionHeading>
      <Text>{SCORECARD.noScorecardNote}</Text>
      <PickSheet
        snapshot={snapshot}
        settings={found.settings}
        sheets={possibleSheets(snapshot)}
        onSaved={() => {}}
      />
    </>
  );
}

export function Troubled({ snapshot, trouble }: TroubledProps) {
  return (
    <>
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{troubleWords(trouble)}</MessageBarBody>
      </MessageBar>
      {trouble.code === 'settings-invalid' && (
        <SettingsProblems snapshot={snapshot} problems={trouble.problems} />
      )}
      {trouble.code === 'no-scorecard' && <SayWhere snapshot={snapshot} />}
    </>
  );
}
