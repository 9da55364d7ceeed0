/** What other rules would change, measure by measure, before they are applied. */
import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { RatingChange } from '../../../domain/dryRun.ts';
import { placeKey } from '../../../domain/place.ts';
import { PagedList } from '../parts/PagedList.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { changeLines, measureTitle, RULES } from '../words/ratingsWords.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  change: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  why: { color: tokens.colorNeutralForeground2 },
});

function Change({ change }: { readonly change: RatingChange }) {
  const styles = useStyles();
  return (
    <div className={styles.change}>
      <Text weight="semibold">{measureTitle(change.measure)}</Text>
      {changeLines(change).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text size={200} className={styles.why}>
        {change.why}
      </Text>
      <div>
        <PlaceLink place={change.measure.places.name} />
      </div>
    </div>
  );
}

export function DryRunResult({ changes }: { readonly changes: readonly RatingChange[] }) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{RULES.changes}</h3>
      <PagedList label={RULES.changes} items={changes} keyOf={({ measure }) => placeKey(measure.places.name)}>
        {(change) => <Change change={change} />}
      </PagedList>
    </>
  );
}
