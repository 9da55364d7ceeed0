/** Says why nothing could be rated, and leads to where it is put right. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { troubleWords } from '../../troubleWords.ts';
import type { BookState } from '../state/paneState.ts';
import { PART } from '../words/partWords.ts';
import { useDesk } from './deskContext.tsx';

type Trouble = Extract<BookState, { kind: 'troubled' }>['trouble'];

export function TroubledBar({ trouble }: { readonly trouble: Trouble }) {
  const desk = useDesk();
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{troubleWords(trouble)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => desk.open('scorecard')}>
          {PART.openScorecard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
