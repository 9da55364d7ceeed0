/** A small shape beside the word of a status or a trend: each has a form of its own, so that none rests on colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../../domain/status.ts';
import type { Direction } from '../../../domain/trend.ts';

const SIZE = 12;

const STATUS_SHAPES: Readonly<Record<Status, string>> = {
  Exceeded: 'M6 .8 7.6 4.3l3.8.4-2.8 2.6.8 3.8L6 9.2l-3.4 1.9.8-3.8L.6 4.7l3.8-.4Z',
  Green: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  'Green-Amber': 'M1 11V6a5 5 0 0 1 10 0v5Z',
  Amber: 'M6 1l5.4 10H.6Z',
  'Red-Amber': 'M6 11 .6 1h10.8Z',
  Red: 'M6 .6 11.4 6 6 11.4.6 6Z',
  'Not rated': 'M1.5 1.5h9v9h-9Z',
};

const TREND_SHAPES: Readonly<Record<Direction, string>> = {
  Improved: 'M6 1l4.5 5H7.8v5H4.2V6H1.5Z',
  Worsened: 'M6 11 1.5 6h2.7V1h3.6v5h2.7Z',
  'No change': 'M1 3h10v2H1Zm0 4h10v2H1Z',
  Up: 'M6 2.5 11 9H9L6 5 3 9H1Z',
  Down: 'M6 9.5 1 3h2l3 4 3-4h2Z',
  'Too few cases': 'M1 5h4v2H1Zm6 0h4v2H7Z',
  'Not comparable': 'M2 5h8v2H2Z',
};

// A drawing's colours are not forced as those of text are.
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    width: `${SIZE}px`,
    height: `${SIZE}px`,
    strokeWidth: '1px',
    stroke: tokens.colorNeutralForeground2,
    [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  good: { fill: tokens.colorPaletteGreenBackground3 },
  fair: { fill: tokens.colorPaletteMarigoldBackground3 },
  poor: { fill: tokens.colorPaletteRedBackground3 },
  hollow: { fill: 'none', [FORCED]: { fill: 'none' } },
  plain: { fill: tokens.colorNeutralForeground2, stroke: 'none' },
  // Blue and orange, so that a trend is never taken for a rating.
  better: { fill: tokens.colorPaletteBlueBorderActive, stroke: 'none' },
  worse: { fill: tokens.colorPaletteDarkOrangeBorderActive, stroke: 'none' },
});

type Tone = keyof ReturnType<typeof useStyles>;

const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  Exceeded: 'good',
  Green: 'good',
  'Green-Amber': 'good',
  Amber: 'fair',
  'Red-Amber': 'fair',
  Red: 'poor',
  'Not rated': 'hollow',
};

const TREND_TONES: Readonly<Record<Direction, Tone>> = {
  Improved: 'better',
  Worsened: 'worse',
  'No change': 'plain',
  Up: 'plain',
  Down: 'plain',
  'Too few cases': 'plain',
  'Not comparable': 'plain',
};

/** What a mark or a bar is coloured for. */
export type Marked =
  | { readonly kind: 'status'; readonly word: Status }
  | { readonly kind: 'trend'; readonly word: Direction };

/** The class that colours a drawing as the mark of that word is coloured. */
export function useTone(marked: Marked): string {
  const styles = useStyles();
  return styles[marked.kind === 'status' ? STATUS_TONES[marked.word] : TREND_TONES[marked.word]];
}

export function Mark(marked: Marked) {
  const styles = useStyles();
  const tone = useTone(marked);
  const shape = marked.kind === 'status' ? STATUS_SHAPES[marked.word] : TREND_SHAPES[marked.word];
  return (
    <svg className={mergeClasses(styles.mark, tone)} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}
