/** How far a measure is from another colour, in words. */
import type { ColourStep, NextColour } from './nextColour.ts';
import { printFigure } from './printFigure.ts';

/** `0.3 points from Amber`. */
export const colourStepWords = ({ distance, format, status }: ColourStep): string =>
  `${printFigure(distance, format)} from ${status}`;

/** `0.3 points from Green; 4.5 points from Red`, the better colour first; null where there is no other colour. */
export function nextColourWords({ up, down }: NextColour): string | null {
  const steps = [up, down].filter((step) => step !== null);
  return steps.length === 0 ? null : steps.map(colourStepWords).join('; ');
}
