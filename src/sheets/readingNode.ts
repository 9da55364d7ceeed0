/** A reading as formula nodes, whether its cell states a figure yet or not. */
import { figureOf, type Judgement } from '../domain/judgement.ts';
import type { Reading } from '../domain/reading.ts';
import { cellNode, type FigureNode, figureNode, unmeasuredNode } from './figureNode.ts';

/** Any reading of the measure. */
export function readingNode({ measure, target }: Judgement, reading: Reading): FigureNode {
  const cell = cellNode(measure, reading.place);
  return reading.kind === 'measured'
    ? figureNode(cell, reading)
    : unmeasuredNode(measure, cell, reading, figureOf(measure, reading, target));
}

/** The reading that is judged; null where the sheet has no cell for its period. */
export const currentNode = (judgement: Judgement): FigureNode | null =>
  judgement.reading && readingNode(judgement, judgement.reading);
