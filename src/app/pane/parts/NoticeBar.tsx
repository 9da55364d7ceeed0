/** Says what the last press came to, and that cells have changed since. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { FRAME, NOTICE_INTENTS, noticeWords, PUT_BACK_WORDS } from '../words/frameWords.ts';
import { useDesk, useIsBusy, usePaneState } from './deskContext.tsx';

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
});

export function NoticeBar() {
  const styles = useStyles();
  const desk = useDesk();
  const isBusy = useIsBusy();
  const { notice, book, lastChange } = usePaneState();
  return (
    <div className={styles.bars}>
      {notice !== null && (
        <MessageBar layout="multiline" intent={NOTICE_INTENTS[notice.kind]}>
          <MessageBarBody>{noticeWords(notice)}</MessageBarBody>
          <MessageBarActions>
            {lastChange !== null && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.putBack()}>
                {PUT_BACK_WORDS[lastChange]}
              </Button>
            )}
            <Button size="small" appearance="transparent" onClick={desk.dismiss}>
              {FRAME.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {book.kind === 'read' && book.isChanged && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{FRAME.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.read()}>
              {FRAME.readAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
