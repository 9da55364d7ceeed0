/** Shows what cells would become, before any of them is changed. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../domain/finding.ts';
import { placeKey } from '../../../domain/place.ts';
import { repairWords } from '../../../domain/repairWords.ts';
import { useDesk, useIsBusy } from '../parts/deskContext.tsx';
import { PagedList } from '../parts/PagedList.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { PREVIEW } from '../words/checksWords.ts';
import { PART } from '../words/partWords.ts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RepairPreviewProps {
  readonly findings: readonly Finding[];
  /** What the button says that changes the cells. */
  readonly press: string;
  readonly onRepaired: () => void;
  readonly onCancel?: () => void;
}

export function RepairPreview({ findings, press, onRepaired, onCancel }: RepairPreviewProps) {
  const styles = useStyles();
  const desk = useDesk();
  const isBusy = useIsBusy();

  async function repair(): Promise<void> {
    await desk.repair(findings);
    if (desk.state().notice?.kind === 'repaired') onRepaired();
  }

  const repairs = findings.flatMap((finding) => (finding.repair === null ? [] : [finding.repair]));
  return (
    <div className={styles.preview}>
      <PagedList label={PREVIEW.list} items={repairs} keyOf={({ place }) => placeKey(place)}>
        {(each) => (
          <div className={styles.line}>
            <span>
              <PlaceLink place={each.place} />
            </span>
            <Text>{repairWords(each)}</Text>
          </div>
        )}
      </PagedList>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void repair()}>
          {press}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{PART.cancel}</Button>}
      </div>
    </div>
  );
}
