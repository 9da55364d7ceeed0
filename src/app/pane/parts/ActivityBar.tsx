/** Says what is at work, how far it is, and lets the person cancel it. */
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { FRAME, progressWords, TASK_WORDS } from '../words/frameWords.ts';
import { useDesk, usePaneState } from './deskContext.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

export function ActivityBar() {
  const styles = useStyles();
  const desk = useDesk();
  const { activity } = usePaneState();
  if (activity.kind === 'idle') return <div role="status" />;
  const { task, written, isCancelled } = activity;
  const words =
    isCancelled && written !== null
      ? FRAME.cancelling
      : written === null
        ? TASK_WORDS[task]
        : progressWords(task, written);
  const canCancel = task !== 'read' && task !== 'put-back' && !isCancelled;
  return (
    <div className={styles.bar}>
      <div role="status">
        <Text>{words}</Text>
      </div>
      <ProgressBar
        aria-label={TASK_WORDS[task]}
        {...(written === null ? {} : { value: written.done, max: Math.max(1, written.of) })}
      />
      {canCancel && (
        <Button size="small" onClick={desk.cancel}>
          {FRAME.cancel}
        </Button>
      )}
    </div>
  );
}
