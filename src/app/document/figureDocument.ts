/** The number of a figure in the document: a grade has a step of its scale and no value. */

export interface FigureDocument {
  /** In the measure's own unit (85.3 for 85.3%, whole pounds); null where the figure is a grade. */
  readonly value: number | null;
  /** The step of a grade on its scale, 1 the worst; absent where the figure is no grade. */
  readonly step?: number;
}

export const figureDocument = (value: number, graded: boolean): FigureDocument =>
  graded ? { value: null, step: value } : { value };
