/** Which heading was taken for what; a press shows it in its sheet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { cellText } from '../../../sheets/address.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { columnWords, SCORECARD } from '../words/scorecardWords.ts';
import { matchedHeadings, type SheetView } from './scorecardView.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', overflowWrap: 'anywhere' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground2 },
  label: { width: '42%' },
});

interface MatchedHeadingsProps {
  readonly snapshot: Snapshot;
  readonly view: SheetView;
}

export function MatchedHeadings({ snapshot, view }: MatchedHeadingsProps) {
  const styles = useStyles();
  const matched = useMemo(() => matchedHeadings(snapshot, view), [snapshot, view]);
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={`${styles.cell} ${styles.label}`}>
            {SCORECARD.field}
          </th>
          <th scope="col" className={styles.cell}>
            {SCORECARD.heading}
          </th>
        </tr>
      </thead>
      <tbody>
        {matched.map(({ label, text, place }) => (
          <tr key={`${label} ${place.row} ${place.column}`}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            <td className={styles.cell}>
              <PlaceLink place={place} text={columnWords(cellText(place.row, place.column), text)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
