/** What a person can do where no scorecard was found, or where the settings sheet cannot be used. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import type { Trouble } from '../../trouble.ts';
import { troubleWords } from '../../troubleWords.ts';
import { PickSheet } from './PickSheet.tsx';
import { SettingsProblems } from './SettingsProblems.tsx';

interface TroubledProps {
  readonly snapshot: Snapshot;
  readonly trouble: Trouble;
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
      {trouble.code === 'no-scorecard' && <PickSheet snapshot={snapshot} />}
    </>
  );
}
