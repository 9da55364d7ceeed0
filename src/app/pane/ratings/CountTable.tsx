/** How many measures have each word, as a table with a bar beside each number. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Mark, type Marked, useTone } from './Mark.tsx';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXXS },
  word: {
    ...typographyStyles.body1,
    textAlign: 'left',
    padding: `1px ${tokens.spacingHorizontalS} 1px 0`,
    width: '9.5em',
  },
  marked: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { padding: '1px 0', verticalAlign: 'middle' },
  measured: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: {
    ...typographyStyles.body1,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    flexShrink: 0,
    minWidth: '2.2em',
  },
  bar: { width: '100%', height: '12px' },
  // A drawing's colours are not forced as those of text are.
  edge: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
});

type Counted = Marked & { readonly count: number };

function Bar({ counted, most }: { readonly counted: Counted; readonly most: number }) {
  const styles = useStyles();
  const tone = useTone(counted);
  if (counted.count === 0) return null;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect
        className={mergeClasses(styles.edge, tone)}
        x="0.5"
        y="0.5"
        height="11"
        rx="2"
        width={`${(counted.count / most) * 98}%`}
      />
    </svg>
  );
}

export function CountTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly Counted[];
}) {
  const styles = useStyles();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.word}>
            <th scope="row" className={styles.word}>
              <span className={styles.marked}>
                <Mark {...row} />
                {row.word}
              </span>
            </th>
            <td className={styles.count}>
              <span className={styles.measured}>
                <span className={styles.number}>{row.count.toLocaleString('en-GB')}</span>
                <Bar counted={row} most={most} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
