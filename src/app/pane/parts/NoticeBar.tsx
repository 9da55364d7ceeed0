/** Says what the last press came to, and that cells have changed since. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Notice } from '../state/paneState.ts';
import { FRAME, noticeIntent, noticeWords, PUT_BACK_WORDS } from '../words/frameWords.ts';
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

/** After a refusal it would be taken for the remedy; it stands in the section Summary all the while. */
const OFFERS_PUT_BACK: readonly Notice['kind'][] = ['made', 'repaired', 'saved', 'unread'];

export function NoticeBar() {
  const styles = useStyles();
  const desk = useDesk();
  const isBusy = useIsBusy();
  const { notice, book, lastChange } = usePaneState();
  return (
    <div className={styles.bars}>
      {notice !== null && (
        <MessageBar layout="multiline" intent={noticeIntent(notice)}>
          <MessageBarBody>{noticeWords(notice)}</MessageBarBody>
          <MessageBarActions>
            {notice.kind === 'refused' && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.read()}>
                {FRAME.readAgain}
              </Button>
            )}
            {lastChange !== null && OFFERS_PUT_BACK.includes(notice.kind) && (
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
