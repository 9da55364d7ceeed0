/** Draws a measure's readings as a line beside its target. Own drawing: a library's plots take longer to load than the pane. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HistoryPoint } from '../../../domain/measureHistory.ts';
import { plotName, RATINGS } from '../words/ratingsWords.ts';
import { PLOT, type PlotGeometry } from './plotGeometry.ts';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: '380px' },
  plot: { display: 'block', width: '100%' },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    [FORCED]: { stroke: 'CanvasText', strokeOpacity: 0.3 },
  },
  label: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    fill: tokens.colorNeutralForeground2,
    [FORCED]: { fill: 'CanvasText' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  target: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '5 4',
    [FORCED]: { stroke: 'CanvasText' },
  },
  band: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: 'none' } },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

function Key({ target }: Pick<PlotGeometry, 'target'>) {
  const styles = useStyles();
  return (
    <figcaption className={styles.key}>
      <span className={styles.entry}>
        <svg width="24" height="10" aria-hidden="true">
          <path className={styles.line} d="M0 5H24" />
          <circle className={styles.dot} cx="12" cy="5" r="4" />
        </svg>
        {RATINGS.reading}
      </span>
      {target !== null && (
        <span className={styles.entry}>
          <svg width="24" height="10" aria-hidden="true">
            <path
              className={mergeClasses(styles.target, target.isBand && styles.band)}
              d={target.isBand ? 'M1 1H23V9H1Z' : 'M0 5H24'}
            />
          </svg>
          {target.isStanding ? RATINGS.targetNow : RATINGS.target}
        </span>
      )}
    </figcaption>
  );
}

interface HistoryPlotProps {
  readonly geometry: PlotGeometry;
  readonly points: readonly HistoryPoint[];
}

export function HistoryPlot({ geometry, points }: HistoryPlotProps) {
  const styles = useStyles();
  const { left, dots, line, target, ticks, periods } = geometry;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
        role="img"
        aria-label={plotName(first.period, last.period, target !== null)}
      >
        {ticks.map(({ y, label }) => (
          <g key={y}>
            <line className={styles.grid} x1={left} x2={PLOT.width - PLOT.right + 6} y1={y} y2={y} />
            <text className={styles.label} x={left - 4} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {periods.map(({ x, label, anchor }) => (
          <text key={x} className={styles.label} x={x} y={PLOT.height - 6} textAnchor={anchor}>
            {label}
          </text>
        ))}
        {target !== null && (
          <path className={mergeClasses(styles.target, target.isBand && styles.band)} d={target.path} />
        )}
        <path className={styles.line} d={line} />
        {dots.map(({ x, y, isLast }) => (
          <circle key={x} className={styles.dot} cx={x} cy={y} r={isLast ? 5 : 3.5} />
        ))}
      </svg>
      <Key target={target} />
    </figure>
  );
}
