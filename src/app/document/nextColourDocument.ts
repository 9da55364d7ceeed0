/** How far a measure is from another colour, as the document prints it. */
import type { ColourStep, NextColour } from '../../domain/nextColour.ts';
import { colourStepWords } from '../../domain/nextColourWords.ts';
import type { Status } from '../../domain/status.ts';

interface ColourStepDocument {
  readonly status: Status;
  /** In the measure's own unit; of a grade, in steps. */
  readonly distance: number;
  /** `0.3 points from Amber`. */
  readonly text: string;
}

export interface NextColourDocument {
  /** The nearest better colour. */
  readonly up: ColourStepDocument | null;
  /** The nearest worse colour. */
  readonly down: ColourStepDocument | null;
}

const stepDocument = (step: ColourStep | null): ColourStepDocument | null =>
  step && { status: step.status, distance: step.distance, text: colourStepWords(step) };

export const nextColourDocument = (next: NextColour | null): NextColourDocument | null =>
  next && { up: stepDocument(next.up), down: stepDocument(next.down) };
